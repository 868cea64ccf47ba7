import ArgumentParser

/// `member`: add, show, edit, what membership gave.
struct MemberCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "member", abstract: "Add, show and edit members.",
    subcommands: [MemberAddCommand.self, MemberShowCommand.self, MemberEditCommand.self, MemberStatementCommand.self])
}
