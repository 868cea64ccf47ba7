import Insight
import Shop
import Testing

/// The definitions of the measures on CDNOW, and on shops small enough to count by hand.
@Suite("Measures")
struct MeasureTests {
  private static let music = Result {
    try Fixture.purchaseDays("cdnow_purchases.csv")
  }

  @Test("S111, S112, S113: CDNOW as of 30 June 1998: .4832, .2915 within 90 days, 2.8409, 70.86, Kaplan-Meier 93")
  func coming() throws {
    let days = try Self.music.get()
    let sales = days.enumerated().flatMap { customer, days in
      days.map { Sale(day: $0, net: Money(1_000), customer: customer) }
    }
    let customers = days.indices.map { Self.customer($0) }
    let history = SalesHistory(sales: sales, customers: customers)
    let kpi = RepurchaseKPI(
      purchaseDays: history.purchaseDays(in: day("1997-01-01")...day("1998-06-30")), on: day("1998-06-30"),
      within: [90])
    #expect(rounded(kpi.rate) == 4_832 && rounded(kpi.within[0].rate) == 2_915)
    #expect(rounded(kpi.purchasesPerMember) == 28_409 && rounded(kpi.meanCompletedGap) == 708_606)
    #expect(kpi.medianGap == 93)
    // Repeat purchase days / members with a repeat: (6,696 - 2,357) / 1,139.
    #expect(rounded(kpi.repeatFrequency) == 38_095)
  }

  @Test("S115: CDNOW's retention by quarter, churn its complement, whoever pauses and comes back is reactivated")
  func retention() throws {
    let range = day("1997-01-01")...day("1998-06-30")
    let rows = Retention.table(try Self.music.get(), by: .quarter, in: range)
    #expect(rows.map(\.active) == [2_357, 524, 418, 404, 384, 300])
    let expected = [0.222316504, 0.4083969466, 0.485645933, 0.4851485149, 0.4401041667]
    for (row, rate) in zip(rows.dropFirst(), expected) {
      #expect(abs((row.rate ?? 0) - rate) < 1e-9 && abs((row.churn ?? 0) - (1 - rate)) < 1e-9)
    }
    #expect(rows[0].rate == nil && rows.allSatisfy { $0.period == rows[0].period || $0.new == 0 })
    #expect(rows[2].reactivated == 418 - 214)
    // A cohort's triangle begins whole; a quarter that is not over is left out.
    let cohorts = Cohorts(try Self.music.get(), by: .quarter, in: range)
    #expect(cohorts.rows.count == 1 && cohorts.rows[0].shares.count == 6)
    #expect(abs(cohorts.rows[0].shares[1] - 524.0 / 2_357) < 1e-12)
    let early = Cohorts(try Self.music.get(), by: .quarter, in: day("1997-01-01")...day("1997-12-30"))
    #expect(early.rows[0].shares.count == 3)
  }

  @Test("S114: historic margin and the lifetime estimate with its parts, discounted and capped at five years")
  func value() throws {
    // Forty bought in each of two years, ten of them in both: a yearly retention of a quarter.
    var sales: [Sale] = []
    for customer in 0..<40 { sales.append(Sale(day: day("2025-03-01"), net: Money(10_000), customer: customer)) }
    for customer in 30..<70 { sales.append(Sale(day: day("2026-03-01"), net: Money(20_000), customer: customer)) }
    let history = SalesHistory(sales: sales, customers: (0..<70).map { Self.customer($0) }, margin: 0.4)
    let value = CustomerValue(history, on: day("2026-11-20"), discount: 0.15)
    #expect(value.retention == 0.25)
    #expect(abs((value.historic ?? 0) - 0.4 * 1_200_000 / 70) < 1e-9)
    let years = (0..<5).reduce(0.0) { sum, year in
      sum + (0..<year).reduce(1.0) { product, _ in product * 0.25 / 1.15 }
    }
    #expect(abs((value.years ?? 0) - years) < 1e-12)
    #expect(abs((value.lifetime ?? 0) - 8_000 * 1 * years) < 1e-9)
    let short = SalesHistory(sales: Array(sales.prefix(20)), customers: (0..<20).map { Self.customer($0) })
    #expect(CustomerValue(short, on: day("2026-11-20"), discount: 0.15).lifetime == nil)
  }

