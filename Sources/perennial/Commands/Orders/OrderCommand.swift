import ArgumentParser

/// `order`: add, show, refund.
struct OrderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "order", abstract: "Record, show and refund orders.",
    subcommands: [OrderAddCommand.self, OrderShowCommand.self, OrderRefundCommand.self])
}
