import Shop
import Synchronization

/// Takes in a product list: names, categories, prices and what else it says. A product on file, by SKU, barcode or name,
/// gets what the file has filled in and keeps the rest.
public final class CatalogueImport: BulkWork {
  /// Which column holds what, to be shown before the import is run.
  public let columns: ColumnMap
  private let document: CSVDocument
  private let options: ImportOptions
  private let result = Mutex(ImportReport())

  /// - Throws: When the header makes no sense.
  public init(_ document: CSVDocument, options: ImportOptions = ImportOptions()) throws(ImportFault) {
    columns = try ColumnMap(header: document.header, kind: .catalogue, overrides: options.columns)
    self.document = document
    self.options = options
  }

  /// What the last run did.
  public var report: ImportReport { result.withLock { $0 } }

  public func run(on sink: any BulkSink, day: Day, now: Instant, progress: (Double) -> Bool) throws {
    let run = ImportRun(sink: sink, day: day, now: now, options: options)
    let reader = ProductRowReader(columns: columns, currency: run.currency)
    var products = ItemProducts(run: run)
    var references = ProductReferences(run: run)
    if columns[.recipe] != nil || columns[.substitutes] != nil { references.collect(document, reader) }
    var report = ImportReport()
    var events: [Event] = []
    try document.forEachRow { row, share in
      report.read += 1
      if report.read % 256 == 0, !progress(share) { throw CancellationError() }
      do throws(RejectReason) {
        let before = try reader.known(row, in: products)
        var product = before ?? Product()
        try reader.fill(&product, from: row, in: products)
        try references.fill(&product, line: row.line) { products.find(sku: $0) }
        if product == before {
          report.unchanged += 1
          return
        }
        if before == nil { report.added += 1 } else { report.changed += 1 }
        products.save(product)
        events.append(.productSaved(product))
      } catch {
        report.reject(row, error)
      }
      if events.count >= 200 {
        try run.put(events)
        events.removeAll(keepingCapacity: true)
      }
    }
    try run.put(events)
    guard progress(1) else { throw CancellationError() }
    result.withLock { [report] in $0 = report }
  }
}