  @Test("S119: members beside others: total, an order, orders a head, revenue a head; walk-ins are orders of nobody")
  func members() throws {
    var sales = [
      Sale(day: day("2026-05-01"), net: Money(10_000), customer: 0),
      Sale(day: day("2026-06-01"), net: Money(30_000), customer: 0),
      Sale(day: day("2026-06-02"), net: Money(5_000), customer: 1), Sale(day: day("2026-06-03"), net: Money(1_000)),
      Sale(day: day("2024-06-03"), net: Money(77_000), customer: 1),
    ]
    for place in 0..<2 { sales[place].isMember = true }
    var member = Self.customer(0)
    member.isMember = true
    member.joined = day("2026-01-01")
    let sides = MemberComparison(
      SalesHistory(sales: sales, customers: [member, Self.customer(1)]), in: day("2026-01-01")...day("2026-12-31"))
    #expect(sides.members.net == Money(40_000) && sides.members.basket == 20_000)
    #expect(sides.members.ordersPerCustomer == 2 && sides.members.revenuePerCustomer == 40_000)
    #expect(sides.members.within90 == 1 && sides.others.customers == 1)
    #expect(sides.others.orders == 2 && sides.others.basket == 3_000 && sides.others.revenuePerCustomer == 5_000)
    #expect(rounded(sides.memberShare) == 8_696)
  }

  @Test("S137: who came again beside who bought once: baskets, categories bought again, discounts")
  func buyers() {
    func sale(_ date: String, _ net: Int, _ customer: Int, _ sku: SKU, discount: Int = 0) -> Sale {
      var sale = Sale(day: day(date), net: Money(net), customer: customer)
      sale.items = [Sale.Item(sku: sku, quantity: 1, net: Money(net))]
      sale.discount = Money(discount)
      sale.tenders = [.cash]
      return sale
    }
    let history = SalesHistory(
      sales: [
        sale("2026-01-01", 100, 0, "rose"), sale("2026-02-01", 300, 0, "lily", discount: 10),
        sale("2026-03-01", 500, 0, "vase"), sale("2026-03-02", 70, 1, "rose", discount: 5),
        // Twice on one day is one purchase.
        sale("2026-03-02", 30, 1, "rose"),
      ], customers: [Self.customer(0), Self.customer(1)])
    let sides = BuyerComparison(history, in: day("2026-01-01")...day("2026-12-31")) { $0 == "vase" ? "vase" : "stem" }
    #expect(sides.repeaters.customers == 1 && sides.once.customers == 1)
    #expect(sides.firstBasket == 100 && sides.laterBasket == 400 && sides.once.basket == 50)
    #expect(sides.sameCategory == 0.5)
    #expect(sides.repeaters.discountShare == 1.0 / 3 && sides.once.discountShare == 0.5)
    #expect(sides.repeatShare == 0.9 && sides.once.share(of: .cash) == 1)
  }

  @Test("S118: satisfaction: mean, share of 4 and 5, answers, by tier; what is no score is left out")
  func satisfaction() {
    let scores = [(5, "gold"), (4, "gold"), (2, "silver"), (9, "gold")].map { score, tier in
      SatisfactionFigures.Score(day: day("2026-05-01"), score: score, tier: TierCode(tier))
    }
    let all = SatisfactionFigures(scores)
    #expect(all.answers == 3 && rounded(all.mean) == 36_667 && rounded(all.satisfiedShare) == 6_667)
    let tiers = SatisfactionFigures.byTier(scores, tiers: ["basic", "silver", "gold"])
    #expect(tiers.map(\.tier) == ["silver", "gold"] && tiers[1].figures.mean == 4.5)
    #expect(SatisfactionFigures([]).mean == nil)
  }

  static func customer(_ number: Int) -> SalesHistory.Customer {
    SalesHistory.Customer(
      id: PersonID(high: 0, low: UInt64(number)), isMember: false, joined: day("1990-01-01"), tier: "")
  }

  private func rounded(_ value: Double?) -> Int? { value.map { Int(($0 * 10_000).rounded()) } }
}
