/// Why nothing of a file is imported.
public enum ImportFault: Error, Hashable, Sendable {
  /// The header makes no sense: of each group in `needed`, one column is missing.
  case headerUnknown(found: [String], needed: [[ImportField]])
  /// `--map` without `FIELD=COLUMN`.
  case mapUnreadable(String)
  case fieldUnknown(String, known: [ImportField])
  case columnUnknown(String, found: [String])
  /// Days and months cannot be told apart anywhere in the column; ``ImportOptions/dateOrder`` says which is which.
  case datesAmbiguous(line: Int, text: String)

  /// The fault's name for scripts.
  public var code: String {
    switch self {
    case .headerUnknown: "header-unknown"
    case .mapUnreadable: "map-unreadable"
    case .fieldUnknown: "field-unknown"
    case .columnUnknown: "column-unknown"
    case .datesAmbiguous: "dates-ambiguous"
    }
  }
}
