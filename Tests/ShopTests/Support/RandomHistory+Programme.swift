@testable import Shop

/// Chance over the whole programme: what four counters and their staff may do in a busy shop.
extension RandomHistory {
  static let tills = ["till-1", "till-2", "office", "market"]

  static func whole(seed: Int) throws -> RandomHistory {
    var history = try RandomHistory(seed: seed) { $0.addWholeProgramme() }
    history.actors = [.owner, .owner, .owner, .owner, .staff, .staff, .florist, .otherFlorist]
    history.most = 12
    try history.counter.moveStock(.counted, "vase", 30)
    return history
  }

  /// One command of the whole programme, or the passing of some days.
  mutating func wholeStep() {
    if let till = Self.tills.randomElement(using: &chance) { counter.till = till }
    switch chance.int(1...60) {
    case 1...22: step()
    case 23...26: exchange()
    case 27...31: act()
    case 32...35: redeem()
    case 36...38: reserve()
    case 39...41: coupons(anew: chance.int(1...4))
    case 42...43: draw()
    case 44...46: people(chance.int(1...6))
    case 47...49: cards()
    case 50...51: care()
    case 52...53: contact()
    case 54: attempt(.startOfDay)
    case 55: settings()
    case 56...57: shop(chance.int(1...5))
    case 58: perk()
    case 59: sponsor()
    default: counter.day = counter.day + chance.int(1...3)
    }
  }

  private mutating func someone() -> PersonID? { members.randomElement(using: &chance) }

  private mutating func exchange() {
    guard let request = refundRequest(), let order = counter.state.order(request.order) else { return }
    var draft = draft()
    draft.account = order.account
    draft.exchange = request
    attempt(.placeOrder(draft))
  }

  private mutating func act() {
    guard let member = someone(), let kind = ActivityKind.allCases.randomElement(using: &chance) else { return }
    if chance.chance(1, of: 8) {
      attempt(.donate(Donation(member: member, cause: "trees", points: Points(chance.int(-1...80)))))
    } else {
      let code = kind == .event ? "wreath" : kind.isPost ? "moments" : ""
      attempt(.recordActivity(ActivityClaim(member: member, kind: kind, code: code, count: chance.int(1...7))))
    }
  }

  private mutating func redeem() {
    guard let member = someone() else { return }
    let gift = counter.state.settings.promotions.gifts.randomElement(using: &chance)
    attempt(.redeemGift(GiftWish(member: member, gift: gift?.code ?? "none")))
  }

  private mutating func reserve() {
    let kept = counter.state.globals.reservations.randomElement(using: &chance)
    switch (chance.int(1...4), kept) {
    case (1, let kept?): attempt(.releaseReservation(kept.id))
    case (2, let kept?): attempt(.keepReservation(kept.id))
    default:
      guard let member = someone(), let sku = (["rose", "orchid", "lily"] as [SKU]).randomElement(using: &chance) else {
        return
      }
      let until = Instant(seconds: counter.now.seconds + chance.int(-1...10) * 40_000)
      attempt(
        .reserve(
          ReservationWish(
            member: member, sku: sku, quantity: chance.int(1...4), until: until, waits: chance.chance(1, of: 4))))
    }
  }

  private mutating func coupons(anew choice: Int) {
    guard let member = someone(), let template = counter.state.settings.templates.randomElement(using: &chance) else {
      return
    }
    switch choice {
    case 1:
      let kinds: [PromiseKind] = [
        .gift("card"), .amountOff(Money(chance.int(0...4_000))), .percentOff(BasisPoints(chance.int(0...10_000))),
      ]
      guard let kind = kinds.randomElement(using: &chance) else { return }
      attempt(.promise(PromiseRequest(member: member, text: "the next wrap", reason: .delay, gives: kind)))
    case 2:
      let budget = chance.chance(1, of: 2) ? Money(chance.int(1...9_000)) : nil
      for case .couponIssued(let coupon) in attempt(
        .issueBearer(BearerIssue(template: template.code, uses: chance.int(1...4), budget: budget)))
      { useAtOnce(coupon.code) }
    case 3:
      var campaign = CouponCampaign()
      campaign.code = CampaignCode("run-\(chance.int(1...9))")
      campaign.title = LocalizedText(campaign.code.text)
      campaign.template = template.code
      campaign.every = CampaignCycle.allCases.randomElement(using: &chance) ?? .once
      campaign.segment = chance.chance(1, of: 4) ? "spenders" : nil
      campaign.tiers = chance.chance(1, of: 4) ? ["silver", "gold"] : []
      campaign.uses = chance.chance(1, of: 4) ? 3 : 0
      attempt(.saveCampaign(campaign))
    default:
      if let campaign = counter.state.settings.campaigns.randomElement(using: &chance) {
        attempt(.issueCampaign(campaign.code))
      }
    }
  }

