/// The days on which the shop is all hands (D13): what the bench can make on them, and when it goes out.
public struct PeakSettings: Hashable, Sendable, Record {
  /// Feasts whose day is a peak day in every year.
  public var feasts: [OccasionCode] = []
  /// Other days that were chosen.
  public var days: [Day] = []
  /// Orders that can be handed over on such a day; 0 where nobody counts.
  public var capacity = 0
  /// Orders that can go out in one slot of the day; 0 where nobody counts.
  public var slotCapacity = 0
  public var extra = UnknownFields()

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("feasts", &feasts)
    try coder.field("days", &days)
    try coder.nonzero("capacity", &capacity)
    try coder.nonzero("slotCapacity", &slotCapacity)
    try coder.unknown(&extra)
  }

  /// The most orders that may be asked for.
  static let limit = 100_000
}

extension ShopSettings {
  /// Whether prompts are off and pre-orders are counted on that day.
  public func isPeak(_ day: Day) -> Bool { firstPeak(in: day...day) != nil }

  /// The first peak day of the range.
  func firstPeak(in range: ClosedRange<Day>) -> Day? {
    let chosen = peak.days.filter { range.contains($0) }.min()
    // Only the feasts that were chosen are worked out: a frame asks this.
    let feasts = FeastCalendar(calendar)
    let years = range.lowerBound.year - 1...range.upperBound.year
    let feast = peak.feasts.compactMap { Feast(rawValue: $0.text) }.filter(feasts.keeps).flatMap { feast in
      years.compactMap { feasts.day(of: feast, year: $0) }.filter(range.contains)
    }.min()
    return [chosen, feast].compactMap(\.self).min()
  }

  var peakFaults: [SettingsFault] {
    [
      ("peak.capacity", peak.capacity, 0...PeakSettings.limit),
      ("peak.slotCapacity", peak.slotCapacity, 0...PeakSettings.limit),
    ].outOfRange()
      + peak.feasts.filter { Feast(rawValue: $0.text) == nil }.map { .unknown(key: "peak.feasts", code: $0.text) }
  }
}
