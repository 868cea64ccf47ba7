import Testing

@testable import Shop

/// A counter on which chance does what staff and time do.
struct RandomHistory {
  let counter: Counter
  private(set) var members: [PersonID] = []
  private(set) var orders: [OrderID] = []
  var chance: SeededGenerator
  /// Who may be at the counters, and how many members join at most.
  var actors: [Actor] = [.owner]
  var most = 5

  init(seed: Int, _ change: (inout ShopSettings) -> Void = { _ in }) throws {
    chance = SeededGenerator(seed: UInt64(seed))
    var catalogue = Catalogue.corner
    catalogue.bundles = [PricingTests.bundled(price: 5_001)]
    let pendingDays = chance.int(0...2)
    let pointsMonths = chance.int(1...6)
    counter = try Counter(seed: UInt64(seed), catalogue: catalogue) { settings in
      settings.addLadder()
      settings.addTemplates()
      settings.plans = [PlanTests.garden]
      settings.addTemplate("next", .percentOff, afterOrderFrom: 15_000) { $0.percent = BasisPoints(733) }
      settings.delivery.fee = Money(1_501)
      settings.programme.pendingDays = pendingDays
      settings.programme.pointsMonths = pointsMonths
      change(&settings)
    }
    for sku in ["rose", "orchid"] as [SKU] { try counter.moveStock(.counted, sku, 40) }
    members = [try counter.join(), try counter.join("Anna")]
  }

  /// One command, or the passing of some days. What is refused is refused.
  mutating func step() {
    switch chance.int(1...20) {
    case 1...8: sell()
    case 9...12: refund()
    case 13: undo()
    case 14...15: issue()
    case 16: if let code = coupons.randomElement(using: &chance) { attempt(.withdrawCoupon(code)) }
    case 17: adjust()
    case 18: pay()
    case 19: join()
    default: counter.day = counter.day + (chance.chance(1, of: 2) ? chance.int(60...400) : chance.int(1...20))
    }
  }

  /// - Returns: The facts; none when it was refused.
  @discardableResult
  mutating func attempt(_ command: Command) -> [Event] {
    counter.clock += 1
    guard let actor = actors.count > 1 ? actors.randomElement(using: &chance) : actors.first,
      let decision = try? counter.perform(command, by: actor)
    else { return [] }
    for event in decision.events {
      if case .orderPlaced(let order) = event { orders.append(order.id) }
      if case .memberJoined(let joined) = event { members.append(joined.account) }
      if case .personErased(let fact) = event { counter.forget(fact.person) }
    }
    return decision.events
  }

  var coupons: [CouponCode] {
    members.flatMap { counter.state.account($0)?.coupons ?? [] }
  }

  mutating func draft() -> OrderDraft {
    var draft = OrderDraft()
    let pool: [DraftItem] = [
      item("rose", chance.int(1...6)), item("lily", chance.int(1...3)), item("bouquet"),
      item("vase", chance.int(1...2)),
      item("ribbon", chance.int(1...7)), item("card"), item("orchid"), item("custom", 3, at: chance.int(0...60_000)),
      item("taxed"), item("plan-garden"),
    ]
    draft.items = Array(pool.shuffled(using: &chance).prefix(chance.int(1...4)))
    draft.account = chance.chance(1, of: 6) ? nil : members.randomElement(using: &chance)
    if chance.chance(1, of: 3) {
      draft.handover = Handover(kind: .delivery, day: counter.day)
      if chance.chance(1, of: 2) { draft.deliveryFee = Money(chance.int(0...2_000)) }
    }
    if chance.chance(1, of: 4), let code = (coupons + counter.state.globals.bearers).randomElement(using: &chance) {
      draft.coupon = .codes([code])
    }
    if chance.chance(1, of: 5) { draft.tender = nil }
    if chance.chance(1, of: 6) { draft.occasion = .sympathy }
    if chance.chance(1, of: 2), let most = try? counter.state.quote(draft, on: counter.day).mostPoints {
      draft.points = Points(chance.int(0...most.count / 100) * 100)
    }
    return draft
  }

  private mutating func sell() { attempt(.placeOrder(draft())) }

  mutating func refundRequest() -> RefundRequest? {
    guard let id = orders.suffix(8).randomElement(using: &chance), let order = counter.state.order(id) else {
      return nil
    }
    var request = RefundRequest(order: id, withDelivery: chance.chance(1, of: 5))
    if chance.chance(2, of: 3), let line = order.lines.indices.randomElement(using: &chance) {
      request.lines = [RefundedLine(line: line, quantity: chance.int(1...order.lines[line].quantity))]
    }
    return request
  }

  private mutating func refund() {
    if let request = refundRequest() { attempt(.refundOrder(request)) }
  }

  private mutating func undo() {
    // Mostly what was done just now.
    let recent = chance.chance(1, of: 2) ? counter.made.suffix(6) : counter.made[...]
    if let id = recent.randomElement(using: &chance) { attempt(.undo(id)) }
  }

  private mutating func issue() {
    guard let member = members.randomElement(using: &chance),
      let template = counter.state.settings.templates.randomElement(using: &chance)
    else { return }
    attempt(.issueCoupon(CouponIssue(member: member, template: template.code)))
  }

  private mutating func adjust() {
    guard let member = members.randomElement(using: &chance) else { return }
    attempt(.adjustPoints(PointsAdjustment(member: member, points: Points(chance.int(-400...900)), reason: .goodwill)))
  }

  private mutating func pay() {
    let unpaid = orders.filter { counter.state.order($0)?.isSettled == false }
    if let id = unpaid.randomElement(using: &chance) { attempt(.payOrder(id, .card)) }
  }

  private mutating func join() {
    guard members.count < most else { return }
    var person = Person()
    person.name = "Member \(members.count)"
    person.phones = ["1380013881\(chance.int(0...1))"]
    let walkIn = orders.last { counter.state.order($0)?.account == nil }
    attempt(.enrol(Enrolment(person: person, order: chance.chance(1, of: 2) ? walkIn : nil)))
  }
}
