import ArgumentParser
import Console
import Insight
import Ledger
import Shop

/// `review`: months looked back on (S131).
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: "Look back on a month, freeze its figures and decide.",
    subcommands: [ReviewShowCommand.self, ReviewCloseCommand.self])
}

/// `review show MONTH`: the month as it was frozen, else as it is now, and what became of it in the month after.
///
/// Prints `{"month","reviewed","figures":[{"measure","value","goal","after"}],"about","decision","owner","outcome"}`;
/// `reviewed` is the day or null, `outcome` a sentence where a decision was about one figure.
struct ReviewShowCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "Show a month and the month after.")

  @Argument(help: "The month, as 2026-10.")
  var month: String
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let ledger = try session.openForReading()
    try session.require(.reports)
    let month = try session.month(month)
    guard month <= ledger.today else { throw Problem.refused(.monthNotOver(month)) }
    guard let found = MonthFigures.make(of: month, ledger.state, directory: ledger.directory(), on: ledger.today)
    else { return }
    let shown = ledger.state.globals.shown(found)
    let review = ledger.state.globals.review(of: month)
    let outcome = review.flatMap { review in
      session.words.outcome(
        of: review, after: shown.after.first { $0.measure == review.about }?.amount, isOver: shown.isAfterOver)
    }
    var json = (review ?? MonthReview(month)).fields(shown.figures, after: shown.after)
    json.append(("outcome", .optional(outcome) { .string($0) }))
    session.print(.object(json)) { words in
      var table = TextTable()
      table.add([words.month(month), words.pick("then", "当月"), words.pick("goal", "目标"), words.pick("after", "次月")])
      for figure in shown.figures {
        let after = shown.after.first { $0.measure == figure.measure }?.amount
        table.add(
          [words.name(of: figure.measure)]
            + [figure.amount, figure.target, after].map { $0.map { words.amount($0, of: figure.measure) } ?? "" })
      }
      return ([table.text] + (review.map { [words.decided($0)] } ?? []) + [outcome].compactMap(\.self))
        .joined(separator: "\n")
    }
  }
}

/// `review close MONTH [--about MEASURE] --decision TEXT [--owner NAME]`: freezes the figures of a month that is over.
///
/// Prints what `show` prints, without the month after.
struct ReviewCloseCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: "Freeze a month's figures with what is decided.")

  @Argument(help: "The month, as 2026-10.")
  var month: String
  @Option(help: "What will be done; never about a person.")
  var decision: String
  @Option(help: "The figure that it is about.")
  var about: String?
  @Option(help: "Who sees to it.")
  var owner: String?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let ledger = try session.open()
    var review = MonthReview(try session.month(month))
    review.about = try about.map { try session.measure($0) }
    (review.decision, review.owner) = (decision, owner ?? "")
    review.figures =
      MonthFigures.make(of: review.month, ledger.state, directory: ledger.directory(), on: ledger.today)?.figures ?? []
    // Figures move with the day: under its id the same decision is meant.
    let content = "review close \(review.month) \([decision, about ?? "", owner ?? ""])"
    for case .reviewClosed(let closed) in try session.submit(.closeReview(review), content: content).events {
      session.print(.object(closed.fields(closed.figures))) { words in
        words.month(closed.month) + words.pick(": ", "：") + words.decided(closed)
      }
    }
  }
}

extension MonthReview {
  init(_ month: Day) {
    self.init()
    self.month = month
  }

  fileprivate func fields(_ figures: [FrozenFigure], after: [FrozenFigure] = []) -> [(String, JSONValue)] {
    [
      ("month", .string(String(month.description.prefix(7)))), ("reviewed", day.number == 0 ? .null : .day(day)),
      (
        "figures",
        .array(
          figures.map { figure in
            [
              "measure": .string(figure.measure.rawValue), "value": .amount(figure.amount, of: figure.measure),
              "goal": .amount(figure.target, of: figure.measure),
              "after": .amount(after.first { $0.measure == figure.measure }?.amount, of: figure.measure),
            ]
          })
      ), ("about", .optional(about) { .string($0.rawValue) }), ("decision", .string(decision)),
      ("owner", .string(owner)),
    ]
  }
}

extension Session {
  /// The first day of a month typed as `2026-10`.
  func month(_ text: String) throws -> Day {
    guard text.count == 7, let day = Day(text + "-01") else {
      throw Problem.usage(.value(option: "MONTH", text: text, expected: .month))
    }
    return day
  }
}
