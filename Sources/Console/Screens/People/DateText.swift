import Shop

/// A date as people type it: `5-12`, `1988-05-12`, `5月12日`, `闰4-10`; read in the calendar that is chosen.
enum DateText {
  /// `nil` when it is no date of that calendar.
  static func read(_ text: String, lunar: Bool) -> RecurringDate? {
    var parts = [""]
    var isLeap = false
    for character in text.lowercased() {
      switch character {
      case "闰": isLeap = true
      case "年", "月", "/", ".", "-", "－", "／", "．": parts.append("")
      case "日", "号", " ": continue
      default: parts[parts.count - 1].append(character.wholeNumberValue.map { Character(String($0 % 10)) } ?? character)
      }
    }
    isLeap = isLeap || parts.contains("leap")
    parts.removeAll { $0.isEmpty || $0 == "leap" }
    guard parts.count >= 2, lunar || !isLeap else { return nil }
    if isLeap { parts.insert("leap", at: parts.count - 2) }
    return RecurringDate(coded: (lunar ? "lunar:" : "") + parts.joined(separator: "-"))
  }

  /// What the field shows for a date on file.
  static func write(_ date: RecurringDate) -> String {
    date.calendar == .lunar ? String(date.coded.dropFirst("lunar:".count)) : date.coded
  }
}
