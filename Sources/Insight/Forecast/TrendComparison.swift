public import Shop

/// Sales of some days beside those of last year, by date and by feast, and the last four weeks beside the four before
/// (S123).
public struct TrendComparison: Hashable, Sendable {
  public var sold: Double
  /// The same dates last year; `nil` before the records begin.
  public var lastYear: Double?
  /// The days of last year that are like these: a feast that has moved is compared with itself.
  public var lastYearByFeast: Double?
  public var lastFourWeeks: Double
  /// `nil` before the records begin.
  public var fourWeeksBefore: Double?

  /// Sold over last year's by feast, less 1.
  public var change: Double? { lastYearByFeast.flatMap { $0 > 0 ? sold / $0 - 1 : nil } }
  /// The last four weeks over the four before, less 1.
  public var recentChange: Double? { fourWeeksBefore.flatMap { $0 > 0 ? lastFourWeeks / $0 - 1 : nil } }

  /// - Parameter sales: By day; a day that is missing sold nothing.
  public init(_ sales: [Day: Double], days: ClosedRange<Day>, calendar: FeastCalendar) {
    let first = sales.keys.min() ?? days.lowerBound
    let all = (0...(days.upperBound - days.lowerBound)).map { days.lowerBound + $0 }
    func sum(_ wanted: [Day]) -> Double? {
      wanted.allSatisfy { $0 >= first } ? wanted.reduce(0) { $0 + (sales[$1] ?? 0) } : nil
    }
    func weeks(_ back: Int) -> [Day] { (0..<28).map { days.upperBound - back - $0 } }
    sold = all.reduce(0) { $0 + (sales[$1] ?? 0) }
    lastYear = sum(all.map { $0.adding(months: -12) })
    let alignment = FeastAlignment(calendar, days: (days.lowerBound - 400)...days.upperBound)
    lastYearByFeast = sum(all.map { alignment.day(like: $0) })
    lastFourWeeks = weeks(0).reduce(0) { $0 + (sales[$1] ?? 0) }
    fourWeeksBefore = sum(weeks(28))
  }
}
