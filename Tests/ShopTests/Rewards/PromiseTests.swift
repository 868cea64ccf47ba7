import Testing

@testable import Shop

@Suite("D11: promises")
struct PromiseTests {
  func request(_ member: PersonID, _ gives: PromiseKind, days: Int? = nil) -> PromiseRequest {
    PromiseRequest(
      member: member, text: "The next wrap is on the house", reason: .apology, why: "the ribbon tore", gives: gives,
      validDays: days)
  }

  @Test("D11: a one-use coupon, with who promised it and why in the person's file alone")
  func promised() throws {
    let counter = try Counter()
    let member = try counter.join()
    let decision = try counter.perform(.promise(request(member, .gift("ribbon"), days: 30)), by: .florist)
    let coupon = try #require(counter.coupons(member).first)
    #expect((coupon.cause, coupon.reason) == (.promise, .apology))
    #expect(coupon.until == counter.day + 30)
    let promise = try #require(counter.people[member]?.promise(of: coupon.code))
    #expect((promise.by, promise.text, promise.why) == ("mei", "The next wrap is on the house", "the ribbon tore"))
    // Not a typed word of it is among the facts.
    #expect(!"\(decision.events)".contains("wrap") && !"\(decision.events)".contains("tore"))
    let order = try counter.sell(item("bouquet"), to: member, coupon: .best)
    #expect(order.lines.last?.sku == "ribbon")
    #expect(order.due == Money(26_800))
    #expect(counter.coupons(member).isEmpty)
  }

  @Test(
    "D11: an item, an amount or a percentage; a manager's where it is worth more than staff may promise",
    arguments: [
      (PromiseKind.gift("ribbon"), true), (.gift("vase"), true), (.gift("bouquet"), false),
      (.amountOff(Money(5_000)), true), (.amountOff(Money(5_001)), false),
      (.percentOff(BasisPoints(percent: 20)), true),
    ])
  func bound(gives: PromiseKind, isAllowed: Bool) throws {
    let counter = try Counter { $0.rewards.promise.most = Money(5_000) }
    let member = try counter.join()
    let met = refusal { () throws(Refusal) in
      try counter.perform(.promise(request(member, gives)), by: .staff)
    }
    #expect(met == (isAllowed ? nil : .promiseTooLarge(most: Money(5_000))))
    #expect(counter.coupons(member).first?.until == (isAllowed ? counter.day + 90 : nil))
    try counter.perform(.promise(request(member, gives)))
  }

  @Test("D11: what is no promise is refused")
  func refused() throws {
    let counter = try Counter()
    let member = try counter.join()
    func met(_ request: PromiseRequest) -> Refusal? {
      refusal { () throws(Refusal) in try counter.perform(.promise(request)) }
    }
    #expect(met(request(member, .gift("none"))) == .unknownProduct("none"))
    #expect(met(request(member, .amountOff(.zero))) == .amountTooLarge)
    #expect(
      met(request(member, .percentOff(.zero))) == .settingsInvalid(.outOfRange(key: "percent", 1...100)))
    #expect(met(request(PersonID(high: 7, low: 7), .gift("ribbon"))) == .unknownMember)
    var blank = request(member, .gift("ribbon"))
    blank.text = "  "
    #expect(met(blank) == .nameMissing)
    #expect(counter.people[member]?.promises.isEmpty == true)
  }

  @Test("D11: taken back by undo, the coupon is gone and the words stay on file")
  func undone() throws {
    let counter = try Counter()
    let member = try counter.join()
    try counter.perform(.promise(request(member, .gift("ribbon"))))
    try counter.undo(counter.last)
    #expect(counter.coupons(member).isEmpty)
    #expect(counter.people[member]?.promises.count == 1)
  }
}
