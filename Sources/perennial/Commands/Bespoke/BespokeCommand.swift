import ArgumentParser
import Console
import Ledger
import Shop

/// `bespoke`: what is made for one customer alone (S69).
struct BespokeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bespoke", abstract: "Take bespoke work down and follow it.",
    subcommands: [BespokeAddCommand.self, BespokeListCommand.self, BespokeStatusCommand.self, BespokeAgainCommand.self])
}

/// Price and deposit, as `bespoke add` and `bespoke status` take them.
struct BespokeTermsOptions: ParsableArguments {
  @Option(help: ArgumentHelp("What it is sold as, with the price agreed.", valueName: "SKU@PRICE"))
  var item: String?
  @Option(help: "What is paid ahead.")
  var deposit: String?
  @Option(help: "How it is paid: cash, card, wechat, alipay or other.")
  var pay = "cash"

  func terms(_ session: Session) throws -> BespokeTerms? {
    guard let item else { return nil }
    let state = try session.open().state
    guard let tender = Tender(rawValue: pay) else {
      throw Problem.usage(.value(option: "--pay", text: pay, expected: .tender))
    }
    return BespokeTerms(
      item: try ItemText(item, catalogue: state.catalogue, currency: state.globals.currency).item,
      deposit: try deposit.map { try session.amount($0, option: "--deposit") } ?? .zero, tender: tender)
  }
}

/// `bespoke add MEMBER --kind bouquet|garment|scent --due DAY [--detail FIELD=TEXT]… [--for RECEIVER] [--item SKU@PRICE]
/// [--deposit AMOUNT] [--pay …]`: prints `{"bespoke","member","kind","status","due","order"}`.
struct BespokeAddCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "add", abstract: "Take down something to be made.")

  @Argument(help: "The member: id, card or phone.")
  var member: String
  @Option(help: "bouquet, garment or scent; what the shop makes when not given.")
  var kind: String?
  @Option(help: "When it shall be ready.")
  var due: String
  @Option(help: ArgumentHelp("What it shall be like; may be given several times.", valueName: "FIELD=TEXT"))
  var detail: [String] = []
  @Option(name: .customLong("for"), help: "A receiver on file: id or name.")
  var receiver: String?
  @OptionGroup var terms: BespokeTermsOptions
  @OptionGroup var globals: GlobalOptions

  func validate() throws {
    if let kind, BespokeKind(rawValue: kind) == nil {
      throw ValidationError("--kind is one of \(BespokeKind.allCases.map(\.rawValue).joined(separator: ", ")).")
    }
    for text in detail where BespokeAddCommand.detail(text) == nil {
      let fields = BespokeField.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("--detail is FIELD=TEXT, the field one of \(fields).")
    }
  }

  static func detail(_ text: String) -> BespokeDetail? {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, let field = BespokeField(rawValue: parts[0]) else { return nil }
    return BespokeDetail(field, parts[1])
  }

  func run(in session: Session) throws {
    let ledger = try session.open()
    let account = try session.account(member)
    var wish = BespokeWish(
      member: account.id, kind: kind.flatMap { BespokeKind(rawValue: $0) } ?? BespokeKind(ledger.state.settings.kind),
      due: try session.day(due, option: "--due"), details: detail.compactMap(Self.detail),
      terms: try terms.terms(session))
    if let receiver {
      let known = ledger.person(account.id)?.receivers.first { $0.id.description == receiver || $0.name == receiver }
      guard let known else { throw Problem.refused(.unknownReceiver) }
      wish.receiver = known.id
    }
    session.printBespoke(try session.submit(.askBespoke(wish)).events)
  }
}

/// `bespoke again MEMBER BESPOKE --due DAY`: the same for another day; prints what `bespoke add` prints.
struct BespokeAgainCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "again", abstract: "Make the same again.")

  @Argument(help: "The member: id, card or phone.")
  var member: String
  @Argument(help: "The piece to make again.")
  var bespoke: String
  @Option(help: "When it shall be ready.")
  var due: String
  @OptionGroup var terms: BespokeTermsOptions
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let account = try session.account(member)
    guard let known = account.bespoke.first(where: { $0.id.description == bespoke }) else {
      throw Problem.refused(.unknownBespoke)
    }
    let wish = BespokeWish(
      member: account.id, kind: known.kind, due: try session.day(due, option: "--due"), receiver: known.receiver,
      like: known.id, terms: try terms.terms(session))
    session.printBespoke(try session.submit(.askBespoke(wish)).events)
  }
}

