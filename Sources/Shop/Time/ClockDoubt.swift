/// A clock that does not fit the last line (T1): asked about before anything is written under it.
public enum ClockDoubt: Hashable, Sendable {
  /// The clock's day is this many days after the last line's.
  case ahead(days: Int, last: Day, clock: Day)
  /// The clock's day is this many days before the last line's.
  case behind(days: Int, last: Day, clock: Day)

  /// More than this many days ahead is doubtful: a shop is hardly closed for so long.
  public static let aheadLimit = 60
  /// More than this many days behind is: time zones and late nights explain one.
  public static let behindLimit = 1

  /// - Returns: `nil` for a clock that fits.
  public init?(clock: Day, last: Day) {
    if clock - last > ClockDoubt.aheadLimit {
      self = .ahead(days: clock - last, last: last, clock: clock)
    } else if last - clock > ClockDoubt.behindLimit {
      self = .behind(days: last - clock, last: last, clock: clock)
    } else {
      return nil
    }
  }
}
