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
  @Option(name: .customLong("referred-by"), help: "The member who sent them: id, card, phone or their own code.")
  var referredBy: String?
  @Option(name: .customLong("receiver-of"), help: "The member who has given them flowers so far, with --receiver.")
  var giver: String?
  @Option(help: "With --receiver-of: which of that member's receivers they are, by id or name.")
  var receiver: String?
  @Option(help: "Consent to contact them: wechat, sms, phone or email; may be given several times.")
  var consent: [String] = []
  @Option(help: "The membership card's number.")
  var card: String?
  @Option(help: "How they came.")
  var source: String?
  @Option(help: "A walk-in order of today that becomes theirs.")
  var order: String?
  @OptionGroup var globals: GlobalOptions

  func validate() throws {
    guard (giver == nil) == (receiver == nil) else {
      throw ValidationError("--receiver-of and --receiver go together.")
    }
    guard giver == nil || referredBy == nil else {
      throw ValidationError("The giver is who sent a receiver: leave out --referred-by.")
    }
  }

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
    let receipt = try session.submit(.enrol(try enrolment(person, session)), content: try content(session))
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

  private func enrolment(_ person: Person, _ session: Session) throws -> Enrolment {
    var enrolment = Enrolment(person: person, referredBy: try referredBy.map { try session.referrer($0) })
    if let giver, let receiver {
      let id = try session.person(giver)
      enrolment = Enrolment(person: person, receiver: try session.receiver(receiver, of: id), of: id)
    }
    enrolment.order = try order.map { try session.order($0).id }
    return enrolment
  }

  /// What was asked, without the day, so that the same request on another day is the same.
  private func content(_ session: Session) throws -> String {
    let referrer = try referredBy.map { try session.referrer($0).description }
    let told = [[name], phone, [birthday, referrer, card, source, order].map { $0 ?? "" }, consent]
    return "member add \(giver.map { told + [[$0, receiver ?? ""]] } ?? told)"
  }
}

extension Session {
  /// Who sent a newcomer: by id, card or phone, else by the code of their own that members pass on (S39).
  fileprivate func referrer(_ text: String) throws -> PersonID {
    do {
      return try person(text)
    } catch Problem.refused(.unknownMember) {
      guard let code = ReferralCode(text),
        let sender = try openForReading().directory().first(where: { code.belongs(to: $0.id) })
      else { throw Problem.refused(.unknownMember) }
      return sender.id
    }
  }

  /// One of a member's receivers, by id or name. Whoever has joined already is still found, for a repeat.
  fileprivate func receiver(_ text: String, of giver: PersonID) throws -> PersonID {
    let receivers = try openForReading().person(giver)?.receivers ?? []
    let known = receivers.first { $0.id == PersonID(text) } ?? receivers.first { $0.name == text }
    guard let known else { throw Problem.refused(.unknownReceiver) }
    return known.id
  }

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
