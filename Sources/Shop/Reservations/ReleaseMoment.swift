/// When pieces are released, as staff say it and read it.
extension ShopState {
  /// Reads `yyyy-mm-dd`, the end of that business day, or `yyyy-mm-dd HH:MM` on the shop's clock; `nil` for anything
  /// else.
  public func moment(_ text: String) -> Instant? {
    guard let zone = ShopZone(globals.timeZone), let day = Day(String(text.prefix(10))) else { return nil }
    let rest = text.dropFirst(10).drop { $0 == " " || $0 == "T" }
    if rest.isEmpty {
      guard text.utf8.count == 10 else { return nil }
      return zone.instant(of: day + 1, at: TimeOfDay(minutes: settings.cutoffHour * 60) ?? .midnight)
    }
    let parts = rest.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]), (0..<24).contains(hour),
      (0..<60).contains(minute), let time = TimeOfDay(minutes: hour * 60 + minute)
    else { return nil }
    return zone.instant(of: day, at: time)
  }

  /// The shop's wall clock at `instant`: its day and `HH:MM`.
  public func wallClock(_ instant: Instant) -> (day: Day, time: String) {
    guard let local = ShopZone(globals.timeZone)?.local(instant) else {
      return (Day(number: instant.seconds / 86_400), "")
    }
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    return (local.day, two(local.hour) + ":" + two(local.minute))
  }
}
