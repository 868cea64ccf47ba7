/// How a file is imported.
public struct ImportOptions: Hashable, Sendable {
  /// Columns named by staff.
  public var columns: [ColumnOverride] = []
  /// Imported orders earn points, each in a lot with its own last day.
  public var earn = false
  /// Everything is read and counted, nothing is put.
  public var dryRun = false
  /// Which of `3/4/2025` is the day, where the column itself does not tell.
  public var dateOrder: DateOrder?
  /// Who imports, as orders show it.
  public var by = ""

  public init(
    columns: [ColumnOverride] = [], earn: Bool = false, dryRun: Bool = false, dateOrder: DateOrder? = nil,
    by: String = ""
  ) {
    self.columns = columns
    self.earn = earn
    self.dryRun = dryRun
    self.dateOrder = dateOrder
    self.by = by
  }
}
