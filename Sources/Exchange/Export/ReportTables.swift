public import Insight
import Shop

/// A report as rows for a spreadsheet: one file, section by section, every number bare so that it can be reckoned with.
/// Shares are of 1, amounts in major units; formula-safe like every table that leaves the shop.
public struct ReportTables<Vocabulary: ReportVocabulary> {
  private let report: Report
  private let words: Vocabulary
  private let currency: Currency

  public init(_ report: Report, in words: Vocabulary, currency: Currency) {
    self.report = report
    self.words = words
    self.currency = currency
  }

  /// Writes all rows; each names its section, so that filters find it again.
  public func write(to put: @escaping ([UInt8]) throws -> Void) throws {
    var writer = try CSVWriter(header: ["section", "item", "value"], to: put)
    for section in report.sections {
      let name = CSVCell.text(section.topic.rawValue)
      for figure in section.figures {
        try writer.write([
          name, .text(words.text(.measure(figure.measure))), bare(.of(figure.value, figure.measure.unit)),
          .text(figure.lack.map { words.sentence(for: $0) } ?? words.definition(of: figure.measure)),
        ])
      }
      if let picture = section.picture { try write(picture, name, &writer) }
      if let table = section.table, !table.rows.isEmpty {
        try writer.write([name] + table.columns.map { .text(words.text($0)) })
        for row in table.rows { try writer.write([name] + row.cells.map(bare)) }
      }
    }
    try writer.finish()
  }

  private func write(_ picture: ReportPicture, _ name: CSVCell, _ writer: inout CSVWriter) throws {
    switch picture {
    case .lines(let chart):
      for series in chart.series {
        for point in series.points {
          let tick = chart.ticks.first { $0.x == point.x }.map { words.text($0.label) }
          try writer.write([
            name, .text(words.text(series.label)), tick.map { .text($0) } ?? .decimal(point.x),
            bare(.of(point.y, chart.unit)),
          ])
        }
      }
      for interval in chart.band {
        try writer.write([
          name, .text("band"), .decimal(interval.x), bare(.of(interval.low, chart.unit)),
          bare(.of(interval.high, chart.unit)),
        ])
      }
    case .bars(let chart):
      for bar in chart.bars {
        try writer.write([name, .text(words.text(bar.label)), bare(.of(bar.value, chart.unit))])
      }
    case .heat(let chart):
      try writer.write([name, .text("")] + chart.columns.map { .text(words.text($0)) })
      for row in chart.rows {
        try writer.write(
          [name, .text(words.text(row.label))] + row.cells.map { bare(.of($0, chart.unit)) })
      }
    }
  }

  private func bare(_ value: ReportValue) -> CSVCell {
    switch value {
    case .text, .trend, .part: .text(words.text(value))
    case .count(let count), .points(let count): .number(count)
    case .money(let minor): .amount(Money(Int(minor.rounded())), currency)
    case .share(let share): .decimal(share)
    case .number(let number), .ratio(let number), .days(let number): .decimal(number)
    case .blank: .text("")
    }
  }
}
