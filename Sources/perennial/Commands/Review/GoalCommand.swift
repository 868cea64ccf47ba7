import ArgumentParser
import Console
import Ledger
import Shop

/// `goal`: what each figure is to come to, and by when (S131).
struct GoalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "goal", abstract: "Set, list and clear what figures are to come to.",
    discussion: "Figures: " + Measure.allCases.map(\.rawValue).joined(separator: ", "),
    subcommands: [GoalListCommand.self, GoalSetCommand.self, GoalClearCommand.self])
}

/// `goal list`: `[{"measure","target","by"}]`, targets as `report` prints figures: shares of 1, days, minor units.
struct GoalListCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "List the goals.")

  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let goals = try session.openForReading().state.globals.goals
    try session.require(.reports)
    session.print(.array(goals.map(\.json))) { words in
      var table = TextTable()
      for goal in goals {
        table.add([
          goal.measure.rawValue, words.name(of: goal.measure),
          goal.target.map { words.amount($0, of: goal.measure) } ?? "", goal.by.map { words.day($0) } ?? "",
        ])
      }
      return table.text
    }
  }
}

/// `goal set MEASURE TARGET [--by DAY]`: `{"measure","target","by"}`. TARGET is typed as in the console: `45%`, `5000`,
/// `38`.
struct GoalSetCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "set", abstract: "Set what a figure is to come to.")

  @Argument(help: "The figure, as repurchase-rate; goal --help names them.")
  var measure: String
  @Argument(help: "What it is to come to: 45%, 5000, 38.")
  var target: String
  @Option(help: "The day by which.")
  var by: String?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    _ = try session.open()
    let measure = try session.measure(measure)
    guard var goal = GoalText.read(target, of: measure, session.words), goal.target != nil else {
      throw Problem.usage(.value(option: "TARGET", text: target, expected: .goal))
    }
    goal.by = try by.map { try session.day($0, option: "--by") } ?? goal.by
    _ = try session.submit(.setGoal(goal))
    session.print(goal.json) { words in
      let amount = goal.target.map { words.amount($0, of: measure) } ?? ""
      return words.pick("Goal: ", "目标：") + words.name(of: measure) + " " + amount
    }
  }
}

/// `goal clear MEASURE`: `{"measure"}`.
struct GoalClearCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "clear", abstract: "Take a goal away.")

  @Argument(help: "The figure.")
  var measure: String
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let measure = try session.measure(measure)
    _ = try session.submit(.setGoal(Goal(measure, target: nil)))
    session.print(["measure": .string(measure.rawValue)]) { words in
      words.pick("No goal any more: ", "已取消目标：") + words.name(of: measure)
    }
  }
}

extension Goal {
  fileprivate var json: JSONValue {
    [
      "measure": .string(measure.rawValue), "target": .amount(target, of: measure),
      "by": .optional(by) { .day($0) },
    ]
  }
}

extension JSONValue {
  /// A whole number of a measure's unit, as figures are printed: shares of 1, times in days, amounts in minor units.
  static func amount(_ amount: Int?, of measure: Measure) -> JSONValue {
    .figure(amount.map { Double($0) / Double(measure.unit.scale) }, measure.unit)
  }
}

extension Session {
  func measure(_ text: String) throws -> Measure {
    guard let measure = Measure(rawValue: text) else {
      throw Problem.usage(.value(option: "MEASURE", text: text, expected: .measure))
    }
    return measure
  }
}
