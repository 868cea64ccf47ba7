import Shop

/// Reads a day as staff type it: `tomorrow`, `明天`, `+3`, `sat`, `周六`, `28 Nov`, `11-28`, `11月28日`, `2026-11-28`.
enum DayText {
  /// - Returns: `nil` for what is no day. A day without a year is the next such day from `today` on.
  static func read(_ text: String, today: Day) -> Day? {
    let plain = text.trimmed.lowercased()
    if let days = distances[plain] { return today + days }
    if plain.first == "+", let days = Int(plain.dropFirst()), (0...3_660).contains(days) { return today + days }
    if let weekday = weekday(plain) { return today + (weekday - today.weekday + 7) % 7 }
    if let day = Day(plain) { return day }
    let words = words(of: plain)
    switch words.count {
    case 1: return number(words[0]).flatMap { dayOfMonth($0, today: today) }
    case 2: return monthAndDay(words).flatMap { next(month: $0.month, day: $0.day, today: today) }
    case 3:
      guard let year = words.compactMap(number).first(where: { $0 >= 1_600 }) else { return nil }
      return monthAndDay(words.filter { number($0) != year }).flatMap { Day(year: year, month: $0.month, day: $0.day) }
    default: return nil
    }
  }

  private static let distances = [
    "today": 0, "tod": 0, "今天": 0, "今日": 0, "tomorrow": 1, "tom": 1, "明天": 1, "明日": 1, "后天": 2, "大后天": 3,
  ]

  private static func weekday(_ text: String) -> Int? {
    let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    let full = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    if let place = names.firstIndex(of: text) ?? full.firstIndex(of: text) { return place + 1 }
    for prefix in ["周", "星期", "礼拜"] where text.hasPrefix(prefix) {
      switch String(text.dropFirst(prefix.count)) {
      case "一": return 1
      case "二": return 2
      case "三": return 3
      case "四": return 4
      case "五": return 5
      case "六": return 6
      case "日", "天": return 7
      default: return nil
      }
    }
    return nil
  }

  /// Runs of digits and runs of letters.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var run = ""
    for character in text {
      let isWord = character.isASCII && (character.isNumber || character.isLetter)
      if !isWord || run.last.map({ $0.isNumber != character.isNumber }) ?? false {
        if !run.isEmpty { words.append(run) }
        run = ""
      }
      if isWord { run.append(character) }
    }
    if !run.isEmpty { words.append(run) }
    return words
  }

  private static func number(_ word: String) -> Int? { word.count <= 4 ? Int(word) : nil }

  /// `28 nov`, `nov 28`, and of two numbers the month first, as 11-28.
  private static func monthAndDay(_ words: [String]) -> (month: Int, day: Int)? {
    guard words.count == 2 else { return nil }
    for (name, other) in [(words[0], words[1]), (words[1], words[0])] where number(name) == nil {
      let month = Words.months.firstIndex { name.hasPrefix($0.lowercased()) }
      guard let month, let day = number(other) else { return nil }
      return (month + 1, day)
    }
    guard let month = number(words[0]), let day = number(words[1]) else { return nil }
    return (month, day)
  }

  private static func next(month: Int, day: Int, today: Day) -> Day? {
    (today.year...(today.year + 8)).lazy.compactMap { Day(year: $0, month: month, day: day) }.first { $0 >= today }
  }

  private static func dayOfMonth(_ number: Int, today: Day) -> Day? {
    guard (1...31).contains(number) else { return nil }
    let month = today.adding(months: 1)
    let candidates = [today, month, month.adding(months: 1)].compactMap {
      Day(year: $0.year, month: $0.month, day: number)
    }
    return candidates.first { $0 >= today }
  }
}
