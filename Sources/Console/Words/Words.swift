import Shop

/// Everything the console says, in the language of the staff.
///
/// Each sentence stands in both languages at one place: ``pick(_:_:)`` has no form with one. Amounts and days inside a
/// sentence follow its language.
public struct Words: Hashable, Sendable {
  public let language: Language
  public let currency: Currency

  public init(language: Language, currency: Currency) {
    self.language = language
    self.currency = currency
  }

  /// The sentence in the language at hand.
  public func pick(_ english: @autoclosure () -> String, _ chinese: @autoclosure () -> String) -> String {
    switch language {
    case .english: english()
    case .chinese: chinese()
    }
  }

  /// A name that the shop has given in one language or both.
  public func name(_ text: LocalizedText) -> String { text[language] }

  /// Parts of a sentence with a comma between them.
  public func list(_ parts: [String]) -> String { parts.filter { !$0.isEmpty }.joined(separator: pick(", ", "、")) }

  /// Parts of a sentence that may themselves be lists.
  func clauses(_ parts: [String]) -> String { parts.filter { !$0.isEmpty }.joined(separator: pick(", ", "，")) }

  /// `1 order`, `2 orders`.
  func count(_ number: Int, _ one: String, _ many: String) -> String { "\(number) " + (number == 1 ? one : many) }
}
