import Insight
import Shop
import Testing

@Suite("S107: who may leave, and who never began")
struct WinBackBoardTests {
  static let today = day("2026-06-01")

  private func join(_ shop: inout TestShop, _ name: String, _ date: String) -> PersonID {
    let id = shop.person(name)
    var fact = MemberJoined()
    fact.account = id
    fact.day = day(date)
    shop.state.apply(.memberJoined(fact), on: fact.day)
    return id
  }

  private func board(_ shop: TestShop, signs: [PersonID: [WinBackCause]] = [:]) throws -> WinBackBoard {
    try #require(WinBackBoard.make(state: shop.state, directory: shop.directory, on: Self.today, signs: signs))
  }

  /// Orders every so many days.
  private func buy(_ shop: inout TestShop, _ id: PersonID, from first: String, to last: String, every days: Int) {
    var date = day(first)
    while date <= day(last) {
      shop.order(id, date.description)
      date = date + days
    }
  }

  @Test("S107: orders down 40 % on the member's own last year are at risk, 39 % are not; what is missing is at stake")
  func falling() throws {
    var shop = TestShop()
    let less = join(&shop, "Less", "2024-01-01")
    let same = join(&shop, "Same", "2024-01-01")
    for month in 1...9 {
      shop.order(less, "2025-0\(month <= 5 ? month : 5)-\(10 + month)")
      shop.order(same, "2025-0\(month <= 5 ? month : 5)-\(10 + month)")
    }
    // Five of nine, 44 % fewer; six of nine, 33 % fewer.
    for number in 0..<5 { shop.order(less, "2026-05-\(20 + number)") }
    for number in 0..<6 { shop.order(same, "2026-05-\(20 + number)") }
    let rows = try board(shop)[.atRisk]
    #expect(rows.map(\.id) == [less])
    let row = try #require(rows.first)
    #expect(row.cause == WinBackCause(.spendDown, on: Self.today, number: 44))
    #expect(row.atStake == Money(40_000))
    #expect(row.step == .call)
  }

  @Test(
    "S107: a plan paid for and not used, an open complaint and a low score put a regular at risk, the gravest first")
  func signs() throws {
    var shop = TestShop()
    let regular = join(&shop, "Regular", "2025-01-01")
    buy(&shop, regular, from: "2025-06-10", to: "2026-05-28", every: 20)
    #expect(try board(shop)[.atRisk].isEmpty)
    var plan = Plan(code: "flowers", name: LocalizedText("Flowers"), fee: Money(99_900))
    plan.months = 12
    var started = PlanStarted()
    started.account = regular
    started.term = PlanTerm(plan: plan, from: day("2026-03-01"), order: OrderID(high: 0, low: 1), fee: Money(99_900))
    shop.state.apply(.planStarted(started), on: day("2026-03-01"))
    var row = try #require(try board(shop)[.atRisk].first)
    #expect((row.cause.kind, row.cause.day, row.cause.plan) == (.unusedPlan, day("2026-03-01"), "flowers"))
    #expect((row.atStake, row.step) == (Money(99_900), .remind))
    let complaint = WinBackCause(.complaint, on: day("2026-05-29"))
    row = try #require(try board(shop, signs: [regular: [complaint]])[.atRisk].first)
    #expect(row.causes.map(\.kind) == [.complaint, .unusedPlan])
    #expect(row.step == .makeGood)
  }

  @Test("W1, D02: who buys for one day a year is on no list in between, and lapsed when it has passed")
  func yearly() throws {
    var shop = TestShop()
    let valentine = join(&shop, "Valentine", "2024-02-10")
    for year in 2024...2026 { shop.order(valentine, "\(year)-02-13", for: "valentine") }
    let healthy = try board(shop)
    #expect(healthy.rows.values.allSatisfy { $0.isEmpty })
    #expect(healthy.gated.map(\.id) == [valentine])
    var late = TestShop()
    let gone = join(&late, "Gone", "2024-02-10")
    for year in 2023...2025 { late.order(gone, "\(year)-02-13", for: "valentine") }
    let row = try #require(try board(late)[.lapsed].first)
    #expect((row.cause.kind, row.cause.occasion, row.cause.day) == (.missedOccasion, "valentine", day("2026-02-14")))
    #expect((row.cause.years, row.cause.number, row.overdueDays) == (3, 1, 107))
  }

