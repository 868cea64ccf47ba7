import Shop

/// A birthday as member lists have it: `1990-05-17`, `5月17日`, `05-17`, `农历1990-8-15`, `农历八月十五`, `lunar:08-15`.
enum WrittenBirthday {
  /// - Parameter order: Which of `3/4/1990` is the day, where it needs telling.
  static func read(_ text: String, order: DateOrder?) -> RecurringDate? {
    var rest = Folding.narrow(text).lowercased()
    var isLunar = false
    for mark in ["农历", "農曆", "阴历", "陰曆", "lunar:", "lunar"] where rest.contains(mark) {
      isLunar = true
      rest = rest.replacing(mark, with: "")
    }
    for mark in ["公历", "阳历", "新历", "solar:"] { rest = rest.replacing(mark, with: "") }
    rest = String(rest.filter { !"()：:".contains($0) || !isLunar }.trimmedBlanks)
    return isLunar ? lunar(rest) : solar(rest, order)
  }

  private static func solar(_ text: String, _ order: DateOrder?) -> RecurringDate? {
    if let (day, _) = WrittenDate(text).resolved(order) {
      let (year, month, number) = day.components
      return RecurringDate(year: year, month: month, day: number)
    }
    return RecurringDate(coded: String(DateReader.plain(text).trimmedBlanks))
  }

  private static func lunar(_ text: String) -> RecurringDate? {
    var text = text
    let isLeap = text.contains("闰") || text.contains("閏") || text.contains("leap")
    for mark in ["闰", "閏", "leap-", "leap"] { text = text.replacing(mark, with: "") }
    let parts = DateReader.plain(text.replacing("/", with: "-").replacing(".", with: "-"))
      .split { $0 == "-" || $0 == " " }
      .map(String.init)
    guard (2...3).contains(parts.count) || parts.count == 1, let last = parts.last else { return nil }
    if parts.count == 1 {
      guard last.count == 8, let number = Int(last) else { return nil }
      return date(number / 10_000, number / 100 % 100, number % 100, isLeap)
    }
    guard let month = number(parts[parts.count - 2], isMonth: true), let day = number(last, isMonth: false) else {
      return nil
    }
    guard parts.count == 3 else { return date(nil, month, day, isLeap) }
    guard parts[0].count == 4, let year = Int(parts[0]) else { return nil }
    return date(year, month, day, isLeap)
  }

  private static func date(_ year: Int?, _ month: Int, _ day: Int, _ isLeap: Bool) -> RecurringDate? {
    RecurringDate(calendar: .lunar, year: year, month: month, day: day, isLeapMonth: isLeap)
  }

  /// Digits, or the characters of the lunar calendar: 正月, 冬月, 腊月, 初一, 十五, 廿三, 三十.
  private static func number(_ text: String, isMonth: Bool) -> Int? {
    if let number = Int(text) { return number }
    if isMonth, let named = ["正": 1, "冬": 11, "腊": 12, "臘": 12][text] { return named }
    let values: [Character: Int] = [
      "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    ]
    var sum = 0
    for character in text {
      switch character {
      case "初": continue
      case "十": sum = max(sum, 1) * 10
      case "廿": sum = 20
      case "卅": sum = 30
      default:
        guard let value = values[character] else { return nil }
        sum += value
      }
    }
    return sum > 0 ? sum : nil
  }
}
