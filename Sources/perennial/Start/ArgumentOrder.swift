import Shop

/// The command line with the global options behind the subcommand, wherever they stood.
struct ArgumentOrder {
  /// What the parser is given: subcommand, its arguments, the global options.
  let ordered: [String]
  let opensConsole: Bool
  let wantsJSON: Bool
  /// What `--lang` says, for errors met before anything is parsed.
  let language: Language?

  private static let valued: Set<String> = [
    "--data", "--as", "--lang", "--theme", "--themes", "--counter", "--id",
  ]

  init(_ arguments: [String]) {
    var own: [String] = []
    var globals: [String] = []
    var language: Language?
    var rest = arguments[...]
    while let argument = rest.first, argument != "--" {
      rest.removeFirst()
      let name = argument.prefix { $0 != "=" }
      if argument == "--json" {
        globals.append(argument)
      } else if Self.valued.contains(String(name)) {
        globals.append(argument)
        var value = String(argument.dropFirst(name.count + 1))
        if name.count == argument.count, let next = rest.first {
          globals.append(next)
          value = next
          rest.removeFirst()
        }
        if name == "--lang" { language = Language(rawValue: value) }
      } else {
        own.append(argument)
      }
    }
    let asksForHelp = own.contains { ["-h", "--help", "--version"].contains($0) }
    if own.first?.hasPrefix("-") ?? true, !asksForHelp, !(own.first?.hasPrefix("--generate") ?? false) {
      own.insert(CounterCommand.name, at: 0)
    }
    ordered = own + (asksForHelp ? [] : globals) + rest
    opensConsole = [CounterCommand.name, DemoCommand.name, PracticeCommand.name].contains(own.first) && !asksForHelp
    wantsJSON = globals.contains("--json")
    self.language = language
  }
}
