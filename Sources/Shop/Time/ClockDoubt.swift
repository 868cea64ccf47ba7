/// A clock that does not fit the last line (T1): asked about before anything is written under it.
public enum ClockDoubt: Hashable, Sendable {
  /// The clock's day is this many days after the last line's.
  case ahead(days: Int, last: Day, clock: Day)
  /// The clock's day is this many days before the last line's.
  case behind(days: Int, last: Day, clock: Day)

  /// - Parameter limits: How far ahead or behind is still no cause to ask.
  /// - Returns: `nil` for a clock that fits.
  public init?(clock: Day, last: Day, limits: ClockSettings = ClockSettings()) {
    if clock - last > limits.aheadDays {
      self = .ahead(days: clock - last, last: last, clock: clock)
    } else if last - clock > limits.behindDays {
      self = .behind(days: last - clock, last: last, clock: clock)
    } else {
      return nil
    }
  }
}
