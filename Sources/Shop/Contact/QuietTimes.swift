/// Times of the day in which nobody is written to or called (K2), across midnight where they end before they begin.
struct QuietTimes: Hashable, Sendable {
  /// Quiet from this time on ...
  var from: TimeOfDay
  /// ... until before this one. The same time twice: no quiet times.
  var until: TimeOfDay

  init(from: TimeOfDay, until: TimeOfDay) {
    self.from = from
    self.until = until
  }

  init(_ hours: QuietHours) {
    self.init(from: TimeOfDay(hour: hours.from) ?? .midnight, until: TimeOfDay(hour: hours.to) ?? .midnight)
  }

  func contains(_ time: TimeOfDay) -> Bool {
    from <= until ? from <= time && time < until : from <= time || time < until
  }
}

extension [QuietTimes] {
  /// The first time at which none of these holds any more, for a time at which one does; `nil` for a time at which none
  /// does. Times that cover the whole day together give the end of the first.
  func end(at time: TimeOfDay) -> TimeOfDay? {
    guard let first = first(where: { $0.contains(time) }) else { return nil }
    var end = first.until
    for _ in indices {
      guard let next = self.first(where: { $0.contains(end) }) else { return end }
      end = next.until
    }
    return first.until
  }
}
