import ArgumentParser

/// The console: what `perennial` without a subcommand means.
struct CounterCommand: ShopCommand {
  static let name = "console"
  static let configuration = CommandConfiguration(
    commandName: name, abstract: "Open the console on the shop; the same as no subcommand.")

  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws { try ConsoleStartUp(session, folder: session.folder).run() }
}
