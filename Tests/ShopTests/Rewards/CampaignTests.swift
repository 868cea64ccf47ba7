import Testing

@testable import Shop

@Suite("C3: campaigns")
struct CampaignTests {
  /// Nine members: two muted, one bereaved, one without consent, five who get one.
  func shop(_ change: (inout ShopSettings) -> Void = { _ in }) throws -> (Counter, [PersonID]) {
    let counter = try Counter { settings in
      settings.addTemplates()
      change(&settings)
    }
    var members: [PersonID] = []
    for number in 1...9 { members.append(try counter.welcome("Member \(number)", phone: "1380013881\(number)")) }
    for muted in members[5...6] { try counter.edit(muted) { $0.muted = true } }
    try counter.sell(item("lily"), to: members[7]) { $0.occasion = "funeral" }
    try counter.edit(members[8]) { $0.consents[0].withdrawn = counter.day }
    return (counter, members)
  }

  @Test("S32, K1, D05: the preview counts who gets one, who is left out and why, and the money at risk")
  func preview() throws {
    let (counter, members) = try shop()
    try counter.campaign("spring", "off20") { $0.costPerContact = Money(10) }
    let campaign = try #require(counter.state.settings.campaign("spring"))
    let plan = counter.state.plan(campaign, on: counter.day) { id in
      counter.people[id].map { DirectoryEntry($0) }
    }
    #expect(plan.recipients == members[0...4].sorted())
    #expect(
      plan.leftOut == [LeftOutCount(.bereaved, 1), LeftOutCount(.muted, 2), LeftOutCount(.noConsent, 1)])
    #expect(plan.worst == Money(10_000))
    #expect(plan.cost == Money(50))
  }

  @Test("C3: the same campaign, rule and member never get a second coupon, run again or by another counter")
  func twice() throws {
    let (counter, members) = try shop()
    try counter.campaign("spring", "off20")
    // Two counters that decide on the same state: the second one's line stands after the first one's.
    let first = try counter.run("spring")
    #expect(first.recipients == 5)
    #expect(first.worst == Money(10_000))
    #expect(refusal { () throws(Refusal) in try counter.run("spring") } == .campaignReachesNobody)
    let newcomer = try counter.welcome("Newcomer")
    #expect(try counter.run("spring").recipients == 1)
    for member in members[0...4] + [newcomer] { #expect(counter.coupons(member).count == 1) }
    for member in members[5...8] { #expect(counter.coupons(member).isEmpty) }
    let round = try #require(counter.state.globals.campaigns.first)
    #expect((round.issued, round.worst) == (6, Money(12_000)))
    #expect(counter.folded().globals == counter.state.globals)
  }

  @Test(
    "D12: who is kept back gets none in that round however often it is issued, and those who come later are dealt alike"
  )
  func heldOut() throws {
    let (counter, members) = try shop()
    try counter.campaign("spring", "off20") { $0.holdOut = BasisPoints(percent: 40) }
    let fact = try counter.run("spring")
    let held = members[0...4].filter { counter.state.account($0)?.grant(of: "spring", round: "")?.isHeldOut == true }
    #expect(fact.heldOut == held.count && fact.recipients == 5 - held.count && !held.isEmpty)
    for member in held { #expect(counter.coupons(member).isEmpty) }
    // The share of the round holds, also when the campaign is changed under way.
    try counter.campaign("spring", "off20") { $0.holdOut = BasisPoints(percent: 10) }
    for number in 1...6 { _ = try counter.welcome("Newcomer \(number)", phone: "1390013882\(number)") }
    let campaign = try #require(counter.state.settings.campaign("spring"))
    let plan = counter.state.plan(campaign, on: counter.day) { id in counter.people[id].map { DirectoryEntry($0) } }
    #expect(plan.holdOut == BasisPoints(percent: 40) && plan.heldOut.count + plan.recipients.count == 6)
    #expect(plan.leftOut.first { $0.reason == .heldOut }?.count == held.count)
    #expect(counter.folded().globals == counter.state.globals)
  }

  @Test("D12: the draw is the same everywhere and close to its share; a hundred are wanted where that is at most half")
  func draw() {
    let people = (1...2_000).map { PersonID(high: 7, low: UInt64($0)) }
    let draw = HoldOutDraw(share: BasisPoints(percent: 20), round: "spring")
    let held = people.filter { draw.holds($0) }
    #expect((360...440).contains(held.count))
    #expect(people.reversed().filter { draw.holds($0) }.reversed() == held)
    let other = HoldOutDraw(share: BasisPoints(percent: 20), round: "autumn")
    #expect(Set(people.filter { other.holds($0) }).intersection(held).count < 130)
    let twenty = BasisPoints(percent: 20)
    #expect(HoldOutDraw.share(twenty, of: 199) == twenty && HoldOutDraw.share(twenty, of: 600) == twenty)
    #expect(HoldOutDraw.share(twenty, of: 200) == BasisPoints(percent: 50))
    #expect(HoldOutDraw.share(.zero, of: 1_000) == .zero)
  }

  @Test("C3: used, withdrawn or expired, the coupon of a round is not issued again")
  func spent() throws {
    let counter = try Counter { $0.addTemplates() }
    let member = try counter.welcome("Lin Yue")
    try counter.campaign("spring", "ten")
    try counter.run("spring")
    try counter.sell(item("bouquet"), to: member, coupon: .best)
    #expect(counter.coupons(member).isEmpty)
    #expect(refusal { () throws(Refusal) in try counter.run("spring") } == .campaignReachesNobody)
    try counter.campaign("spring", "off20")
    #expect(refusal { () throws(Refusal) in try counter.run("spring") } == .campaignReachesNobody)
  }

  @Test(
    "S32: a campaign every month or year gives one a round",
    arguments: [
      (CampaignCycle.once, "2026-04-01", 1), (.month, "2026-03-31", 1), (.month, "2026-04-01", 2),
      (.year, "2026-12-31", 1), (.year, "2027-01-01", 2),
    ])
  func rounds(every: CampaignCycle, day: String, coupons: Int) throws {
    let counter = try Counter { $0.addTemplates() }
    let member = try counter.welcome("Lin Yue")
    try counter.campaign("regular", "ten") { $0.every = every }
    try counter.run("regular")
    try counter.move(to: day)
    _ = try? counter.run("regular")
    #expect(try counter.account(member).coupons.count == coupons)
  }

  @Test("S32: by tier, judged on the day")
  func tiers() throws {
    let counter = try Counter { settings in
      settings.addTemplates()
      settings.addLadder()
    }
    let plain = try counter.welcome("Plain")
    let silver = try counter.welcome("Silver")
    try counter.sell(item("custom", at: 100_000), to: silver)
    try counter.campaign("silver", "ten") { $0.tiers = ["silver", "gold"] }
    #expect(try counter.run("silver").recipients == 1)
    #expect(counter.coupons(silver).map(\.campaign) == ["silver"])
    #expect(counter.coupons(plain).isEmpty)
  }

  @Test("S101, S32: to a segment, which is asked on the day")
  func segment() throws {
    let counter = try Counter { settings in
      settings.addTemplates()
      settings.segments = [
        Segment(code: "roses", name: LocalizedText("Roses"), rule: .any([])),
        Segment(code: "all", name: LocalizedText("All"), rule: .everyone),
      ]
    }
    let member = try counter.welcome("Lin Yue")
    try counter.campaign("few", "ten") { $0.segment = "roses" }
    #expect(refusal { () throws(Refusal) in try counter.run("few") } == .campaignReachesNobody)
    try counter.campaign("few", "ten") { $0.segment = "all" }
    #expect(try counter.run("few").recipients == 1)
    #expect(counter.coupons(member).count == 1)
    #expect(
      refusal { () throws(Refusal) in try counter.campaign("few", "ten") { $0.segment = "none" } }
        == .settingsInvalid(.unknown(key: "campaigns.few.segment", code: "none")))
  }

  @Test("S32: what it may cost stays within the budget of the round, or nothing is issued")
  func budget() throws {
    let (counter, members) = try shop()
    try counter.campaign("dear", "off20") { $0.budget = Money(9_999) }
    #expect(refusal { () throws(Refusal) in try counter.run("dear") } == .campaignOverBudget(by: Money(1)))
    #expect(members.allSatisfy { counter.coupons($0).isEmpty })
    try counter.campaign("dear", "off20") { $0.budget = Money(10_000) }
    #expect(try counter.run("dear").recipients == 5)
    try counter.welcome("Newcomer")
    #expect(refusal { () throws(Refusal) in try counter.run("dear") } == .campaignOverBudget(by: Money(2_000)))
    try counter.campaign("open", "ten") { $0.budget = Money(10_000) }
    #expect(refusal { () throws(Refusal) in try counter.run("open") } == .campaignUnbounded)
  }

  @Test(
    "S32: the most that a coupon can be worth",
    arguments: [
      ("off20", 2_000), ("ten", nil), ("capped", 1_000), ("gift", 5_000), ("delivery", 1_500), ("two-one", nil),
      ("roses", 2_000),
    ] as [(TemplateCode, Int?)])
  func worth(template: TemplateCode, worth: Int?) throws {
    let counter = try Counter { settings in
      settings.addTemplates()
      settings.delivery.fee = Money(1_500)
      settings.addTemplate("roses", .buyGet) {
        $0.buy = 3; $0.get = 1; $0.limit = 2; $0.conditions.tags = ["rose"]
      }
    }
    let terms = try #require(counter.state.settings.template(template)?.terms)
    #expect(counter.state.greatestWorth(of: terms) == worth.map { Money($0) })
  }

  @Test("S32: past redemption says what it may come to, once there is enough of it")
  func history() throws {
    let counter = try Counter { $0.addTemplates() }
    for number in 1...20 {
      let member = try counter.join("Member \(number)")
      let code = try counter.issue("ten", to: member)
      if number <= 5 { try counter.sell(item("bouquet"), to: member, coupon: .codes([code])) }
      if number == 19 {
        // 31 days on the rest has expired; one coupon is still open then.
        #expect(counter.state.history(of: "ten", on: counter.day + 31).expected(of: 100) == nil)
      }
    }
    let history = counter.state.history(of: "ten", on: counter.day + 31)
    #expect((history.ended, history.used, history.value) == (20, 5, Money(13_400)))
    // A quarter is used, at 26.80 each: 670.00 of a hundred.
    #expect(history.expected(of: 100) == Money(67_000))
  }

  @Test(
    "S35: a campaign's coupons are good from its first day through its last, both inclusive",
    arguments: [
      ("2026-03-14", CouponMiss.notYet(Day(number: 0))), ("2026-03-15", nil), ("2026-03-20", nil),
      ("2026-03-21", .expired(Day(number: 0))),
    ] as [(String, CouponMiss?)])
  func days(day: String, miss: CouponMiss?) throws {
    let counter = try Counter { $0.addTemplates() }
    let member = try counter.welcome("Lin Yue")
    let (from, through) = (try #require(Day("2026-03-15")), try #require(Day("2026-03-20")))
    try counter.campaign("week", "ten") {
      $0.from = from; $0.through = through
    }
    try counter.run("week")
    let code = try #require(counter.coupons(member).first?.code)
    try counter.move(to: day)
    let met = refusal { () throws(Refusal) in
      _ = try counter.quote(item("lily"), to: member, coupon: .codes([code]))
    }
    switch miss {
    case nil: #expect(met == nil)
    case .notYet?: #expect(met == .coupon(.notYet(from)))
    default: #expect(met == .coupon(.expired(through)))
    }
    let campaign = try #require(counter.state.settings.campaign("week"))
    #expect(campaign.runs(on: counter.day) == (miss == nil))
    if day == "2026-03-21" {
      #expect(refusal { () throws(Refusal) in try counter.run("week") } == .campaignEnded(through))
    }
  }

  @Test("S35, T3: a coupon that ends while the order lies open is said before it is saved")
  func rollOver() throws {
    let counter = try Counter { $0.addTemplates() }
    let member = try counter.join()
    try counter.issue("ten", to: member)
    try counter.move(to: "2026-04-09")
    let shown = try counter.quote(item("bouquet"), to: member, coupon: .best).due
    #expect(shown == Money(24_120))
    try counter.move(to: "2026-04-10")
    #expect(
      refusal { () throws(Refusal) in
        try counter.sell(item("bouquet"), to: member, coupon: .best) { $0.shown = shown }
      } == .totalChanged(now: Money(26_800)))
  }

  @Test("S36, C4: a theme open to anyone has one code a round, offered between its days")
  func theme() throws {
    let counter = try Counter { $0.addTemplates() }
    let through = counter.day + 5
    try counter.campaign("qixi", "off20") {
      $0.uses = 200; $0.budget = Money(300_000); $0.through = through; $0.products = ["rose"]
      $0.script = LocalizedText("Roses for the seventh night?")
      $0.partner = "cafe"
    }
    let campaign = try #require(counter.state.settings.campaign("qixi"))
    #expect(counter.state.openCoupon(of: campaign, on: counter.day) == nil)
    let fact = try counter.run("qixi")
    #expect(fact.worst == Money(300_000))
    let coupon = try #require(counter.state.openCoupon(of: campaign, on: counter.day))
    #expect((coupon.bearer?.uses, coupon.until, coupon.partner) == (200, through, "cafe"))
    #expect(
      refusal { () throws(Refusal) in try counter.run("qixi") } == .campaignIssued(counter.day))
    #expect(try counter.sell(item("custom", at: 10_000), coupon: .codes([coupon.code])).due == Money(8_000))
    #expect(counter.state.openCoupon(of: campaign, on: through + 1) == nil)
  }

  @Test("S32: only a manager issues, and a campaign that is wrong is refused")
  func refused() throws {
    let (counter, _) = try shop()
    try counter.campaign("spring", "off20")
    #expect(
      refusal { () throws(Refusal) in try counter.run("spring", by: .staff) } == .notAllowed(needs: .manager))
    #expect(refusal { () throws(Refusal) in try counter.run("none") } == .unknownCampaign("none"))
    let faults: [(SettingsFault, (inout CouponCampaign) -> Void)] = [
      (.unknown(key: "campaigns.x.template", code: "none"), { $0.template = "none" }),
      (.unknown(key: "campaigns.x.tiers", code: "none"), { $0.tiers = ["none"] }),
      (.unknown(key: "campaigns.x.products", code: "none"), { $0.products = ["none"] }),
      (.missing(key: "campaigns.x.title"), { $0.title = LocalizedText("") }),
      (.outOfRange(key: "campaigns.x.uses", 0...1_000_000), { $0.uses = -1 }),
      (
        .endsBeforeItBegins(key: "campaigns.x"),
        {
          $0.from = Day(number: 2); $0.through = Day(number: 1)
        }
      ),
    ]
    for (fault, change) in faults {
      #expect(
        refusal { () throws(Refusal) in try counter.campaign("x", "off20", change) } == .settingsInvalid(fault))
    }
    try counter.campaign("spring", "off20") { $0.retired = true }
    #expect(refusal { () throws(Refusal) in try counter.run("spring") } == .campaignEnded(nil))
  }

  @Test("S41: a coupon may belong to an attempt to win a member back")
  func winBack() throws {
    let counter = try Counter { $0.addTemplates() }
    let member = try counter.join()
    let attempt = WinBackID(high: 4, low: 1)
    try counter.perform(.issueCoupon(CouponIssue(member: member, template: "ten", winBack: attempt)))
    #expect(counter.coupons(member).map(\.winBack) == [attempt])
  }
}
