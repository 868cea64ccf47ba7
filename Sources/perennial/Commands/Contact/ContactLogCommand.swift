import ArgumentParser
import Console
import Ledger
import Shop

/// `contact log`: something was sent or said (S88), by the same rules as a message.
///
/// With `--json`: `{"contact","id","day","channel","purpose","template","occasion","campaign","outcome"}`, the last four
/// null where they were not named.
struct ContactLogCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Log that somebody was written to or called.")

  @Argument(help: "Id, card or phone.")
  var member: String
  @Option(help: "wechat, sms, phone or email.")
  var channel: String
  @Option(help: "Why; may be left out with --template.")
  var purpose: String?
  @Option(help: "The wording that was used: see contact templates.")
  var template: String?
  @Option(help: "What came of it: sent, reached, no-answer, replied, will-come, declined or wrong-address.")
  var outcome: String?
  @OptionGroup var about: ContactAbout
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let ledger = try session.open()
    let id = try session.person(member)
    guard let person = ledger.person(id) else { throw Problem.refused(.unknownMember) }
    let template = template.flatMap { ledger.state.settings.contact.template(MessageCode($0)) }
    let subject =
      try template.map { try about.subject(of: $0, for: person, in: ledger) }
      ?? about.subject(for: person, in: ledger)
    let request = ContactRequest(
      member: id, channel: try session.channel(channel, option: "--channel"), purpose: try readPurpose(ledger),
      template: self.template.map { MessageCode($0) }, subject: subject,
      outcome: try readOutcome())
    let receipt = try session.submit(.logContact(request), content: content(id))
    for case .contactLogged(let fact) in receipt.events {
      session.print(fact.json) { $0.line(fact.entry) }
    }
  }

  private func readPurpose(_ ledger: Ledger) throws -> ContactPurpose {
    if let purpose {
      guard let known = ContactPurpose(rawValue: purpose) else {
        throw Problem.usage(.value(option: "--purpose", text: purpose, expected: .purpose))
      }
      return known
    }
    guard let template else { throw Problem.usage(.missing(option: "--purpose")) }
    guard let known = ledger.state.settings.contact.template(MessageCode(template)) else {
      throw Problem.refused(.unknownMessage(MessageCode(template)))
    }
    return known.purpose
  }

  private func readOutcome() throws -> ContactOutcome? {
    try outcome.map { text in
      guard let known = ContactOutcome(rawValue: text) else {
        throw Problem.usage(.value(option: "--outcome", text: text, expected: .outcome))
      }
      return known
    }
  }

  /// What was asked, without the day on which an occasion next falls.
  private func content(_ id: PersonID) -> String {
    let texts = [
      channel, purpose, template, outcome, about.occasion, about.receiver, about.item, about.campaign,
    ].map { $0 ?? "" }
    return "contact log \(id) \(texts)"
  }
}

extension ContactLogged {
  fileprivate var json: JSONValue {
    [
      "contact": .text(entry.id), "id": .text(account), "day": .day(entry.day),
      "channel": .string(entry.channel.rawValue), "purpose": .string(entry.purpose.rawValue),
      "template": .optional(entry.template) { .text($0) }, "occasion": .optional(entry.occasion) { .text($0) },
      "campaign": .optional(entry.campaign) { .text($0) },
      "outcome": .optional(entry.outcome) { .string($0.rawValue) },
    ]
  }
}

extension Words {
  /// `21 Nov 2026, WeChat: greeting`.
  fileprivate func line(_ entry: ContactEntry) -> String {
    pick(
      "\(day(entry.day)), \(name(of: entry.channel)): \(name(of: entry.purpose))",
      "\(day(entry.day))，\(name(of: entry.channel))：\(name(of: entry.purpose))")
  }
}
