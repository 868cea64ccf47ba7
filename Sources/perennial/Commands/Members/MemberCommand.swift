import ArgumentParser

/// `member`: add, show, edit.
struct MemberCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "member", abstract: "Add, show and edit members.",
    subcommands: [
      MemberAddCommand.self, MemberShowCommand.self, MemberEditCommand.self,
      MemberMergeCommand.self, MemberDuplicatesCommand.self, MemberEraseCommand.self,
    ])
}
