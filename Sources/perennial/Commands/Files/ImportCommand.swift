import ArgumentParser
import Console
import Exchange
import Ledger
import Shop

/// `import`: customers, orders or products from comma-separated values, all or nothing (S58, S94).
struct ImportCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take in customers, orders or products from a CSV file.")

  @Argument(help: "customers, orders or catalogue.")
  var kind: ImportKind
  @Argument(help: "The file.")
  var file: String
  @Option(help: ArgumentHelp("Which column is a field; may be given several times.", valueName: "FIELD=COLUMN"))
  var map: [String] = []
  @Flag(help: "Imported orders earn points.")
  var earn = false
  @Flag(name: .customLong("dry-run"), help: "Read and count, put nothing.")
  var dryRun = false
  @Option(name: .customLong("dates"), help: "How 3/4/2025 is meant where the file does not tell: dmy or mdy.")
  var dates: DateOrder?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    _ = try session.open()
    try session.require(.importing)
    let text = try ImportFile.read(file)
    let document = try CSVDocument(text.data)
    var options = ImportOptions(earn: earn, dryRun: dryRun, dateOrder: dates, by: try session.actor().name)
    options.columns = try map.map { try ColumnOverride($0) }
    let work = try ImportJob(kind, document, options)
    session.show(work.columns)
    // The content counts only where the command may be repeated.
    let content = globals.id == nil ? "" : "import \(kind.rawValue) \(map) \(earn) \(dryRun) \(text.fingerprint)"
    let receipt = try session.submit(work, content: content, label: file)
    var summary = ImportSummary(work.report)
    if receipt.isRepeat {
      summary = ImportSummary(receipt.events, kind: kind)
      try summary.count(document, options, kind, session)
    }
    let rejects = try writeRejects(summary.rejects)
    session.print(summary.json(rejects: rejects)) { words in
      let counts = words.pick(
        "\(summary.read) rows read, \(summary.added) added, \(summary.changed) changed, \(summary.rejects.count) rejected",
        "读入\(summary.read)行，新增\(summary.added)，更新\(summary.changed)，未收\(summary.rejects.count)行")
      return counts + (rejects.map { words.pick("; see \($0)", "，见 \($0)") } ?? "")
    }
  }

  /// Rows that did not go in, beside the file; a file from an earlier time is not left there to mislead.
  private func writeRejects(_ rejects: [RejectedRow]) throws -> String? {
    guard !rejects.isEmpty else { return nil }
    let path = file + ".rejects.csv"
    var report = ImportReport()
    report.rejects = rejects
    try OutputFile.write(to: path) { put in try report.writeRejects(to: put) }
    return path
  }
}

extension ImportKind: ExpressibleByArgument {}
extension DateOrder: ExpressibleByArgument {}

extension Session {
  /// Which column was taken for what, on standard error.
  fileprivate func show(_ columns: ColumnMap) {
    guard !globals.json, Output.errorIsTerminal else { return }
    let pairs = columns.found.map { "\($0.field.rawValue) = \($0.column)" }.joined(separator: ", ")
    Output.writeError(words.pick("Columns: ", "列：") + pairs + "\n")
  }
}
