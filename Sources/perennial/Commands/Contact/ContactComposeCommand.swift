import ArgumentParser
import Console
import Ledger
import Shop

/// `contact compose`: a message to one person, ready to be sent; refused where they may not be contacted now or a field
/// is empty (K1-K3). Nothing is saved.
///
/// With `--json`: `{"id","channel","template","purpose","text"}`.
struct ContactComposeCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "compose", abstract: "Make a message to one person from a wording.")

  @Argument(help: "Id, card or phone.")
  var person: String
  @Option(help: "The wording: see contact templates.")
  var template: String
  @Option(help: "wechat, sms, phone or email; by default the one they prefer.")
  var channel: String?
  @OptionGroup var about: ContactAbout
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let ledger = try session.openForReading()
    let id = try session.person(person)
    guard let person = ledger.person(id) else { throw Problem.refused(.unknownMember) }
    let code = MessageCode(template)
    guard let template = ledger.state.settings.contact.template(code), !template.retired else {
      throw Problem.refused(.unknownMessage(code))
    }
    let channel = try channel.map { try session.channel($0, option: "--channel") }
    let subject = try about.subject(of: template, for: person, in: ledger)
    let message: Message
    do throws(ContactRefusal) {
      message = try ContactRule(ledger.state, at: ledger.now, on: ledger.today).compose(
        template, for: person, in: ledger.state, over: channel, about: subject,
        wording: session.words)
    } catch {
      throw Problem.refused(.contact(error))
    }
    session.print([
      "id": .text(id), "channel": .string(message.channel.rawValue), "template": .text(message.template),
      "purpose": .string(message.purpose.rawValue), "text": .string(message.text),
    ]) { _ in message.text }
  }
}