  @Test(
    "S130: no order 30 days after joining, or one and past the shop's median second-order day; never who buys once a year"
  )
  func activation() throws {
    var shop = TestShop()
    // Ten who came again after 10, 20 ... 100 days.
    for number in 1...10 {
      let id = join(&shop, "Regular \(number)", "2026-01-01")
      shop.order(id, "2026-01-05")
      shop.order(id, (day("2026-01-05") + 10 * number).description)
    }
    let never = join(&shop, "Never", "2026-05-02")
    _ = join(&shop, "New", "2026-05-03")
    let once = join(&shop, "Once", "2026-04-01")
    shop.order(once, "2026-03-20")
    let lately = join(&shop, "Lately", "2026-04-01")
    shop.order(lately, "2026-04-15")
    let mother = join(&shop, "Mother", "2026-04-01")
    shop.order(mother, "2026-04-10", for: "mothers-day")
    let found = try board(shop)
    // Three more wait, for 47, 52 and 73 days: Kaplan and Meier have 50.5 % waiting after 60 days, 40.4 % after 70.
    #expect(found.secondOrder == 70)
    let rows = found[.activation]
    let row = try #require(rows.first { $0.id == never })
    #expect(row.cause == WinBackCause(.noOrder, on: day("2026-06-01"), number: 30))
    #expect((row.overdueDays, row.chance, row.step) == (0, nil, .invite))
    #expect(Set(rows.map(\.id)) == [never, once])
    let second = try #require(rows.first { $0.id == once })
    #expect((second.cause, second.overdueDays) == (WinBackCause(.oneOrder, on: day("2026-05-29"), number: 70), 3))
    let ids = found.rows.values.joined().map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test("S99, S135: everybody has a layer; who has changed is named until it is noted")
  func layers() throws {
    var shop = TestShop()
    let often = join(&shop, "Often", "2025-01-01")
    buy(&shop, often, from: "2025-12-01", to: "2026-05-28", every: 14)
    let lately = join(&shop, "Lately", "2026-05-01")
    shop.order(lately, "2026-05-20")
    let old = join(&shop, "Old", "2023-01-01")
    shop.order(old, "2024-06-01")
    let fresh = join(&shop, "Fresh", "2026-05-30")
    let layers = MemberLayer.all(in: shop.state, on: Self.today)
    #expect(layers == [often: .core, lately: .active, old: .potential, fresh: .potential])
    let changes = MemberLayer.changes(in: shop.state, on: Self.today)
    #expect(changes.count == 4)
    for note in changes {
      let standing = LayerStanding(layer: note.layer, since: Self.today)
      shop.state.apply(.layerChanged(LayerChanged(account: note.member, standing: standing)), on: Self.today)
    }
    #expect(MemberLayer.changes(in: shop.state, on: Self.today).isEmpty)
    // The rule is the shop's to set: from more orders on than these, and with no share of spenders, nobody is core.
    shop.settings { settings in
      settings.insight.layers.coreOrders = 300
      settings.insight.layers.coreShare = .zero
    }
    #expect(MemberLayer.all(in: shop.state, on: Self.today)[often] == .active)
  }

  @Test("S89: due about now by their own rhythm or for a date; who has missed it, or is early, is not")
  func due() throws {
    var shop = TestShop()
    let regular = join(&shop, "Regular", "2025-01-01")
    buy(&shop, regular, from: "2025-06-10", to: "2026-05-06", every: 30)
    let early = join(&shop, "Early", "2025-01-01")
    buy(&shop, early, from: "2025-06-10", to: "2026-05-31", every: 355)
    let date = shop.person("Date") { $0.dates = [PersonalDate(.birthday, "06-08")] }
    for year in 2023...2025 { shop.order(date, "\(year)-06-04", for: "birthday") }
    let due = try board(shop).due(on: Self.today, directory: shop.directory)
    #expect(due.map(\.id) == [regular, date])
    guard case .rhythm(let usual, let day, let isOwn)? = due.first?.expectation else {
      Issue.record("no rhythm")
      return
    }
    #expect((28...31).contains(usual) && isOwn && day == due.first.map { $0.lastPurchase + usual })
  }

  @Test("W2: lists are narrowed by layer, worth, occasion and owner, and what is snoozed is left out until its day")
  func filters() throws {
    var shop = TestShop()
    let gone = shop.person("Gone") { $0.profile.owner = "mei" }
    for year in 2023...2025 { shop.order(gone, "\(year)-02-13", for: "valentine") }
    let found = try board(shop)
    let row = try #require(found[.lapsed].first)
    func shows(_ change: (inout WinBackFilter) -> Void) -> Bool {
      var filter = WinBackFilter()
      change(&filter)
      return filter.shows(row, of: found, in: shop.state, on: Self.today)
    }
    #expect(shows { _ in })
    #expect(shows { $0.occasion = "valentine" } && !shows { $0.occasion = "birthday" })
    #expect(shows { $0.worth = row.yearlyValue } && !shows { $0.worth = row.yearlyValue + Money(1) })
    #expect(shows { $0.owner = "Mei" } && !shows { $0.owner = "lan" })
    var winBack = WinBackCase()
    winBack.plan.snoozed = Self.today + 7
    winBack.plan.owner = "lan"
    shop.state.apply(.caseListed(CaseListed(account: gone, winBack: winBack)), on: Self.today)
    #expect(!shows { _ in } && shows { $0.showsWaiting = true })
    #expect(
      shows {
        $0.showsWaiting = true; $0.owner = "lan"
      })
  }
}
