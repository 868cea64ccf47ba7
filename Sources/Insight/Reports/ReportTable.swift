public import Shop

/// Rows under the same heads.
public struct ReportTable: Hashable, Sendable {
  public struct Row: Hashable, Sendable {
    public var cells: [ReportValue]
    /// The sum of the others.
    public var isTotal: Bool
    /// Something to look at.
    public var isFlagged: Bool
    /// Where it leads.
    public var opens: ReportLink?

    public init(_ cells: [ReportValue], isTotal: Bool = false, isFlagged: Bool = false, opens: ReportLink? = nil) {
      self.cells = cells
      self.isTotal = isTotal
      self.isFlagged = isFlagged
      self.opens = opens
    }
  }

  public var columns: [ReportText]
  public var rows: [Row]

  public init(_ columns: [ReportTerm], _ rows: [Row]) {
    self.columns = columns.map { .term($0) }
    self.rows = rows
  }

  /// Whether a column is told by words: its first cell with anything in it is one.
  public func isText(column: Int) -> Bool {
    for row in rows where row.cells.indices.contains(column) {
      switch row.cells[column] {
      case .text: return true
      case .blank: continue
      default: return false
      }
    }
    return false
  }
}

/// Where a line of a report leads.
public enum ReportLink: Hashable, Sendable {
  case report(ReportName)
  case member(PersonID)
  case product(SKU)
  case campaign(CampaignCode)
  /// A note of what another shop offers, by its number.
  case competitor(Int)
}
