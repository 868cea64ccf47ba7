/// A feast in one year.
public struct FeastDay: Hashable, Comparable, Sendable {
  public var feast: Feast
  public var day: Day
  /// The year it is the feast of: the Gregorian one, or the cycle year of the shop's own day.
  public var year: Int

  public init(feast: Feast, day: Day, year: Int) {
    self.feast = feast
    self.day = day
    self.year = year
  }

  /// By day; on the same day in the order in which ``Feast`` lists them.
  public static func < (left: FeastDay, right: FeastDay) -> Bool {
    left.day == right.day ? left.feast.order < right.feast.order : left.day < right.day
  }
}

extension Feast {
  fileprivate var order: Int { Feast.allCases.firstIndex(of: self) ?? 0 }
}

/// The feasts a shop keeps: all but those it drops, each with its usual lead time unless the shop has its own.
public struct FeastCalendar: Hashable, Sendable {
  public var dropped: Set<Feast>
  /// Lead times in days that differ from ``Feast/usualLeadDays``.
  public var leads: [Feast: Int]
  /// The shop's own day, if it keeps one.
  public var shopDay: RecurringDate?

  public init(dropped: Set<Feast> = [], leads: [Feast: Int] = [:], shopDay: RecurringDate? = nil) {
    self.dropped = dropped
    self.leads = leads
    self.shopDay = shopDay
  }

  /// The calendar of the shop's settings; codes that are no feast's are left out.
  public init(_ settings: CalendarSettings) {
    let leads = settings.leads.compactMap { lead in Feast(rawValue: lead.feast.coded).map { ($0, lead.days) } }
    self.init(
      dropped: Set(settings.dropped.compactMap { Feast(rawValue: $0.coded) }),
      leads: Dictionary(leads, uniquingKeysWith: { $1 }), shopDay: settings.ownDay)
  }

  /// The feasts kept, in the order of ``Feast``.
  public var kept: [Feast] { Feast.allCases.filter(keeps) }

  public func keeps(_ feast: Feast) -> Bool {
    !dropped.contains(feast) && (feast != .shopDay || shopDay != nil)
  }

  /// Days ahead at which this shop starts to speak of it.
  public func leadDays(of feast: Feast) -> Int { leads[feast] ?? feast.usualLeadDays }

  /// The day of a feast in a year, kept or not; `nil` where it has none (see ``Feast/day(in:)``).
  public func day(of feast: Feast, year: Int) -> Day? {
    feast == .shopDay ? shopDay?.occurrence(inCycleYear: year) : feast.day(in: year)
  }

  /// The days whose sales count as the feast's: from seven days before to the day after.
  public func window(of feast: Feast, year: Int) -> ClosedRange<Day>? {
    day(of: feast, year: year).map { ($0 - 7)...($0 + 1) }
  }

  /// The feasts kept in the range, by day.
  public func feasts(in range: ClosedRange<Day>) -> [FeastDay] {
    let kept = kept
    // A lunar shop day may belong to the cycle year before.
    return ((range.lowerBound.year - 1)...range.upperBound.year).flatMap { year in
      kept.compactMap { feast in
        day(of: feast, year: year).flatMap {
          range.contains($0) ? FeastDay(feast: feast, day: $0, year: year) : nil
        }
      }
    }.sorted()
  }

  /// The first feast kept after that day.
  public func next(after day: Day) -> FeastDay? { feasts(in: (day + 1)...(day + 800)).first }

  /// The feasts to speak of on that day: those that fall on it or within their lead time, by day.
  public func upcoming(on day: Day) -> [FeastDay] {
    let furthest = kept.map(leadDays).max() ?? 0
    return feasts(in: day...(day + max(0, furthest))).filter { $0.day - day <= leadDays(of: $0.feast) }
  }
}
