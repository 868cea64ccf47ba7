import CNcurses

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Everything needed to give the terminal back from a signal handler: bytes and settings prepared beforehand, so that
/// nothing but `write`, `tcsetattr` and `dup2` is called there.
struct ScreenRestoration {
  private let output: Int32
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private let count: Int
  private let settings: UnsafeMutablePointer<termios>?
  private let standardError: Int32?

  /// Call after curses has started; `settings` are the line's from before that.
  init(output: Int32, settings: termios?, standardError: Int32?) {
    self.output = output
    self.standardError = standardError
    let ending = ["sgr0", "op", "cnorm", "rmkx", "rmcup"].compactMap { (name: String) -> String? in
      cn_capability(name).map { Self.withoutPadding(String(cString: $0)) }
    }
    bytes = UnsafeMutableBufferPointer.allocate(capacity: 512)
    let text = Array((TerminalModes.leave + TerminalModes.mouseOff + ending.joined()).utf8.prefix(512))
    bytes.initialize(repeating: 0)
    for (index, byte) in text.enumerated() { bytes[index] = byte }
    count = text.count
    self.settings = settings.map { value in
      let place = UnsafeMutablePointer<termios>.allocate(capacity: 1)
      place.initialize(to: value)
      return place
    }
  }

  /// Safe in a signal handler.
  func restore() {
    _ = write(output, bytes.baseAddress, count)
    if let settings { tcsetattr(output, TCSANOW, settings) }
    if let standardError { dup2(standardError, 2) }
  }

  func deallocate() {
    bytes.deallocate()
    settings?.deallocate()
  }

  /// Terminfo writes waiting times as `$<5>`; a terminal that is being left need not wait.
  static func withoutPadding(_ capability: String) -> String {
    var result = ""
    var rest = capability[...]
    while let start = rest.firstIndex(of: "$") {
      result += rest[..<start]
      guard rest[start...].hasPrefix("$<"), let end = rest[start...].firstIndex(of: ">") else {
        return result + rest[start...]
      }
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }
}

/// What curses does not switch by itself.
enum TerminalModes {
  /// Brackets around pasted text, on.
  static let enter = "\u{1B}[?2004h"
  /// Brackets around pasted text, off.
  static let leave = "\u{1B}[?2004l"
  /// Mouse reports off, in each of their forms.
  static let mouseOff = "\u{1B}[?1006l\u{1B}[?1002l\u{1B}[?1000l"
}
