/// Takes the pieces of a typed rule off its front.
struct SegmentScanner {
  private let characters: [Character]
  private(set) var position = 0

  init(_ text: String) { characters = Array(text) }

  /// The most characters of a rule.
  static let limit = 2_000

  var isAtEnd: Bool { position >= characters.count }

  mutating func skipBlanks() { while let next, next.isWhitespace { position += 1 } }

  var next: Character? { position < characters.count ? characters[position] : nil }

  /// Takes one character if it stands here; full-width forms are as good.
  mutating func take(_ character: Character, or wide: Character? = nil) -> Bool {
    guard let next, next == character || next == wide else { return false }
    position += 1
    return true
  }

  /// Letters and hyphens, in lower case: a word of the form. Empty where none stands here.
  mutating func word() -> String {
    let start = position
    while let next, next.isLetter || next == "-" { position += 1 }
    return String(characters[start..<position]).lowercased()
  }

  /// The word that stands here, left where it is.
  func peekedWord() -> String {
    var copy = self
    copy.skipBlanks()
    return copy.word()
  }

  /// Whatever stands here up to the next blank or bracket, for a message.
  func rest() -> String {
    var end = position
    while end < characters.count, end - position < 20, !characters[end].isWhitespace, characters[end] != ")" {
      end += 1
    }
    if end == position, end < characters.count { end += 1 }
    return String(characters[position..<end])
  }

  static func standsBare(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "-" || character == "_" || character == "."
      || character == "+"
  }

  /// A bare or quoted value.
  ///
  /// - Returns: `nil` where neither stands here.
  mutating func value() throws(SegmentSyntaxFault) -> String? {
    if next == "\"" || next == "“" { return try quoted() }
    let start = position
    while let next, SegmentScanner.standsBare(next) { position += 1 }
    return position == start ? nil : String(characters[start..<position])
  }

  private mutating func quoted() throws(SegmentSyntaxFault) -> String {
    let start = position
    let isWide = next == "“"
    position += 1
    var text = ""
    while let character = next {
      position += 1
      if character == (isWide ? "”" : "\"") { return text }
      if character == "\\", let escaped = next {
        text.append(escaped)
        position += 1
      } else {
        text.append(character)
      }
    }
    throw SegmentSyntaxFault(position: start, reason: .quoteOpen)
  }

  mutating func comparison() -> Comparison? {
    if take("≥") { return .atLeast }
    if take("≤") { return .atMost }
    if take(">", or: "＞") { return take("=", or: "＝") ? .atLeast : .moreThan }
    if take("<", or: "＜") { return take("=", or: "＝") ? .atMost : .lessThan }
    return take("=", or: "＝") ? .exactly : nil
  }
}
