/// Whom a campaign would reach today and what that puts at risk: the preview that a manager reads, and what issuing does.
public struct CampaignPlan: Hashable, Sendable {
  public var campaign: CouponCampaign
  public var round: String
  /// In the order of their ids.
  public var recipients: [PersonID] = []
  /// Those kept back to compare with, in the order of their ids (D12).
  public var heldOut: [PersonID] = []
  /// The share at which they were drawn.
  public var holdOut = BasisPoints.zero
  /// Members it is meant for who get none, by reason.
  public var leftOut: [LeftOutCount] = []
  /// The most that one coupon can be worth; `nil` where there is no bound.
  public var worthEach: Money?
  /// What reaching the recipients costs.
  public var cost = Money.zero

  /// The most that all of them can be worth; `nil` where there is no bound.
  public var worst: Money? {
    if campaign.isOpen { return campaign.budget ?? worthEach.map { $0 * campaign.uses } }
    return worthEach.map { $0 * recipients.count }
  }
}

extension ShopState {
  /// Works out whom `campaign` reaches on `day`. Walks every account: for batches and previews.
  ///
  /// - Parameter entry: What the person's file says of them; `nil` for someone without one.
  public func plan(
    _ campaign: CouponCampaign, on day: Day, entry: (PersonID) -> DirectoryEntry?
  ) -> CampaignPlan {
    var plan = CampaignPlan(campaign: campaign, round: campaign.round(on: day))
    plan.worthEach = settings.template(campaign.template).flatMap { greatestWorth(of: $0.terms) }
    guard !campaign.isOpen else { return plan }
    var counts: [CampaignLeftOut: Int] = [:]
    forEachAccount { account in
      guard account.isMember, campaign.isMeant(for: account.standing(on: day, ladder: settings.tiers).code) else {
        return
      }
      let entry = entry(account.id)
      if let segment = campaign.segment {
        guard let rule = settings.segment(segment)?.rule, let entry, rule.contains(account, entry, in: self, on: day)
        else { return }
      }
      if let reason = leftOut(account, of: campaign, round: plan.round, entry, on: day) {
        counts[reason, default: 0] += 1
      } else {
        plan.recipients.append(account.id)
      }
    }
    plan.recipients.sort()
    keepBack(of: &plan, on: day)
    plan.leftOut = counts.sorted { $0.key < $1.key }.map { LeftOutCount($0.key, $0.value) }
    plan.cost = (campaign.costPerContact ?? .zero) * plan.recipients.count
    return plan
  }

  /// Draws who gets none: at the share of the round where it has begun, so that those who come into it later are dealt alike.
  private func keepBack(of plan: inout CampaignPlan, on day: Day) {
    guard plan.campaign.holdOut > .zero else { return }
    let begun = round(of: plan.campaign, on: day)?.holdOut ?? .zero
    plan.holdOut = begun > .zero ? begun : HoldOutDraw.share(plan.campaign.holdOut, of: plan.recipients.count)
    let draw = HoldOutDraw(share: plan.holdOut, round: CampaignCode("\(plan.campaign.code)/\(plan.round)"))
    plan.heldOut = plan.recipients.filter { draw.holds($0) }
    plan.recipients.removeAll { draw.holds($0) }
  }

  private func leftOut(
    _ account: Account, of campaign: CouponCampaign, round: String, _ entry: DirectoryEntry?, on day: Day
  ) -> CampaignLeftOut? {
    if let grant = account.grant(of: campaign.code, round: round) { return grant.isHeldOut ? .heldOut : .already }
    guard let entry else { return .noConsent }
    if entry.muted { return .muted }
    if SorrowGuard.isQuiet(account, on: day) { return .bereaved }
    return entry.consents.isEmpty ? .noConsent : nil
  }

  /// What `campaign` has issued in the round of `day`.
  public func round(of campaign: CouponCampaign, on day: Day) -> CampaignRound? {
    let round = campaign.round(on: day)
    return globals.campaigns.first { $0.campaign == campaign.code && $0.round == round }
  }

  /// The coupon that a campaign open to anyone offers on `day`: issued, within its days and not used up.
  public func openCoupon(of campaign: CouponCampaign, on day: Day) -> Coupon? {
    guard campaign.runs(on: day), let code = round(of: campaign, on: day)?.coupon else { return nil }
    return coupon(code).flatMap { $0.state(on: day) == .issued ? $0 : nil }
  }

  /// The most that a coupon of these terms can take off one order; `nil` where nothing bounds it.
  public func greatestWorth(of terms: CouponTerms) -> Money? {
    switch terms.kind {
    case .amountOff: return terms.amount
    case .percentOff: return terms.cap
    case .gift: return terms.gift.flatMap { catalogue[$0] }.map { $0.price ?? $0.cost ?? .zero }
    case .freeDelivery: return settings.delivery.fee
    case .buyGet:
      guard terms.limit > 0 else { return nil }
      let eligible = catalogue.products.filter { !$0.retired && terms.conditions.allows($0) }
      guard eligible.allSatisfy({ $0.price != nil }) else { return nil }
      return (eligible.compactMap(\.price).max() ?? .zero) * terms.limit
    }
  }
}

extension Account {
  /// What the member was given by that round of a campaign, or that they were kept back from it (C3, D12).
  public func grant(of campaign: CampaignCode, round: String) -> BenefitGrant? {
    grants.last { $0.kind == .campaign && $0.campaign == campaign && $0.round == round }
  }
}
