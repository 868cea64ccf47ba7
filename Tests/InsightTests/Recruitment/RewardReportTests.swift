import Insight
import Shop
import Testing

@Suite("S28: what became of rewards")
struct RewardReportTests {
  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  /// Coupons of one kind: each with the days until it was used; `nil` for one that nobody used.
  private func shop(_ waits: [Int?], validDays: Int = 30) throws -> ShopState {
    var state = ShopState()
    var settings = ShopSettings()
    var template = CouponTemplate()
    template.code = "ten"
    template.title = LocalizedText("Ten off")
    settings.templates = [template]
    let first = try day("2026-01-01")
    state.apply(.settingsChanged(SettingsChanged(before: nil, after: settings)), on: first)
    var chance = SeededGenerator(seed: 3)
    for (number, wait) in waits.enumerated() {
      var coupon = Coupon()
      coupon.code = CouponCode(using: &chance)
      coupon.template = "ten"
      coupon.title = template.title
      coupon.owner = PersonID(high: 1, low: UInt64(number))
      coupon.issued = first
      coupon.until = first + validDays
      state.apply(.couponIssued(coupon), on: first)
      guard let wait else { continue }
      var order = Order()
      order.id = OrderID(high: 1, low: UInt64(number))
      order.day = first + wait
      order.account = coupon.owner
      order.lines = [OrderLine()]
      order.coupons = [coupon.code]
      order.benefits = [AppliedBenefit(kind: .coupon, title: coupon.title, amount: Money(1_000), coupon: coupon.code)]
      state.apply(.orderPlaced(order), on: order.day)
      state.apply(
        .couponRedeemed(CouponRedeemed(code: coupon.code, order: order.id, value: Money(1_000))), on: order.day)
    }
    return state
  }

  private func row(_ waits: [Int?], on today: String) throws -> RewardReport.Row {
    let report = RewardReport(try shop(waits), days: try day("2026-01-01")...day("2026-12-31"), on: try day(today))
    return try #require(report.rows.first)
  }

  @Test("S28: issued, used, median days to use, share lapsed and cost")
  func figures() throws {
    let row = try row([1, 3, 9, nil], on: "2026-03-01")
    #expect((row.issued, row.used, row.lapsed) == (4, 3, 1))
    #expect((row.daysToUse, row.cost) == (3, Money(3_000)))
    // One of four that ended.
    #expect(row.lapsedShare == BasisPoints(2_500))
    #expect(!row.isFlagged)
  }

  @Test("S28: what is still good has neither been used nor lapsed")
  func open() throws {
    let row = try row([nil, nil, 5], on: "2026-01-20")
    #expect((row.issued, row.used, row.lapsed, row.lapsedShare) == (3, 1, 0, .zero))
  }

  @Test(
    "S28: under 5 % use of twenty or more is flagged",
    arguments: [(0, 20, true), (1, 20, false), (1, 21, true), (0, 19, false)])
  func flagged(used: Int, ended: Int, isFlagged: Bool) throws {
    let waits = Array(repeating: Int?.some(2), count: used) + Array(repeating: nil, count: ended - used)
    #expect(try row(waits, on: "2026-06-01").isFlagged == isFlagged)
  }
}
