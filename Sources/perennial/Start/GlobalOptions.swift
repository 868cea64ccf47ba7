import ArgumentParser

/// Options that every command takes.
struct GlobalOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The shop's folder.", valueName: "dir"))
  var data: String?
  @Option(name: .customLong("as"), help: ArgumentHelp("The member of staff who acts.", valueName: "name"))
  var staff: String?
  @Option(help: ArgumentHelp("The language: en or zh-Hans.", valueName: "language"))
  var lang: String?
  @Option(help: ArgumentHelp("The theme of the console.", valueName: "name"))
  var theme: String?
  @Option(help: ArgumentHelp("A folder with theme files.", valueName: "dir"))
  var themes: String?
  @Option(help: ArgumentHelp("The name of this counter: a-z, 0-9 and hyphens.", valueName: "name"))
  var counter: String?
  @Flag(help: "Print one JSON value.")
  var json = false
  @Option(help: ArgumentHelp("The command's id: repeating it never does a thing twice.", valueName: "key"))
  var id: String?
}

/// A subcommand: parsed first, then carried out in a session.
protocol ShopCommand: ParsableCommand {
  var globals: GlobalOptions { get }
  func run(in session: Session) throws
}
