import ArgumentParser
import Console
import Ledger
import Shop

/// `member consent`: what a person has given leave for, and granting or taking it back (S59, K1).
///
/// Prints `{"id","consents":[{"purpose","channel","allowed","day","by","wording"}]}`, a line for everything that can be
/// asked for. The wording's version is the one in the settings.
struct MemberConsentCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "consent", abstract: "Show, grant or withdraw consent, per channel and purpose.")

  @Argument(help: "Id, card or phone.")
  var person: String
  @Option(help: ArgumentHelp("Consent given; may be given several times.", valueName: "CHANNEL[:PURPOSE]"))
  var grant: [ScopeText] = []
  @Option(help: ArgumentHelp("Consent taken back; may be given several times.", valueName: "CHANNEL[:PURPOSE]"))
  var withdraw: [ScopeText] = []
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let isWriting = !grant.isEmpty || !withdraw.isEmpty
    let ledger = try isWriting ? session.open() : session.openForReading()
    let id = try session.person(person)
    if isWriting {
      guard let known = ledger.person(id) else { throw Problem.refused(.unknownMember) }
      let content = "member consent \(id) \([grant, withdraw].map { $0.map(\.text) })"
      _ = try session.submit(.savePerson(try changed(known, session)), content: content)
    }
    guard let person = ledger.person(id) else { throw Problem.refused(.unknownMember) }
    let rows = ConsentScope.all.map { ($0, person.consent($0)) }
    let json = rows.map { scope, consent -> JSONValue in
      [
        "purpose": .string(scope.purpose.rawValue),
        "channel": scope.purpose.needsChannel ? .string(scope.channel.rawValue) : .null,
        "allowed": .bool(consent != nil), "day": .optional(consent) { .day($0.day) },
        "by": .optional(consent) { .string($0.by) }, "wording": .optional(consent) { .integer($0.wording) },
      ]
    }
    session.print(["id": .text(id), "consents": .array(json)]) { words in
      var table = TextTable()
      for (scope, consent) in rows {
        table.add([
          words.scope(scope), consent == nil ? words.pick("no", "否") : words.pick("yes", "是"),
          consent.map { words.granted($0) } ?? "",
        ])
      }
      return table.text
    }
  }

  private func changed(_ known: Person, _ session: Session) throws -> Person {
    let ledger = try session.open()
    let by = try session.actor().name
    var person = known
    for (scopes, allowed) in [(grant, true), (withdraw, false)] {
      for scope in scopes.map(\.scope) {
        person.set(scope, allowed: allowed, on: ledger.today, by: by, words: ledger.state.settings.identity)
      }
    }
    return person
  }
}

/// `wechat`, `wechat:care`, `photos`.
struct ScopeText: ExpressibleByArgument {
  let text: String
  let scope: ConsentScope

  init?(argument: String) {
    text = argument
    let parts = argument.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    if parts.count == 1, let purpose = ConsentPurpose(rawValue: argument), !purpose.needsChannel {
      scope = ConsentScope(channel: .phone, purpose: purpose)
      return
    }
    guard (1...2).contains(parts.count), let channel = ContactChannel(rawValue: parts[0]) else { return nil }
    guard let purpose = parts.count == 1 ? .marketing : ConsentPurpose(rawValue: parts[1]) else { return nil }
    scope = ConsentScope(channel: channel, purpose: purpose)
  }
}
