import Glibc

/// Standard output and standard error, byte for byte.
enum Output {
  /// Whether standard error is a terminal, on which a bar may move.
  static var errorIsTerminal: Bool { isatty(2) == 1 }

  /// Writes to standard output. A reader that has gone away wants no more; nothing is lost with it.
  static func write(_ text: String) { write(Array(text.utf8), to: 1) }

  static func writeError(_ text: String) { write(Array(text.utf8), to: 2) }

  @discardableResult
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written > 0 {
        rest = rest.dropFirst(written)
      } else if written < 0, errno != EINTR {
        return false
      }
    }
    return true
  }
}
