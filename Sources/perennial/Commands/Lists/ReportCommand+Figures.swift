import Console
import Insight
import Ledger
import Shop

extension ReportCommand {
  /// Every report of figures, of the last 12 months where no days are named:
  /// `{"report","asOf","from","to","sections":[{"section","figures":[{"measure","value","goal","by","lastYear","lack"}],
  /// "picture":{…},"columns":[…],"rows":[[…]]}]}`. Shares are of 1, times in days, amounts in minor units; a figure without
  /// enough history has no value and says why. A picture is `{"lines":[{"label","points":[[x,y]]}],"band":[[x,low,high]]}`,
  /// `{"bars":[{"label","value"}]}` or `{"columns":[…],"cells":[{"label","values":[…]}]}`.
  func figures(_ wanted: ReportName, _ session: Session) throws {
    let (report, _) = try made(wanted, session)
    session.print(report.json(session.words)) { report.text($0) }
  }

  /// The report as files (S122): `{"report","files":[…]}`. Who took which figures out is recorded first.
  func write(_ wanted: ReportName, _ session: Session) throws {
    // A damaged folder takes no line, and what is in it may still be read.
    let isWhole = try session.open().damage == nil
    let (report, ledger) = try made(wanted, session)
    try session.require(.exporting)
    if isWhole { _ = try session.submit(.exportList(report.exportName)) }
    if let csv { try ReportFile.table(report, session.words, ledger.state.globals.currency).write(to: csv) }
    if let html { try ReportFile.page(report, session.words, shop: ledger.state.settings.name).write(to: html) }
    let files = [csv, html].compactMap(\.self).filter { $0 != "-" }
    guard !files.isEmpty else { return }
    let json: JSONValue = ["report": .string(wanted.rawValue), "files": .array(files.map { .string($0) })]
    session.print(json) { $0.reportsWritten(files) }
  }

  private func made(_ wanted: ReportName, _ session: Session) throws -> (Report, Ledger) {
    let ledger = try session.openForReading()
    try session.require(.reports)
    let usual = ReportMaker.usual(on: ledger.today)
    let last =
      try to.map { try session.day($0, option: "--to") }
      ?? max(usual.upperBound, try first(session) ?? usual.upperBound)
    let first = try first(session) ?? last.adding(months: -12) + 1
    guard first <= last, last - first <= 3_660 else {
      throw Problem.usage(.value(option: "--to", text: to ?? "", expected: .day))
    }
    var maker = ReportMaker(ledger.state, directory: ledger.directory(), on: ledger.today)
    maker.campaigns = try campaign.map { try session.campaign($0).code }
    guard let report = maker.make(wanted, period: first...last) else { throw Problem.unknownReport(wanted.rawValue) }
    return (report, ledger)
  }

  private func first(_ session: Session) throws -> Day? { try from.map { try session.day($0, option: "--from") } }
}

extension Report {
  func json(_ words: Words) -> JSONValue {
    [
      "report": .string(name.rawValue), "asOf": .day(asOf), "from": .day(period.lowerBound),
      "to": .day(period.upperBound), "sections": .array(sections.map { $0.json(words) }),
    ]
  }

  /// Figures with their definitions and tables; a picture as the numbers behind it.
  func text(_ words: Words) -> String {
    var lines = [words.name(of: name) + ", " + words.span(of: self)]
    for section in sections { lines += ["", "# " + words.name(of: section.topic)] + section.lines(words) }
    return lines.joined(separator: "\n")
  }
}

extension ReportSection {
  fileprivate func json(_ words: Words) -> JSONValue {
    .object([
      ("section", .string(topic.rawValue)),
      ("figures", figures.isEmpty ? nil : .array(figures.map { $0.json(words) })),
      ("picture", picture.map { $0.json(words) }),
      ("columns", table.map { .array($0.columns.map { .string(words.text($0)) }) }),
      ("rows", table.map { .array($0.rows.map { .array($0.cells.map { $0.json(words) }) }) }),
    ])
  }

