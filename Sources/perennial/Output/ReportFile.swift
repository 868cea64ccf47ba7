import Console
import Exchange
import Insight
import Shop

/// A report as a file: a page or a table.
enum ReportFile {
  case page(Report, Words, shop: LocalizedText)
  case table(Report, Words, Currency)

  func write(to path: String) throws {
    try OutputFile.write(to: path) { put in
      switch self {
      case .page(let report, let words, let shop):
        try put(Array(ReportPage(report, in: words, shop: words.name(shop)).text.utf8))
      case .table(let report, let words, let currency):
        try ReportTables(report, in: words, currency: currency).write(to: put)
      }
    }
  }
}
