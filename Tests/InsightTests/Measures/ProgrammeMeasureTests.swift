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

  @Test("S120: who took part month by month, and how many members there were at its end")
  func months() throws {
    let (shop, _, _) = try shop()
    let months = Participation.months(shop.state, in: day("2025-12-01")...day("2026-02-28"))
    #expect(months.map(\.month.month) == [12, 1, 2] && months.map(\.row.members) == [0, 1, 1])
    #expect(months.map(\.row.joined) == [0, 1, 0] && months.map(\.row.active) == [0, 0, 1])
  }

  @Test("S140: joins by the fact of joining, win-backs in time and returned by whose they are")
  func staffWork() throws {
    var (shop, wang, emma) = try shop()
    var joined = MemberJoined(
      account: emma, day: day("2026-03-01"), tier: TierStanding(code: "basic", since: day("2026-03-01")))
    joined.by = "an"
    shop.state.apply(.memberJoined(joined), on: joined.day)
    func winBack(_ number: UInt64, _ owner: String, contacted: String?, _ state: WinBackState) -> WinBackCase {
      var winBack = WinBackCase()
      (winBack.id, winBack.listed, winBack.state) = (WinBackID(high: 3, low: number), day("2026-05-01"), state)
      (winBack.plan.owner, winBack.plan.deadline) = (owner, day("2026-05-10"))
      (winBack.contacted, winBack.ended) = (contacted.map { day($0) }, state.isOpen ? nil : day("2026-06-01"))
      return winBack
    }
    for (member, winBack) in [
      (wang, winBack(1, "li", contacted: "2026-05-09", .returned)), (wang, winBack(2, "li", contacted: nil, .listed)),
      (emma, winBack(3, "an", contacted: "2026-05-11", .contacted)),
    ] {
      shop.state.apply(.caseListed(CaseListed(account: member, winBack: winBack)), on: winBack.listed)
    }
    let rows = StaffFigures(shop.state, SalesHistory(shop.state), in: day("2026-01-01")...day("2026-12-31")).rows
    let (an, li) = (try #require(rows.first { $0.name == "an" }), try #require(rows.first { $0.name == "li" }))
    #expect((an.joins, an.care.onTime, an.care.due, an.wonBack) == (1, 0, 1, 0))
    #expect((li.care.onTime, li.care.due, li.wonBack) == (1, 2, 1))
  }

  @Test("S115: plans renewed of those that ended, with the reasons of the others as they were noted")
  func renewals() throws {
    var (shop, wang, emma) = try shop()
    var plan = Plan()
    plan.code = "gold-card"
    func sell(_ member: PersonID, from: String, until: String) {
      var term = PlanTerm()
      (term.plan, term.from, term.until) = (plan, day(from), day(until))
      shop.state.apply(.planStarted(PlanStarted(account: member, term: term)), on: term.from)
    }
    sell(wang, from: "2025-01-01", until: "2025-12-31")
    sell(wang, from: "2026-01-01", until: "2026-12-31")
    sell(emma, from: "2025-03-01", until: "2026-02-28")
    var winBack = WinBackCase()
    (winBack.listed, winBack.plan.reason) = (day("2026-02-10"), .price)
    shop.state.apply(.caseListed(CaseListed(account: emma, winBack: winBack)), on: winBack.listed)
    let renewal = PlanRenewal(shop.state, on: day("2026-06-01"))
    #expect((renewal.due, renewal.renewed) == (2, 1) && renewal.rate == 0.5)
    #expect(renewal.reasons.map(\.reason) == [.price] && renewal.reasons.map(\.members) == [1])
    #expect(PlanRenewal(shop.state, on: day("2025-06-01")).rate == nil)
  }

  @Test("S125: how newcomers heard and with whom they compared, with what became of them")
  func choosing() throws {
    var (shop, wang, emma) = try shop()
    for place in shop.people.indices {
      shop.people[place].source = "street"
      shop.people[place].profile.compared = place == 0 ? ComparedWith.allCases[0] : nil
    }
    shop.order(wang, "2026-05-01")
    let study = ChoiceStudy(
      shop.state, SalesHistory(shop.state), directory: shop.directory, in: day("2026-01-01")...day("2026-12-31"))
    // Emma has not joined.
    #expect(study.joined == 1 && study.heard.map(\.code) == ["street"] && emma != wang)
    #expect(study.compared.map(\.with) == [ComparedWith.allCases[0]])
    #expect(study.heard[0].row.repeatShare == 1 && study.heard[0].row.spentEach == 29_500)
  }

  @Test("S124: notes stand beside our own price and what we sold of it, the newest first")
  func competitors() throws {
    var (shop, wang, _) = try shop()
    shop.order(wang, "2026-11-01", ["rose"])
    for (number, ours) in [(1, "rose"), (2, "bouquet"), (3, "")] {
      var note = CompetitorNote()
      (note.number, note.competitor, note.item, note.source) = (number, "Bloom", "Roses", "window")
      (note.price, note.day, note.ours) = (Money(8_000), day("2026-11-0\(number)"), ours)
      shop.state.apply(.competitorNoted(note), on: note.day)
    }
    let found = CompetitorComparison.all(shop.state, SalesHistory(shop.state), on: day("2026-11-20"))
    #expect(found.map(\.note.number) == [3, 2, 1] && found.map(\.sold) == [0, 1, 1])
    #expect(found[2].ours == Money(10_000)...Money(10_000) && found[2].difference == 0.25 && found[0].difference == nil)
    let report = try #require(ReportMaker(shop.state, directory: [], on: day("2026-11-20")).make(.competitors))
    #expect(report.exportName == "report:competitors:2025-11-21:2026-11-20")
    #expect(report.sections[0].table?.rows.map(\.opens) == [.competitor(3), .competitor(2), .competitor(1)])
  }

  @Test("S123: the time shown and four-week stretches, beside last year by date and by feast")
  func trend() throws {
    var (shop, wang, _) = try shop()
    for month in 1...9 { shop.order(wang, "2025-0\(month)-15", ["rose"]) }
    let report = try #require(ReportMaker(shop.state, directory: [], on: day("2026-03-31")).make(.sales))
    let trend = try #require(report.sections.first { $0.topic == .trend }?.table)
    #expect(trend.rows.count == 7 && trend.columns.count == 5)
    // Four weeks up to the day: nothing was sold, last March one rose was.
    #expect(trend.rows[1].cells[1] == .money(0) && trend.rows[1].cells[2] == .money(10_000))
    #expect(trend.rows[1].cells[0] == .text(.fourWeeks(day("2026-03-31"))))
  }

  @Test("S114: the estimate is told with its parts: spent an order, margin, orders a year, years")
  func valueParts() {
    var sales: [Sale] = []
    for customer in 0..<40 {
      sales.append(Sale(day: day("2024-12-01"), net: Money(10_000), customer: customer))
      sales.append(Sale(day: day("2026-05-01"), net: Money(20_000), customer: customer))
    }
    let customers = (0..<40).map {
      SalesHistory.Customer(id: PersonID(high: 0, low: $0), isMember: true, joined: day("2024-01-01"), tier: "gold")
    }
    let value = CustomerValue(
      SalesHistory(sales: sales, customers: customers, margin: 0.4), on: day("2026-11-20"), discount: 0.15)
    #expect(value.spentPerOrder == 20_000 && value.earnedPerOrder == 8_000 && near(value.marginShare, 0.4, 1e-12))
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
