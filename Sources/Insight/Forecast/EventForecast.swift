import Foundation
public import Shop

/// Sales by day from the same place round the same event in the two years before, at today's level (S104).
///
/// A day within `before` days before to `after` days after an event looks at the day that lay as far from the event in
/// each of the last two years; any other at the same weekday 52 and 104 weeks ago, days of events left out. The
/// level is (sales of the last 56 days / what those days would have been foretold at level 1) to the power of .7.
/// Least history: ``leastDays`` days, 13 months; two years want 25.
public struct EventForecast: Sendable {
  public static let leastDays = 396

  private let sales: [Day: Double]
  private let first: Day
  private let today: Day
  private let alignment: FeastAlignment
  /// How much more or less is sold now than a year ago.
  public private(set) var level = 1.0

  /// - Parameters:
  ///   - sales: By day; a day that is missing sold nothing.
  ///   - today: The last day known.
  public init(_ sales: [Day: Double], calendar: FeastCalendar, on today: Day) throws(Shortfall) {
    let known = sales.filter { $0.key <= today }
    guard let first = known.keys.min() else { throw .tooFew(.days, have: 0, need: EventForecast.leastDays) }
    guard today - first + 1 >= EventForecast.leastDays else {
      throw .tooFew(.days, have: today - first + 1, need: EventForecast.leastDays)
    }
    self.sales = known
    self.first = first
    self.today = today
    alignment = FeastAlignment(calendar, days: (today - 900)...(today + 400))
    let recent = (0..<56).map { today - $0 }
    let expected = recent.compactMap { day in reference(day).map { (day, $0) } }
    let sold = expected.reduce(0) { $0 + (known[$1.0] ?? 0) }
    let foretold = expected.reduce(0) { $0 + $1.1 }
    level = sold > 0 && foretold > 0 ? pow(sold / foretold, 0.7) : 1
  }

  /// What a day would sell at last years' level; `nil` where no earlier year is known.
  private func reference(_ day: Day) -> Double? {
    var values: [Double] = []
    for years in 1...2 {
      let earlier = alignment.day(like: day, years: years)
      guard earlier >= first, earlier <= today else { continue }
      values.append(smoothed(earlier, isEvent: alignment.isNearFeast(day)))
    }
    return values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }

  /// Away from events the mean of the three nearest of the same weekday that are away from events too, as one day alone is
  /// mostly chance.
  private func smoothed(_ day: Day, isEvent: Bool) -> Double {
    guard !isEvent else { return sales[day] ?? 0 }
    let around = [0, -7, 7, -14, 14, -21, 21, -28, 28].lazy.map { day + $0 }
      .filter { $0 >= first && $0 <= today && !alignment.isNearFeast($0) }
    let nearest = Array(around.prefix(3))
    guard !nearest.isEmpty else { return sales[day] ?? 0 }
    return nearest.reduce(0) { $0 + (sales[$1] ?? 0) } / Double(nearest.count)
  }

  /// What a day to come should sell; `nil` where no earlier year tells.
  public func expected(_ day: Day) -> Double? { reference(day).map { $0 * level } }

  /// What the days together should sell.
  public func expected(_ days: ClosedRange<Day>) -> Double? {
    var sum = 0.0
    for offset in 0...(days.upperBound - days.lowerBound) {
      guard let value = expected(days.lowerBound + offset) else { return nil }
      sum += value
    }
    return sum
  }
}
