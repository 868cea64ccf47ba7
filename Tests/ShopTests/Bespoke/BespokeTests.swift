import Testing

@testable import Shop

@Suite("S69: bespoke work")
struct BespokeTests {
  private func wish(_ member: PersonID, _ details: [BespokeDetail] = [BespokeDetail(.stems, "white peonies")])
    -> BespokeWish
  {
    BespokeWish(member: member, kind: .bouquet, due: Day(number: 0), details: details)
  }

  private func ask(_ counter: Counter, _ member: PersonID, in days: Int, terms: BespokeTerms? = nil) throws -> Bespoke {
    var wish = wish(member)
    wish.due = counter.day + days
    wish.terms = terms
    try counter.perform(.askBespoke(wish), by: .florist)
    return try #require(try counter.account(member).bespoke.last)
  }

  @Test("S69: taken down, agreed with a deposit, made and handed over; the money is that of an order")
  func whole() throws {
    let counter = try Counter()
    let lin = try counter.join()
    let bespoke = try ask(counter, lin, in: 5)
    #expect((bespoke.status, bespoke.kind, bespoke.by, bespoke.order) == (.asked, .bouquet, "mei", nil))
    #expect(counter.people[lin]?.spec(of: bespoke.id) == [BespokeDetail(.stems, "white peonies")])
    let terms = BespokeTerms(item: DraftItem("custom", price: Money(30_000)), deposit: Money(10_000), tender: .wechat)
    try counter.perform(
      .moveBespoke(BespokeStep(member: lin, bespoke: bespoke.id, status: .agreed, terms: terms)), by: .florist)
    let agreed = try #require(try counter.account(lin).bespoke.last)
    let order = try #require(agreed.order.flatMap { counter.state.order($0) })
    #expect((order.due, order.paid, order.outstanding) == (Money(30_000), Money(10_000), Money(20_000)))
    #expect((order.handover.kind, order.handover.day, order.earned) == (.pickUp, counter.day + 5, .zero))
    #expect(counter.state.dayBook(counter.day)?.takings.first?.net == Money(10_000))
    #expect(counter.state.openBespoke().map(\.bespoke.id) == [bespoke.id])
    // Paying the rest gives the points; handing the order over hands the piece over.
    try counter.perform(.payOrder(order.id, .cash))
    #expect(counter.state.order(order.id)?.earned == Points(300))
    try counter.perform(.fulfilOrder(order.id))
    #expect(try counter.account(lin).bespoke.last?.status == .handedOver)
    #expect(counter.state.openBespoke().isEmpty)
    #expect(Snapshot(counter.folded()) == Snapshot(counter.state))
  }

  @Test("S69, R2: a deposit comes back with the order it was paid for, and what was not paid is cancelled")
  func refunded() throws {
    let counter = try Counter()
    let lin = try counter.join()
    let terms = BespokeTerms(item: DraftItem("custom", price: Money(30_000)), deposit: Money(10_000))
    let bespoke = try ask(counter, lin, in: 5, terms: terms)
    let order = try #require(bespoke.order.flatMap { counter.state.order($0) })
    let drop = Command.moveBespoke(BespokeStep(member: lin, bespoke: bespoke.id, status: .dropped))
    #expect(refusal { () throws(Refusal) in try counter.perform(drop) } == .bespokeHasOrder(order.id))
    try counter.refund(order)
    let refund = try #require(counter.state.order(order.id)?.refunds.first)
    #expect((refund.money, refund.cancelled) == (Money(10_000), Money(20_000)))
    #expect(counter.state.dayBook(counter.day)?.takings.first?.net == .zero)
    try counter.perform(drop)
    #expect(refusal { () throws(Refusal) in try counter.perform(drop) } == .bespokeClosed)
  }

  @Test("S69: make again takes kind and sheet over for another day; F9 takes a step back (H3)")
  func again() throws {
    let counter = try Counter()
    let lin = try counter.join()
    let bespoke = try ask(counter, lin, in: 2)
    try counter.perform(
      .askBespoke(BespokeWish(member: lin, kind: .scent, due: counter.day + 30, like: bespoke.id)))
    let again = try #require(try counter.account(lin).bespoke.last)
    #expect((again.kind, again.like) == (.bouquet, bespoke.id))
    #expect(counter.people[lin]?.spec(of: again.id) == counter.people[lin]?.spec(of: bespoke.id))
    try counter.perform(.moveBespoke(BespokeStep(member: lin, bespoke: again.id, status: .making)))
    try counter.undo(counter.last)
    #expect(try counter.account(lin).bespoke.last?.status == .asked)
    #expect(counter.state.openBespoke().map(\.bespoke.due) == [bespoke.due, again.due])
  }

  @Test("S69, I2, I3: it moves with a merge and back; an erased person's is in no list")
  func merged() throws {
    let counter = try Counter()
    let (lin, anna) = (try counter.join(), try counter.join("Anna"))
    let bespoke = try ask(counter, anna, in: 2)
    try counter.perform(.merge(anna, into: lin))
    #expect(counter.state.openBespoke().map(\.member) == [lin])
    #expect(counter.people[lin]?.spec(of: bespoke.id).count == 1)
    try counter.perform(.undoMerge(anna))
    #expect(try counter.account(lin).bespoke.isEmpty)
    #expect(counter.state.openBespoke().map(\.member) == [anna])
    try counter.perform(.erase(anna, elsewhere: []))
    #expect(counter.state.openBespoke().isEmpty)
  }

  @Test("S69, H4: the sheet asks what its kind asks, bounded; a due day that has passed is refused")
  func bounds() throws {
    let counter = try Counter()
    let lin = try counter.join()
    var wish = wish(lin, [BespokeDetail(.engraving, "for ever"), BespokeDetail(.wrap, " kraft ")])
    wish.due = counter.day
    try counter.perform(.askBespoke(wish))
    let bespoke = try #require(try counter.account(lin).bespoke.last)
    #expect(counter.people[lin]?.spec(of: bespoke.id) == [BespokeDetail(.wrap, "kraft")])
    wish.details = [BespokeDetail(.wrap, String(repeating: "x", count: 301))]
    #expect(refusal { () throws(Refusal) in try counter.perform(.askBespoke(wish)) } == .textTooLong(limit: 300))
    wish.due = counter.day - 1
    #expect(refusal { () throws(Refusal) in try counter.perform(.askBespoke(wish)) } == .dayPast(counter.day - 1))
  }
}
