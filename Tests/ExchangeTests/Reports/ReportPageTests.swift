import Foundation
import Insight
import Shop
import Testing

@testable import Exchange

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Words that would break a page which does not guard itself.
private struct Awkward: ReportVocabulary {
  var languageCode: String { "zh-Hans" }
  private let nasty = "<b>\"R&D\" 'x'</b>\u{0}\u{1B}[31m & 玫瑰"

  func text(_ text: ReportText) -> String { nasty }
  func text(_ value: ReportValue) -> String { if case .text = value { nasty } else { "=1+1" } }
  func name(of report: ReportName) -> String { nasty }
  func name(of topic: ReportTopic) -> String { nasty }
  func explanation(of topic: ReportTopic) -> String { nasty }
  func definition(of measure: Measure) -> String { nasty }
  func sentence(for lack: ReportLack) -> String { nasty }
  func sentence(for note: ReportNote) -> String { nasty }
  func span(of report: Report) -> String { nasty }
  func goal(of figure: ReportFigure) -> String? { nasty }
  func lastYear(of figure: ReportFigure) -> String? { nasty }
}

/// A browser that can do without a screen, where one is installed.
private enum Browser {
  static let path: String? = {
    for name in ["chromium", "chromium-browser", "google-chrome", "firefox"] {
      for folder in ["/usr/bin/", "/usr/local/bin/", "/snap/bin/"]
      where FileManager.default.isExecutableFile(atPath: folder + name) {
        return folder + name
      }
    }
    return nil
  }()
}

@Suite("Reports as files")
struct ReportPageTests {
  private static let report: Report = {
    let day = Day(number: 20_000)
    let lines = LineChart(
      [
        .init(.term(.thisYear), [.init(0, 100), .init(1, 250), .init(2, 50)]),
        .init(.term(.lastYear), [.init(0, 90)], style: .faint),
        .init(.term(.stillWaiting), [.init(0, 1), .init(2, 0)], style: .steps),
      ], band: [.init(x: 1, low: 10, high: 300), .init(x: 2, low: 0, high: 400)], ticks: [.init(0, .plain("a"))],
      unit: .money)
    let heat = HeatChart(columns: [.number(0), .number(1)], rows: [.init(.plain("c"), [1, nil])], unit: .share)
    return Report(
      .sales, asOf: day, period: (day - 30)...day,
      sections: [
        ReportSection(
          .sales, figures: [ReportFigure(.sales, 12_345), ReportFigure(.churn, nil)], picture: .lines(lines),
          table: ReportTable(
            [.month, .net],
            [.init([.text(.plain("=cmd")), .money(-5)], isTotal: true, opens: .member(PersonID(high: 0, low: 1)))])),
        ReportSection(
          .weekdays, picture: .bars(BarChart([.init(.weekday(1), 3), .init(.weekday(2), 0)], unit: .count))),
        ReportSection(.cohorts, picture: .heat(heat), notes: [.membersChose]),
      ])
  }()

  @Test("S122: the page is well-formed, whatever stands in it, and asks nothing of the network")
  func page() throws {
    let text = ReportPage(Self.report, in: Awkward(), shop: "<花间>").text
    let reader = XMLParser(data: Data(text.utf8))
    #expect(reader.parse(), "\(reader.parserError.map { "\($0)" } ?? "") line \(reader.lineNumber)")
    #expect(!text.contains("<b>") && !text.contains("\u{1B}") && !text.contains("<script"))
    for outside in ["src=", "href=", "url(", "@import", "https://"] { #expect(!text.contains(outside), "\(outside)") }
    // Names of the two languages of marks are the only addresses.
    #expect(
      text.components(separatedBy: "http://").count - 1 == text.components(separatedBy: "http://www.w3.org/").count - 1)
    #expect(text.components(separatedBy: "<svg").count == 4 && text.contains("@media print"))
    #expect(text.contains("class=\"definition\""))
  }

  @Test("S122: the table has bare numbers and nothing that a spreadsheet would run")
  func table() throws {
    var bytes: [UInt8] = []
    try ReportTables(Self.report, in: Awkward(), currency: .cny).write { bytes += $0 }
    let rows = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n")
    #expect(rows.first == "section,item,value")
    #expect(rows.contains { $0.hasPrefix("sales,") && $0.contains(",123.45,") })
    #expect(rows.contains { $0.hasPrefix("cohorts,") && $0.hasSuffix(",1,") })
    #expect(rows.allSatisfy { row in !row.components(separatedBy: ",").contains { $0.hasPrefix("=") } })
    #expect(CSVCell.decimal(-0.125).written == "-0.125" && CSVCell.decimal(2).written == "2")
  }

  @Test(
    "S122: a browser opens the page offline and draws it", .enabled(if: Browser.path != nil), .timeLimit(.minutes(1)))
  func opened() throws {
    let browser = try #require(Browser.path)
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("report-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let page = folder.appendingPathComponent("page.html")
    let picture = folder.appendingPathComponent("page.png")
    try Data(ReportPage(Self.report, in: Awkward(), shop: "花间").text.utf8).write(to: page)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: browser)
    let shot = picture.path
    process.arguments =
      browser.hasSuffix("firefox")
      ? ["--headless", "--profile", folder.path, "--screenshot", shot, page.absoluteString]
      : [
        "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=\(folder.path)", "--screenshot=\(shot)",
        page.absoluteString,
      ]
    process.standardError = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect((try? Data(contentsOf: picture).count) ?? 0 > 1_000)
  }
}
