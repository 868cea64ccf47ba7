/// What a person is found by, worked out once when the person is saved (I1) and kept as one compact string.
///
/// Transliteration happens here and never while someone types: ``SearchQuery`` compares bytes.
public struct SearchKeys: Hashable, Sendable {
  /// Sections, each a ``Section`` byte, the length of its text and the text, in no particular order; valid UTF-8, safe to
  /// store and to read back.
  public let packed: String

  /// Takes up what ``packed`` gave.
  public init(packed: String) { self.packed = packed }

  /// - Parameters:
  ///   - names: The person's names, the one shown first.
  ///   - remarks: What they are called in the shop's WeChat.
  ///   - phones: All their numbers.
  ///   - cards: Card and member numbers.
  public init(names: [String], remarks: [String] = [], phones: [Phone] = [], cards: [String] = []) {
    var packed = ""
    func add(_ section: Section, _ text: String) {
      let length = text.utf8.count
      guard length > 0, length < SearchKeys.lengthBase * SearchKeys.lengthBase else { return }
      packed.unicodeScalars.append(Unicode.Scalar(section.rawValue))
      packed.unicodeScalars.append(Unicode.Scalar(UInt8(0x20 + length / SearchKeys.lengthBase)))
      packed.unicodeScalars.append(Unicode.Scalar(UInt8(0x20 + length % SearchKeys.lengthBase)))
      packed += text
    }
    for phone in phones { add(.phone, Phone.digits(in: phone.normalised)) }
    for card in cards { add(.card, SearchFolding.fold(card).filter { $0 != " " }) }
    for (texts, text, reading) in [(names, Section.name, Section.nameReading), (remarks, .remark, .remarkReading)] {
      for folded in texts.map({ SearchKeys.joiningHan(SearchFolding.fold($0)) }) {
        add(text, folded)
        add(reading, SearchKeys.reading(of: folded))
      }
    }
    self.packed = packed
  }

  /// Lengths in UTF-8 bytes are two ASCII characters from the space on, to the base 95; longer texts have no keys.
  static let lengthBase = 95

  /// The keys of a person in the shop's directory.
  public init(_ entry: DirectoryEntry) {
    self.init(
      names: [entry.name], remarks: [entry.remark], phones: entry.phones.compactMap { Phone(coded: $0) },
      cards: [entry.card] + entry.otherCards)
  }

  /// The byte that opens a section.
  enum Section: UInt8 {
    case phone = 1
    case card, name, remark, nameReading, remarkReading
  }

  /// Single spaces between words, none beside a Chinese character: 王 小美 is 王小美.
  static func joiningHan(_ folded: String) -> String {
    var joined = String.UnicodeScalarView()
    var hasSpace = false
    for scalar in folded.unicodeScalars {
      if scalar == " " {
        hasSpace = true
        continue
      }
      if hasSpace, let last = joined.last, !last.isHan, !scalar.isHan { joined.append(" ") }
      joined.append(scalar)
      hasSpace = false
    }
    return String(joined)
  }
}
