import Shop
import Synchronization

/// Takes in the members of another system: names, phones, birthdays, balances and tiers.
///
/// Someone on file, by card or by phone and name, is completed and never doubled: what the shop knows already stands.
/// Points become one opening lot, once. Nobody gets a consent by import (K1).
public final class CustomerImport: BulkWork {
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
    columns = try ColumnMap(header: document.header, kind: .customers, overrides: options.columns)
    dates = try DateEvidence(
      of: [.joined, .expires, .birthday], in: document, columns: columns, told: options.dateOrder)
    self.document = document
    self.options = options
  }

  /// What the last run did.
  public var report: ImportReport { result.withLock { $0 } }

  public func run(on sink: any BulkSink, day: Day, now: Instant, progress: (Double) -> Bool) throws {
    let reader = CustomerRowReader(columns: columns, dates: dates)
    var writer = CustomerWriter(ImportRun(sink: sink, day: day, now: now, options: options))
    try document.forEachRow { row, share in
      writer.report.read += 1
      if writer.report.read % 128 == 0, !progress(share) { throw CancellationError() }
      let customer: CustomerRow
      do throws(RejectReason) {
        customer = try reader.read(row)
      } catch {
        writer.report.reject(row, error)
        return
      }
      try writer.write(customer)
    }
    try writer.finish()
    guard progress(1) else { throw CancellationError() }
    result.withLock { [report = writer.report] in $0 = report }
  }
}
