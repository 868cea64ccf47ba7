@testable import Shop

/// Coupons for many, promises and newcomers, in the words of the counter.
extension Counter {
  func bearer(
    _ template: TemplateCode, uses: Int, budget: Int? = nil, partner: String = "", by actor: Actor = .owner
  ) throws(Refusal) -> CouponCode {
    let issue = BearerIssue(
      template: template, uses: uses, budget: budget.map { Money($0) }, partner: partner)
    for case .couponIssued(let coupon) in try perform(.issueBearer(issue), by: actor).events { return coupon.code }
    throw .unknownCoupon
  }

  /// Someone who may be written to.
  @discardableResult
  func welcome(
    _ name: String, phone: String = "", birthday: String? = nil, by referrer: PersonID? = nil, source: String = "",
    with order: OrderID? = nil, _ change: (inout Person) -> Void = { _ in }
  ) throws(Refusal) -> PersonID {
    var person = Person()
    person.name = name
    person.source = source
    if !phone.isEmpty { person.phones = [phone] }
    if let birthday, let date = RecurringDate(coded: birthday) {
      person.dates = [PersonalDate(occasion: .birthday, on: date)]
    }
    person.consents = [Consent(channel: .wechat, day: day, by: "owner")]
    change(&person)
    let decision = try perform(.enrol(Enrolment(person: person, referredBy: referrer, order: order)))
    for case .memberJoined(let joined) in decision.events { return joined.account }
    throw .unknownMember
  }

  func edit(_ id: PersonID, _ change: (inout Person) -> Void) throws(Refusal) {
    guard var person = people[id] else { throw .unknownMember }
    change(&person)
    try perform(.savePerson(person))
  }

  func campaign(
    _ code: CampaignCode, _ template: TemplateCode, _ change: (inout CouponCampaign) -> Void = { _ in }
  ) throws(Refusal) {
    var campaign = CouponCampaign()
    campaign.code = code
    campaign.title = LocalizedText(code.text)
    campaign.template = template
    change(&campaign)
    try perform(.saveCampaign(campaign))
  }

  @discardableResult
  func run(_ code: CampaignCode, by actor: Actor = .owner) throws(Refusal) -> CampaignIssued {
    for case .campaignIssued(let fact) in try perform(.issueCampaign(code), by: actor).events { return fact }
    throw .unknownCampaign(code)
  }

  /// What time makes due is written by whatever touches the member: here an adjustment that is taken back.
  func touch(_ id: PersonID) throws(Refusal) {
    try give(1, to: id, reason: .correction)
    try give(-1, to: id, reason: .correction)
  }

  /// Pieces of the program's own gifts that the member has had.
  func grants(_ id: PersonID, _ kind: GrantKind) -> [BenefitGrant] {
    (state.account(id)?.grants ?? []).filter { $0.kind == kind }
  }

  func referral(_ referrer: PersonID, of newcomer: PersonID) -> ReferralStanding? {
    state.account(referrer)?.referrals.first { $0.newcomer == newcomer }.map { state.standing(of: $0, on: day) }
  }
}
