import Shop

/// Takes a written date apart, byte by byte: imports read a million of them.
struct DateReader {
  private let bytes: [UInt8]
  private var place = 0

  init(_ text: String) {
    bytes = text.utf8.allSatisfy { $0 < 0x80 } ? Array(text.utf8) : Array(DateReader.plain(text).utf8)
  }

  /// Full-width digits narrow, 年 and 月 as hyphens, 日 and 号 as the end of the date.
  static func plain(_ text: String) -> String {
    var plain = ""
    for character in Folding.narrow(text) {
      switch character {
      case "年", "月": plain.append("-")
      case "日", "号", "號": plain.append(" ")
      case "时", "時", "点", "點", "分": plain.append(":")
      case "秒": continue
      default: plain.append(character)
      }
    }
    return String(plain.trimmedBlanks.drop(while: { $0 == "-" }))
  }

  mutating func read() -> WrittenDate? {
    if let month = readMonthName() { return readAmerican(month: month) }
    guard let (first, width) = readNumber() else { return nil }
    switch width {
    case 8: return day(year: first / 10_000, month: first / 100 % 100, day: first % 100)
    case 4: return readYearFirst(first)
    case 1, 2: return readYearLast(first)
    default: return nil
    }
  }

  /// `2017-1-31`, `2017/01/31`, `2017.1.31`.
  private mutating func readYearFirst(_ year: Int) -> WrittenDate? {
    guard let mark = readMark() else { return nil }
    guard let (month, monthWidth) = readNumber(), monthWidth <= 2, readMark() == mark,
      let (number, width) = readNumber(), width <= 2
    else { return nil }
    return day(year: year, month: month, day: number)
  }

  /// `31.1.2017`, `31/1/2017`, `1/31/2017`, `31-Jan-2017`.
  private mutating func readYearLast(_ first: Int) -> WrittenDate? {
    let mark = readMark() ?? 0x20
    skipSpaces()
    if let month = readMonthName() {
      skipMarks()
      guard let (year, width) = readNumber(), width == 4 else { return nil }
      return day(year: year, month: month, day: first)
    }
    guard mark != 0x20, let (second, secondWidth) = readNumber(), secondWidth <= 2, readMark() == mark,
      let (year, width) = readNumber(), width == 4
    else { return nil }
    if mark == 0x2E { return day(year: year, month: second, day: first) }
    guard let time = readTime(), max(first, second) <= 31, min(first, second) <= 12, min(first, second) > 0 else {
      return nil
    }
    return .either(first, second, year: year, time: time.value)
  }

  /// `January 31, 2017`.
  private mutating func readAmerican(month: Int) -> WrittenDate? {
    skipMarks()
    guard let (number, width) = readNumber(), width <= 2 else { return nil }
    skipMarks()
    guard let (year, yearWidth) = readNumber(), yearWidth == 4 else { return nil }
    return day(year: year, month: month, day: number)
  }

  private mutating func day(year: Int, month: Int, day number: Int) -> WrittenDate? {
    guard let day = Day(year: year, month: month, day: number), let time = readTime() else { return nil }
    return .day(day, time: time.value)
  }

  private struct FoundTime { var value: TimeOfDay? }

  /// `15:42`, `T15:42:07.123Z`, `3:42 PM`; an offset is not applied, for the day is the one written (T1).
  ///
  /// - Returns: `nil` when something else is there.
  private mutating func readTime() -> FoundTime? {
    if place < bytes.count, bytes[place] == 0x54 { place += 1 }
    skipSpaces()
    guard place < bytes.count else { return FoundTime(value: nil) }
    guard var (hour, _) = readNumber(), take(0x3A), let (minute, width) = readNumber(), width == 2 else { return nil }
    if take(0x3A), place < bytes.count {
      guard let (second, _) = readNumber(), second <= 60 else { return nil }
      if take(0x2E), readNumber() == nil { return nil }
    }
    skipSpaces()
    if let half = readWord(), half != "z" {
      guard half == "am" || half == "pm", (1...12).contains(hour) else { return nil }
      hour = hour % 12 + (half == "pm" ? 12 : 0)
    }
    if place < bytes.count, bytes[place] == 0x2B || bytes[place] == 0x2D {
      place += 1
      while place < bytes.count, (0x30...0x3A).contains(bytes[place]) { place += 1 }
    }
    skipSpaces()
    guard place == bytes.count, hour < 24, minute < 60, let time = TimeOfDay(minutes: hour * 60 + minute) else {
      return nil
    }
    return FoundTime(value: time)
  }
}

extension DateReader {
  /// Digits and how many there are, at most nine.
  private mutating func readNumber() -> (value: Int, width: Int)? {
    var value = 0
    let start = place
    while place < bytes.count, place - start < 9, (0x30...0x39).contains(bytes[place]) {
      value = value * 10 + Int(bytes[place]) - 0x30
      place += 1
    }
    return place > start ? (value, place - start) : nil
  }

  /// A hyphen, slash or point.
  private mutating func readMark() -> UInt8? {
    guard place < bytes.count, bytes[place] == 0x2D || bytes[place] == 0x2F || bytes[place] == 0x2E else { return nil }
    place += 1
    return bytes[place - 1]
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard place < bytes.count, bytes[place] == byte else { return false }
    place += 1
    return true
  }

  private mutating func skipSpaces() {
    while place < bytes.count, bytes[place] == 0x20 { place += 1 }
  }

  private mutating func skipMarks() {
    while place < bytes.count, [0x20, 0x2C, 0x2D, 0x2E, 0x2F].contains(bytes[place]) { place += 1 }
  }

  /// Letters, in lower case.
  private mutating func readWord() -> String? {
    let start = place
    while place < bytes.count, (0x61...0x7A).contains(bytes[place] | 0x20) { place += 1 }
    return place > start ? String(decoding: bytes[start..<place], as: UTF8.self).lowercased() : nil
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  private mutating func readMonthName() -> Int? {
    let start = place
    guard let word = readWord(), word.utf8.count >= 3,
      let month = DateReader.months.firstIndex(of: String(word.prefix(3)))
    else {
      place = start
      return nil
    }
    return month + 1
  }
}
