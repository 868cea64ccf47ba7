import Testing

@testable import Shop

/// Scarce pieces kept for members (S19), and small gifts for them (S25).
@Suite("Pieces kept, and care gifts")
struct ReservationTests {
  private func counter(stock: Int = 5) throws -> Counter {
    let counter = try Counter { $0.addLadder() }
    try counter.moveStock(.counted, "orchid", stock)
    return counter
  }

  private func wish(
    _ counter: Counter, _ member: PersonID, _ sku: SKU = "orchid", _ quantity: Int = 1, hours: Int = 24,
    waits: Bool = false
  ) -> Refusal? {
    refusal { () throws(Refusal) in
      try counter.perform(
        .reserve(
          ReservationWish(
            member: member, sku: sku, quantity: quantity,
            until: Instant(seconds: counter.now.seconds + hours * 3_600), waits: waits)), by: .florist)
    }
  }

  @Test("S19, X1: what is kept is refused to others and walk-ins, not to the member, whose order uses it up")
  func holding() throws {
    let counter = try counter()
    let (anna, ben) = (try counter.join("Anna"), try counter.join("Ben"))
    #expect(wish(counter, anna, "orchid", 3) == nil)
    #expect(counter.state.available("orchid", to: ben, at: counter.now) == 2)
    #expect(counter.state.available("orchid", to: anna, at: counter.now) == 5)
    #expect(
      refusal { () throws(Refusal) in try counter.sell(item("orchid", 3), to: ben) } == .outOfStock("orchid", left: 2))
    #expect(refusal { () throws(Refusal) in try counter.sell(item("orchid", 3)) } == .outOfStock("orchid", left: 2))
    try counter.sell(item("orchid", 2), to: ben)
    #expect(wish(counter, ben) == .outOfStock("orchid", left: 0))
    try counter.sell(item("orchid", 1), to: anna)
    #expect(counter.state.reservations(at: counter.now, on: counter.day).map(\.left) == [2])
    try counter.sell(item("orchid", 2), to: anna)
    #expect(counter.state.reservations(at: counter.now, on: counter.day).isEmpty)
    #expect(counter.stock("orchid") == 0)
  }

  @Test("S19: released by itself at its moment, without a line")
  func release() throws {
    let counter = try counter(stock: 2)
    let (anna, ben) = (try counter.join("Anna"), try counter.join("Ben"))
    #expect(wish(counter, anna, "orchid", 2, hours: 3) == nil)
    let facts = counter.facts.count
    counter.clock += 3 * 3_600 - 1
    #expect(counter.state.available("orchid", to: ben, at: counter.now) == 0)
    counter.clock += 1
    #expect(counter.state.available("orchid", to: ben, at: counter.now) == 2)
    #expect(counter.facts.count == facts)
    try counter.sell(item("orchid", 2), to: ben)
  }

  @Test("S19: also of a product that is not limited; what is not counted cannot be kept")
  func unlimited() throws {
    let counter = try counter()
    let (anna, ben) = (try counter.join("Anna"), try counter.join("Ben"))
    #expect(wish(counter, anna, "lily") == .notCounted("lily"))
    try counter.moveStock(.counted, "lily", 2)
    #expect(wish(counter, anna, "lily") == nil)
    #expect(
      refusal { () throws(Refusal) in try counter.sell(item("lily", 2), to: ben) }
        == .keptForOthers("lily", left: 1))
    // Low stock alone only warns.
    try counter.sell(item("lily", 3), to: anna)
    #expect(wish(counter, anna, "orchid", 0) == .quantityUnreadable("orchid"))
    #expect(wish(counter, anna, "orchid", 1, hours: 0) == .releasePast)
    #expect(wish(counter, anna, "none") == .unknownProduct("none"))
  }

  @Test(
    "S19: the pre-order book serves the highest tier first, then the earliest; a wish keeps nothing back until kept")
  func book() throws {
    let counter = try counter(stock: 0)
    let members = try ["Anna", "Ben", "Cao"].map { try counter.join($0) }
    try counter.sell(item("custom", at: 100_000), to: members[2])
    for member in members {
      counter.clock += 60
      #expect(wish(counter, member, waits: true) == nil)
    }
    let book = counter.state.reservations(at: counter.now, on: counter.day)
    #expect(book.map(\.account) == [members[2], members[0], members[1]])
    #expect(
      refusal { () throws(Refusal) in try counter.perform(.keepReservation(book[0].id)) }
        == .outOfStock("orchid", left: 0))
    try counter.moveStock(.received, "orchid", 1)
    #expect(counter.state.available("orchid", to: nil, at: counter.now) == 1)
    try counter.perform(.keepReservation(book[0].id))
    #expect(counter.state.available("orchid", to: nil, at: counter.now) == 0)
    #expect(refusal { () throws(Refusal) in try counter.perform(.keepReservation(book[0].id)) } == .reservationKept)
    #expect(
      refusal { () throws(Refusal) in try counter.perform(.keepReservation(book[1].id)) }
        == .outOfStock("orchid", left: 0))
    try counter.perform(.releaseReservation(book[0].id), by: .florist)
    let released = counter.last
    try counter.perform(.keepReservation(book[1].id))
    #expect(refusal { () throws(Refusal) in try counter.undo(released) } == .outOfStock("orchid", left: 0))
    try counter.undo(counter.last)
    #expect(counter.state.reservations(at: counter.now, on: counter.day).map(\.waits) == [true, true])
    #expect(
      refusal { () throws(Refusal) in try counter.perform(.releaseReservation(book[0].id)) } == .unknownReservation)
  }

  @Test("S25: a manager queues a gift; what and why stand in the file alone; it is given once and leaves the stock")
  func care() throws {
    let counter = try counter()
    let member = try counter.join()
    func queue(_ what: String, _ reason: String, by actor: Actor = .owner) -> Refusal? {
      refusal { () throws(Refusal) in
        try counter.perform(
          .queueCareGift(
            CareGiftWish(member: member, what: what, reason: reason, cost: Money(800), sku: "orchid")), by: actor)
      }
    }
    #expect(queue("orchid", "ill", by: .staff) == .notAllowed(needs: .manager))
    #expect(queue("orchid", " ") == .careGiftUnnamed)
    #expect(queue("the small orchid", "twenty orders this year") == nil)
    let gift = try #require(try counter.account(member).queuedGifts.first)
    #expect(gift.cost == Money(800))
    #expect(counter.people[member]?.careGifts.map(\.reason) == ["twenty orders this year"])
    #expect(counter.people[member]?.careGifts.map(\.id) == [gift.id])
    let name = CareGiftName(member: member, gift: gift.id)
    try counter.perform(.giveCareGift(name), by: .florist)
    let given = counter.last
    #expect(try counter.account(member).queuedGifts.isEmpty)
    #expect(try counter.account(member).careGifts.map(\.given) == [counter.day])
    #expect(counter.stock("orchid") == 4)
    #expect(refusal { () throws(Refusal) in try counter.perform(.giveCareGift(name)) } == .careGiftGone)
    try counter.undo(given)
    #expect(counter.stock("orchid") == 5)
    #expect(refusal { () throws(Refusal) in try counter.undo(given) } == .cannotUndo)
    #expect(try counter.account(member).queuedGifts == [gift])
    try counter.perform(.dropCareGift(name))
    #expect(try counter.account(member).careGifts.map(\.given) == [nil])
    #expect(try counter.account(member).queuedGifts.isEmpty)
  }
}
