import ArgumentParser

/// `member`: add, show, edit, what membership gave.
struct MemberCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "member", abstract: "Add, show, edit, merge and erase members.",
    subcommands: [
      MemberAddCommand.self, MemberShowCommand.self, MemberEditCommand.self,
      MemberMergeCommand.self, MemberDuplicatesCommand.self, MemberEraseCommand.self,
      MemberExportCommand.self, MemberRetentionCommand.self, MemberMissingCommand.self, MemberConsentCommand.self,
      MemberStatementCommand.self, MemberPerkCommand.self, MemberReferralsCommand.self,
    ])
}
