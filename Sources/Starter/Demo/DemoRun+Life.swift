import Shop

/// What members do besides buying and the shop for them: visits, posts, vases brought back, a paid plan and its perks, gifts
/// for points, samples, promises, messages. With it every page of the programme has something to show.
enum DemoDeed: CaseIterable {
  case checkIn, share, review, returned, plan, perk, gift, sample, promise, care, message, score
}

extension DemoPlan {
  /// Deeds of the last months by those who still come.
  mutating func addDeeds(_ members: [DemoMember], _ life: Chance) {
    let here = members.indices.filter {
      members[$0].stops == today && members[$0].joins < today - 30 && members[$0].habit != .mourner
    }
    for place in here {
      func some(_ deed: DemoDeed, _ percent: Int, within days: Int) {
        guard life.percent(percent) else { return }
        let day = max(members[place].joins + 1, today - life.below(days))
        add(.deed(place, deed), on: min(day, today))
      }
      some(.checkIn, 20, within: 60)
      some(.checkIn, 10, within: 20)
      some(.share, 6, within: 90)
      some(.review, 5, within: 90)
      some(.returned, 8, within: 60)
      some(.plan, 6, within: 200)
      some(.perk, 12, within: 30)
      some(.gift, 8, within: 90)
      some(.sample, 6, within: 21)
      some(.promise, 3, within: 30)
      some(.care, 3, within: 10)
      some(.message, 10, within: 40)
      some(.score, 40, within: 300)
      some(.score, 40, within: 150)
      some(.score, 40, within: 40)
    }
    // Two were not content: the one was made up for, the other waits for an answer.
    guard let settled = here.first(where: { members[$0].joins < today - 60 }),
      let waiting = here.last(where: { $0 != settled && members[$0].joins < today - 20 })
    else { return }
    add(.complain(settled, isDone: true), on: today - 24)
    add(.complain(waiting, isDone: false), on: today - 2)
  }
}

extension DemoRun {
  mutating func play(_ deed: DemoDeed, by place: Int) throws {
    let id = cast[place].person.id
    guard let account = sink.state.account(id), account.isMember else { return }
    let settings = sink.state.settings
    switch deed {
    case .checkIn: try attempt(.recordActivity(ActivityClaim(member: id, kind: .checkIn)))
    case .share:
      guard let channel = settings.activities.channels.first else { return }
      try attempt(.recordActivity(ActivityClaim(member: id, kind: .share, code: channel.code.text)))
    case .review:
      guard let channel = settings.activities.channels.last else { return }
      try attempt(.recordActivity(ActivityClaim(member: id, kind: .review, code: channel.code.text)))
    case .returned:
      try attempt(.recordActivity(ActivityClaim(member: id, kind: .returned, count: life.between(1...2))))
    case .plan: try buyPlan(of: account)
    case .perk: try usePerk(of: account)
    case .gift: try takeGift(for: account)
    case .sample:
      let goods = sink.state.catalogue.products.filter { !$0.retired && $0.price != nil && $0.category != "service" }
      guard !goods.isEmpty else { return }
      let kind: SampleKind = settings.kind == .boutique ? .tryOn : .sample
      try attempt(.logSample(SampleWish(member: id, sku: life.pick(goods).sku, kind: kind)))
    case .promise:
      let request = PromiseRequest(
        member: id, text: taste.promise, reason: .thanks, gives: .amountOff(scale.round(15)), validDays: 60)
      try attempt(.promise(request))
    case .care:
      let wish = CareGiftWish(member: id, what: taste.careGift, reason: taste.careReason, cost: scale.round(12))
      try attempt(.queueCareGift(wish), by: DemoShop.staff[2])
    case .score: try score(by: account)
    case .message:
      guard let channel = cast[place].person.consents.first(where: { $0.withdrawn == nil })?.channel else { return }
      let outcome: ContactOutcome = life.weighted((.sent, 60), (.replied, 25), (.willCome, 15))
      try attempt(.logContact(ContactRequest(member: id, channel: channel, purpose: .offer, outcome: outcome)))
    }
  }

  private mutating func buyPlan(of account: Account) throws {
    guard let plan = sink.state.settings.plans.first(where: { !$0.retired }), account.plans(on: day).isEmpty else {
      return
    }
    var draft = OrderDraft()
    draft.account = account.id
    draft.items = [DraftItem(ShopSettings.sku(of: plan.code))]
    draft.tender = .wechat
    try attempt(.placeOrder(draft))
  }

  private mutating func usePerk(of account: Account) throws {
    let perks = account.plans(on: day).flatMap(\.plan.perks).filter { $0.kind == .service }
    guard let perk = perks.first else { return }
    try attempt(.usePerk(PerkUse(member: account.id, perk: perk.code)))
  }

  /// The dearest gift that they can have now.
  private mutating func takeGift(for account: Account) throws {
    let offers = sink.state.settings.promotions.gifts.map { gift in
      (gift, sink.state.offer(gift, to: account, on: day, at: instant))
    }
    let possible = offers.filter { $0.1.refusal == nil }.max { $0.1.points < $1.1.points }
    guard let gift = possible?.0 else { return }
    try attempt(.redeemGift(GiftWish(member: account.id, gift: gift.code)))
  }

  /// What a rule refuses did not happen. Deeds draw from a chance of their own, so that the sales stay as they are.
  ///
  /// - Returns: What came of it; nothing where it was refused.
  @discardableResult
  mutating func attempt(_ command: Command, by actor: Actor? = nil) throws -> [Event] {
    do {
      let decision = try decide(command, by: actor ?? life.pick(DemoShop.staff), using: life)
      try sink.put(decision.events, people: decision.people)
      return decision.events
    } catch is Refusal {
      return []
    }
  }
}

extension DemoTaste {
  /// In the words of the demo's files.
  fileprivate var promise: String { "下次包装免费" }
  fileprivate var careGift: String { "薰衣草香包" }
  fileprivate var careReason: String { "常来的老顾客" }
}
