/// An order as staff put it together, before it is priced and saved.
public struct OrderDraft: Hashable, Sendable {
  public var items: [DraftItem] = []
  /// `nil` for a walk-in (S129).
  public var account: PersonID?
  public var occasion: OccasionCode?
  public var receiver: ReceiverChoice?
  public var coupon = CouponChoice.best
  public var points = Points.zero
  public var handover = Handover()
  /// Where it goes and what the card says; goes into the person's file.
  public var delivery = DeliveryDetails()
  /// The fee typed for this order instead of the shop's own.
  public var deliveryFee: Money?
  /// `nil`: to be paid later.
  public var tender: Tender? = .cash
  /// What the screen showed as due: saving says so when it has changed since (T3).
  public var shown: Money?
  /// The order this one corrects (R1).
  public var corrects: OrderID?
  /// What comes back for this order: it corrects that one, and both are saved or neither (R1, S76).
  public var exchange: RefundRequest?
  /// What the customer made of suggestions while it was put together (S60, S71).
  public var answers: [SuggestionAnswer] = []

  public init() {}
}

/// One line that staff typed.
public struct DraftItem: Hashable, Sendable, Record {
  public var sku = SKU("")
  public var quantity = 1
  /// The price of one piece as typed, for open-price items.
  public var price: Money?

  public init() {}
  public init(_ sku: SKU, quantity: Int = 1, price: Money? = nil) {
    self.sku = sku
    self.quantity = quantity
    self.price = price
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("sku", &sku)
    try coder.field("quantity", &quantity)
    try coder.field("price", &price)
  }
}

/// For whom an order is: someone on the giver's file, or a new name that is put there.
public enum ReceiverChoice: Hashable, Sendable {
  case known(PersonID)
  case named(String)
}

/// Which coupon an order uses (P2).
public enum CouponChoice: Hashable, Sendable {
  /// The one best for the member, ties to the earliest expiry.
  case best
  case none
  case codes([CouponCode])
}

/// What is to be refunded of an order.
public struct RefundRequest: Hashable, Sendable {
  public var order: OrderID
  /// Pieces by line; empty means everything that is left.
  public var lines: [RefundedLine]
  public var reason: RefundReason
  /// Gives the delivery fee back although lines remain (R3).
  public var withDelivery: Bool
  /// How the money goes back; the tender of the payment when not told.
  public var tender: Tender?

  public init(
    order: OrderID, lines: [RefundedLine] = [], reason: RefundReason = .changed, withDelivery: Bool = false,
    tender: Tender? = nil
  ) {
    self.order = order
    self.lines = lines
    self.reason = reason
    self.withDelivery = withDelivery
    self.tender = tender
  }
}
