import ArgumentParser
import Ledger
import Shop

/// `order add`: one order, priced, saved and, unless told otherwise, paid.
struct OrderAddCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Record an order; without a member, that of a walk-in.")

  @Option(help: "The member: id, card or phone.")
  var member: String?
  @Option(help: ArgumentHelp("A product; may be given several times.", valueName: "SKU[xQTY][@PRICE]"))
  var item: [String] = []
  @Option(help: "What it is for: birthday, valentine ...")
  var occasion: String?
  @Option(name: .customLong("for"), help: "The receiver: an id or a name; a new name makes one.")
  var receiver: String?
  @Option(help: "A coupon to use, or best for the one that is best; may be given several times.")
  var coupon: [String] = []
  @Option(help: "Points to pay with.")
  var points = 0
  @Option(help: "cash, card, wechat, alipay, other or later.")
  var pay = "cash"
  @Option(help: "Deliver on this day.")
  var deliver: String?
  @Option(name: .customLong("pick-up"), help: "To be picked up on this day.")
  var pickUp: String?
  @Option(help: "The time of day for pick-up or delivery.")
  var slot: String?
  @Option(name: .customLong("delivery-fee"), help: "The fee instead of the shop's own.")
  var deliveryFee: String?
  @Option(name: .customLong("to-name"), help: "Who receives the delivery.")
  var toName: String?
  @Option(name: .customLong("to-phone"), help: "Their phone.")
  var toPhone: String?
  @Option(help: "Where it goes.")
  var address: String?
  @Option(help: "What the card says.")
  var message: String?
  @Option(help: "The order that this one corrects.")
  var corrects: String?
  @Option(help: "An order of which pieces come back for this one; both are saved or neither.")
  var exchange: String?
  @Option(help: ArgumentHelp("A line of it that comes back; all that is left unless told.", valueName: "N[xQTY]"))
  var back: [String] = []
  @Flag(help: "Compute and save nothing.")
  var quote = false
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let draft = try draft(session)
    let facts = try session.facts(of: .placeOrder(draft), quote: quote, content: exchangeContent(draft))
    guard let sale = SaleView(facts, isQuote: quote) else { return }
    session.print(sale.json) { sale.text($0, settings: session.openLedger?.state.settings) }
  }

  /// What an exchange asks: "all that is left" is less when it is repeated.
  private func exchangeContent(_ draft: OrderDraft) -> String? {
    guard exchange != nil else { return nil }
    var asked = draft
    asked.exchange?.lines = []
    return "order add \(asked) back \(back)"
  }

  private func draft(_ session: Session) throws -> OrderDraft {
    let state = try session.open().state
    var draft = OrderDraft()
    draft.items = try item.map {
      try ItemText($0, catalogue: state.catalogue, currency: state.globals.currency).item
    }
    if let member {
      draft.account = try session.account(member).id
    }
    draft.occasion = occasion.map { OccasionCode($0) }
    draft.receiver = try receiver.map { try receiverChoice($0, of: draft.account, session) }
    draft.coupon = try couponChoice(session)
    draft.points = Points(points)
    draft.tender = try tender()
    draft.handover = try handover(session)
    draft.deliveryFee = try deliveryFee.map { try session.amount($0, option: "--delivery-fee") }
    draft.delivery.name = toName ?? ""
    draft.delivery.phone = toPhone ?? ""
    draft.delivery.address = address ?? ""
    draft.delivery.message = message ?? ""
    draft.corrects = try corrects.map { try session.order($0).id }
    if let exchange {
      let order = try session.order(exchange)
      if draft.account == nil { draft.account = order.account }
      draft.exchange = RefundRequest(
        order: order.id, lines: try back.map { try LineText($0, of: order, option: "--back").piece },
        tender: draft.tender)
    } else if !back.isEmpty {
      throw Problem.usage(.value(option: "--back", text: back[0], expected: .line))
    }
    return draft
  }

  /// An id that is on the giver's file, else a name: a known one is found by the shop, a new one is put on file.
  private func receiverChoice(_ text: String, of giver: PersonID?, _ session: Session) throws -> ReceiverChoice {
    guard let giver else { throw Problem.refused(.unknownReceiver) }
    if let id = PersonID(text), try session.open().person(giver)?.receiver(id) != nil { return .known(id) }
    return .named(text)
  }

  private func couponChoice(_ session: Session) throws -> CouponChoice {
    if coupon.isEmpty { return .none }
    if coupon == ["best"] { return .best }
    return .codes(try coupon.map { try session.couponCode($0) })
  }

  private func tender() throws -> Tender? {
    if pay == "later" { return nil }
    guard let tender = Tender(rawValue: pay) else {
      throw Problem.usage(.value(option: "--pay", text: pay, expected: .tender))
    }
    return tender
  }

  private func handover(_ session: Session) throws -> Handover {
    if let pickUp {
      return Handover(kind: .pickUp, day: try session.day(pickUp, option: "--pick-up"), slot: slot ?? "")
    }
    if let deliver {
      return Handover(kind: .delivery, day: try session.day(deliver, option: "--deliver"), slot: slot ?? "")
    }
    guard deliveryFee != nil || address != nil else { return Handover() }
    return Handover(kind: .delivery, day: try session.open().today, slot: slot ?? "")
  }
}
