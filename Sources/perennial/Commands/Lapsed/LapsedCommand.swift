import ArgumentParser

/// `lapsed`: the customers who did not come when they were expected (W1, W2), and what is done to win them back (S110).
struct LapsedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lapsed", abstract: "List customers who did not come when expected, and win them back.",
    subcommands: [
      LapsedListCommand.self, LapsedDueCommand.self, LapsedCaseCommand.self, LapsedResultsCommand.self,
      LapsedLayersCommand.self,
    ], defaultSubcommand: LapsedListCommand.self)
}
