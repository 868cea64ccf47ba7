/// Coupon templates and the calendar of feasts.
extension SettingLabels {
  static let coupons: [String: SettingWords] = [
    "templates": SettingWords("Coupons", "优惠券", "The kinds of coupon that staff may issue.", "店员可以发的券。"),
    "templates.*.title": SettingWords("Title", "券名", "As it stands on the coupon.", "券面上的名字。"),
    "terms.kind": SettingWords("Kind", "种类", "What the coupon gives.", "这张券给什么。"),
    "terms.amount": SettingWords("Amount off", "减金额", "For a coupon that takes an amount off.", "满减券减多少。"),
    "terms.percent": SettingWords("Percent off", "减百分比", "10 is ten percent off.", "10即九折。"),
    "terms.cap": SettingWords("At most", "最多减", "The most a percentage takes off.", "折扣券最多减多少。"),
    "terms.threshold": SettingWords("From", "满", "Fitting goods needed in the order.", "适用商品要满这么多。"),
    "terms.buy": SettingWords("Buy", "买几件", "Pieces to buy.", "要买的件数。"),
    "terms.get": SettingWords("Get free", "送几件", "So many of the cheapest are free.", "最便宜的这么多件免费。"),
    "terms.limit": SettingWords("Free at most", "每单最多送", "Free pieces in one order; 0 as many.", "一单最多送几件；0为不限。"),
    "terms.gift": SettingWords("Gift", "赠品", "The product given, by its code.", "送的商品，填代码。"),
    "terms.stackable": SettingWords("Beside another", "可叠加", "May be used beside another coupon.", "可以和别的券同用。"),
    "conditions.products": SettingWords(
      "Only products", "仅限商品", "Codes with commas; none, all of them.", "商品代码，逗号隔开；空为不限。"),
    "conditions.withoutProducts": SettingWords("Not products", "不含商品", "Codes with commas.", "商品代码，逗号隔开。"),
    "conditions.tags": SettingWords("Only tags", "仅限标签", "Products with one of these tags.", "有这些标签之一的商品。"),
    "conditions.withoutTags": SettingWords("Not tags", "不含标签", "Products with none of these tags.", "没有这些标签的商品。"),
    "conditions.tiers": SettingWords("Only tiers", "仅限等级", "Codes of tiers; none, all of them.", "等级代码；空为不限。"),
    "conditions.weekdays": SettingWords("Only weekdays", "仅限星期", "1 Monday to 7 Sunday.", "1为周一，7为周日。"),
    "conditions.firstOrder": SettingWords("First order only", "仅限首单", "For a first order.", "只有第一单可用。"),
    "templates.*.validDays": SettingWords("Good for days", "有效天数", "Days after the day of issue.", "发券当天以后的天数。"),
    "templates.*.afterOrderFrom": SettingWords(
      "Issued with orders from", "满额自动发", "Issued by itself with such an order; blank never.", "满此金额的订单自动发；空为不发。"),
    "templates.*.retired": SettingWords(
      "No longer issued", "停发", "Coupons in members' hands stay good.", "会员手里的券仍然有效。"),
  ]

  static let calendar: [String: SettingWords] = [
    "calendar": SettingWords("Calendar", "节日", "The feasts the shop works towards.", "店里为哪些节日做准备。"),
    "calendar.dropped": SettingWords(
      "Feasts not kept", "不过的节日", "Codes with commas; all others are kept.", "节日代码，逗号隔开；其余都过。"),
    "calendar.leads": SettingWords("Lead times", "提前天数", "Where a feast's own is not the usual one.", "与平常不同的提前天数。"),
    "leads.*.days": SettingWords("Days ahead", "提前（天）", "When the shop begins to speak of it.", "什么时候开始提醒。"),
    "calendar.personalLead": SettingWords(
      "Dates: days ahead", "日子提前（天）", "When to call about a date on file.", "资料里的日子提前多少天联系。"),
    "calendar.ownDay": SettingWords(
      "The shop's own day", "店庆", "Its opening, as 05-12 or lunar:08-15.", "开店纪念日，如 05-12 或 lunar:08-15。"),
    "calendar.lookAhead": SettingWords(
      "Today looks ahead", "今日提前看（天）", "Days ahead that Today lists.", "“今日”列出之后多少天的事。"),
  ]
}
