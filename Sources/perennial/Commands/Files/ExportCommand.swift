import ArgumentParser
import Console
import Exchange
import Ledger
import Shop

/// `export`: a table as comma-separated values that no spreadsheet runs; that it went out is recorded.
struct ExportCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a table as CSV: \(ExportTable.allCases.map(\.rawValue).joined(separator: ", ")).")

  @Argument(help: "The table.")
  var table: ExportTable
  @Argument(help: "The file; - is standard output.")
  var file: String
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let ledger = try session.open()
    try session.require(.exporting)
    // A damaged folder takes no line, and what is in it may still be saved from it.
    if ledger.damage == nil { _ = try session.submit(.exportList(table.rawValue)) }
    let export = CSVExport(
      state: ledger.state, people: ledger.people, directory: ledger.directory(), day: ledger.today)
    var rows = 0
    try OutputFile.write(to: file) { put in rows = try export.write(table, to: put) }
    guard file != "-" else { return }
    session.print(["rows": .integer(rows), "file": .string(file)]) { words in
      words.pick("\(rows) rows written to \(file)", "\(rows) 行已写入 \(file)")
    }
  }
}

extension ExportTable: ExpressibleByArgument {}
