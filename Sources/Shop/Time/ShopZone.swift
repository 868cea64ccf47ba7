import Foundation

/// The shop's time zone, fixed when the shop is made: turns moments into its calendar days and business days (T1).
public struct ShopZone: Sendable {
  /// The name in the time-zone database, as `Asia/Shanghai`.
  public let identifier: String
  private let zone: TimeZone

  /// - Returns: `nil` for anything but a name of the time-zone database with its region, or `UTC`. Abbreviations such as
  ///   `CST`, which mean different hours to different people, are not accepted.
  public init?(_ identifier: String) {
    guard identifier == "UTC" || identifier.contains("/"), let zone = TimeZone(identifier: identifier) else {
      return nil
    }
    self.identifier = identifier
    self.zone = zone
  }

  /// What the shop's clock on the wall shows.
  public struct Local: Hashable, Comparable, Sendable {
    public var day: Day
    /// 0 to 23.
    public var hour: Int { time.hour }
    /// 0 to 59.
    public var minute: Int { time.minute }
    public var time: TimeOfDay

    public static func < (left: Local, right: Local) -> Bool {
      left.day == right.day ? left.time < right.time : left.day < right.day
    }
  }

  /// Seconds east of UTC at that moment, summer time included.
  public func offset(at instant: Instant) -> Int {
    zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant.seconds)))
  }

  public func local(_ instant: Instant) -> Local {
    let seconds = instant.seconds + offset(at: instant)
    let day = seconds.flooredDivision(by: 86_400)
    return Local(day: Day(number: day), time: TimeOfDay(minutes: (seconds - day * 86_400) / 60) ?? .midnight)
  }

  /// The calendar day in the shop's zone.
  public func day(of instant: Instant) -> Day {
    Day(number: (instant.seconds + offset(at: instant)).flooredDivision(by: 86_400))
  }

  /// The business day (T1): until the cut-off on the wall clock it is still the day before.
  ///
  /// That it never goes back is for the ledger to see to, which knows the last line.
  public func businessDay(of instant: Instant, cutOff: TimeOfDay = .usualCutOff) -> Day {
    let local = local(instant)
    return local.time < cutOff ? local.day - 1 : local.day
  }

  /// The moment at which the wall clock shows that time. A time skipped by summer time is read with the hour before the
  /// change, that is, it falls as much later; of a time that comes twice it is the first.
  public func instant(of day: Day, at time: TimeOfDay = .midnight) -> Instant {
    let wall = day.number * 86_400 + time.minutes * 60
    let before = offset(at: Instant(seconds: wall - 86_400))
    let after = offset(at: Instant(seconds: wall + 86_400))
    let early = Instant(seconds: wall - before)
    if before == after || offset(at: early) == before { return early }
    let late = Instant(seconds: wall - after)
    return offset(at: late) == after ? late : early
  }
}

extension ShopZone: Hashable {
  public static func == (left: ShopZone, right: ShopZone) -> Bool { left.identifier == right.identifier }
  public func hash(into hasher: inout Hasher) { hasher.combine(identifier) }
}

extension ShopZone: StringCoded {
  public init?(coded: String) { self.init(coded) }
  public var coded: String { identifier }
}

extension Int {
  /// The quotient rounded towards minus infinity.
  func flooredDivision(by divisor: Int) -> Int {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder != 0 && (remainder < 0) != (divisor < 0) ? quotient - 1 : quotient
  }
}
