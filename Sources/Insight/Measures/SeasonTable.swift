public import Shop

/// What is sold for what in which month, over all years on file (S103). What was bought for a feast counts in the month
/// in which that feast falls this year: a Qixi of 10 August and one of 29 August stand in one column.
public struct SeasonTable: Hashable, Sendable {
  public struct Row: Hashable, Sendable {
    /// `nil` for what nobody said.
    public var occasion: OccasionCode?
    /// January first, in minor units a year.
    public var months: [Double]
    public var total: Double { months.reduce(0, +) }
  }

  /// Those that sell most first.
  public var rows: [Row] = []
  /// Years that it rests on, whole or begun.
  public var years = 0

  /// - Parameter most: Occasions shown; the others are together with what nobody said.
  public init(_ history: SalesHistory, calendar: FeastCalendar, on today: Day, most: Int = 8) {
    var sums: [OccasionCode?: [Double]] = [:]
    // How often each month is on file, so that a month that came twice does not look twice as good.
    guard let first = history.firstDay else { return }
    var seen = [Int](repeating: 0, count: 12)
    for start in CalendarPeriod.month.starts(in: first...max(first, today)) { seen[start.month - 1] += 1 }
    years = seen.max() ?? 0
    for sale in history.sales where sale.day <= today {
      let month = Self.month(of: sale, calendar, in: today.year)
      sums[sale.occasion, default: .init(repeating: 0, count: 12)][month - 1] +=
        Double(sale.net.minor) / Double(max(1, seen[month - 1]))
    }
    var rest = sums.removeValue(forKey: nil)
    let named = sums.sorted { (Self.sum($1.value), $0.key?.text ?? "") < (Self.sum($0.value), $1.key?.text ?? "") }
    for (_, months) in named.dropFirst(most) {
      rest = zip(rest ?? .init(repeating: 0, count: 12), months).map { $0 + $1 }
    }
    rows = named.prefix(most).map { Row(occasion: $0.key, months: $0.value) }
    if let rest { rows.append(Row(occasion: nil, months: rest)) }
  }

  private static func sum(_ months: [Double]) -> Double { months.reduce(0, +) }

  private static func month(of sale: Sale, _ calendar: FeastCalendar, in year: Int) -> Int {
    guard let code = sale.occasion, let feast = Feast(rawValue: code.text),
      let then = [sale.day.year, sale.day.year + 1].compactMap({ calendar.day(of: feast, year: $0) })
        .min(by: { abs($0 - sale.day) < abs($1 - sale.day) }),
      abs(then - sale.day) <= 45, let now = calendar.day(of: feast, year: year)
    else { return sale.day.month }
    return (now + (sale.day - then)).month
  }
}
