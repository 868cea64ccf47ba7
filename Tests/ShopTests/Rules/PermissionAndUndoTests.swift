import Testing

@testable import Shop

@Suite("H: staff, roles and undo")
struct PermissionAndUndoTests {
  @Test("H1: who may do what", arguments: [Actor.florist, .staff, .owner])
  func roles(actor: Actor) throws {
    let counter = try Counter { $0.addTemplates() }
    let member = try counter.join()
    let code = try counter.issue("ten", to: member)
    let order = try counter.sell(item("rose"))
    var other = counter.state.settings
    other.programme.noticeDays = 10
    let staff: [Command] = [
      .refundOrder(RefundRequest(order: order.id)),
      .moveStock(StockMoved(sku: "rose", kind: .received, quantity: 5)),
    ]
    let manager: [Command] = [
      .withdrawCoupon(code), .adjustPoints(PointsAdjustment(member: member, points: Points(5), reason: .goodwill)),
      .changeSettings(other), .saveProducts([Product()]), .changeBundles([]),
    ]
    func denied(_ command: Command) -> Role? {
      let outcome = refusal { () throws(Refusal) in
        _ = try counter.state.decide(command, in: counter.context(actor), using: SeededGenerator(seed: 5))
      }
      guard case .notAllowed(let role) = outcome else { return nil }
      return role
    }
    for command in staff { #expect(denied(command) == (actor.role < .staff ? .staff : nil)) }
    for command in manager { #expect(denied(command) == (actor.role < .manager ? .manager : nil)) }
    try counter.sell(item("lily"), to: member, by: actor)
    try counter.issue("ten", to: member, by: actor)
  }

  @Test("H3: an order is undone by its own author within 15 minutes", arguments: [(900, true), (901, false)])
  func ownOrder(seconds: Int, allowed: Bool) throws {
    let counter = try Counter()
    let order = try counter.sell(item("rose"), by: .florist)
    let sale = counter.last
    counter.clock += seconds
    #expect(
      refusal { () throws(Refusal) in try counter.undo(sale, by: .otherFlorist) } == .undoTooLate(minutes: 15))
    let outcome = refusal { () throws(Refusal) in try counter.undo(sale, by: .florist) }
    #expect(outcome == (allowed ? nil : .undoTooLate(minutes: 15)))
    #expect(try counter.order(order).isRefundedWhole == allowed)
    if allowed {
      #expect(try counter.order(order).refunds.map(\.reason) == [.undo])
      #expect(refusal { () throws(Refusal) in try counter.undo(sale, by: .florist) } == .nothingToRefund)
    } else {
      try counter.undo(sale, by: .staff)
    }
  }

  @Test("H3: refused where a later order has used its coupon, naming that order; possible again once that came back")
  func usedSince() throws {
    let counter = try Counter {
      $0.addTemplate("next", .amountOff, afterOrderFrom: 1_000) { $0.amount = Money(100) }
    }
    let member = try counter.join()
    let order = try counter.sell(item("rose"), to: member)
    let sale = counter.last
    let user = try counter.sell(item("card", 2), to: member, coupon: .codes(order.issued))
    #expect(refusal { () throws(Refusal) in try counter.undo(sale) } == .usedSince(user.id))
    try counter.refund(user)
    try counter.undo(sale)
    #expect(counter.coupons(member).isEmpty)
  }

  @Test("H3: issuing a coupon is undone by its author, else by a manager")
  func coupon() throws {
    let counter = try Counter { $0.addTemplates() }
    let member = try counter.join()
    try counter.issue("ten", to: member, by: .florist)
    let issue = counter.last
    #expect(
      refusal { () throws(Refusal) in try counter.undo(issue, by: .otherFlorist) } == .notAllowed(needs: .manager))
    try counter.undo(issue, by: .florist)
    #expect(counter.coupons(member).isEmpty)
    #expect(refusal { () throws(Refusal) in try counter.undo(issue, by: .florist) } == .couponWithdrawn)
  }

  @Test("H3: a redeemed coupon's issue is not undone")
  func redeemedCoupon() throws {
    let counter = try Counter { $0.addTemplates() }
    let member = try counter.join()
    let code = try counter.issue("ten", to: member)
    let issue = counter.last
    let order = try counter.sell(item("rose"), to: member, coupon: .codes([code]))
    #expect(refusal { () throws(Refusal) in try counter.undo(issue) } == .couponUsed(order.id))
  }

  @Test("H3: an adjustment is undone once", arguments: [300, -300])
  func adjustment(points: Int) throws {
    let counter = try Counter()
    let member = try counter.join()
    try counter.give(500, to: member)
    try counter.give(points, to: member)
    let adjustment = counter.last
    try counter.undo(adjustment)
    #expect(counter.balance(member) == 500)
    #expect(refusal { () throws(Refusal) in try counter.undo(adjustment) } == .cannotUndo)
    #expect(counter.balance(member) == 500)
  }

