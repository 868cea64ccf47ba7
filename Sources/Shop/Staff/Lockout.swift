/// Five wrong PINs in a row lock a name for 30 seconds, five more for a minute, doubling to 15 minutes (H2).
public enum Lockout {
  public static let tries = 5
  public static let shortest = 30
  public static let longest = 900

  /// The seconds that this many wrong PINs in a row lock a name for; `nil` while they do not.
  static func seconds(after failures: Int) -> Int? {
    guard failures > 0, failures % tries == 0 else { return nil }
    // Doubled five times it is beyond the longest.
    return min(longest, shortest << min(failures / tries - 1, 5))
  }
}

extension StaffMember {
  /// The seconds until a PIN of this name is looked at again; `nil` when one is now.
  public func wait(at now: Instant) -> Int? {
    guard let lockedUntil, lockedUntil > now else { return nil }
    let left = lockedUntil.seconds - now.seconds
    // A lock longer than the longest was set under another clock. The count of wrong PINs stands all the same.
    return left <= Lockout.longest ? left : nil
  }

  /// Tries left before the name is locked.
  public var triesLeft: Int { Lockout.tries - failures % Lockout.tries }

  /// Counts a wrong PIN.
  ///
  /// - Returns: What to tell who typed it.
  public mutating func missed(at now: Instant) -> Refusal {
    failures += 1
    guard let seconds = Lockout.seconds(after: failures) else { return .wrongPin(left: triesLeft) }
    lockedUntil = Instant(seconds: now.seconds + seconds)
    return .pinLocked(seconds: seconds)
  }

  /// Notes a right PIN: the count begins anew.
  public mutating func matched(on day: Day) {
    failures = 0
    lockedUntil = nil
    seen = day
  }
}
