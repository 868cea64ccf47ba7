import Console
import Ledger
import Shop

/// What `insight evaluate lapsed|repurchase|forecast` prints.
struct EvaluationResult {
  struct Row {
    /// The method's name for scripts.
    var name: String
    var title: String
    var figures: [(name: String, value: Double?)]
  }

  var rows: [Row]
  var count: Int
  /// The last day, or the first month, that was known.
  var split: String
  /// What the figures say, in a sentence.
  var verdict: String = ""
  var more: [(String, JSONValue)] = []

  var json: JSONValue {
    let methods = rows.map { row in
      (
        row.name,
        JSONValue.object(row.figures.compactMap { figure in figure.value.map { (figure.name, .double($0)) } })
      )
    }
    return .object(
      [("methods", .object(methods)), ("n", .integer(count)), ("split", .string(split))] + more)
  }

  func text(_ words: Words) -> String {
    let names = rows.reduce(into: [String]()) { names, row in
      for figure in row.figures where figure.value != nil && !names.contains(figure.name) { names.append(figure.name) }
    }
    var table = TextTable()
    table.add([""] + names.map { words.heading(ofFigure: $0) })
    for row in rows {
      table.add(
        [row.title]
          + names.map { name in
            row.figures.first { $0.name == name }?.value.map(EvaluationResult.thousandths) ?? ""
          })
    }
    return [table.text, verdict].filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// `.369`, `1.204`.
  static func thousandths(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e12 else { return "\(value)" }
    let whole = Int((abs(value) * 1_000).rounded())
    let rest = String(whole % 1_000)
    let head = (value < 0 && whole > 0 ? "-" : "") + (whole >= 1_000 ? String(whole / 1_000) : "")
    return head + "." + String(repeating: "0", count: 3 - rest.count) + rest
  }
}

extension Words {
  /// The head of a column of figures.
  fileprivate func heading(ofFigure figure: String) -> String {
    switch figure {
    case "auc": "AUC"
    case "brier": "Brier"
    case "wrongly": pick("wrongly listed", "误列")
    case "precision": pick("lost among listed", "名单中确已流失")
    case "recall": pick("listed among lost", "流失中已列出")
    case "mase": "MASE"
    case "wmape": "wMAPE"
    default: figure
    }
  }
}
