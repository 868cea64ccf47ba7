import ArgumentParser
import Console
import Insight
import Ledger
import Shop

/// `insight keep`: keeps this month's predictions and groups, and scores those whose window has closed (S105, S106); the
/// start of the day does it too. Running it again in the month keeps nothing.
///
/// `--json`: `{"predictions","windows":[DAYS…],"groups","scores":[{"day","within","method","members","auc","brier",
/// "baseBrier","predicted","actual"}]}`; `auc` is null where everyone bought, or nobody.
struct KeepCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "keep", abstract: "Keep this month's predictions and groups, and score earlier ones.")

  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let kept = KeptFacts(try session.keepFigures(part: nil))
    session.print(kept.json) { $0.keptFigures(kept) }
  }
}

/// What keeping figures wrote.
struct KeptFacts {
  let month: KeptMonth?
  let scores: [PredictionScore]
  let layers: Int

  init(_ events: [Event]) {
    month = events.compactMap { if case .figuresKept(let month) = $0 { month } else { nil } }.first
    scores = events.compactMap { if case .predictionScored(let score) = $0 { score } else { nil } }
    layers = events.count { if case .layerChanged = $0 { true } else { false } }
  }

  var json: JSONValue {
    [
      "predictions": .integer(month?.members ?? 0),
      "windows": .array((month?.windows ?? []).map { .integer($0.horizon) }),
      "groups": .integer(month?.centres.count ?? 0), "scores": .array(scores.map(\.json)),
    ]
  }
}

extension PredictionScore {
  fileprivate var json: JSONValue {
    let scale = Double(PredictionScore.scale)
    return [
      "day": .day(day), "within": .integer(horizon), "method": .string(method.rawValue), "members": .integer(members),
      "auc": .optional(auc) { .double(Double($0) / scale) }, "brier": .double(Double(brier) / scale),
      "baseBrier": .double(Double(baseBrier) / scale), "predicted": .double(Double(predicted) / 100),
      "actual": .integer(actual),
    ]
  }
}

extension Session {
  /// Works this month's figures out, with a bar, and writes them.
  ///
  /// - Parameter part: Of a command that writes more than one line.
  func keepFigures(part: String?) throws -> [Event] {
    let ledger = try open()
    let bar = ProgressBar(label: words.pick("Predictions", "预测"))
    defer { bar.end() }
    Interruption.watch()
    let figures = MonthlyFigures.make(ledger.state, on: ledger.today) { share in
      bar.show(share)
      return !Interruption.happened
    }
    guard let figures else { throw Problem.command(.cancelled) }
    return try submit(.keepFigures(figures), content: "insight keep", part: part).events
  }
}

extension Words {
  fileprivate func keptFigures(_ kept: KeptFacts) -> String {
    let month = kept.month.map {
      pick(
        "\($0.members) customers foretold, \($0.centres.count) groups kept",
        "已留存\($0.members)位顾客的预测、\($0.centres.count)个分组"
      )
    }
    let scored = kept.scores.isEmpty ? "" : pick("\(kept.scores.count) scored", "评了\(kept.scores.count)次")
    return list([month ?? pick("Nothing new is kept", "没有新的要留存"), scored])
  }
}