  @Test("H3: settings go back, unless they were changed again")
  func settings() throws {
    let counter = try Counter()
    try counter.change { $0.programme.noticeDays = 10 }
    let change = counter.last
    try counter.undo(change)
    #expect(counter.state.settings.programme.noticeDays == 30)
    try counter.change { $0.programme.noticeDays = 12 }
    #expect(refusal { () throws(Refusal) in try counter.undo(change) } == .cannotUndo)
  }

  @Test("H3: a held order is dropped")
  func held() throws {
    let counter = try Counter()
    var held = HeldOrder()
    held.items = [item("rose")]
    try counter.perform(.hold(held))
    let hold = counter.last
    #expect(counter.state.globals.held.count == 1)
    try counter.undo(hold)
    #expect(counter.state.globals.held.isEmpty)
    #expect(refusal { () throws(Refusal) in try counter.undo(hold) } == .unknownHold)
  }

  @Test("H3: what cannot be undone says so")
  func cannot() throws {
    let counter = try Counter()
    try counter.join()
    let enrolment = counter.last
    #expect(refusal { () throws(Refusal) in try counter.undo(enrolment) } == .cannotUndo)
    let order = try counter.sell(item("rose"))
    try counter.refund(order)
    let refund = counter.last
    #expect(refusal { () throws(Refusal) in try counter.undo(refund) } == .cannotUndo)
    #expect(refusal { () throws(Refusal) in try counter.undo(CommandID("never")) } == .unknownCommand)
  }
}

@Suite("X: stock")
struct StockTests {
  @Test("X1: a product never counted is untracked and always available")
  func untracked() throws {
    let counter = try Counter()
    try counter.sell(item("orchid", 50))
    #expect(counter.stock("orchid") == nil)
  }

  @Test("X1: received, sold, wasted, returned, counted")
  func movements() throws {
    let counter = try Counter()
    try counter.moveStock(.received, "rose", 20)
    let order = try counter.sell(item("rose", 3), item("rose", 2))
    #expect(counter.stock("rose") == 15)
    try counter.moveStock(.wasted, "rose", 4)
    try counter.refund(order, (0, 1))
    #expect(counter.stock("rose") == 12)
    // What is spoiled does not go on the shelf again.
    try counter.refund(order, (0, 1), reason: .quality)
    #expect(counter.stock("rose") == 12)
    try counter.moveStock(.counted, "rose", 9)
    #expect(counter.stock("rose") == 9)
    let batches = counter.state.figures("rose")?.batches ?? []
    #expect(batches.reduce(0) { $0 + $1.quantity } == 9)
  }

  @Test("X1: low stock warns; only limited items are refused at 0")
  func limited() throws {
    let counter = try Counter()
    try counter.moveStock(.counted, "orchid", 2)
    try counter.moveStock(.counted, "rose", 2)
    #expect(
      refusal { () throws(Refusal) in try counter.sell(item("orchid"), item("orchid", 2)) }
        == .outOfStock("orchid", left: 2))
    try counter.sell(item("orchid", 2), item("rose", 5))
    #expect(counter.stock("rose") == -3)
    #expect(counter.state.figures("rose")?.onShelf == 0)
    #expect(refusal { () throws(Refusal) in try counter.sell(item("orchid")) } == .outOfStock("orchid", left: 0))
  }

  @Test("X1: numbers that are none", arguments: [0, -1, Int.max, Int.min])
  func badNumbers(quantity: Int) throws {
    let counter = try Counter()
    #expect(
      refusal { () throws(Refusal) in try counter.moveStock(.received, "rose", quantity) }
        == .quantityUnreadable("rose"))
    #expect(
      refusal { () throws(Refusal) in try counter.moveStock(.received, "none", 1) } == .unknownProduct("none"))
  }

  @Test(
    "H3: a movement of stock is undone once, by staff",
    arguments: [(StockMove.received, 8), (.wasted, 3), (.counted, 7)])
  func undo(kind: StockMove, quantity: Int) throws {
    let counter = try Counter()
    try counter.moveStock(.counted, "rose", 12)
    try counter.moveStock(kind, "rose", quantity)
    let movement = counter.last
    try counter.sell(item("rose", 2))
    #expect(refusal { () throws(Refusal) in try counter.undo(movement, by: .florist) } == .notAllowed(needs: .staff))
    try counter.undo(movement, by: .staff)
    #expect(counter.stock("rose") == 10)
    #expect(refusal { () throws(Refusal) in try counter.undo(movement) } == .cannotUndo)
    #expect(counter.stock("rose") == 10)
  }

  @Test("X1: undoing the first count leaves the product untracked again", arguments: [StockMove.received, .counted])
  func untrackedAgain(kind: StockMove) throws {
    let counter = try Counter()
    try counter.moveStock(kind, "orchid", 3)
    try counter.undo(counter.last)
    #expect(counter.stock("orchid") == nil)
    try counter.sell(item("orchid", 5))
  }
}
