import Console
import Insight
import Ledger
import Shop

/// What `insight fit` prints: of each model what applies, in this order.
struct FitResult {
  var model: FitModel
  /// Rows that went into the fit.
  var count: Int
  var parameters: [(name: String, value: Double)] = []
  var logLikelihood: Double?
  /// On the second file where there is one.
  var auc: Double?
  var brier: Double?
  var inertia: Double?
  /// The next values, each with the band of 80 %.
  var forecast: [ForecastBand] = []
  /// Members by score or group.
  var counts: [(name: String, counts: [(name: String, count: Int)])] = []
  /// Whatever one model alone has.
  var more: [(name: String, value: JSONValue)] = []

  var json: JSONValue {
    var fields: [(String, JSONValue)] = [("model", .string(model.rawValue)), ("n", .integer(count))]
    if !parameters.isEmpty {
      fields.append(("parameters", .object(parameters.map { ($0.name, .double($0.value)) })))
    }
    for (name, value) in [("logLikelihood", logLikelihood), ("auc", auc), ("brier", brier), ("inertia", inertia)] {
      if let value { fields.append((name, .double(value))) }
    }
    if !forecast.isEmpty {
      fields.append(("forecast", .array(forecast.map { .double($0.value) })))
      fields.append(("low", .array(forecast.map { .double($0.low) })))
      fields.append(("high", .array(forecast.map { .double($0.high) })))
    }
    if !counts.isEmpty {
      let groups = counts.map { group in
        (group.name, JSONValue.object(group.counts.map { ($0.name, .integer($0.count)) }))
      }
      fields.append(("counts", .object(groups)))
    }
    return .object(fields + more)
  }

  func text(_ words: Words) -> String {
    var table = TextTable()
    table.add([model.rawValue, words.pick("\(count) rows", "\(count)行")])
    for (name, value) in parameters { table.add([name, FitResult.digits(value)]) }
    for (name, value) in [
      (words.pick("log-likelihood", "对数似然"), logLikelihood), ("AUC", auc), ("Brier", brier),
      (words.pick("inertia", "组内平方和"), inertia),
    ] {
      if let value { table.add([name, FitResult.digits(value)]) }
    }
    for group in counts {
      table.add([group.name, group.counts.map { "\($0.name) \($0.count)" }.joined(separator: "  ")])
    }
    for (place, band) in forecast.enumerated() {
      let range = words.pick("80 % between", "80%在") + " \(FitResult.digits(band.low)) - \(FitResult.digits(band.high))"
      table.add(["+\(place + 1)", "\(FitResult.digits(band.value))  \(range)"])
    }
    return table.text
  }

  /// Six digits after the point, without zeros at the end.
  private static func digits(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e12 else { return "\(value)" }
    let rounded = (value * 1e6).rounded() / 1e6
    return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
  }
}
