import Shop

/// A date as people type it: `5-12`, `1988-05-12`, `5月12日`, `闰4-10`; read in the calendar that is chosen.
enum DateText {
  /// `nil` when it is no date of that calendar.
  static func read(_ text: String, lunar: Bool) -> RecurringDate? {
    var plain = ""
    var isLeap = false
    for character in text {
      switch character {
      case "闰": isLeap = true
      case "年", "月", "/", ".", "-", "－", "／", "．": plain += plain.hasSuffix("-") ? "" : "-"
      case "日", "号", " ": continue
      default: plain.append(character.wholeNumberValue.map { Character(String($0 % 10)) } ?? character)
      }
    }
    if plain.hasPrefix("leap-") { isLeap = true; plain.removeFirst(5) }
    if let range = plain.range(of: "-leap-") { isLeap = true; plain.replaceSubrange(range, with: "-") }
    if plain.hasSuffix("-") { plain.removeLast() }
    guard isLeap else { return RecurringDate(coded: (lunar ? "lunar:" : "") + plain) }
    guard lunar else { return nil }
    var parts = plain.split(separator: "-").map(String.init)
    guard parts.count >= 2 else { return nil }
    parts[parts.count - 2] = "leap-" + parts[parts.count - 2]
    return RecurringDate(coded: "lunar:" + parts.joined(separator: "-"))
  }

  /// What the field shows for a date on file.
  static func write(_ date: RecurringDate) -> String {
    var text = date.coded
    if text.hasPrefix("lunar:") { text.removeFirst(6) }
    return text
  }
}
