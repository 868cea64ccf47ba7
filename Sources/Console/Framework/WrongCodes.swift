import Shop

/// Counts wrong coupon codes: ten within a minute pause code entry for a minute (C2).
struct WrongCodes: Hashable {
  static let limit = 10
  static let seconds = 60

  private var moments: [Instant] = []

  mutating func note(at now: Instant) {
    moments = moments.filter { now.seconds - $0.seconds < Self.seconds }.suffix(Self.limit - 1) + [now]
  }

  /// When entry goes on; `nil` while nothing is paused.
  func pausedUntil(_ now: Instant) -> Instant? {
    guard moments.count >= Self.limit, let first = moments.first, let last = moments.last,
      last.seconds - first.seconds < Self.seconds, now.seconds - last.seconds < Self.seconds
    else { return nil }
    return Instant(seconds: last.seconds + Self.seconds)
  }
}
