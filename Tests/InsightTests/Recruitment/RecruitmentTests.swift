import Insight
import Shop
import Testing

@Suite("S134, S26: who came how")
struct RecruitmentTests {
  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  /// A shop of facts: joins by source, with so many orders each.
  private func shop(_ joins: [(day: String, source: SourceCode?, orders: Int)]) throws -> ShopState {
    var state = ShopState()
    var settings = ShopSettings()
    settings.sources = [
      JoinSource(code: "poster", name: LocalizedText("Poster"), monthlyCost: Money(10_000)),
      JoinSource(code: "wechat", name: LocalizedText("WeChat")),
    ]
    state.apply(.settingsChanged(SettingsChanged(before: nil, after: settings)), on: try day("2026-01-01"))
    for (number, join) in joins.enumerated() {
      let id = PersonID(high: 1, low: UInt64(number))
      var fact = MemberJoined(account: id, day: try day(join.day), tier: TierStanding())
      fact.source = join.source
      state.apply(.memberJoined(fact), on: fact.day)
      for count in 0..<join.orders {
        var order = Order()
        order.id = OrderID(high: UInt16(number), low: UInt64(count))
        order.day = fact.day + count
        order.account = id
        order.lines = [OrderLine()]
        state.apply(.orderPlaced(order), on: order.day)
      }
    }
    return state
  }

  @Test("S134: joins, second-order rate and cost per join by month and source")
  func bySource() throws {
    let state = try shop([
      ("2026-01-05", "poster", 2), ("2026-01-09", "poster", 1), ("2026-01-20", "poster", 0),
      ("2026-01-21", "wechat", 3), ("2026-02-02", "poster", 2), ("2026-02-03", nil, 0), ("2026-03-01", "poster", 5),
    ])
    let report = RecruitmentReport(state, days: try day("2026-01-01")...day("2026-02-28"))
    #expect(report.joins == 6)
    #expect(report.months.map(\.joins) == [1, 1, 3, 1])
    #expect(report.months.map(\.source) == ["poster", nil, "poster", "wechat"])
    let january = try #require(report.months.first { $0.joins == 3 })
    #expect((january.bought, january.returned) == (2, 1))
    #expect(january.secondOrderRate == BasisPoints(3_333))
    // 100.00 over three: 33.33.
    #expect(january.costPerJoin == Money(3_333))
    let poster = try #require(report.totals.first)
    #expect((poster.source, poster.joins, poster.returned) == ("poster", 4, 2))
    #expect(poster.secondOrderRate == BasisPoints(percent: 50))
    // Two months' 200.00 over four.
    #expect(poster.costPerJoin == Money(5_000))
    #expect(report.totals.first { $0.source == "wechat" }?.costPerJoin == nil)
  }

  @Test("S134: an empty time has no rate and no cost")
  func empty() throws {
    let report = RecruitmentReport(try shop([]), days: try day("2026-01-01")...day("2026-01-31"))
    #expect(report.totals.isEmpty && report.months.isEmpty && report.partners.isEmpty)
  }

  @Test("S26: orders that used a partner's coupons, by month; refunded ones do not count")
  func partners() throws {
    var state = try shop([])
    for (number, row) in [("2026-01-05", "cafe"), ("2026-01-20", "cafe"), ("2026-02-01", "gym"), ("2026-02-02", "")]
      .enumerated()
    {
      var generator = Numbers(number: UInt64(number + 1) << 10)
      var coupon = Coupon()
      coupon.code = CouponCode(using: &generator)
      coupon.partner = row.1
      coupon.bearer = BearerTerms(uses: 5)
      var order = Order()
      order.id = OrderID(high: 9, low: UInt64(number))
      order.day = try day(row.0)
      order.lines = [OrderLine()]
      order.coupons = [coupon.code]
      order.benefits = [
        AppliedBenefit(kind: .coupon, title: LocalizedText(""), amount: Money(300), coupon: coupon.code)
      ]
      state.apply(.couponIssued(coupon), on: order.day)
      state.apply(.orderPlaced(order), on: order.day)
    }
    let report = RecruitmentReport(state, days: try day("2026-01-01")...day("2026-02-28"))
    #expect(report.partners.map(\.partner) == ["gym", "cafe"])
    #expect(report.partners.map(\.orders) == [1, 2])
    #expect(report.partners.map(\.value) == [Money(300), Money(600)])
  }

  private struct Numbers: RandomNumberGenerator {
    var number: UInt64

    mutating func next() -> UInt64 { number }
  }
}