  fileprivate func lines(_ words: Words) -> [String] {
    var lines: [String] = []
    for figure in figures {
      let value = figure.value.map { words.text(.of($0, figure.measure.unit)) }
      let parts = [
        value ?? figure.lack.map { words.sentence(for: $0) }, words.goal(of: figure), words.lastYear(of: figure),
      ]
      lines.append(words.name(of: figure.measure) + ": " + parts.compactMap(\.self).joined(separator: ", "))
      lines.append("  " + words.definition(of: figure.measure))
    }
    var rows = TextTable()
    if let table, !table.rows.isEmpty {
      rows.add(table.columns.map { words.text($0) })
      for row in table.rows { rows.add(row.cells.map { words.text($0) }) }
      lines.append(rows.text)
    } else if let picture, !picture.isEmpty {
      for row in picture.rows(words) { rows.add(row) }
      lines.append(rows.text)
    }
    return lines + notes.map { words.sentence(for: $0) } + [words.explanation(of: topic)]
  }
}

extension ReportFigure {
  fileprivate func json(_ words: Words) -> JSONValue {
    .object([
      ("measure", .string(measure.rawValue)), ("value", .figure(value, measure.unit)),
      ("goal", target.map { .figure($0, measure.unit) }), ("by", goal?.by.map { .day($0) }),
      ("lastYear", lastYear.map { .figure($0, measure.unit) }),
      ("lack", lack.map { .string(words.sentence(for: $0)) }),
    ])
  }
}

extension ReportPicture {
  fileprivate func json(_ words: Words) -> JSONValue {
    switch self {
    case .lines(let chart):
      [
        "lines": .array(
          chart.series.map { series in
            [
              "label": .string(words.text(series.label)),
              "points": .array(series.points.map { .array([.double($0.x), .figure($0.y, chart.unit)]) }),
            ]
          }),
        "band": .array(
          chart.band.map { .array([.double($0.x), .figure($0.low, chart.unit), .figure($0.high, chart.unit)]) }),
      ]
    case .bars(let chart):
      [
        "bars": .array(
          chart.bars.map { ["label": .string(words.text($0.label)), "value": .figure($0.value, chart.unit)] })
      ]
    case .heat(let chart):
      [
        "columns": .array(chart.columns.map { .string(words.text($0)) }),
        "cells": .array(
          chart.rows.map { row in
            [
              "label": .string(words.text(row.label)),
              "values": .array(row.cells.map { $0.map { .figure($0, chart.unit) } ?? .null }),
            ]
          }),
      ]
    }
  }

  fileprivate func rows(_ words: Words) -> [[String]] {
    switch self {
    case .lines(let chart):
      chart.series.flatMap { series in
        series.points.map { point in
          [
            words.text(series.label),
            chart.ticks.first { $0.x == point.x }.map { words.text($0.label) } ?? words.value(point.x, .number),
            words.value(point.y, chart.unit),
          ]
        }
      }
    case .bars(let chart): chart.bars.map { [words.text($0.label), words.value($0.value, chart.unit)] }
    case .heat(let chart):
      [[""] + chart.columns.map { words.text($0) }]
        + chart.rows.map { row in
          [words.text(row.label)] + row.cells.map { $0.map { words.value($0, chart.unit) } ?? "" }
        }
    }
  }
}

extension ReportValue {
  fileprivate func json(_ words: Words) -> JSONValue {
    switch self {
    case .text: .string(words.text(self))
    case .count(let count), .points(let count): .integer(count)
    case .part(let part, let all): .array([.integer(part), .integer(all)])
    case .money(let minor): .integer(Int(minor.rounded()))
    case .share(let value), .number(let value), .ratio(let value), .days(let value): .double(value)
    case .trend(let weeks): .array(weeks.map { .integer($0) })
    case .blank: .null
    }
  }
}

extension JSONValue {
  /// A number in its unit: amounts and counts are whole.
  static func figure(_ value: Double?, _ unit: MeasureUnit) -> JSONValue {
    guard let value else { return .null }
    switch unit {
    case .money, .count: return .integer(Int(value.rounded()))
    case .share, .days, .number: return .double(value)
    }
  }
}
