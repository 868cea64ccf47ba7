import Testing

@testable import Shop

/// What holds of the parts of the programme, counted again from the facts alone.
extension RandomHistory {
  func checkProgramme(_ seed: Int) throws {
    checkCounts(seed)
    try checkCoupons(seed)
    try checkGiftsAndDraws(seed)
    checkOnce(seed)
    checkStock(seed)
  }

  /// The shop's own counts are those of its accounts and orders; every order and coupon says whose it is.
  private func checkCounts(_ seed: Int) {
    var (members, orders) = (0, 0)
    counter.state.forEachAccount { account in
      if account.isMember, account.mergedInto == nil { members += 1 }
      guard account.mergedInto == nil else { return }
      for purchase in account.purchases {
        #expect(counter.state.order(purchase.order)?.account == account.id, "history \(seed)")
      }
      for code in account.coupons { #expect(counter.state.coupon(code)?.owner == account.id, "history \(seed)") }
    }
    counter.state.forEachOrder { _ in orders += 1 }
    #expect(counter.state.globals.members == members, "history \(seed)")
    #expect(counter.state.globals.orders == orders, "history \(seed)")
  }

  /// A code for many is used as often as its facts say, never beyond its uses or its budget.
  private func checkCoupons(_ seed: Int) throws {
    var uses: [CouponCode: Int] = [:]
    for (event, _) in counter.facts {
      switch event {
      case .couponRedeemed(let fact): uses[fact.code, default: 0] += 1
      case .couponReturned(let fact): uses[fact.code, default: 0] -= 1
      default: break
      }
    }
    for code in counter.state.globals.bearers {
      let terms = try #require(counter.state.coupon(code)?.bearer)
      #expect(terms.taken == uses[code, default: 0] && terms.taken <= terms.uses, "history \(seed)")
      #expect(terms.spent >= .zero && terms.spent <= terms.budget ?? terms.spent, "history \(seed)")
    }
  }

  /// Gifts leave the stock once each; a draw is held once and checks out from its seed.
  private func checkGiftsAndDraws(_ seed: Int) throws {
    var taken: [GiftCode: Int] = [:]
    var gifts: [RedemptionID: GiftCode] = [:]
    var drawn: Set<DrawCode> = []
    for (event, _) in counter.facts {
      switch event {
      case .giftRedeemed(let fact):
        taken[fact.gift, default: 0] += 1
        gifts[fact.redemption.id] = fact.gift
      case .giftReturned(let fact): if let gift = gifts.removeValue(forKey: fact.redemption) { taken[gift]? -= 1 }
      case .drawHeld(let held):
        #expect(drawn.insert(held.draw).inserted, "history \(seed)")
        let facts = try #require(held.command.flatMap { counter.commands[$0] }).events
        #expect(held.isConfirmed(by: facts), "history \(seed)")
      default: break
      }
    }
    for tally in counter.state.globals.gifts {
      #expect(tally.taken == taken[tally.gift, default: 0], "history \(seed)")
    }
  }

  /// Given once: joining's gift, a date's in its cycle year, a campaign's in its round, the reward for a newcomer; and
  /// one visit a day.
  private func checkOnce(_ seed: Int) {
    struct Grant: Hashable {
      var account: PersonID
      var kind: GrantKind
      var occasion: OccasionCode?
      var year: Int?
      var campaign: CampaignCode?
      var round: String
    }
    var grants: Set<Grant> = []
    var rewarded: Set<PersonID> = []
    for (event, _) in counter.facts {
      switch event {
      case .benefitGranted(let fact):
        let grant = Grant(
          account: fact.account, kind: fact.grant.kind, occasion: fact.grant.occasion, year: fact.grant.cycleYear,
          campaign: fact.grant.campaign, round: fact.grant.round)
        #expect(grants.insert(grant).inserted, "history \(seed): \(grant)")
      case .referralGranted(let fact): #expect(rewarded.insert(fact.newcomer).inserted, "history \(seed)")
      default: break
      }
    }
    counter.state.forEachAccount { account in
      // Two cards of one person may both have been there.
      guard account.merged.isEmpty, account.mergedInto == nil, !account.isErased else { return }
      let visits = account.activities.filter { $0.kind == .checkIn }.map(\.day)
      #expect(Set(visits).count == visits.count, "history \(seed)")
    }
  }

  /// What is on the shelf, added up from its movements.
  private func checkStock(_ seed: Int) {
    var shelf: [SKU: Int] = [:]
    for case (.stockMoved(let moved), _) in counter.facts {
      switch (moved.kind, shelf[moved.sku]) {
      case (.counted, _): shelf[moved.sku] = moved.untracked ? nil : moved.quantity
      case (.received, let known): shelf[moved.sku] = (known ?? 0) + moved.quantity
      case (.returned, let known?): shelf[moved.sku] = known + moved.quantity
      case (.sold, let known?), (.wasted, let known?): shelf[moved.sku] = known - moved.quantity
      // What was never counted or received is not counted down either.
      case (_, nil): break
      }
    }
    counter.state.forEachFigures { #expect($0.stock == shelf[$0.sku], "history \(seed): \($0.sku)") }
  }
}
