import Testing

@testable import Shop

@Suite("Coupons made for one member")
struct PersonalCouponTests {
  @Test("S33: a manager's, for one owner, with the settings' percentage, cap and days, on goods of a tag")
  func personal() throws {
    let counter = try Counter { settings in
      settings.rewards.personal.percent = BasisPoints(percent: 15)
      settings.rewards.personal.cap = Money(2_000)
      settings.rewards.personal.validDays = 20
    }
    let lin = try counter.join()
    let tag = try #require(counter.state.catalogue.products.flatMap(\.tags).first)
    let wish = PersonalCoupon(member: lin, gives: .percentOff, tag: tag)
    let florist = Actor(name: "mei", role: .florist)
    #expect(
      refusal { () throws(Refusal) in try counter.perform(.issuePersonal(wish), by: florist) }
        == .notAllowed(needs: .manager))
    try counter.perform(.issuePersonal(wish))
    let coupon = try #require(counter.coupons(lin).last)
    #expect((coupon.owner, coupon.cause, coupon.until.description) == (lin, .personal, "2026-03-30"))
    #expect((coupon.terms.percent, coupon.terms.cap) == (BasisPoints(percent: 15), Money(2_000)))
    #expect(coupon.terms.conditions.tags == [tag])
    #expect(
      refusal { () throws(Refusal) in
        try counter.perform(.issuePersonal(PersonalCoupon(member: lin, gives: .percentOff, tag: "no-such-tag")))
      } == .unknownProduct("no-such-tag"))
    try counter.perform(.issuePersonal(PersonalCoupon(member: lin, gives: .freeDelivery)))
    #expect(counter.coupons(lin).last?.terms.kind == .freeDelivery)
  }

  @Test("S41: a coupon carries the win-back it belongs to, and its use is on it")
  func winBack() throws {
    let counter = try Counter { $0.addTemplates() }
    let lin = try counter.join()
    let attempt = WinBackID(high: 3, low: 7)
    try counter.perform(.issueCoupon(CouponIssue(member: lin, template: "ten", winBack: attempt)))
    let code = try #require(counter.coupons(lin).last).code
    #expect(counter.state.coupon(code)?.winBack == attempt)
    let order = try counter.sell(item("rose", 10), to: lin, coupon: .best)
    let coupon = try #require(counter.state.coupon(code))
    #expect((coupon.state, coupon.order, coupon.winBack) == (.redeemed, order.id, attempt))
    #expect(Snapshot(counter.folded()) == Snapshot(counter.state))
  }
}
