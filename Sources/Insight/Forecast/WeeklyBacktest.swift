public import Shop

/// Weeks of sales foretold from the same place round the same feasts, against what came, beside the same week last year
/// (S104). Weeks are the seven days that end where the history ends, and so on backwards.
///
/// Least history: ``EventForecast/leastDays`` before the first week that is foretold.
public struct WeeklyBacktest: Hashable, Sendable {
  public enum Method: String, CaseIterable, Hashable, Sendable {
    /// 52 weeks before: the one to beat.
    case sameWeekLastYear
    case sameEvent
  }

  public private(set) var accuracy: [Method: ForecastAccuracy] = [:]
  /// The first day that was foretold.
  public private(set) var split: Day

  /// - Parameters:
  ///   - sales: By day; a day that is missing sold nothing.
  ///   - weeks: How many of the last ones are foretold, each from the day `ahead` weeks before it.
  public init(
    _ sales: [Day: Double], calendar: FeastCalendar, on today: Day, weeks: Int = 26, ahead: Int = 1
  ) throws(Shortfall) {
    guard let first = sales.keys.min() else { throw .tooFew(.weeks, have: 0, need: 1) }
    split = today
    var misses: [Method: Double] = [:]
    var (sold, count) = (0.0, 0)
    // How far a year ago is off on the whole: what an error is measured by.
    var scale = (sum: 0.0, count: 0)
    for week in 0..<max(1, weeks) {
      let days = (today - 7 * week - 6)...(today - 7 * week)
      let known = days.lowerBound - 7 * (ahead - 1) - 1
      guard known - first + 1 >= EventForecast.leastDays else { break }
      let model = try EventForecast(sales, calendar: calendar, on: known)
      guard let event = model.expected(days) else { continue }
      let actual = WeeklyBacktest.sum(sales, days)
      let naive = WeeklyBacktest.sum(sales, (days.lowerBound - 364)...(days.upperBound - 364))
      misses[.sameEvent, default: 0] += abs(actual - event)
      misses[.sameWeekLastYear, default: 0] += abs(actual - naive)
      sold += actual
      count += 1
      split = days.lowerBound
    }
    guard count > 0, sold > 0 else {
      throw .tooFew(.days, have: today - first + 1, need: EventForecast.leastDays + 7 * ahead)
    }
    var end = split - 1
    while end - 370 >= first {
      let days = (end - 6)...end
      scale.sum += abs(
        WeeklyBacktest.sum(sales, days) - WeeklyBacktest.sum(sales, (days.lowerBound - 364)...(days.upperBound - 364)))
      scale.count += 1
      end = end - 7
    }
    let unit = scale.count > 0 ? scale.sum / Double(scale.count) : 0
    for method in Method.allCases {
      let miss = misses[method] ?? 0
      accuracy[method] = ForecastAccuracy(
        mase: unit > 0 ? miss / Double(count) / unit : 0, wmape: miss / sold, forecasts: count)
    }
  }

  private static func sum(_ sales: [Day: Double], _ days: ClosedRange<Day>) -> Double {
    (0...(days.upperBound - days.lowerBound)).reduce(0) { $0 + (sales[days.lowerBound + $1] ?? 0) }
  }

  /// Whether the feasts foretold better than the same week last year; else they are not shown.
  public var beatsLastYear: Bool {
    (accuracy[.sameEvent]?.wmape ?? .infinity) < (accuracy[.sameWeekLastYear]?.wmape ?? .infinity)
  }
}
