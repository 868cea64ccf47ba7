import ArgumentParser

/// `contact`: wordings, messages, what was sent, and whom to write to.
struct ContactCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "contact", abstract: "Make messages, log what was sent, list whom to greet.",
    subcommands: [
      ContactTemplatesCommand.self, ContactComposeCommand.self, ContactLogCommand.self, ContactListCommand.self,
    ])
}
