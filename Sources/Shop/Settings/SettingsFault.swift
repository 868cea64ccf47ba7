/// What is wrong with an edited programme or catalogue.
public enum SettingsFault: Hashable, Sendable {
  /// The key of the setting and the range it must lie in.
  case outOfRange(key: String, ClosedRange<Int>)
  case missing(key: String)
  case duplicate(key: String, code: String)
  case unknown(key: String, code: String)
  /// The ladder must rise: this tier asks for less than the one below it.
  case ladderFalls(TierCode)
  /// A segment, or a tag with its rule, that comes back to itself.
  case circular(key: String, code: String)
  /// A code that a rule could not name: letters, digits, `-`, `_` and `.` are good, 40 at most.
  case codeUnreadable(key: String, code: String)
}

extension ShopSettings {
  /// Everything that keeps these settings from being put in force.
  ///
  /// - Parameter catalogue: What templates may name as a gift or condition.
  public func faults(with catalogue: Catalogue) -> [SettingsFault] {
    programmeFaults + identityFaults + tierFaults + joiningFaults(with: catalogue) + planFaults(with: catalogue)
      + templateFaults(with: catalogue) + activityFaults + segmentFaults(with: catalogue)
  }
}
