import ArgumentParser
import Console
import Ledger
import Shop

/// `member edit`: what is known of a person. What is not named stays as it is.
struct MemberEditCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change what is known of a person; what is not named stays.")

  @Argument(help: "Id, card or phone.")
  var person: String
  @Option(help: "The new name.")
  var name: String?
  @Option(help: "Phone numbers in place of those on file; may be given several times.")
  var phone: [String] = []
  @Option(help: ArgumentHelp("The birthday.", valueName: "[lunar:][YYYY-][leap-]MM-DD"))
  var birthday: String?
  @Option(help: "The WeChat remark.")
  var remark: String?
  @Option(help: "The e-mail address.")
  var email: String?
  @Option(help: "The channel they prefer, within their consent; none for any.")
  var prefer: String?
  @Option(help: ArgumentHelp("Hours in which they want no word; none for the shop's alone.", valueName: "HH-HH"))
  var quiet: String?
  @Option(help: "The membership card's number.")
  var card: String?
  @Option(help: "A thing they like; may be given several times.")
  var like: [String] = []
  @Option(help: "A thing they dislike; may be given several times.")
  var dislike: [String] = []
  @Option(help: "An allergy; may be given several times.")
  var allergy: [String] = []
  @Option(help: "A note.")
  var note: String?
  @Option(help: "Consent to contact them over a channel; may be given several times.")
  var consent: [String] = []
  @Option(name: .customLong("withdraw-consent"), help: "Consent that they take back; may be given several times.")
  var withdrawn: [String] = []
  @Flag(inversion: .prefixedNo, help: "No reminders and no marketing at all.")
  var mute: Bool?
  @OptionGroup var profile: ProfileOptions
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let ledger = try session.open()
    let id = try session.person(person)
    guard let known = ledger.person(id) else { throw Problem.refused(.unknownMember) }
    let receipt = try session.submit(.savePerson(try edited(known, session)), content: content(id))
    if receipt.events.isEmpty { session.warn("nothing-changed", session.words.pick("Nothing to change", "没有要改的")) }
    session.print(["id": .text(id)]) { words in words.pick("Saved: \(id)", "已保存：\(id)") }
  }

  private func edited(_ known: Person, _ session: Session) throws -> Person {
    let (today, by) = (try session.open().today, try session.actor().name)
    var person = known
    if let name { person.name = name }
    if !phone.isEmpty { person.phones = phone }
    if let remark { person.remark = remark }
    if let email { person.email = email }
    if let prefer {
      person.profile.preferredChannel = prefer == "none" ? nil : try session.channel(prefer, option: "--prefer")
    }
    if let quiet { person.profile.quiet = try session.quietHours(quiet, option: "--quiet") }
    if let card { person.card = card.isEmpty ? "" : try PersonName.checked(card) }
    if let birthday {
      let date = try session.recurring(birthday, option: "--birthday")
      person.dates.removeAll { $0.occasion == .birthday }
      person.dates.append(PersonalDate(occasion: .birthday, on: date))
    }
    person.likes.append(missing: try checked(like))
    person.dislikes.append(missing: try checked(dislike))
    person.allergies.append(missing: try checked(allergy))
    if let note { person.notes.append(PersonNote(day: today, by: by, text: try checkedText(note))) }
    let words = try session.open().state.settings.identity
    for text in consent {
      let channel = try session.channel(text, option: "--consent")
      person.set(ConsentScope(channel: channel), allowed: true, on: today, by: by, words: words)
    }
    for text in withdrawn {
      // Whoever wants nothing by this channel wants none for any purpose.
      let channel = try session.channel(text, option: "--withdraw-consent")
      for scope in ConsentScope.all where scope.channel == channel && scope.purpose.needsChannel {
        person.set(scope, allowed: false, on: today, by: by, words: words)
      }
    }
    if let mute { person.muted = mute }
    try profile.apply(to: &person, session, on: today, by: by)
    return person
  }

  private func checked(_ texts: [String]) throws -> [String] { try texts.map { try PersonName.checked($0) } }

  private func checkedText(_ text: String) throws -> String {
    guard text.utf8.count <= DeliveryDetails.textLimit * 4 else {
      throw Problem.refused(.nameTooLong(limit: DeliveryDetails.textLimit))
    }
    return PersonName.cleaned(text)
  }

  private func content(_ id: PersonID) -> String {
    let texts = [name, birthday, remark, email, prefer, quiet, card, note, mute.map { "\($0)" }].map { $0 ?? "" }
    return "member edit \(id) \([texts, phone, like, dislike, allergy, consent, withdrawn])\(profile.content)"
  }
}

extension [String] {
  /// Adds what is not there yet.
  fileprivate mutating func append(missing others: [String]) {
    for other in others where !contains(other) { append(other) }
  }
}
