import ArgumentParser

/// `insight`: the figures behind what the console says, so that anyone can check them (W3).
struct InsightCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "insight", abstract: "Fit the models on plain files, and test what they say against what was bought.",
    subcommands: [FitCommand.self, EvaluateCommand.self, KeepCommand.self])
}

/// `insight evaluate`: backtests on the shop's own history or on a file.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate", abstract: "Backtest on the shop or on a file.",
    subcommands: [
      EvaluateSuggestionsCommand.self, EvaluateLapsedCommand.self, EvaluateRepurchaseCommand.self,
      EvaluateForecastCommand.self,
    ])
}
