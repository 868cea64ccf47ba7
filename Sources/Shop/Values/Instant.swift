/// A moment in UTC to the second, written as ISO 8601 `2026-11-21T09:30:00Z` (T1).
public struct Instant: Hashable, Comparable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
  public var seconds: Int

  public init(seconds: Int) { self.seconds = seconds }

  /// Reads ISO 8601 with `Z` or a numeric offset; fractions of a second are dropped. `nil` for anything else.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20, bytes[10] == 0x54 || bytes[10] == 0x20, bytes[13] == 0x3A, bytes[16] == 0x3A,
      let day = Day(String(decoding: bytes[0..<10], as: UTF8.self)),
      let hour = Instant.pair(bytes, 11), hour < 24, let minute = Instant.pair(bytes, 14), minute < 60,
      let second = Instant.pair(bytes, 17), second < 60
    else { return nil }
    var index = 19
    if bytes[index] == 0x2E {
      index += 1
      while index < bytes.count, (48...57).contains(bytes[index]) { index += 1 }
    }
    guard let offset = Instant.offset(bytes[index...]) else { return nil }
    self.init(seconds: day.number * 86_400 + hour * 3_600 + minute * 60 + second - offset)
  }

  private static func pair(_ bytes: [UInt8], _ index: Int) -> Int? {
    guard index + 1 < bytes.count, (48...57).contains(bytes[index]), (48...57).contains(bytes[index + 1]) else {
      return nil
    }
    return Int(bytes[index] - 48) * 10 + Int(bytes[index + 1] - 48)
  }

  /// Seconds east of UTC of `Z`, `+08:00`, `-0530`.
  private static func offset(_ bytes: ArraySlice<UInt8>) -> Int? {
    if bytes.elementsEqual([0x5A]) { return 0 }
    let digits = Array(bytes.dropFirst().filter { $0 != 0x3A })
    guard let sign = bytes.first, sign == 0x2B || sign == 0x2D, digits.count == 4,
      let hours = pair(digits, 0), hours < 24, let minutes = pair(digits, 2), minutes < 60
    else { return nil }
    return (hours * 3_600 + minutes * 60) * (sign == 0x2B ? 1 : -1)
  }

  public static func < (left: Instant, right: Instant) -> Bool { left.seconds < right.seconds }
}

extension Instant: CustomStringConvertible {
  public var description: String {
    let dayNumber = seconds >= 0 ? seconds / 86_400 : -((-seconds + 86_399) / 86_400)
    let rest = seconds - dayNumber * 86_400
    func pad(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return "\(Day(number: dayNumber))T\(pad(rest / 3_600)):\(pad(rest / 60 % 60)):\(pad(rest % 60))Z"
  }
}
