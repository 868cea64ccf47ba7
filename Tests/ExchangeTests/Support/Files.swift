import Exchange
import Foundation
import Shop
import Testing

let today = Day(year: 2017, month: 12, day: 31) ?? Day(number: 0)
let now = Instant(seconds: 1_514_700_000)

func document(_ text: String) throws -> CSVDocument { try CSVDocument(Data(text.utf8)) }

func fixture(_ name: String) throws -> CSVDocument {
  let url = try #require(Bundle.module.url(forResource: name, withExtension: "csv", subdirectory: "Fixtures"))
  return try CSVDocument(Data(contentsOf: url))
}

@discardableResult
func importOrders(
  _ document: CSVDocument, into sink: MemorySink, options: ImportOptions = ImportOptions(), day: Day = today
) throws -> ImportReport {
  let work = try OrderImport(document, options: options)
  try work.run(on: sink, day: day, now: now) { _ in true }
  return work.report
}

@discardableResult
func importCustomers(
  _ document: CSVDocument, into sink: MemorySink, options: ImportOptions = ImportOptions(), day: Day = today
) throws -> ImportReport {
  let work = try CustomerImport(document, options: options)
  try work.run(on: sink, day: day, now: now) { _ in true }
  return work.report
}

/// The reference files beside the project, where they are.
enum SharedData {
  static let folder: URL? = {
    var folder = URL(filePath: #filePath)
    for _ in 0..<8 {
      folder.deleteLastPathComponent()
      let found = folder.appending(path: "shared/data")
      if FileManager.default.fileExists(atPath: found.path) { return found }
    }
    return nil
  }()

  static var isPresent: Bool { folder != nil }

  static func bytes(_ name: String) throws -> Data {
    let url = try #require(folder).appending(path: name)
    guard name.hasSuffix(".gz") else { return try Data(contentsOf: url) }
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/bin/gzip")
    process.arguments = ["-dc", url.path]
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return data
  }
}
