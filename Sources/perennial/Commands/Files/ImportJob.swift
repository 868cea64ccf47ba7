import Exchange
import Ledger
import Shop

/// One of the three imports.
struct ImportJob: BulkWork {
  private enum Kind {
    case customers(CustomerImport)
    case orders(OrderImport)
    case catalogue(CatalogueImport)
  }

  private let kind: Kind

  init(_ kind: ImportKind, _ document: CSVDocument, _ options: ImportOptions) throws {
    self.kind =
      switch kind {
      case .customers: .customers(try CustomerImport(document, options: options))
      case .orders: .orders(try OrderImport(document, options: options))
      case .catalogue: .catalogue(try CatalogueImport(document, options: options))
      }
  }

  var columns: ColumnMap {
    switch kind {
    case .customers(let work): work.columns
    case .orders(let work): work.columns
    case .catalogue(let work): work.columns
    }
  }

  /// What the last run did.
  var report: ImportReport {
    switch kind {
    case .customers(let work): work.report
    case .orders(let work): work.report
    case .catalogue(let work): work.report
    }
  }

  func run(on sink: any BulkSink, day: Day, now: Instant, progress: (Double) -> Bool) throws {
    switch kind {
    case .customers(let work): try work.run(on: sink, day: day, now: now, progress: progress)
    case .orders(let work): try work.run(on: sink, day: day, now: now, progress: progress)
    case .catalogue(let work): try work.run(on: sink, day: day, now: now, progress: progress)
    }
  }
}

/// What an import did, as it is printed: also when it is repeated and only its facts are left.
struct ImportSummary {
  var read = 0
  var added = 0
  var changed = 0
  var rejects: [RejectedRow] = []

  init(_ report: ImportReport) {
    read = report.read
    added = report.added
    changed = report.changed
    rejects = report.rejects
  }

  /// From the facts of an import that was carried out before.
  init(_ facts: [Event], kind: ImportKind) {
    for fact in facts {
      switch (kind, fact) {
      case (.orders, .orderPlaced): added += 1
      case (.customers, .personSaved(let saved)): if saved.revision == 1 { added += 1 } else { changed += 1 }
      case (.catalogue, .productSaved): added += 1
      default: break
      }
    }
  }

  /// Reads the file once more for the rows and the rejected ones; puts nothing.
  mutating func count(
    _ document: CSVDocument, _ options: ImportOptions, _ kind: ImportKind, _ session: Session
  ) throws {
    var dry = options
    dry.dryRun = true
    let work = try ImportJob(kind, document, dry)
    guard let ledger = session.openLedger else { return }
    _ = try ledger.submit(
      work, content: "", id: session.newCommandID(), by: try session.actor(), progress: { _ in true })
    read = work.report.read
    rejects = work.report.rejects
  }

  func json(rejects file: String?) -> JSONValue {
    [
      "read": .integer(read), "added": .integer(added), "changed": .integer(changed),
      "rejected": .integer(rejects.count), "rejects": .optional(file) { .string($0) },
    ]
  }
}
