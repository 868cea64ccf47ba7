import ArgumentParser
import Console
import Ledger
import Shop

/// `gift`: what points are exchanged for (S12), and small gifts for members who deserve one (S25).
struct GiftCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gift", abstract: "List gifts, exchange points for them, and queue small gifts.",
    subcommands: [
      GiftListCommand.self, GiftRedeemCommand.self, GiftCareCommand.self, GiftGivenCommand.self,
    ])
}

/// `gift list`: prints `[{"code","title","kind","points","left","event","available","missing","why"}]`; for a member what
/// they can have now first, then by the points missing; `why` is the code of the refusal.
struct GiftListCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "List what points are exchanged for.")

  @Option(help: "For this member: id, card or phone.")
  var member: String?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let ledger = try session.openForReading()
    let account = try member.map { try session.account($0) } ?? Account()
    let person = ledger.person(account.id)
    let offers = ledger.state.gifts(for: account, person: person, on: ledger.today, at: ledger.now)
    let json = offers.map { offer -> JSONValue in
      [
        "code": .text(offer.gift.code), "title": .string(session.words.name(offer.gift.title)),
        "kind": .string(offer.gift.kind.rawValue), "points": .points(offer.points),
        "left": .optional(offer.left) { .integer($0) }, "event": offer.event.map { .string($0.code) },
        "available": member == nil ? nil : .bool(offer.refusal == nil),
        "missing": member == nil ? nil : .points(offer.missing),
        "why": member == nil ? nil : offer.refusal.map { .string($0.code) },
      ]
    }
    session.print(.array(json)) { words in
      var table = TextTable()
      for offer in offers {
        table.add([
          offer.gift.code.text, words.name(offer.gift.title), words.points(offer.points),
          offer.left.map { words.pick("\($0) left", "余\($0)") } ?? "",
          member == nil ? "" : offer.refusal.map { words.sentence(for: $0) } ?? "",
        ])
      }
      return table.text
    }
  }
}

/// `gift redeem`: takes stock and points together; prints `{"redemption","gift","title","points","balance","coupon"}`.
struct GiftRedeemCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "redeem", abstract: "Exchange points for a gift.")

  @Argument(help: "The member: id, card or phone.")
  var member: String
  @Argument(help: "The gift's code: see gift list.")
  var gift: String
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let wish = GiftWish(member: try session.account(member).id, gift: GiftCode(gift))
    let receipt = try session.submit(.redeemGift(wish))
    for case .giftRedeemed(let fact) in receipt.events {
      let balance = try session.open().state.account(fact.account)?.balance(on: session.open().today) ?? .zero
      session.print([
        "redemption": .text(fact.redemption.id), "gift": .text(fact.gift),
        "title": .string(session.words.name(fact.redemption.title)), "points": .points(fact.redemption.points),
        "balance": .points(balance), "coupon": .optional(fact.redemption.coupon) { .text($0) },
      ]) { words in
        words.pick(
          "\(words.name(fact.redemption.title)) for \(words.points(fact.redemption.points)) points",
          "已用\(words.points(fact.redemption.points))积分兑换\(words.name(fact.redemption.title))")
          + (fact.redemption.coupon.map { "  \($0)" } ?? "")
      }
    }
  }
}

/// `gift care`: a manager queues a small gift; prints `{"gift","member","cost"}`. What and why go to the person's file.
struct GiftCareCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "care", abstract: "Queue a small gift for a member's next visit.")

  @Argument(help: "The member: id, card or phone.")
  var member: String
  @Option(help: "What it is.")
  var what: String
  @Option(help: "Why they deserve it.")
  var why: String
  @Option(help: "What it costs the shop.")
  var cost: String = "0"
  @Option(help: "The product it is, to be taken out of stock.")
  var item: String?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let wish = CareGiftWish(
      member: try session.account(member).id, what: what, reason: why,
      cost: try session.amount(cost, option: "--cost"), sku: item.map { SKU($0) })
    let receipt = try session.submit(.queueCareGift(wish))
    for case .careGiftQueued(let fact) in receipt.events {
      session.print(["gift": .text(fact.gift.id), "member": .text(fact.account), "cost": .money(fact.gift.cost)]) {
        $0.pick("Waits for the next visit: \(fact.gift.id)", "下次到店提醒：\(fact.gift.id)")
      }
    }
  }
}

/// `gift given`: the oldest small gift that waits for a member was handed over; prints `{"gift","member","on"}`.
struct GiftGivenCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "given", abstract: "The small gift was handed over.")

  @Argument(help: "The member: id, card or phone.")
  var member: String
  @Option(help: "Which one, where several wait.")
  var gift: String?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let account = try session.account(member)
    // A command that is repeated with its id names the gift that it gave.
    let known = gift.flatMap { CareGiftID($0) } ?? account.queuedGifts.first?.id ?? account.careGifts.last?.id
    guard let known else { throw Problem.refused(.careGiftGone) }
    let name = CareGiftName(member: account.id, gift: known)
    let receipt = try session.submit(.giveCareGift(name), content: "gift given \(account.id) \(gift ?? "")")
    for case .careGiftEnded(let fact) in receipt.events {
      session.print([
        "gift": .text(fact.gift), "member": .text(fact.account), "on": .optional(fact.given) { .day($0) },
      ]) { $0.pick("Given", "已送出") }
    }
  }
}
