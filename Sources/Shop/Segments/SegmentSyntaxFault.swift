/// What keeps a typed rule from being read, and where.
public struct SegmentSyntaxFault: Error, Hashable, Sendable {
  /// Characters before the place, from 0.
  public var position: Int
  public var reason: Reason

  public init(position: Int, reason: Reason) {
    self.position = position
    self.reason = reason
  }

  public enum Reason: Hashable, Sendable {
    /// The line ends, or a bracket closes, where a condition should stand.
    case conditionMissing
    /// No condition begins with this word; the nearest that does.
    case unknownWord(String, meant: String?)
    /// A condition is complete, and what follows is neither `and`, `or` nor a bracket.
    case linkMissing(found: String)
    /// A bracket was opened here and never closed.
    case bracketOpen
    case quoteOpen
    /// After this word `:` and a value, or one of `>= <= > < =` and a number.
    case valueMissing(key: String)
    case comparisonMissing(key: String)
    case numberMissing
    case outOfRange(ClosedRange<Int>)
    /// The value is none of those the word takes.
    case valueUnknown(key: String, value: String, known: [String])
    /// After an occasion's date: `within` days or `in` a month.
    case windowMissing
    case tooDeep
    case tooLong(limit: Int)
  }
}
