/// One order as it was recorded: every amount computed that day. Never edited; corrections are refunds (R1).
public struct Order: Hashable, Sendable, Record {
  public var id = OrderID(high: 0, low: 0)
  /// Shown to people: `YYMMDD-NNN`, or the number of the file it was imported from.
  public var number = ""
  public var day = Day(number: 0)
  public var at = Instant(seconds: 0)
  public var by = ""
  /// `nil` for a walk-in (S129).
  public var account: PersonID?
  /// Whose file holds the delivery details: the account, or a contact made for a walk-in.
  public var contact: PersonID?
  public var occasion: OccasionCode?
  public var receiver: PersonID?
  public var lines: [OrderLine] = []
  /// What was taken off, in the order of P1, with its value.
  public var benefits: [AppliedBenefit] = []
  public var pointsUsed = Points.zero
  /// What those points paid.
  public var pointsValue = Money.zero
  public var handover = Handover()
  public var due = Money.zero
  public var payments: [Payment] = []
  /// Points earned when it was paid, and the lot they are in.
  public var earned = Points.zero
  public var lot: LotID?
  /// The lots that paid, in the order in which they were taken.
  public var spent: [LotShare] = []
  public var tierBefore = TierCode("")
  public var tier = TierCode("")
  /// The whole standing before, where this order raised it: what a refund goes back to (R4).
  public var standingBefore: TierStanding?
  /// The member's points just after (S06).
  public var balance = Points.zero
  public var coupons: [CouponCode] = []
  public var issued: [CouponCode] = []
  /// What multiplied its points (S15).
  public var campaigns: [AppliedCampaign] = []
  public var refunds: [Refund] = []
  public var fulfilled: Day?
  public var imported = false
  /// The order this one corrects (R1).
  public var corrects: OrderID?
  /// The order that corrects this one (R1).
  public var correctedBy: OrderID?
  /// With it, once paid, its customer becomes a member (S01).
  public var joins = false

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("id", &id)
    try coder.field("number", &number)
    try coder.field("day", &day)
    try coder.field("at", &at)
    try coder.field("by", &by)
    try coder.field("account", &account)
    try coder.field("contact", &contact)
    try coder.field("occasion", &occasion)
    try coder.field("receiver", &receiver)
    try coder.records("lines", &lines)
    try coder.records("benefits", &benefits)
    try coder.nonzero("pointsUsed", &pointsUsed)
    try coder.nonzero("pointsValue", &pointsValue)
    try coder.record("handover", &handover)
    try coder.field("due", &due)
    try coder.records("payments", &payments)
    try coder.nonzero("earned", &earned)
    try coder.field("lot", &lot)
    try coder.records("spent", &spent)
    try coder.field("tierBefore", &tierBefore)
    try coder.field("tier", &tier)
    try coder.record("standingBefore", &standingBefore)
    try coder.nonzero("balance", &balance)
    try coder.field("coupons", &coupons)
    try coder.field("issued", &issued)
    try coder.records("campaigns", &campaigns)
    try coder.records("refunds", &refunds)
    try coder.field("fulfilled", &fulfilled)
    try coder.field("imported", &imported)
    try coder.field("corrects", &corrects)
    try coder.field("correctedBy", &correctedBy)
    try coder.field("joins", &joins)
  }
}

/// One line of an order; amounts are totals of the line.
public struct OrderLine: Hashable, Sendable, Record {
  /// `nil` for an imported amount without a product.
  public var sku: SKU?
  /// The product's name of the day.
  public var name = LocalizedText("")
  public var quantity = 1
  public var list = Money.zero
  /// Everything taken off, bundles, free goods and coupons included.
  public var discount = Money.zero
  /// Given free; its list price stays beside the 0 (P4).
  public var free = false
  public var taxRate: BasisPoints?
  /// What it sells, where that is no goods: a term of a plan, the fee for joining.
  public var service: LineService?
  /// Points for the product's tags, whatever the line comes to (S92).
  public var bonus = Points.zero

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("sku", &sku)
    try coder.field("name", &name)
    try coder.field("quantity", &quantity)
    try coder.field("list", &list)
    try coder.nonzero("discount", &discount)
    try coder.field("free", &free)
    try coder.field("taxRate", &taxRate)
    try coder.field("service", &service)
    try coder.nonzero("bonus", &bonus)
  }

  /// What the line comes to, and what it refunds (R3).
  public var net: Money { list - discount }
}

/// Something that made the order cheaper, and by how much (S05).
public struct AppliedBenefit: Hashable, Sendable, Record {
  public var kind = BenefitKind.tier
  public var title = LocalizedText("")
  public var amount = Money.zero
  public var coupon: CouponCode?
  /// The plan that gives it; else the tier, a coupon or the shop.
  public var plan: PlanCode?
  /// The counted perk of the plan that was used for it.
  public var perk: PerkCode?

