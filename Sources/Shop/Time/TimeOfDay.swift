/// A time on the shop's wall clock to the minute, written `HH:MM`, as the cut-off of the business day (T1).
public struct TimeOfDay: Hashable, Comparable, Sendable {
  /// Minutes since midnight, 0 to 1 439.
  public let minutes: Int

  /// - Returns: `nil` outside 0 to 1 439.
  public init?(minutes: Int) {
    guard (0..<1_440).contains(minutes) else { return nil }
    self.minutes = minutes
  }

  /// The full hour.
  /// - Returns: `nil` outside 0 to 23.
  public init?(hour: Int) {
    guard (0..<24).contains(hour) else { return nil }
    minutes = hour * 60
  }

  private init(known minutes: Int) { self.minutes = minutes }

  /// The usual cut-off of the business day, 04:00.
  public static let usualCutOff = TimeOfDay(known: 240)
  public static let midnight = TimeOfDay(known: 0)

  public var hour: Int { minutes / 60 }
  public var minute: Int { minutes % 60 }

  public static func < (left: TimeOfDay, right: TimeOfDay) -> Bool { left.minutes < right.minutes }
}

extension TimeOfDay: StringCoded, CustomStringConvertible {
  /// Reads `HH:MM` of the 24-hour clock; the hour may have one digit.
  public init?(coded: String) {
    let parts = coded.utf8.split(separator: 0x3A, omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
      parts.joined().allSatisfy({ (0x30...0x39).contains($0) }),
      let hour = Int(String(parts[0]) ?? ""), hour < 24, let minute = Int(String(parts[1]) ?? ""), minute < 60
    else { return nil }
    minutes = hour * 60 + minute
  }

  public var coded: String { description }

  public var description: String {
    (hour < 10 ? "0" : "") + String(hour) + (minute < 10 ? ":0" : ":") + String(minute)
  }
}
