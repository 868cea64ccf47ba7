public import Shop

/// Sales by calendar month, whole months only, those without sales as 0.
public struct MonthlySales: Hashable, Sendable {
  /// The first day of each month, in order, none left out.
  public private(set) var months: [Day] = []
  public private(set) var values: [Double] = []

  /// - Parameter days: Sales of days or of parts of them; the month of the last day is left out unless it is over.
  public init(_ days: some Sequence<(Day, Double)>) {
    var sums: [Day: Double] = [:]
    var (first, last): (Day?, Day?) = (nil, nil)
    for (day, value) in days {
      sums[day.startOfMonth, default: 0] += value
      first = first.map { min($0, day) } ?? day
      last = last.map { max($0, day) } ?? day
    }
    guard let first, let last else { return }
    // A month of which only the end is known says too little of its sales.
    var month = first.startOfMonth == first ? first : first.nextMonth
    while month.nextMonth <= last + 1 {
      months.append(month)
      values.append(sums[month] ?? 0)
      month = month.nextMonth
    }
  }

  /// The months as `2026-11`, with their sales.
  public var series: (names: [String], values: [Double]) {
    (months.map { String($0.description.prefix(7)) }, values)
  }
}

extension Day {
  fileprivate var startOfMonth: Day { self - (components.day - 1) }

  /// The first day of the month after.
  fileprivate var nextMonth: Day { (startOfMonth + 31).startOfMonth }
}
