import Insight
import Shop
import Testing

@Suite("The programme in figures")
struct ProgrammeMeasureTests {
  private func shop() throws -> (TestShop, PersonID, PersonID) {
    var rose = Product("rose", 100)
    rose.cost = Money(4_000)
    var shop = TestShop(products: [rose])
    shop.settings { settings in
      settings.tiers = [
        Tier(code: "basic", name: LocalizedText("Basic")), Tier(code: "gold", name: LocalizedText("Gold")),
      ]
      settings.review.monthlyFees = Money(36_500)
    }
    let (wang, emma) = (shop.person("Wang"), shop.person("Emma"))
    let joined = day("2026-01-01")
    shop.state.apply(
      .memberJoined(MemberJoined(account: wang, day: joined, tier: TierStanding(code: "gold", since: joined))),
      on: joined)
    shop.order(wang, "2026-02-01", ["rose", "rose"]) { order in
      order.by = "li"
      order.benefits = [AppliedBenefit(kind: .tier, title: LocalizedText("Gold"), amount: Money(1_000))]
      order.pointsUsed = Points(500)
      order.pointsValue = Money(500)
    }
    shop.order(emma, "2026-02-02", ["rose"]) { $0.by = "li" }
    return (shop, wang, emma)
  }

  @Test("S116: what the programme costs and must bring; no return on it without a control group")
  func cost() throws {
    let (shop, _, _) = try shop()
    let history = SalesHistory(shop.state)
    let cost = ProgrammeReturn(shop.state, history, in: day("2026-01-01")...day("2026-12-31"))
    #expect(cost.discounts == Money(1_000) && cost.pointsUsed == Money(500))
    // A year of 365.00 a month.
    #expect(cost.running == Money(438_000) && cost.cost == Money(439_500))
    // 200.00 less points less what two roses cost.
    #expect(cost.memberMargin == 20_000 - 500 - 8_000)
    #expect(cost.breakEven == 439_500.0 / 11_500)
    #expect(cost.roi(incremental: nil) == nil && cost.roi(incremental: 879_000) == 1)
    let card = Scorecard(shop.state, history, on: day("2026-11-20"))
    #expect(card[.programmeReturn] == nil && card.lack(of: .programmeReturn) == .noControlGroup)
  }

  @Test("S120: how many take part, by tier")
  func participation() throws {
    var (shop, wang, _) = try shop()
    var review = ActivityRecorded()
    review.account = wang
    review.activity.kind = .review
    review.activity.day = day("2026-03-01")
    shop.state.apply(.activityRecorded(review), on: day("2026-03-01"))
    let part = Participation(shop.state, in: day("2026-01-01")...day("2026-12-31"))
    #expect(part.total.members == 1 && part.total.joined == 1 && part.total.active == 1 && part.total.reviewed == 1)
    #expect(part.total.attended == 0 && part.tiers.map(\.tier) == ["gold"])
    #expect(part.total.share(\.reviewed) == 1)
  }

  @Test("S140: staff are counted, and not ranked before each has twenty orders")
  func staff() throws {
    var (shop, wang, _) = try shop()
    shop.order(wang, "2026-03-01", ["rose", "rose", "rose"]) { $0.by = "an" }
    var figures = StaffFigures(shop.state, SalesHistory(shop.state), in: day("2026-01-01")...day("2026-12-31"))
    #expect(figures.rows.map(\.name) == ["an", "li"] && !figures.isRanked)
    #expect(figures.rows[1].orders == 2 && figures.rows[1].net == Money(29_500))
    for count in 0..<20 {
      shop.order(wang, "2026-04-\(count < 9 ? "0" : "")\(count + 1)") { $0.by = "li" }
      shop.order(wang, "2026-04-\(count < 9 ? "0" : "")\(count + 1)", []) { $0.by = "an" }
    }
    figures = StaffFigures(shop.state, SalesHistory(shop.state), in: day("2026-01-01")...day("2026-12-31"))
    #expect(figures.rows.map(\.name) == ["li", "an"] && figures.isRanked)
  }

  @Test(
    "S122: every report can be made of an empty shop, and of a small one; each says what it lacks",
    arguments: ReportName.allCases)
  func every(name: ReportName) throws {
    let empty = try #require(ReportMaker(ShopState(), directory: [], on: day("2026-11-20")).make(name))
    for figure in empty.figures { #expect((figure.value == nil) == (figure.lack != nil)) }
    let (shop, _, _) = try shop()
    let report = try #require(ReportMaker(shop.state, directory: shop.directory, on: day("2026-11-20")).make(name))
    #expect(report.asOf == day("2026-11-20") && !report.sections.isEmpty)
    for section in report.sections {
      for row in section.table?.rows ?? [] { #expect(row.cells.count == section.table?.columns.count) }
    }
    // A report that is stopped is none.
    #expect(ReportMaker(shop.state, directory: [], on: day("2026-11-20"), progress: { _ in false }).make(name) == nil)
  }
}