  public init() {}
  public init(
    kind: BenefitKind, title: LocalizedText, amount: Money, coupon: CouponCode? = nil, plan: PlanCode? = nil,
    perk: PerkCode? = nil
  ) {
    self.kind = kind
    self.title = title
    self.amount = amount
    self.coupon = coupon
    self.plan = plan
    self.perk = perk
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("kind", &kind)
    try coder.field("title", &title)
    try coder.field("amount", &amount)
    try coder.field("coupon", &coupon)
    try coder.field("plan", &plan)
    try coder.field("perk", &perk)
  }
}

public enum BenefitKind: String, CaseIterable, Sendable, StringCoded {
  case memberPrice = "member-price"
  case tier
  /// A paid plan's discount.
  case plan
  case bundle
  case coupon
  case delivery
}

/// How the goods leave the shop.
public struct Handover: Hashable, Sendable, Record {
  public var kind = HandoverKind.now
  /// The day of pick-up or delivery.
  public var day: Day?
  public var slot = ""
  /// Delivery fee before any waiver.
  public var fee = Money.zero
  public var waived = false

  public init() {}
  public init(kind: HandoverKind, day: Day? = nil, slot: String = "", fee: Money = .zero) {
    self.kind = kind
    self.day = day
    self.slot = slot
    self.fee = fee
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("kind", &kind)
    try coder.field("day", &day)
    try coder.field("slot", &slot)
    try coder.nonzero("fee", &fee)
    try coder.field("waived", &waived)
  }

  /// What the delivery costs the customer.
  public var charge: Money { waived ? .zero : fee }
}

public enum HandoverKind: String, CaseIterable, Sendable, StringCoded {
  case now
  case pickUp = "pick-up"
  case delivery
}

/// Money taken for an order.
public struct Payment: Hashable, Sendable, Record {
  public var tender = Tender.cash
  public var amount = Money.zero
  public var day = Day(number: 0)

  public init() {}
  public init(tender: Tender, amount: Money, day: Day) {
    self.tender = tender
    self.amount = amount
    self.day = day
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("tender", &tender)
    try coder.field("amount", &amount)
    try coder.field("day", &day)
  }
}

public enum Tender: String, CaseIterable, Sendable, StringCoded {
  case cash, card, wechat, alipay, other
}

/// One refund of an order: what went back and what was taken (R2).
public struct Refund: Hashable, Sendable, Record {
  public var id = RefundID(high: 0, low: 0)
  public var day = Day(number: 0)
  public var by = ""
  public var lines: [RefundedLine] = []
  /// Money given back, the delivery fee included.
  public var money = Money.zero
  /// What no longer has to be paid, where the order had not been paid yet; the delivery fee included.
  public var cancelled = Money.zero
  /// The part of either that is the delivery fee.
  public var delivery = Money.zero
  /// The part of either that is fees of plans and joining.
  public var fees = Money.zero
  public var tender = Tender.cash
  /// Spent points given back.
  public var pointsBack = Points.zero
  /// Earned points taken back, owed ones included.
  public var pointsTaken = Points.zero
  public var reason = RefundReason.changed
  public var couponRestored: CouponCode?
  public var withdrawn: [CouponCode] = []
  public var tierAfter = TierCode("")
  /// The order that was taken instead of what came back (R1, S76).
  public var exchangedFor: OrderID?
  /// What membership had saved on what came back.
  public var saved: [SavedAmount] = []

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("id", &id)
    try coder.field("day", &day)
    try coder.field("by", &by)
    try coder.records("lines", &lines)
    try coder.field("money", &money)
    try coder.nonzero("cancelled", &cancelled)
    try coder.nonzero("delivery", &delivery)
    try coder.nonzero("fees", &fees)
    try coder.field("tender", &tender)
    try coder.nonzero("pointsBack", &pointsBack)
    try coder.nonzero("pointsTaken", &pointsTaken)
    try coder.field("reason", &reason)
    try coder.field("couponRestored", &couponRestored)
    try coder.field("withdrawn", &withdrawn)
    try coder.field("tierAfter", &tierAfter)
    try coder.field("exchangedFor", &exchangedFor)
    try coder.records("saved", &saved)
  }

  /// The part that was the order's earning base (Q1): goods, not delivery or fees.
  public var base: Money { money + cancelled - delivery - fees }
}

/// Pieces of one line that came back.
public struct RefundedLine: Hashable, Sendable, Record {
  /// Place of the line in the order, from 0.
  public var line = 0
  public var quantity = 0

  public init() {}
  public init(line: Int, quantity: Int) {
    self.line = line
    self.quantity = quantity
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("line", &line)
    try coder.field("quantity", &quantity)
  }
}

/// Why goods came back. The words live in Console.
public enum RefundReason: String, CaseIterable, Sendable, StringCoded {
  case changed, quality, wrong, late, undo, other
}
