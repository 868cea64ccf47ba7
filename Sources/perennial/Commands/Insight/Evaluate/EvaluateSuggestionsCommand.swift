import ArgumentParser
import Console
import Exchange
import Insight
import Ledger
import Shop
import Starter

/// `insight evaluate suggestions`: what six ways of suggesting would have foretold.
///
/// Everything before `--from` trains, then each member's next basket is foretold; without it the last quarter of the time on
/// record is held back. FILE is an orders file as `import orders` takes it; it is read into memory alone. Prints
/// `{"methods":{NAME:{"hit5","recall5","ndcg10","addon3","intervals":{"hit5":[LOW,HIGH],…}}},"n","hidden","split"}`: `n` members
/// judged, `hidden` items of add-on cases, `split` the last day of training, intervals of 95 % by 1,000 seeded resamples.
struct EvaluateSuggestionsCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggestions", abstract: "Backtest six ways of suggesting on held-back baskets.")

  @Argument(help: "An orders file, for which no shop is needed; the shop's own orders where none is named.")
  var file: String?
  @Option(help: "The first day that is held back.")
  var from: String?
  @Option(help: ArgumentHelp("Which column is a field; may be given several times.", valueName: "FIELD=COLUMN"))
  var map: [String] = []
  @Option(name: .customLong("dates"), help: "How 3/4/2025 is meant where the file does not tell: dmy or mdy.")
  var dates: DateOrder?
  @OptionGroup var globals: GlobalOptions

  private static let samples = 1_000

  func run(in session: Session) throws {
    let state = try file.map { try imported($0, session) } ?? session.openForReading().state
    let named = try from.map { try session.day($0, option: "--from") }
    guard let day = named ?? state.lastQuarter else { throw Problem.refused(.unknownOrder) }
    let evaluation = SuggestionEvaluation.make(state: state, from: day, samples: Self.samples)
    session.print(evaluation.json) { evaluation.text($0) }
  }

  /// The orders of a file, in memory: nothing of it reaches the shop, and it needs none. Where there is one, its settings
  /// hold; its products, people and orders are not those of the file.
  private func imported(_ path: String, _ session: Session) throws -> ShopState {
    let document = try CSVDocument(try ImportFile.read(path).data)
    var options = ImportOptions(dateOrder: dates)
    options.columns = try map.map { try ColumnOverride($0) }
    var globals = Globals()
    let now = try session.clock().now
    do {
      let shop = try session.openForReading().state
      globals.shop = shop.globals.shop
      globals.currencyCode = shop.globals.currencyCode
      globals.timeZone = shop.globals.timeZone
      globals.settings = shop.settings
    } catch Problem.opening(.noShop) {
      // What a shop has that is just made.
    }
    let today = Day(number: now.seconds / 86_400)
    let sink = MemorySink(state: ShopState(base: EmptyBase(), globals: globals), day: today, keepsEvents: false)
    try OrderImport(document, options: options).run(on: sink, day: today, now: now) { _ in true }
    return sink.state
  }
}

extension ShopState {
  /// The first day of the last quarter of the time on record; `nil` without orders.
  fileprivate var lastQuarter: Day? {
    var days: ClosedRange<Day>?
    forEachDayBook { book in
      guard !book.orders.isEmpty || !book.imported.isEmpty else { return }
      days = min(days?.lowerBound ?? book.day, book.day)...max(days?.upperBound ?? book.day, book.day)
    }
    return days.map { $0.upperBound - ($0.upperBound - $0.lowerBound) / 4 }
  }
}

extension SuggestionEvaluation {
  fileprivate var json: JSONValue {
    [
      "methods": .object(
        Method.allCases.compactMap { method in methods[method].map { (method.rawValue, $0.json) } }),
      "n": .integer(members), "hidden": .integer(hidden), "split": .day(split),
    ]
  }

  fileprivate func text(_ words: Words) -> String {
    var table = TextTable()
    table.add(["", "hit@5", "recall@5", "NDCG@10", "add-on@3"])
    for method in Method.allCases {
      guard let figures = methods[method] else { continue }
      table.add([
        words.name(of: method), Self.cell(figures.hit5, figures.intervals.hit5),
        Self.cell(figures.recall5, figures.intervals.recall5), Self.cell(figures.ndcg10, figures.intervals.ndcg10),
        figures.addon3.map { Self.cell($0, figures.intervals.addon3) } ?? "",
      ])
    }
    let told = words.pick(
      "\(members) members judged, trained through \(words.day(split)); 95 % intervals in brackets",
      "评估\(members)位会员，训练到\(words.day(split))；括号内为95%区间")
    return table.text + "\n" + told
  }

  /// `.369 [.337-.401]`
  private static func cell(_ value: Double, _ interval: ClosedRange<Double>?) -> String {
    func digits(_ value: Double) -> String {
      let thousandths = String(Int((value * 1_000).rounded()))
      let padded = String(repeating: "0", count: max(0, 4 - thousandths.count)) + thousandths
      return (value < 0.9995 ? "" : String(padded.dropLast(3))) + "." + padded.suffix(3)
    }
    return digits(value) + (interval.map { " [\(digits($0.lowerBound))-\(digits($0.upperBound))]" } ?? "")
  }
}

extension SuggestionEvaluation.Figures {
  fileprivate var json: JSONValue {
    func pair(_ range: ClosedRange<Double>?) -> JSONValue {
      .optional(range) { [.double($0.lowerBound), .double($0.upperBound)] }
    }
    return [
      "hit5": .double(hit5), "recall5": .double(recall5), "ndcg10": .double(ndcg10),
      "addon3": .optional(addon3) { .double($0) },
      "intervals": [
        "hit5": pair(intervals.hit5), "recall5": pair(intervals.recall5), "ndcg10": pair(intervals.ndcg10),
        "addon3": pair(intervals.addon3),
      ],
    ]
  }
}

extension Words {
  fileprivate func name(of method: SuggestionEvaluation.Method) -> String {
    switch method {
    case .popularity: pick("what is popular", "全店热卖")
    case .recent28: pick("the last 28 days", "近28天热卖")
    case .personal: pick("what they bought", "本人买过")
    case .smoothed: pick("the same, smoothed", "本人买过（平滑）")
    case .cooccurrence: pick("bought together", "同单常见")
    case .ours: pick("this program", "本程序")
    }
  }
}
