import Shop
import Synchronization

/// Takes in the orders of a file: those of other tills, of a web shop, of the years before (S94).
///
/// Rows with one order number are the lines of one order; without a number each row is an order, told from its like by
/// customer, date as written, amount and how many such rows there were before. Importing a file again adds nothing.
/// Unknown customers become members without phone or consent whose card is the file's number; unknown items become
/// open-price products. Imported orders count for tier and history, earn only when told to, and move no stock.
public final class OrderImport: BulkWork {
  /// Which column holds what, to be shown before the import is run.
  public let columns: ColumnMap
  private let document: CSVDocument
  private let options: ImportOptions
  private let dates: DateEvidence
  private let result = Mutex(ImportReport())

  /// Looks at the header and at how the dates are written.
  ///
  /// - Throws: When the header makes no sense, or nothing in the file tells days from months.
  public init(_ document: CSVDocument, options: ImportOptions = ImportOptions()) throws(ImportFault) {
    columns = try ColumnMap(header: document.header, kind: .orders, overrides: options.columns)
    dates = try DateEvidence(of: [.date], in: document, columns: columns, told: options.dateOrder)
    self.document = document
    self.options = options
  }

  /// What the last run did.
  public var report: ImportReport { result.withLock { $0 } }

  public func run(on sink: any BulkSink, day: Day, now: Instant, progress: (Double) -> Bool) throws {
    var table = OrderTable(columns: columns, currency: sink.state.globals.currency, dates: dates)
    try document.forEachRow { row, share in
      table.add(row)
      if table.read % 4_096 == 0, !progress(0.3 * share) { throw CancellationError() }
    }
    var writer = OrderWriter(table: table, run: ImportRun(sink: sink, day: day, now: now, options: options))
    try writer.write { guard progress(0.3 + 0.7 * $0) else { throw CancellationError() } }
    result.withLock { [report = writer.report] in $0 = report }
  }
}
