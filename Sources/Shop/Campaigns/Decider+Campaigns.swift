/// Keeping campaigns and issuing them (C3, S32).
extension Decider {
  /// Puts a campaign in the place of the one of its code, or adds it.
  mutating func saveCampaign(_ campaign: CouponCampaign) throws(Refusal) {
    var after = settings
    if let place = after.campaigns.firstIndex(where: { $0.code == campaign.code }) {
      after.campaigns[place] = campaign
    } else {
      after.campaigns.append(campaign)
    }
    try changeSettings(after)
  }

  /// One coupon for each member it reaches who has none of this round, or one code for whoever brings it. One command:
  /// all of them or none.
  mutating func issueCampaign(_ code: CampaignCode) throws(Refusal) {
    try require(.manager)
    guard let campaign = settings.campaign(code) else { throw .unknownCampaign(code) }
    guard let template = settings.template(campaign.template) else { throw .unknownTemplate(campaign.template) }
    guard !template.retired else { throw .templateRetired(template.code) }
    if campaign.retired { throw .campaignEnded(nil) }
    if let through = campaign.through, day > through { throw .campaignEnded(through) }
    let plan = state.plan(campaign, on: day) { id in person(id).map { DirectoryEntry($0) } }
    let before = state.round(of: campaign, on: day)
    var fact = CampaignIssued()
    fact.campaign = code
    fact.round = plan.round
    fact.day = day
    fact.leftOut = plan.leftOut
    fact.worst = plan.worst
    (fact.heldOut, fact.holdOut) = (plan.heldOut.count, plan.holdOut)
    if campaign.isOpen {
      guard before == nil else { throw .campaignIssued(before?.day ?? day) }
      var coupon = coupon(from: template, of: campaign)
      coupon.bearer = BearerTerms(uses: campaign.uses, budget: campaign.budget)
      fact.coupon = coupon.code
      emit(.couponIssued(coupon))
      emit(.campaignIssued(fact))
      return
    }
    guard !plan.recipients.isEmpty else { throw .campaignReachesNobody }
    if let budget = campaign.budget {
      guard let worst = plan.worst else { throw .campaignUnbounded }
      let over = worst + (before?.worst ?? .zero) - budget
      if over > .zero { throw .campaignOverBudget(by: over) }
    }
    for member in plan.recipients {
      var coupon = coupon(from: template, of: campaign)
      coupon.owner = member
      var grant = BenefitGrant(.campaign, on: day)
      grant.campaign = code
      grant.round = plan.round
      grant.coupon = coupon.code
      emit(.benefitGranted(BenefitGranted(account: member, grant: grant)))
      emit(.couponIssued(coupon))
    }
    for member in plan.heldOut {
      var grant = BenefitGrant(.campaign, on: day)
      grant.campaign = code
      grant.round = plan.round
      grant.isHeldOut = true
      emit(.benefitGranted(BenefitGranted(account: member, grant: grant)))
    }
    fact.recipients = plan.recipients.count
    emit(.campaignIssued(fact))
  }

  /// A coupon of the campaign, good within its days.
  private mutating func coupon(from template: CouponTemplate, of campaign: CouponCampaign) -> Coupon {
    var coupon = coupon(from: template, for: PersonID(high: 0, low: 0), cause: .campaign)
    coupon.campaign = campaign.code
    coupon.partner = campaign.partner
    let first = max(day, campaign.from ?? day)
    coupon.starts = first > day ? first : nil
    coupon.until = campaign.through ?? first + template.validDays
    return coupon
  }
}