/// `bespoke status MEMBER BESPOKE asked|agreed|making|ready|handed-over|dropped [--item SKU@PRICE] [--deposit AMOUNT]`:
/// prints `{"bespoke","member","status","order"}`.
struct BespokeStatusCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "status", abstract: "Say how far it is.")

  @Argument(help: "The member: id, card or phone.")
  var member: String
  @Argument(help: "The piece.")
  var bespoke: String
  @Argument(help: "asked, agreed, making, ready, handed-over or dropped.")
  var status: String
  @OptionGroup var terms: BespokeTermsOptions
  @OptionGroup var globals: GlobalOptions

  func validate() throws {
    if BespokeStatus(rawValue: status) == nil {
      throw ValidationError("The status is one of \(BespokeStatus.allCases.map(\.rawValue).joined(separator: ", ")).")
    }
  }

  func run(in session: Session) throws {
    let account = try session.account(member)
    guard let id = BespokeID(bespoke), let status = BespokeStatus(rawValue: status) else {
      throw Problem.refused(.unknownBespoke)
    }
    let step = BespokeStep(member: account.id, bespoke: id, status: status, terms: try terms.terms(session))
    session.printBespoke(try session.submit(.moveBespoke(step)).events)
  }
}

/// `bespoke list [--member ID]`: `[{"bespoke","member","name","kind","status","due","details":{FIELD:TEXT},"order","price",
/// "paid","owed"}]`: everyone's open pieces, the first due first; of a member all.
struct BespokeListCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "What is being made.")

  @Option(help: "A member: id, card or phone.")
  var member: String?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let ledger = try session.openForReading()
    let rows: [(member: PersonID, bespoke: Bespoke)] =
      if let member {
        try session.account(member).bespoke.map { [id = try session.account(member).id] in (id, $0) }
      } else {
        ledger.state.openBespoke()
      }
    session.print(.array(rows.map { json($0.member, $0.bespoke, ledger) })) { words in
      var table = TextTable()
      for (member, bespoke) in rows {
        let person = ledger.person(member)
        table.add([
          words.shortDay(bespoke.due, weekday: true), person?.name ?? "", words.name(of: bespoke.kind),
          words.name(of: bespoke.status), "\(bespoke.id)",
          (person?.spec(of: bespoke.id) ?? []).map { words.detail($0) }.joined(separator: "; "),
        ])
      }
      return table.text
    }
  }

  private func json(_ member: PersonID, _ bespoke: Bespoke, _ ledger: Ledger) -> JSONValue {
    let person = ledger.person(member)
    let order = bespoke.order.flatMap { ledger.state.order($0) }
    let details: [(String, JSONValue?)] = (person?.spec(of: bespoke.id) ?? []).map {
      ($0.field.rawValue, .string($0.text))
    }
    return [
      "bespoke": .text(bespoke.id), "member": .text(member), "name": .string(person?.name ?? ""),
      "kind": .string(bespoke.kind.rawValue), "status": .string(bespoke.status.rawValue), "due": .day(bespoke.due),
      "details": .object(details), "order": .optional(bespoke.order) { .text($0) },
      "price": .optional(order) { .money($0.due) }, "paid": .optional(order) { .money($0.paid) },
      "owed": .optional(order) { .money($0.outstanding) },
    ]
  }
}

extension Session {
  /// What a command did to a piece: the last of its steps.
  fileprivate func printBespoke(_ events: [Event]) {
    var json: JSONValue?
    var status = BespokeStatus.asked
    var id = ""
    for event in events {
      switch event {
      case .bespokeAsked(let fact):
        id = fact.bespoke.id.description
        json = [
          "bespoke": .text(fact.bespoke.id), "member": .text(fact.account), "kind": .string(fact.bespoke.kind.rawValue),
          "status": .string(fact.bespoke.status.rawValue), "due": .day(fact.bespoke.due), "order": .null,
        ]
      case .bespokeMoved(let fact):
        status = fact.status
        id = fact.bespoke.description
        json = [
          "bespoke": .text(fact.bespoke), "member": .text(fact.account), "status": .string(fact.status.rawValue),
          "order": .optional(fact.order) { .text($0) },
        ]
      default: continue
      }
    }
    print(json ?? .null) { words in "\(words.name(of: status))  \(id)" }
  }
}
