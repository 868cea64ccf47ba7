import ArgumentParser
import Console
import Exchange
import Insight
import Ledger
import Shop

/// `insight evaluate forecast`: sales foretold from each of the last months by every method, against what came.
///
/// Without FILE the shop's own sales by month; FILE: month, value, or days, which are added up by month (a month that is
/// not over is left out). Prints `{"methods":{NAME:{"mase","wmape"}},"n","split","chosen"}`: `n` forecasts judged, `split`
/// the first month that was foretold. `chosen` is the method that the shop would be shown. Of days for 13 months and more
/// `sameWeekLastYear` and `sameEvent` are judged by weeks.
struct EvaluateForecastCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "forecast", abstract: "Backtest sales forecasts, on the shop or on a file.")

  @Argument(help: "Months or days with their sales; the shop's own where none is named.")
  var files: [String] = []
  @Option(help: "How many months ahead.")
  var steps = 3
  @Option(help: "From how many of the last months.")
  var origins = 6
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    guard files.count <= 1 else {
      throw Problem.usage(.value(option: "FILE", text: files[1], expected: .oneFile))
    }
    guard (1...24).contains(steps), (1...60).contains(origins) else {
      throw Problem.usage(.value(option: "--steps", text: "\(steps)", expected: .count))
    }
    let (names, values, weeks) = try series(session)
    let backtest = ForecastBacktest(values, steps: steps, origins: origins)
    guard !backtest.accuracy.isEmpty, let chosen = backtest.chosen else {
      throw backtest.missing[.seasonalNaive] ?? Shortfall.noFit
    }
    let words = session.words
    var rows = ForecastMethod.allCases.compactMap { method in
      backtest.accuracy[method].map { Self.row(method.rawValue, words.name(of: method), $0) }
    }
    for method in WeeklyBacktest.Method.allCases {
      if let accuracy = weeks?.accuracy[method] {
        rows.append(Self.row(method.rawValue, words.name(of: method), accuracy))
      }
    }
    let result = EvaluationResult(
      rows: rows, count: backtest.accuracy[chosen]?.forecasts ?? 0, split: names[backtest.split],
      verdict: chosen == .seasonalNaive
        ? words.pick("Not better than the same month last year", "不比去年同月更准")
        : words.pick("To use: ", "采用：") + words.name(of: chosen),
      more: [("chosen", .string(chosen.rawValue))])
    session.print(result.json) { result.text($0) }
  }

  private static func row(_ name: String, _ title: String, _ accuracy: ForecastAccuracy) -> EvaluationResult.Row {
    EvaluationResult.Row(name: name, title: title, figures: [("mase", accuracy.mase), ("wmape", accuracy.wmape)])
  }

  /// Months with their sales, and the weeks judged where days are known for long enough.
  private func series(_ session: Session) throws -> (names: [String], values: [Double], weeks: WeeklyBacktest?) {
    let (sales, last): (DailySales, Day)
    var calendar = FeastCalendar()
    if let file = files.first {
      let table = try PlainTable(CSVDocument(ImportFile.read(file).data))
      let values = try table.series()
      guard let days = try? table.days(table.place(of: ["date", "day", "ts"]) ?? 0), let end = days.max() else {
        return (table.texts(0), values, nil)
      }
      (sales, last) = (DailySales(zip(days, values)), end)
    } else {
      let ledger = try session.openForReading()
      (sales, last) = (DailySales(ledger.state, through: ledger.today), ledger.today)
      calendar = FeastCalendar(ledger.state.settings.calendar)
    }
    let months = sales.months(through: last).series
    return (months.names, months.values, try? WeeklyBacktest(sales.days, calendar: calendar, on: last))
  }
}

extension Words {
  func name(of method: WeeklyBacktest.Method) -> String {
    switch method {
    case .sameWeekLastYear: pick("weeks: the same week last year", "按周：去年同周")
    case .sameEvent: pick("weeks: round the same feasts", "按周：对齐节日")
    }
  }

  func name(of method: ForecastMethod) -> String {
    switch method {
    case .seasonalNaive: pick("the same month last year", "去年同月")
    case .holtWinters: pick("Holt-Winters, times the season", "Holt-Winters（乘法）")
    case .holtWintersAdditive: pick("Holt-Winters, plus the season", "Holt-Winters（加法）")
    case .airline: "(0,1,1)(0,1,1)12"
    case .arima: pick("another small SARIMA", "其他小阶 SARIMA")
    }
  }
}
