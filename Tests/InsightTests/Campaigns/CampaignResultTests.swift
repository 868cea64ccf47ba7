import Insight
import Shop
import Testing

@Suite("What campaigns did")
struct CampaignResultTests {
  /// Ten members of a campaign of 1 March: eight reached, of whom four bought, and two kept back, of whom one did.
  private func shop() -> TestShop {
    var shop = TestShop(products: [Product("roses", 100)])
    shop.settings { settings in
      var campaign = CouponCampaign()
      (campaign.code, campaign.title, campaign.template) = ("spring", LocalizedText("Spring"), "off20")
      campaign.through = day("2026-03-31")
      campaign.costPerContact = Money(50)
      settings.campaigns = [campaign]
    }
    for number in 0..<10 {
      let member = shop.person("Member \(number)")
      var joined = MemberJoined()
      joined.account = member
      joined.day = day("2026-01-01")
      shop.state.apply(.memberJoined(joined), on: joined.day)
      var grant = BenefitGrant(.campaign, on: day("2026-03-01"))
      grant.campaign = "spring"
      grant.isHeldOut = number >= 8
      shop.state.apply(.benefitGranted(BenefitGranted(account: member, grant: grant)), on: grant.day)
      if number < 4 || number == 8 { shop.order(member, "2026-03-10", ["roses"]) }
      // After its last day, and after the 90 days.
      if number == 4 { shop.order(member, "2026-04-02", ["roses"]) }
      if number == 5 { shop.order(member, "2026-08-01", ["roses"]) }
    }
    return shop
  }

  @Test(
    "S121, S117: reach, orders and sales within its days, purchases within 90, days to the next, against those kept back"
  )
  func figures() throws {
    let shop = shop()
    let today = day("2026-09-01")
    let result = try #require(CampaignResult.all(shop.state, SalesHistory(shop.state), on: today).first)
    #expect((result.reached, result.heldOut, result.orders) == (8, 2, 4))
    #expect(result.sales == Money(40_000) && result.contactCost == Money(400) && result.used == 0)
    #expect((result.within90, result.of90) == (5, 8))
    // 9 days four times, 32, 153, and two still waiting: half had come after 9 and 32 days.
    #expect(result.daysToNext == 9)
    #expect(result.bought == TwoProportions(treatedHits: 4, treated: 8, heldHits: 1, held: 2))
    #expect(result.spend?.treatedMean == 5_000 && result.spend?.heldMean == 5_000)
    guard case .tooFew(have: 2, need: _) = result.verdict else {
      Issue.record("two members say nothing")
      return
    }
    // Nothing more was spent by those reached: the contacts were for nothing.
    #expect(result.result?.roi == -1)
  }

  @Test("S132: of those who could go on, who did; contacts by channel and campaign")
  func conversion() {
    var shop = shop()
    let (first, second) = (shop.people[0].id, shop.people[6].id)
    for (member, outcome) in [(first, ContactOutcome.replied), (second, .sent)] {
      var entry = ContactEntry()
      (entry.day, entry.channel, entry.purpose) = (day("2026-03-02"), .wechat, .offer)
      (entry.campaign, entry.outcome) = ("spring", outcome)
      shop.state.apply(.contactLogged(ContactLogged(account: member, entry: entry)), on: entry.day)
    }
    shop.order(first, "2026-04-20", ["roses"])
    let conversion = Conversion(
      shop.state, SalesHistory(shop.state), in: day("2026-01-01")...day("2026-08-31"), on: day("2026-09-01"))
    #expect(conversion.rows.map(\.hits) == [0, 7, 1] && conversion.rows.map(\.of) == [0, 10, 6])
    #expect(conversion.contacts.map(\.group) == [.channel(.wechat), .campaign("spring")])
    for row in conversion.contacts {
      #expect((row.contacted, row.replied, row.ordered, row.again) == (2, 1, 1, 1) && row.response == 0.5)
    }
  }

  @Test("S132: an enquiry led to an order where one followed within 60 days")
  func enquiries() {
    var shop = TestShop(products: [Product("roses", 100)])
    let asked = ["2026-03-01", "2026-03-20"]
    let (one, two) = (
      shop.person("Bought") { _ = $0.ask("peonies", item: "", on: day(asked[0]), by: "li") },
      shop.person("Did not") { _ = $0.ask("peonies", item: "", on: day(asked[1]), by: "li") }
    )
    shop.order(one, "2026-04-30")
    shop.order(two, "2026-06-01")
    let conversion = Conversion(
      shop.state, SalesHistory(shop.state), directory: shop.directory, in: day("2026-01-01")...day("2026-08-31"),
      on: day("2026-09-01"))
    let row = conversion.rows[0]
    #expect((row.hits, row.of) == (1, 2) && row.step == .enquiry && row.share == 0.5)
  }

  @Test("S116: the return of the programme is what hold-outs of campaigns showed to be added, over all that it costs")
  func programmeReturn() throws {
    var shop = TestShop(products: [Product("roses", 100)])
    shop.settings { settings in
      var campaign = CouponCampaign()
      (campaign.code, campaign.title, campaign.template) = ("spring", LocalizedText("Spring"), "off20")
      (campaign.through, campaign.costPerContact) = (day("2026-03-31"), Money(50))
      settings.campaigns = [campaign]
      (settings.review.staffMinutes, settings.review.minuteCost) = (10, Money(50))
    }
    // Twenty-five in each arm: of those reached all bought, of the others five.
    for number in 0..<50 {
      let member = shop.person("Member \(number)")
      var joined = MemberJoined()
      (joined.account, joined.day) = (member, day("2026-01-01"))
      shop.state.apply(.memberJoined(joined), on: joined.day)
      var grant = BenefitGrant(.campaign, on: day("2026-03-01"))
      (grant.campaign, grant.isHeldOut) = ("spring", number >= 25)
      shop.state.apply(.benefitGranted(BenefitGranted(account: member, grant: grant)), on: grant.day)
      if number < 30 { shop.order(member, "2026-03-10", ["roses"]) }
    }
    let history = SalesHistory(shop.state)
    let year = (day("2025-09-02"))...day("2026-09-01")
    let result = try #require(CampaignResult.all(shop.state, history, on: year.upperBound, rounds: 0).first)
    // 100.00 less 20.00 more spent each, 25 reached, half of it margin.
    #expect(result.spend?.uplift == 8_000 && result.addedMargin == 100_000 && result.spend?.interval == nil)
    let cost = ProgrammeReturn(shop.state, history, in: year)
    // Ten minutes of 0.50 a month for a year, and 25 messages of 0.50.
    #expect(cost.staffTime == Money(6_000) && cost.contacts == Money(1_250) && cost.cost == Money(7_250))
    #expect(cost.incremental == 100_000 && cost.roi == (100_000.0 - 7_250) / 7_250)
    let card = Scorecard(shop.state, history, on: year.upperBound)
    #expect(card[.programmeReturn] == cost.roi)
    // Before it is over nothing is known, and ten kept back are too few to tell.
    let early = ProgrammeReturn(shop.state, history, in: year.lowerBound...day("2026-03-20"))
    #expect(early.roi == nil && early.lack == .noControlGroup)
  }
}
