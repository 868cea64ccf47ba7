/// When a clock is asked about before anything is written under it (T1).
public struct ClockSettings: Hashable, Sendable, Record {
  /// More than this many days ahead of the last line is doubtful: a shop is hardly closed for so long.
  public var aheadDays = 60
  /// More than this many days behind is: time zones and late nights explain one.
  public var behindDays = 1
  public var extra = UnknownFields()

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("aheadDays", &aheadDays)
    try coder.field("behindDays", &behindDays)
    try coder.unknown(&extra)
  }
}
