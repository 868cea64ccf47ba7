/// Why a file cannot be read as a table at all. Nothing of it is imported.
public enum CSVFault: Error, Hashable, Sendable {
  case empty
  /// UTF-16, as "Unicode text" is saved by some spreadsheets; it has to be saved as UTF-8.
  case utf16
  /// A NUL byte: not a text file.
  case binary(line: Int)
  /// Neither UTF-8 nor GB18030.
  case encodingUnknown(line: Int)
  case headerUnreadable(CSVProblem)
}

/// Why one row cannot be read. Its first line is set aside and reading goes on with the next one.
public enum CSVProblem: String, Error, CaseIterable, Sendable {
  case quoteNotClosed = "quote-not-closed"
  case textAfterQuote = "text-after-quote"
  case fieldTooLong = "field-too-long"
  /// More fields than the header has columns.
  case tooManyFields = "too-many-fields"
  case controlCharacter = "control-character"
}

/// How the text of a file was written.
public enum CSVEncoding: String, Sendable {
  case utf8 = "UTF-8"
  case gb18030 = "GB18030"
}
