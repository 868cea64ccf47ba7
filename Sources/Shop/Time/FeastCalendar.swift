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

/// What the settings say about one feast.
public struct FeastSetting: Record, Hashable, Sendable {
  public var feast: Feast
  /// Days ahead at which the shop starts to speak of it; `nil` for the usual.
  public var leadDays: Int?
  /// Whether this shop lets the feast pass.
  public var isSkipped: Bool

  public init(feast: Feast, leadDays: Int? = nil, isSkipped: Bool = false) {
    self.feast = feast
    self.leadDays = leadDays
    self.isSkipped = isSkipped
  }

  public init() { self.init(feast: .springFestival) }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("feast", &feast)
    try coder.field("leadDays", &leadDays)
    try coder.field("skip", &isSkipped)
    guard coder.isReading, let leadDays, !(0...180).contains(leadDays) else { return }
    throw FieldError(path: "leadDays", expected: "days from 0 to 180")
  }
}

/// The feasts a shop keeps, from its settings: a feast that they do not name is kept with its usual lead time.
public struct FeastCalendar: Record, Hashable, Sendable {
  /// Where the shop departs from the usual; of two for one feast the later holds.
  public var settings: [FeastSetting]
  /// The shop's own day, if it keeps one.
  public var shopDay: RecurringDate?

  public init(settings: [FeastSetting], shopDay: RecurringDate? = nil) {
    self.settings = settings
    self.shopDay = shopDay
  }

  public init() { self.init(settings: []) }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.records("feasts", &settings)
    try coder.record("shopDay", &shopDay)
  }

  private func setting(_ feast: Feast) -> FeastSetting? { settings.last { $0.feast == feast } }

  /// The feasts kept, in the order of ``Feast``.
  public var kept: [Feast] { Feast.allCases.filter(keeps) }

  public func keeps(_ feast: Feast) -> Bool {
    setting(feast)?.isSkipped != true && (feast != .shopDay || shopDay != nil)
  }

  /// Days ahead at which this shop starts to speak of it.
  public func leadDays(of feast: Feast) -> Int { setting(feast)?.leadDays ?? feast.usualLeadDays }

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
    feasts(in: day...(day + 180)).filter { $0.day - day <= leadDays(of: $0.feast) }
  }
}
