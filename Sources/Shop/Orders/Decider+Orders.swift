/// Placing, paying and handing over an order.
extension Decider {
  mutating func placeOrder(_ draft: OrderDraft) throws(Refusal) {
    var draft = draft
    if let exchange = draft.exchange {
      try checkRefund(exchange)
      draft.corrects = exchange.order
    }
    if let account = draft.account { settle(account) }
    let quote = try state.quote(draft, on: day) { person($0) }
    if let shown = draft.shown, shown != quote.due { throw .totalChanged(now: quote.due) }
    try check(draft.handover)
    try checkStock(quote, for: draft.account)
    if let corrected = draft.corrects { _ = try self.order(corrected) }
    var order = Order(quote, number: nextNumber())
    order.id = drawID()
    order.day = day
    order.at = context.now
    order.by = context.actor.name
    order.account = draft.account
    order.occasion = draft.occasion
    order.corrects = draft.corrects
    order.receiver = try receiver(draft)
    order.contact = try saveDelivery(draft, order: order.id)
    if let account = draft.account, order.pointsUsed > .zero, let known = state.account(account) {
      order.spent = known.spendingOrder(on: day).taking(order.pointsUsed).shares
    }
    for place in order.lines.indices { order.lines[place].parts = parts(of: order.lines[place]) }
    emit(.orderPlaced(order))
    try note(draft.answers, with: order)
    for line in order.lines { takeFromStock(line.stock, times: line.quantity, order: order.id) }
    useReservations(by: order)
    for code in order.coupons {
      emit(.couponRedeemed(CouponRedeemed(code: code, order: order.id, value: order.worth(of: code))))
    }
    if let account = draft.account, order.pointsUsed > .zero {
      var spent = PointsMoved(account: account, day: day, reason: .spent, points: -order.pointsUsed, order: order.id)
      spent.shares = order.spent
      emit(.pointsMoved(spent))
    }
    usePerks(order)
    if let tender = draft.tender {
      pay(order, by: tender)
    } else if order.isSettled, let account = order.account {
      reward(order.id, of: account)
    }
    if order.handover.kind == .now { emit(.orderFulfilled(OrderFulfilled(order: order.id, day: day))) }
    issueAfter(order)
    if let exchange = draft.exchange { try refund(try self.order(exchange.order), exchange, for: order.id) }
  }

  mutating func payOrder(_ id: OrderID, _ tender: Tender) throws(Refusal) {
    let order = try order(id)
    guard !order.isSettled, !order.isRefundedWhole else { throw .alreadyPaid }
    if let account = order.account { settle(account) }
    pay(order, by: tender)
  }

  mutating func fulfilOrder(_ id: OrderID) throws(Refusal) {
    let order = try order(id)
    guard order.fulfilled == nil, !order.isRefundedWhole else { throw .alreadyFulfilled }
    emit(.orderFulfilled(OrderFulfilled(order: id, day: day)))
    handOverBespoke(of: id)
  }

  /// Points, tier spend and takings count when paid.
  private mutating func pay(_ order: Order, by tender: Tender) {
    emit(.orderPaid(OrderPaid(order: order.id, tender: tender, amount: order.outstanding, day: day, settles: true)))
    if let account = order.account { reward(order.id, of: account) }
  }

  /// What a paid order gives: membership (S01), points (Q1), the tier it reaches (L2) and the plans it sold (S16).
  mutating func reward(_ id: OrderID, of member: PersonID) {
    guard let order = state.order(id) else { return }
    returnCase(by: order, of: member)
    joinByPaying(order, of: member)
    guard let account = state.account(member), account.isMember else { return }
    let rate = account.benefits(on: day, settings: settings).earnRate
    earn(Earning(order).points(programme, at: rate), for: member, reason: .order, order: id)
    raiseTier(of: member, by: id)
    startPlans(order, of: member)
  }

  private func check(_ handover: Handover) throws(Refusal) {
    guard handover.kind != .now else { return }
    guard let due = handover.day else { throw .dayMissing }
    guard due >= day else { throw .dayPast(due) }
  }

  /// The counted parts that a line takes in place of a product that is not counted itself.
  private func parts(of line: OrderLine) -> [BundlePart] {
    guard let sku = line.sku else { return [] }
    let parts = state.uses(of: sku)
    return parts.contains { $0.sku == sku } ? [] : parts
  }

  /// `YYMMDD-NNN`, given under the lock.
  private func nextNumber() -> String {
    let date = day.description
    let sequence = String((state.dayBook(day)?.orders.count ?? 0) + 1)
    let padding = String(repeating: "0", count: max(0, 3 - sequence.count))
    return date.dropFirst(2).filter { $0 != "-" } + "-" + padding + sequence
  }

  private mutating func receiver(_ draft: OrderDraft) throws(Refusal) -> PersonID? {
    guard let choice = draft.receiver, let account = draft.account, var giver = person(account) else { return nil }
    switch choice {
    case .known(let id):
      guard giver.receiver(id) != nil else { throw .unknownReceiver }
      return id
    case .named(let name):
      let name = try PersonName.checked(name)
      if let known = giver.receivers.first(where: { $0.name == name }) { return known.id }
      let receiver = Receiver(id: drawID(), name: name)
      giver.receivers.append(receiver)
      save(giver, changed: ["receivers"])
      return receiver.id
    }
  }

  /// Addresses and card messages go into the person's file; a walk-in with a delivery gets one as a contact.
  private mutating func saveDelivery(_ draft: OrderDraft, order: OrderID) throws(Refusal) -> PersonID? {
    guard !draft.delivery.isBlank else { return draft.account }
    var details = try draft.delivery.checked()
    details.order = order
    let known = draft.account.flatMap { person($0) }
    var contact = known ?? Person(id: drawID(), name: details.name)
    contact.deliveries.append(details)
    if known == nil, !details.phone.isEmpty { contact.phones = [details.phone] }
    save(contact, changed: known == nil ? ["*"] : ["deliveries"])
    return contact.id
  }
}

extension Order {
  /// The order that a quote becomes.
  init(_ quote: Quote, number: String) {
    self.init()
    self.number = number
    lines = quote.lines
    benefits = quote.benefits
    coupons = quote.coupons
    campaigns = quote.campaigns
    pointsUsed = quote.points
    pointsValue = quote.pointsValue
    handover = quote.handover
    due = quote.due
    tierBefore = quote.tierBefore
    tier = quote.tierBefore
    balance = quote.balance
    joins = quote.joins
  }

  public var paid: Money { payments.reduce(.zero) { $0 + $1.amount } }
  /// What is still to be paid; pieces that came back before they were paid are not.
  public var outstanding: Money { due - paid - refunds.reduce(.zero) { $0 + $1.cancelled } }
  /// Nothing is left to pay.
  public var isSettled: Bool { outstanding <= .zero }
  /// Every piece of it has come back.
  public var isRefundedWhole: Bool {
    !refunds.isEmpty && lines.indices.allSatisfy { refundedQuantity(of: $0) == lines[$0].quantity }
  }

  /// Pieces of one line that have come back so far.
  public func refundedQuantity(of line: Int) -> Int {
    refunds.reduce(0) { sum, refund in
      sum + refund.lines.reduce(0) { $1.line == line ? $0 + $1.quantity : $0 }
    }
  }
}