  /// An order with the code, that comes back whole now and then.
  private mutating func useAtOnce(_ code: CouponCode) {
    var draft = draft()
    draft.coupon = .codes([code])
    for case .orderPlaced(let order) in attempt(.placeOrder(draft)) where chance.chance(1, of: 2) {
      attempt(.refundOrder(RefundRequest(order: order.id)))
    }
  }

  private mutating func draw() {
    guard let member = someone(), let plan = counter.state.settings.promotions.draws.randomElement(using: &chance)
    else { return }
    if chance.chance(1, of: 4) {
      attempt(.holdDraw(plan.code))
    } else {
      attempt(.enterDraw(DrawEntry(member: member, draw: plan.code)))
    }
  }

  /// What is written down about people.
  private mutating func people(_ choice: Int) {
    guard let id = someone() else { return }
    switch choice {
    case 1: attempt(.revealPhone(id))
    case 2: attempt(.exportPerson(id))
    case 3:
      let rule: SegmentRule = .condition(.consent(.wechat))
      attempt(.applyTag(TagApplication("regular", to: rule, removes: chance.chance(1, of: 2))))
    default:
      guard var person = counter.people[counter.state.survivor(of: id)] else { return }
      switch chance.int(1...5) {
      case 1: person.phones = ["1380013881\(chance.int(0...3))"]
      case 2:
        let day = counter.day + chance.int(0...20)
        if let date = RecurringDate(coded: String(day.description.suffix(5))) {
          person.dates = [PersonalDate(occasion: .birthday, on: date)]
        }
      case 3: person.muted.toggle()
      case 4: person.consents = [Consent(channel: .wechat, day: counter.day, by: "owner")]
      default: person.tags = [PersonTag("regular", day: counter.day, by: "owner", denied: chance.chance(1, of: 2))]
      }
      attempt(.savePerson(person))
    }
  }

  /// Two cards become one and two again; now and then somebody is erased.
  private mutating func cards() {
    switch chance.int(1...10) {
    case 1...5:
      let pair = Array(members.shuffled(using: &chance).prefix(2))
      if pair.count == 2 { attempt(.merge(pair[0], into: pair[1])) }
    case 6...9:
      if let merged = counter.state.globals.merged.randomElement(using: &chance) { attempt(.undoMerge(merged.from)) }
    default:
      if chance.chance(1, of: 3), let id = someone() { attempt(.erase(id, elsewhere: [])) }
    }
  }

  private mutating func care() {
    guard let member = someone() else { return }
    let queued = counter.state.account(member)?.queuedGifts.randomElement(using: &chance)
    switch (chance.int(1...4), queued) {
    case (1...2, let gift?): attempt(.giveCareGift(CareGiftName(member: member, gift: gift.id)))
    case (3, let gift?): attempt(.dropCareGift(CareGiftName(member: member, gift: gift.id)))
    default:
      let sku: SKU? = chance.chance(1, of: 2) ? "vase" : nil
      attempt(
        .queueCareGift(
          CareGiftWish(member: member, what: "lavender", reason: "loyal", cost: Money(chance.int(0...900)), sku: sku)))
    }
  }

  private mutating func contact() {
    guard let member = someone(), let purpose = ContactPurpose.allCases.randomElement(using: &chance) else { return }
    if chance.chance(1, of: 3), let entry = counter.state.account(member)?.contacts.randomElement(using: &chance),
      let outcome = ContactOutcome.allCases.randomElement(using: &chance)
    {
      attempt(.answerContact(ContactAnswer(member: member, contact: entry.id, outcome: outcome)))
    } else {
      let channel: ContactChannel = chance.chance(1, of: 4) ? .sms : .wechat
      let logged = attempt(.logContact(ContactRequest(member: member, channel: channel, purpose: purpose)))
      if !logged.isEmpty, chance.chance(1, of: 3), let id = counter.last { attempt(.undo(id)) }
    }
  }

