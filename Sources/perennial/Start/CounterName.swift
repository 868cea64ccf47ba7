import Glibc

/// What this counter is called in the journal: `[a-z0-9-]{1,16}` (H4).
enum CounterName {
  static func isValid(_ name: String) -> Bool {
    (1...16).contains(name.utf8.count) && name.utf8.allSatisfy(isAllowed)
  }

  /// The terminal's name, else the machine's, as far as they can be a counter's name.
  static var usual: String {
    if isatty(0) == 1, let terminal = ttyname(0) {
      return sanitised(String(cString: terminal).split(separator: "/").dropFirst().joined(separator: "-"))
    }
    var bytes = [CChar](repeating: 0, count: 256)
    guard gethostname(&bytes, bytes.count - 1) == 0 else { return "counter" }
    let host = bytes.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return sanitised(String(decoding: host.prefix { $0 != UInt8(ascii: ".") }, as: UTF8.self))
  }

  /// `text` with what may not stand there as hyphens, no longer than a name may be.
  static func sanitised(_ text: String) -> String {
    let bytes = text.lowercased().utf8.map { isAllowed($0) ? $0 : UInt8(ascii: "-") }
    let name = String(decoding: bytes.prefix(16), as: UTF8.self)
    return name.isEmpty ? "counter" : name
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
    default: false
    }
  }
}
