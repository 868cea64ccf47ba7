import Shop

/// A running campaign on the order screen (S36).
extension Words {
  var campaignKey: String { pick("Campaign", "活动") }
  var campaignKeyHelp: String { pick("Put the running campaign into the order", "把正在进行的活动放进这单") }
  var noCampaignRuns: String { pick("No campaign runs for this order today", "今天没有适用于这单的活动") }
  var whichCampaign: String { pick("Which campaign?", "选哪个活动？") }
  var campaignSpoken: String { pick("Done", "好") }

  /// What there is to take: `11 red roses, Glass vase`.
  func gives(_ offer: CampaignOffer, _ context: Context) -> String {
    let goods = offer.products.map { context.productName($0) }
    let coupon = offer.coupon.flatMap { context.state.coupon($0) }.map { name($0.title) }
    return list(goods + (coupon.map { [$0] } ?? []))
  }
  func campaignTaken(_ offer: CampaignOffer) -> String {
    pick("\(name(offer.campaign.title)) is in the order", "已放进这单：\(name(offer.campaign.title))")
  }
}
