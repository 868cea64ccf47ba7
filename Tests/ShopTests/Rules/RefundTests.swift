import Testing

@testable import Shop

@Suite("R: refunds and corrections")
struct RefundTests {
  @Test("R1: after the window only a manager refunds", arguments: [("2026-04-09", true), ("2026-04-10", false)])
  func window(day: String, allowed: Bool) throws {
    let counter = try Counter()
    let order = try counter.sell(item("rose"))
    try counter.move(to: day)
    let outcome = refusal { () throws(Refusal) in try counter.refund(order, by: .staff) }
    #expect(outcome == (allowed ? nil : .refundWindowPassed(days: 30)))
    if !allowed { try counter.refund(order, by: .owner) }
    #expect(try counter.order(order).isRefundedWhole)
  }

  @Test("R1: a correction is a refund and a new order, linked both ways")
  func correction() throws {
    let counter = try Counter()
    let wrong = try counter.sell(item("rose"))
    try counter.refund(wrong, reason: .wrong)
    let right = try counter.sell(item("lily")) { $0.corrects = wrong.id }
    #expect(right.corrects == wrong.id)
    #expect(try counter.order(wrong).correctedBy == right.id)
    let unknown = OrderID(high: 9, low: 9)
    #expect(
      refusal { () throws(Refusal) in try counter.sell(item("lily")) { $0.corrects = unknown } } == .unknownOrder)
  }

  @Test("S76, R1: an exchange saves what comes back and what goes out together, linked both ways")
  func exchange() throws {
    let counter = try Counter()
    let member = try counter.join()
    let first = try counter.sell(item("rose", 3), item("lily"), to: member)
    #expect((first.due, first.earned) == (Money(5_500), Points(55)))
    let request = RefundRequest(order: first.id, lines: [RefundedLine(line: 0, quantity: 2)], tender: .card)
    let second = try counter.sell(item("vase"), to: member) {
      $0.exchange = request
      $0.tender = .card
    }
    let command = counter.last
    let refund = try #require(try counter.order(first).refunds.first)
    #expect((refund.money, refund.pointsTaken, refund.tender) == (Money(2_000), Points(20), .card))
    #expect(refund.exchangedFor == second.id)
    #expect(second.corrects == first.id)
    // 55 - 20 for what came back + 45 for the vase at the members' price.
    #expect(try counter.account(member).balance(on: counter.day) == Points(80))
    let takings = try #require(counter.state.dayBook(counter.day)).takings
    #expect(takings.first { $0.tender == .card }?.net == Money(2_500))
    // Nothing is half done: more than is left comes back, so nothing is sold.
    let orders = counter.state.globals.orders
    #expect(
      refusal { () throws(Refusal) in try counter.sell(item("vase"), to: member) { $0.exchange = request } }
        == .lineQuantity(1, left: 1))
    #expect(counter.state.globals.orders == orders)
    #expect(
      refusal { () throws(Refusal) in try counter.sell(item("vase"), by: .florist) { $0.exchange = request } }
        == .notAllowed(needs: .staff))
    #expect(refusal { () throws(Refusal) in try counter.undo(command) } == .cannotUndo)
  }

  @Test("R2: cumulative floors, all of it with the last piece")
  func cumulative() throws {
    let counter = try Counter { $0.addTemplates() }
    let member = try counter.join()
    try counter.give(100, to: member)
    let code = try counter.issue("extra", to: member)
    // 3 x 3.33 = 9.99 less 5.00 = 4.99 less 1.00 in points: 3.99 paid, 3 points earned.
    let order = try counter.sell(item("ribbon", 3), to: member, coupon: .codes([code]), points: 100)
    #expect(order.due == Money(399))
    #expect(order.earned == Points(3))
    // One piece: floor(499 / 3) = 166 of goods; 399 x 166 / 499 = 132; 100 x 166 / 499 = 33; 3 x 132 / 399 = 0.
    let first = try counter.refund(order, (0, 1))
    #expect((first.money, first.pointsBack, first.pointsTaken) == (Money(132), Points(33), .zero))
    // Two pieces: floor(998 / 3) = 332; 265 in all; 66 in all; 3 x 265 / 399 = 1.
    let second = try counter.refund(order, (0, 1))
    #expect((second.money, second.pointsBack, second.pointsTaken) == (Money(133), Points(33), Points(1)))
    let last = try counter.refund(order)
    #expect((last.money, last.pointsBack, last.pointsTaken) == (Money(134), Points(34), Points(2)))
    #expect(counter.balance(member) == 100)
  }

  @Test("R2: what was recorded comes back, whatever today's rules are")
  func recorded() throws {
    let counter = try Counter()
    let member = try counter.join()
    let order = try counter.sell(item("bouquet"), to: member)
    try counter.change { $0.programme.earnPoints = 50 }
    var dearer = try #require(counter.state.catalogue["bouquet"])
    dearer.price = Money(99_900)
    try counter.perform(.saveProducts([dearer]))
    let refund = try counter.refund(order)
    #expect(refund.money == Money(26_800))
    #expect(refund.pointsTaken == Points(268))
    #expect(counter.balance(member) == 0)
  }

  @Test("R2: earned points are taken from the order's own lot first, then by Q2, the rest is owed")
  func ownLotFirst() throws {
    let counter = try Counter { $0.programme.pointsMonths = 1 }
    let member = try counter.join()
    try counter.give(50, to: member)
    try counter.change { $0.programme.pointsMonths = 12 }
    let order = try counter.sell(item("custom", at: 10_000), to: member)
    try counter.give(30, to: member)
    try counter.refund(order)
    let account = try counter.account(member)
    #expect(account.lots.map(\.remaining) == [Points(50), Points(30)])
    #expect(account.owed == .zero)
  }

  @Test("R2: spent points return to their lots with their own last day")
  func returned() throws {
    let counter = try Counter()
    let member = try counter.join()
    try counter.give(200, to: member)
    let before = try counter.account(member).lots
    let order = try counter.sell(item("custom", at: 400), to: member, points: 200)
    try counter.move(to: "2026-05-01")
    try counter.refund(order)
    #expect(try counter.account(member).lots == before)
  }

  @Test("R2: a lot that has lapsed gets a grace of 30 days, which a later return does not shorten")
  func grace() throws {
    let counter = try Counter { settings in
      settings.programme.pointsMonths = 1
      settings.programme.redeemCap = .whole
    }
    let member = try counter.join()
    try counter.give(200, to: member)
    let order = try counter.sell(item("custom", 2, at: 100), to: member, points: 200)
    try counter.move(to: "2026-05-01")
    try counter.refund(order, (0, 1))
    #expect(try counter.account(member).lots.map(\.until) == [try #require(Day("2026-05-31"))])
    #expect(counter.balance(member) == 100)
    try counter.move(to: "2026-05-31")
    #expect(counter.balance(member) == 100)
    try counter.refund(order)
    #expect(try counter.account(member).lots.map(\.until) == [try #require(Day("2026-06-30"))])
  }

  @Test("R2: points that return to a lot do not take back a longer grace of others in it")
  func graceKept() throws {
    let counter = try Counter { settings in
      settings.programme.pointsMonths = 1
      settings.programme.redeemCap = .whole
    }
    let member = try counter.join()
    try counter.give(200, to: member)
    let first = try counter.sell(item("custom", 2, at: 100), to: member, points: 200)
    try counter.move(to: "2026-05-01")
    try counter.refund(first, (0, 1))
    // Spent out of the lot that is now good through 31 May ...
    let second = try counter.sell(item("custom", at: 100), to: member, points: 100)
    try counter.move(to: "2026-05-20")
    try counter.refund(first)
    // 31 May has passed for neither, but the other half is good through 19 June.
    try counter.move(to: "2026-05-25")
    try counter.refund(second)
    #expect(try counter.account(member).lots.map(\.until) == [try #require(Day("2026-06-19"))])
    #expect(counter.balance(member) == 200)
  }

  @Test("R3: the delivery fee only with the last line, or by choice", arguments: [false, true])
  func delivery(byChoice: Bool) throws {
    let counter = try Counter()
    let order = try counter.sell(item("rose", 2)) {
      $0.handover = Handover(kind: .delivery, day: counter.day)
      $0.deliveryFee = Money(1_500)
    }
    let first = try counter.refund(order, (0, 1), withDelivery: byChoice)
    #expect(first.money == Money(byChoice ? 2_500 : 1_000))
    let last = try counter.refund(order, withDelivery: byChoice)
    #expect(last.money == Money(byChoice ? 1_000 : 2_500))
    #expect(first.delivery + last.delivery == Money(1_500))
  }

  @Test(
    "R3: the coupon comes back on the full refund only, while its last day has not passed", arguments: [true, false])
  func coupon(inTime: Bool) throws {
    let counter = try Counter { $0.addTemplates() }
    let member = try counter.join()
    let code = try counter.issue("off20", to: member)
    let order = try counter.sell(item("voucher", 2), to: member, coupon: .codes([code]))
    #expect(try counter.refund(order, (0, 1)).couponRestored == nil)
    try counter.move(to: inTime ? "2026-04-09" : "2026-04-10")
    let restored = try counter.refund(order).couponRestored
    #expect((restored != nil) == inTime)
    #expect(counter.coupons(member).map(\.until) == (inTime ? [try #require(Day("2026-04-09"))] : []))
  }

  @Test("R3: a line refunds its net after the split, a free one nothing")
  func net() throws {
    let counter = try Counter { $0.addTemplates() }
    let member = try counter.join()
    let code = try counter.issue("two-one", to: member)
    let order = try counter.sell(item("lily", 2), item("rose"), to: member, coupon: .codes([code]))
    #expect(try counter.refund(order, (1, 1)).money == .zero)
    #expect(try counter.refund(order, (0, 1)).money == Money(2_500))
  }

  @Test("R4: the order that raised the tier is judged at once, also on a part of it")
  func tierRefunded() throws {
    let counter = try Counter { $0.addLadder() }
    let member = try counter.join()
    let before = try counter.account(member).tier
    let order = try counter.sell(item("custom", 4, at: 80_000), to: member)
    #expect(counter.tier(member) == "gold")
    let part = try counter.refund(order, (0, 1))
    #expect(part.tierAfter == "silver")
    #expect(counter.tier(member) == "silver")
    let rest = try counter.refund(order)
    #expect(rest.tierAfter == "seed")
    #expect(try counter.account(member).tier == before)
  }

  @Test("R4: other refunds wait for the review")
  func otherRefund() throws {
    let counter = try Counter { $0.addLadder() }
    let member = try counter.join()
    let first = try counter.sell(item("custom", at: 60_000), to: member)
    try counter.sell(item("custom", at: 60_000), to: member)
    let refund = try counter.refund(first)
    #expect(refund.tierAfter == "silver")
    #expect(counter.tier(member) == "silver")
    try counter.move(to: "2027-04-01")
    try counter.sell(item("rose"), to: member)
    #expect(counter.tier(member) == "seed")
  }

  @Test("R2: of an unpaid order no money comes back, and what came back is not paid for nor earns")
  func unpaid() throws {
    let counter = try Counter()
    let member = try counter.join()
    let order = try counter.sell(item("voucher", 3), to: member) { $0.tender = nil }
    let part = try counter.refund(order, (0, 1))
    #expect((part.money, part.cancelled) == (.zero, Money(10_000)))
    try counter.perform(.payOrder(order.id, .cash))
    #expect(try counter.order(order).paid == Money(20_000))
    #expect(counter.balance(member) == 200)
    let next = try counter.refund(order, (0, 1))
    #expect((next.money, next.pointsTaken) == (Money(10_000), Points(100)))
    let last = try counter.refund(order)
    #expect((last.money, last.pointsTaken) == (Money(10_000), Points(100)))
    #expect(counter.balance(member) == 0)
    #expect(try counter.account(member).qualification(on: counter.day).spend == .zero)
  }

  @Test("R6: everything is shown, before and after, as it will be saved")
  func rehearsal() throws {
    let counter = try Counter { settings in
      settings.addLadder()
      settings.addTemplates()
      settings.addTemplate("next", .amountOff, afterOrderFrom: 20_000) { $0.amount = Money(1_000) }
    }
    let member = try counter.join()
    try counter.give(500, to: member)
    let code = try counter.issue("off20", to: member)
    let order = try counter.sell(item("custom", at: 120_000), to: member, coupon: .codes([code]), points: 500)
    let request = RefundRequest(order: order.id)
    let rehearsal = try counter.state.rehearse(
      request, in: counter.context(.staff), using: SeededGenerator(seed: 9))
    #expect(rehearsal.plan.money == Money(117_500))
    #expect(rehearsal.before?.points == Points(1_175))
    #expect(rehearsal.after?.points == Points(500))
    #expect(rehearsal.before?.tier == "silver")
    #expect(rehearsal.after?.tier == "seed")
    #expect(rehearsal.lots.map(\.points) == [Points(500), Points(-1_175)])
    #expect(rehearsal.restored.map(\.template) == ["off20"])
    #expect(rehearsal.withdrawn == order.issued)
    // Nothing was saved, and saving does what was shown.
    #expect(try !counter.order(order).isRefundedWhole)
    let refund = try counter.refund(order)
    #expect(refund.money == rehearsal.plan.money)
    #expect(counter.balance(member) == 500)
    #expect(
      refusal { () throws(Refusal) in
        _ = try counter.state.rehearse(request, in: counter.context(.florist), using: SeededGenerator(seed: 9))
      } == .notAllowed(needs: .staff))
  }

  @Test("R: pieces that are not there are refused", arguments: [0, -1, 3, Int.max, Int.min])
  func pieces(quantity: Int) throws {
    let counter = try Counter()
    let order = try counter.sell(item("rose", 2))
    #expect(refusal { () throws(Refusal) in try counter.refund(order, (0, quantity)) } == .lineQuantity(1, left: 2))
    #expect(
      refusal { () throws(Refusal) in try counter.refund(order, (0, 1), (0, quantity)) } == .lineQuantity(1, left: 2))
    for line in [1, -1, Int.max, Int.min] {
      #expect(refusal { () throws(Refusal) in try counter.refund(order, (line, 1)) } == .lineUnknown(line &+ 1))
    }
    try counter.refund(order)
    #expect(refusal { () throws(Refusal) in try counter.refund(order) } == .nothingToRefund)
  }
}
