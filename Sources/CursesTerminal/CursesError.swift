/// Why the console cannot start on this terminal.
public enum CursesError: Error, Hashable {
  /// Input or output is a file or a pipe.
  case notATerminal(Stream)
  /// None of the names is known to the terminal database; the first is what TERM says.
  case unknownTerminal(tried: [String])
  /// The terminal cannot place its cursor (`dumb`).
  case noCursorMovement(terminal: String)
  /// Another ``CursesTerminal`` of this process has not been closed.
  case alreadyOpen

  /// A standard stream.
  public enum Stream: Hashable, Sendable {
    case input
    case output
  }
}

/// Something staff or their helper should know although the console runs; for the status line.
public enum CursesNote: Hashable, Sendable {
  /// The terminal calls itself something the database does not know; another description stands in.
  case substituted(terminal: String, with: String)
  /// No UTF-8 locale is to be had: letters outside ASCII appear as `?`.
  case asciiOnly
}
