import Testing

@testable import Shop

/// What staff do at the counter, in their words.
extension Counter {
  @discardableResult
  func join(_ name: String = "Lin Yue", phone: String = "", with order: OrderID? = nil) throws(Refusal) -> PersonID {
    var person = Person()
    person.name = name
    if !phone.isEmpty { person.phones = [phone] }
    let decision = try perform(.enrol(Enrolment(person: person, order: order)))
    return decision.people.last?.id ?? PersonID(high: 0, low: 0)
  }

  @discardableResult
  func sell(
    _ items: DraftItem..., to member: PersonID? = nil, coupon: CouponChoice = .none, points: Int = 0,
    by actor: Actor = .owner, _ change: (inout OrderDraft) -> Void = { _ in }
  ) throws(Refusal) -> Order {
    try sell(items, to: member, coupon: coupon, points: points, by: actor, change)
  }

  func sell(
    _ items: [DraftItem], to member: PersonID?, coupon: CouponChoice = .none, points: Int = 0,
    by actor: Actor = .owner, _ change: (inout OrderDraft) -> Void = { _ in }
  ) throws(Refusal) -> Order {
    let decision = try perform(
      .placeOrder(draft(items, to: member, coupon: coupon, points: points, change)), by: actor)
    for case .orderPlaced(let order) in decision.events {
      return state.order(order.id) ?? order
    }
    throw .orderEmpty
  }

  func quote(
    _ items: DraftItem..., to member: PersonID? = nil, coupon: CouponChoice = .none, points: Int = 0,
    _ change: (inout OrderDraft) -> Void = { _ in }
  ) throws(Refusal) -> Quote {
    try state.quote(draft(items, to: member, coupon: coupon, points: points, change), on: day)
  }

  func draft(
    _ items: [DraftItem], to member: PersonID?, coupon: CouponChoice, points: Int,
    _ change: (inout OrderDraft) -> Void
  ) -> OrderDraft {
    var draft = OrderDraft()
    draft.items = items
    draft.account = member
    draft.coupon = coupon
    draft.points = Points(points)
    change(&draft)
    return draft
  }

  /// Refunds everything left, or `pieces` as (line, quantity).
  @discardableResult
  func refund(
    _ order: Order, _ pieces: (Int, Int)..., withDelivery: Bool = false, reason: RefundReason = .changed,
    by actor: Actor = .owner
  ) throws(Refusal) -> Refund {
    let request = RefundRequest(
      order: order.id, lines: pieces.map { RefundedLine(line: $0.0, quantity: $0.1) }, reason: reason,
      withDelivery: withDelivery)
    try perform(.refundOrder(request), by: actor)
    return state.order(order.id)?.refunds.last ?? Refund()
  }

  @discardableResult
  func undo(_ command: CommandID?, by actor: Actor = .owner) throws(Refusal) -> Decision {
    guard let command else { throw .unknownCommand }
    return try perform(.undo(command), by: actor)
  }

  @discardableResult
  func issue(_ template: TemplateCode, to member: PersonID, by actor: Actor = .owner) throws(Refusal) -> CouponCode {
    let decision = try perform(.issueCoupon(CouponIssue(member: member, template: template)), by: actor)
    for case .couponIssued(let coupon) in decision.events { return coupon.code }
    throw .unknownCoupon
  }

  func give(_ points: Int, to member: PersonID, reason: PointsReason = .adjustment) throws(Refusal) {
    try perform(.adjustPoints(PointsAdjustment(member: member, points: Points(points), reason: reason)))
  }

  func change(_ change: (inout ShopSettings) -> Void) throws(Refusal) {
    var settings = state.settings
    change(&settings)
    try perform(.changeSettings(settings))
  }

  func account(_ id: PersonID) throws -> Account { try #require(state.account(id)) }
  func order(_ order: Order) throws -> Order { try #require(state.order(order.id)) }
  func balance(_ id: PersonID) -> Int { state.account(id)?.balance(on: day).count ?? 0 }
  func tier(_ id: PersonID) -> TierCode? { state.account(id)?.tier.code }
  func stock(_ sku: SKU) -> Int? { state.figures(sku)?.stock }

  /// Coupons in the member's hand that may be used today.
  func coupons(_ id: PersonID) -> [Coupon] {
    (state.account(id)?.coupons ?? []).compactMap { state.coupon($0) }.filter { $0.state(on: day) == .issued }
  }

  func move(to day: String) throws { self.day = try #require(Day(day)) }

  func moveStock(_ kind: StockMove, _ sku: SKU, _ quantity: Int, by actor: Actor = .owner) throws(Refusal) {
    try perform(.moveStock(StockMoved(sku: sku, kind: kind, quantity: quantity)), by: actor)
  }
}

func item(_ sku: SKU, _ quantity: Int = 1, at price: Int? = nil) -> DraftItem {
  DraftItem(sku, quantity: quantity, price: price.map { Money($0) })
}

/// The refusal that `body` ends in; `nil` when it is carried out.
func refusal(_ body: () throws(Refusal) -> Void) -> Refusal? {
  do throws(Refusal) {
    try body()
    return nil
  } catch {
    return error
  }
}
