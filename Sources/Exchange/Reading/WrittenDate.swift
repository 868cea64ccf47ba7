import Shop

/// A day as spreadsheets, tills and people write it, with or without a time behind it.
///
/// Years have four digits; `1.2.2017` is the first of February, as those who write points mean it; `1/2/2017` is decided
/// by the whole column.
enum WrittenDate: Hashable {
  case day(Day, time: TimeOfDay?)
  /// Two numbers before the year, of which one is the day.
  case either(Int, Int, year: Int, time: TimeOfDay?)
  case unreadable

  init(_ text: String) {
    var reader = DateReader(text)
    self = reader.read() ?? .unreadable
  }

  /// The day when two numbers are read in `order`; a number above 12 decides by itself.
  func resolved(_ order: DateOrder?) -> (day: Day, time: TimeOfDay?)? {
    switch self {
    case .day(let day, let time): return (day, time)
    case .unreadable: return nil
    case .either(let first, let second, let year, let time):
      let isDayFirst: Bool
      if first == second || first > 12 {
        isDayFirst = true
      } else if second > 12 {
        isDayFirst = false
      } else {
        guard let order else { return nil }
        isDayFirst = order == .dayFirst
      }
      // A column that puts the day first has no thirteenth month.
      if let order, (order == .dayFirst) != isDayFirst, first != second { return nil }
      let (month, number) = isDayFirst ? (second, first) : (first, second)
      return Day(year: year, month: month, day: number).map { ($0, time) }
    }
  }

  /// Whether either of the two numbers may be the day.
  var isUndecided: Bool {
    guard case .either(let first, let second, _, _) = self else { return false }
    return first <= 12 && second <= 12 && first != second
  }
}
