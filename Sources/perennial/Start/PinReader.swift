import Glibc

/// Reads a PIN: from the terminal without showing it, else a line of standard input. Never an argument, which others
/// could read.
enum PinReader {
  static var isTerminal: Bool { isatty(STDIN_FILENO) == 1 }

  /// - Returns: `nil` when there is nothing to read.
  static func read(_ prompt: String) -> String? {
    guard isTerminal else { return readLine(strippingNewline: true)?.trimmedLine }
    // getpass shows nothing, and holds signals back until the terminal is as it was.
    guard let typed = getpass(prompt) else { return nil }
    defer { memset(typed, 0, strlen(typed)) }
    return String(cString: typed).trimmedLine
  }
}

extension String {
  /// Without the blanks and the carriage return that other systems leave at a line's end.
  fileprivate var trimmedLine: String { String(filter { !$0.isWhitespace }) }
}