  /// Rules are changed while the shop is open; history does not change with them.
  private mutating func settings() {
    var settings = counter.state.settings
    switch chance.int(1...8) {
    case 1: settings.programme.earnPoints = chance.int(0...5)
    case 2: settings.programme.pendingDays = chance.int(0...3)
    case 3: settings.programme.redeemStep = [1, 50, 100].randomElement(using: &chance) ?? 100
    case 4: settings.programme.pointsMonths = chance.int(1...6)
    case 5: settings.tiers[1].reach = TierThreshold(spend: Money(chance.int(50_000...200_000)))
    case 6: settings.templates[0].terms.amount = Money(chance.int(500...3_000))
    case 7: settings.promotions.gifts[0].stock = chance.int(0...40)
    default: settings.rewards.referral.share = BasisPoints(chance.int(0...1_000))
    }
    attempt(.changeSettings(settings))
  }

  /// What concerns the shop and nobody in particular.
  private mutating func shop(_ choice: Int) {
    switch choice {
    case 1: attempt(.closeDay(DayCount(day: counter.day, counted: Money(chance.int(0...90_000)))))
    case 2:
      let kind: StockMove = [.received, .wasted, .counted].randomElement(using: &chance) ?? .received
      let sku: SKU = ["rose", "orchid", "vase"].randomElement(using: &chance) ?? "rose"
      attempt(.moveStock(StockMoved(sku: sku, kind: kind, quantity: chance.int(0...30))))
    case 3:
      var held = HeldOrder()
      held.id = OrderID(high: 7, low: chance.next())
      held.account = chance.chance(1, of: 2) ? someone() : nil
      held.items = [DraftItem("rose", quantity: 2)]
      attempt(.hold(held))
    case 4: if let held = counter.state.globals.held.randomElement(using: &chance) { attempt(.endHold(held.id)) }
    default:
      let open = orders.filter { counter.state.order($0)?.fulfilled == nil }
      if let id = open.randomElement(using: &chance) { attempt(.fulfilOrder(id)) }
    }
  }

  private mutating func perk() {
    guard let member = someone(), let perk = PlanTests.garden.perks.randomElement(using: &chance) else { return }
    attempt(.usePerk(PerkUse(member: member, perk: perk.code)))
  }

  /// A member brings another.
  private mutating func sponsor() {
    guard members.count < most, let sponsor = someone() else { return }
    var person = Person()
    person.name = "Friend \(members.count)"
    person.phones = ["1390013881\(chance.int(0...5))"]
    person.consents = [Consent(channel: .wechat, day: counter.day, by: "owner")]
    attempt(.enrol(Enrolment(person: person, referredBy: sponsor)))
  }
}

extension ShopSettings {
  /// Every part of the programme at once.
  mutating func addWholeProgramme() {
    addActivities()
    activities.events[0].through = Day("2027-03-01")
    activities.events[0].capacity = 6
    activities.bonuses = [TagBonus(tag: "rose", points: Points(3))]
    addGifts()
    promotions.gifts[0].stock = 9
    promotions.redemptions[0].through = Day("2026-12-31") ?? promotions.redemptions[0].through
    promotions.campaigns = [
      PointsCampaign(
        code: "double", title: LocalizedText("Double"), from: Day("2026-01-01") ?? Day(number: 0),
        through: Day("2035-01-01") ?? Day(number: 0), multiplier: BasisPoints(20_000), weekdays: [2, 3, 4]),
      PointsCampaign(
        code: "roses", title: LocalizedText("Roses"), from: Day("2026-01-01") ?? Day(number: 0),
        through: Day("2035-01-01") ?? Day(number: 0), multiplier: BasisPoints(13_333), tags: ["rose"]),
    ]
    promotions.draws = (1...6).map { number in
      var plan = DrawPlan(
        code: DrawCode("draw-\(number)"), title: LocalizedText("Draw \(number)"), template: "off20", winners: 2)
      plan.needsEntry = number > 2
      return plan
    }
    rewards.welcome.points = Points(50)
    rewards.welcome.template = "extra"
    rewards.occasions = [OccasionReward(occasion: .birthday, template: "off20", points: Points(30))]
    rewards.referral.points = Points(200)
    rewards.referral.share = BasisPoints(500)
    rewards.referral.newcomer = "ten"
    segments = [
      Segment(code: "spenders", name: LocalizedText("Spenders"), rule: .condition(.consent(.wechat)))
    ]
    tags = [
      Tag("regular", name: LocalizedText("Regular")),
      Tag("big", name: LocalizedText("Big spender"), rule: try? SegmentRule(parsing: "spend >= 1000")),
    ]
  }
}
