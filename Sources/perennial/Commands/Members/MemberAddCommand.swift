import ArgumentParser
import Console
import Ledger
import Shop

/// `member add`: someone joins (S01).
struct MemberAddCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "add", abstract: "Enrol a member.")

  @Option(help: "The member's name.")
  var name: String
  @Option(help: "A phone number; may be given several times.")
  var phone: [String] = []
  @Option(help: ArgumentHelp("The birthday.", valueName: "[lunar:][YYYY-][leap-]MM-DD"))
  var birthday: String?
  @Option(name: .customLong("referred-by"), help: "The member who sent them: id, card or phone.")
  var referredBy: String?
  @Option(help: "Consent to contact them: wechat, sms, phone or email; may be given several times.")
  var consent: [String] = []
  @Option(help: "The membership card's number.")
  var card: String?
  @Option(help: "How they came.")
  var source: String?
  @Option(help: "A walk-in order of today that becomes theirs.")
  var order: String?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let ledger = try session.open()
    let actor = try session.actor()
    var person = Person()
    person.name = name
    person.phones = phone
    person.card = try card.map { try PersonName.checked($0) } ?? ""
    person.source = PersonName.cleaned(source ?? "")
    if let birthday {
      let date = try session.recurring(birthday, option: "--birthday")
      person.dates = [PersonalDate(occasion: .birthday, on: date)]
    }
    for text in consent {
      let channel = try session.channel(text, option: "--consent")
      person.set(
        ConsentScope(channel: channel), allowed: true, on: ledger.today, by: actor.name,
        words: ledger.state.settings.identity)
    }
    let command = Command.enrol(
      Enrolment(
        person: person, referredBy: try referredBy.map { try session.person($0) },
        order: try order.map { try session.order($0).id }))
    let receipt = try session.submit(command, content: try content(session))
    for case .joinAsked(let asked) in receipt.events {
      let shortfall = ledger.state.joinShortfall(of: ledger.state.account(asked.account), on: ledger.today)
      session.print(["id": .text(asked.account), "member": .bool(false)]) { words in
        let missing = shortfall.map { words.joinShortfall($0) { $0.text } } ?? ""
        return words.pick("\(name) is on file: \(asked.account). ", "\(name) 已建档，编号 \(asked.account)。") + missing
      }
    }
    for case .memberJoined(let joined) in receipt.events {
      if !receipt.isRepeat { session.mentionOthers(withPhonesOf: joined.account) }
      session.print(["id": .text(joined.account)]) { words in
        words.pick("\(name) is a member now: \(joined.account)", "\(name) 已入会，编号 \(joined.account)")
      }
    }
  }

  /// What was asked, without the day, so that the same request on another day is the same.
  private func content(_ session: Session) throws -> String {
    let referrer = try referredBy.map { try session.person($0).description }
    return "member add \([[name], phone, [birthday, referrer, card, source, order].map { $0 ?? "" }, consent])"
  }
}

extension Session {
  /// Likely duplicates are pointed out (I2).
  fileprivate func mentionOthers(withPhonesOf id: PersonID) {
    guard let ledger = openLedger, let person = ledger.person(id) else { return }
    for typed in person.phones {
      guard let phone = try? Phone(typed) else { continue }
      let others = ledger.people.people(withPhone: phone.normalised).filter { $0 != id }
      guard let other = others.first else { continue }
      warn("same-phone", words.pick("The same phone is on file for \(other)", "\(other) 也登记了这个电话"))
    }
  }
}
