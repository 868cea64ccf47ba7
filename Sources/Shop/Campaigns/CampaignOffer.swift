/// A campaign that runs today, for one order (S36): what to put into it and what to say.
public struct CampaignOffer: Hashable, Sendable {
  public var campaign: CouponCampaign
  /// Its goods that are on sale at a price of their own.
  public var products: [SKU] = []
  /// Its coupon for this order: the member's own, else the code that anyone may bring.
  public var coupon: CouponCode?

  /// There is nothing to put into the order and nothing to say.
  public var isEmpty: Bool { products.isEmpty && coupon == nil && campaign.script.isEmpty }
}

extension ShopState {
  /// The campaigns that run on `day` and are meant for whoever the order is for, in the order of the settings. One that is
  /// limited to tiers or a segment needs to know the member; the bereaved and the muted are left in peace (D05).
  ///
  /// - Parameter entry: What the person's file says; `nil` for a walk-in.
  public func campaignOffers(for account: Account?, _ entry: DirectoryEntry?, on day: Day) -> [CampaignOffer] {
    let running = settings.campaigns.filter { $0.runs(on: day) }
    guard !running.isEmpty, entry?.muted != true, account.map({ !SorrowGuard.isQuiet($0, on: day) }) ?? true else {
      return []
    }
    return running.compactMap { campaign in
      guard isMeant(campaign, for: account, entry, on: day) else { return nil }
      var offer = CampaignOffer(campaign: campaign)
      offer.products = campaign.products.filter { sku in catalogue[sku].map { !$0.retired && $0.price != nil } ?? false
      }
      offer.coupon = ownCoupon(of: campaign, account, on: day) ?? openCoupon(of: campaign, on: day)?.code
      return offer.isEmpty ? nil : offer
    }
  }

  private func isMeant(
    _ campaign: CouponCampaign, for account: Account?, _ entry: DirectoryEntry?, on day: Day
  ) -> Bool {
    if campaign.tiers.isEmpty, campaign.segment == nil { return true }
    guard let account, account.isMember,
      campaign.isMeant(for: account.standing(on: day, ladder: settings.tiers).code)
    else { return false }
    guard let segment = campaign.segment else { return true }
    guard let rule = settings.segment(segment)?.rule, let entry else { return false }
    return rule.contains(account, entry, in: self, on: day)
  }

  private func ownCoupon(of campaign: CouponCampaign, _ account: Account?, on day: Day) -> CouponCode? {
    account?.coupons.last { code in
      guard let coupon = coupon(code), coupon.campaign == campaign.code else { return false }
      return coupon.state(on: day) == .issued && coupon.starts.map { $0 <= day } ?? true
    }
  }
}
