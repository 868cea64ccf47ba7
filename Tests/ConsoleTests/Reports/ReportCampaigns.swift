import Shop

@testable import Console

/// Two campaigns with a hold-out for sixty members of their own: one that works, one that too few took part in.
enum ReportCampaigns {
  private static let joined = SmallShop.day("2026-03-01")

  static func issue(in shop: MemoryShop) {
    var settings = shop.state.settings
    let spring = campaign("spring-call", "Spring call", "春日邀请", through: "2026-04-30")
    let autumn = campaign("autumn-call", "Autumn call", "秋日邀请", through: "2026-09-30")
    settings.campaigns += [spring, autumn]
    shop.adopt([(.settingsChanged(SettingsChanged(before: shop.state.settings, after: settings)), joined)])
    for number in 0..<60 {
      let fact = MemberJoined(account: member(number), day: joined, tier: TierStanding(code: "member", since: joined))
      shop.adopt([(.memberJoined(fact), joined)])
      // Of the thirty reached six in ten bought, of the thirty kept back two in ten.
      let isReached = number % 2 == 0
      let buysInSpring = isReached ? number % 10 < 6 : number % 10 == 1
      take(number, spring, on: "2026-04-01", isHeldOut: !isReached, buysOn: buysInSpring ? "2026-04-12" : nil, shop)
      let buysInAutumn = number < 40 ? number % 4 == 0 : number % 5 == 0
      take(number, autumn, on: "2026-09-01", isHeldOut: number >= 40, buysOn: buysInAutumn ? "2026-09-20" : nil, shop)
    }
  }

  static func member(_ number: Int) -> PersonID { PersonID(high: 78, low: UInt64(number)) }

  private static func campaign(_ code: CampaignCode, _ english: String, _ chinese: String, through: String)
    -> CouponCampaign
  {
    var campaign = CouponCampaign()
    (campaign.code, campaign.title) = (code, LocalizedText(english: english, chinese: chinese))
    (campaign.template, campaign.through) = ("off30", SmallShop.day(through))
    campaign.holdOut = BasisPoints(percent: 20)
    campaign.costPerContact = Money(50)
    return campaign
  }

  /// A member is dealt in, written to where they are reached, and buys or does not.
  private static func take(
    _ number: Int, _ campaign: CouponCampaign, on date: String, isHeldOut: Bool, buysOn: String?, _ shop: MemoryShop
  ) {
    let (id, day) = (member(number), SmallShop.day(date))
    var grant = BenefitGrant(.campaign, on: day)
    (grant.campaign, grant.isHeldOut) = (campaign.code, isHeldOut)
    let coupon = isHeldOut ? nil : coupon(number, campaign, on: day)
    grant.coupon = coupon?.code
    if let coupon { shop.adopt([(.couponIssued(coupon), day)]) }
    shop.adopt([(.benefitGranted(BenefitGranted(account: id, grant: grant)), day)])
    if !isHeldOut {
      var entry = ContactEntry()
      (entry.day, entry.channel, entry.purpose) = (day, number % 4 == 0 ? .sms : .wechat, .offer)
      (entry.campaign, entry.outcome) = (campaign.code, number % 3 == 0 ? .replied : .sent)
      shop.adopt([(.contactLogged(ContactLogged(account: id, entry: entry)), day)])
    }
    guard let buysOn else { return }
    var order = Order()
    order.id = OrderID(high: 78, low: UInt64(number) * 10 + UInt64(day.month))
    order.number = "C-\(number)-\(day.month)"
    (order.day, order.account, order.by) = (SmallShop.day(buysOn), id, "li")
    var line = OrderLine()
    (line.sku, line.list) = ("peony", Money(26_800))
    // Every other one brings the coupon.
    if let coupon, number % 4 == 0 {
      line.discount = Money(3_000)
      order.benefits = [
        AppliedBenefit(kind: .coupon, title: campaign.title, amount: Money(3_000), coupon: coupon.code)
      ]
    }
    order.lines = [line]
    order.payments = [Payment(tender: .wechat, amount: line.net, day: order.day)]
    shop.adopt([(.orderPlaced(order), order.day)])
    guard let coupon, number % 4 == 0 else { return }
    let used = CouponRedeemed(code: coupon.code, order: order.id, value: Money(3_000))
    shop.adopt([(.couponRedeemed(used), order.day)])
  }

  private static func coupon(_ number: Int, _ campaign: CouponCampaign, on day: Day) -> Coupon? {
    guard let code = CouponCode(bits: UInt64(number) * 100 + UInt64(day.month)) else { return nil }
    var coupon = Coupon()
    (coupon.code, coupon.template, coupon.title) = (code, campaign.template, campaign.title)
    (coupon.owner, coupon.campaign, coupon.issued) = (member(number), campaign.code, day)
    coupon.until = campaign.through ?? day
    return coupon
  }
}
