/// What is wrong with campaigns, gifts and draws.
extension ShopSettings {
  func promotionFaults(with catalogue: Catalogue) -> [SettingsFault] {
    repeated(promotions.campaigns.map(\.code.text), "promotions.campaigns")
      + repeated(promotions.gifts.map(\.code.text), "promotions.gifts")
      + repeated(promotions.redemptions.map(\.code), "promotions.redemptions")
      + repeated(promotions.draws.map(\.code.text), "promotions.draws")
      + promotions.campaigns.flatMap(faults) + crowded + promotions.gifts.flatMap { faults(of: $0, with: catalogue) }
      + promotions.redemptions.flatMap(faults) + promotions.draws.flatMap(faults)
  }

  private func faults(of campaign: PointsCampaign) -> [SettingsFault] {
    let key = "promotions.campaigns.\(campaign.code)"
    return [
      (key + ".multiplier", campaign.multiplier.count, 0...100_000),
      (key + ".through", campaign.through - campaign.from, 0...3_660),
    ].outOfRange() + campaign.weekdays.map { (key + ".weekdays", $0, 1...7) }.outOfRange()
      + unknown(campaign.tiers, key)
      + unknown(campaign.segment, key)
  }

  /// More campaigns on one day than can be multiplied.
  private var crowded: [SettingsFault] {
    let running = promotions.campaigns.filter { !$0.retired }
    let most = running.map { campaign in
      running.count { $0.from <= campaign.from && campaign.from <= $0.through }
    }.max()
    return [("promotions.campaigns", most ?? 0, 0...PointsCampaign.mostAtOnce)].outOfRange()
  }

  private func faults(of gift: Gift, with catalogue: Catalogue) -> [SettingsFault] {
    let key = "promotions.gifts.\(gift.code)"
    return [
      (key + ".points", gift.points.count, 0...1_000_000_000), (key + ".stock", gift.stock ?? 0, 0...1_000_000),
    ].outOfRange() + unknown(gift.tier.map { [$0] } ?? [], key) + contents(of: gift, key, catalogue)
  }

  private func contents(of gift: Gift, _ key: String, _ catalogue: Catalogue) -> [SettingsFault] {
    switch gift.kind {
    case .article: return gift.stock == nil ? [.missing(key: key + ".stock")] : []
    case .product:
      guard let sku = gift.sku else { return [.missing(key: key + ".sku")] }
      return catalogue[sku] == nil ? [.unknown(key: key + ".sku", code: sku.text)] : []
    case .coupon:
      guard let code = gift.template else { return [.missing(key: key + ".template")] }
      return template(code) == nil ? [.unknown(key: key + ".template", code: code.text)] : []
    case .seat:
      guard let code = gift.event else { return [.missing(key: key + ".event")] }
      return activities.event(code) == nil ? [.unknown(key: key + ".event", code: code.text)] : []
    }
  }

  private func faults(of event: RedemptionEvent) -> [SettingsFault] {
    let key = "promotions.redemptions.\(event.code)"
    let unknown: [SettingsFault] = event.offers.compactMap {
      promotions.gift($0.gift) == nil ? .unknown(key: key + ".offers", code: $0.gift.text) : nil
    }
    return [(key + ".through", event.through - event.from, 0...3_660)].outOfRange() + unknown
      + event.offers.map { (key + ".offers.\($0.gift)", $0.points.count, 0...1_000_000_000) }.outOfRange()
  }

  private func faults(of draw: DrawPlan) -> [SettingsFault] {
    let key = "promotions.draws.\(draw.code)"
    let coupon: [SettingsFault] =
      template(draw.template) == nil ? [.unknown(key: key + ".template", code: draw.template.text)] : []
    return [(key + ".winners", draw.winners, 1...1_000)].outOfRange() + coupon + unknown(draw.tiers, key)
      + unknown(draw.segment, key)
  }

  private func unknown(_ codes: [TierCode], _ key: String) -> [SettingsFault] {
    codes.filter { tier($0) == nil }.map { .unknown(key: key + ".tiers", code: $0.text) }
  }

  private func unknown(_ code: SegmentCode?, _ key: String) -> [SettingsFault] {
    guard let code, segment(code) == nil else { return [] }
    return [.unknown(key: key + ".segment", code: code.text)]
  }

}
