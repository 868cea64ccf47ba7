import Shop

/// The moments of written times, with one look at the time zone a day.
struct WallClock {
  private let zone: ShopZone?
  private var midnights: [Day: (start: Instant, isPlain: Bool)] = [:]

  init(timeZone: String) { zone = ShopZone(timeZone) }

  mutating func instant(of day: Day, minutes: Int) -> Instant {
    guard let zone else { return Instant(seconds: day.number * 86_400 + minutes * 60) }
    let known: (start: Instant, isPlain: Bool)
    if let found = midnights[day] {
      known = found
    } else {
      let start = zone.instant(of: day)
      known = (start, zone.instant(of: day + 1).seconds - start.seconds == 86_400)
      midnights[day] = known
    }
    if known.isPlain { return Instant(seconds: known.start.seconds + minutes * 60) }
    return zone.instant(of: day, at: TimeOfDay(minutes: minutes) ?? .midnight)
  }
}
