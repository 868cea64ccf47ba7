import Shop

/// The yearly statement, the reasons of a tier, and the names of the rule sheet.
extension Words {
  var copySheetHelp: String { pick("Copy the sheet as text", "把这一页复制成文字") }
  var benefitStatement: String { pick("Statement", "会员账单") }
  var benefitStatementHelp: String { pick("What membership saved and earned, by year", "会员每年省了多少、得了多少积分") }
  public var whyTier: String { pick("Why?", "为什么") }
  var whyTierHelp: String { pick("Which orders and days count for the tier", "哪些订单和到店日计入等级，还差什么") }

  public func statementSentence(_ year: YearSummary) -> String {
    guard year.total > .zero else {
      return pick(
        "This year membership earned you \(pointsWord(year.earned)).", "今年会员为您获得\(pointsWord(year.earned))。")
    }
    return pick(
      "This year membership saved you \(amount(year.total)) and earned \(pointsWord(year.earned)).",
      "今年会员为您节省\(amount(year.total))，获得\(pointsWord(year.earned))。")
  }
  var savedInAll: String { pick("Saved in all", "共节省") }
  var pointsEarned: String { pick("Points earned", "获得积分") }
  func savedBy(_ saved: SavedAmount) -> String {
    switch saved.kind {
    case .memberPrice: pick("Member prices", "会员价")
    case .tier: pick("Tier discount", "等级折扣")
    case .plan: pick("Plan discount", "付费会员折扣")
    case .bundle: pick("Bundles", "组合优惠")
    case .coupon: pick("Coupons", "优惠券")
    case .delivery: pick("Deliveries", "免配送费")
    }
  }

  func stands(_ standing: TierStanding, number: String?) -> String {
    let since = pick("since \(day(standing.since))", "\(day(standing.since))起")
    let by = number.map { pick("with order \($0)", "由订单 \($0) 升级") } ?? ""
    let until = standing.until.map { pick("through \(day($0))", "有效期至\(day($0))") } ?? ""
    return clauses([since, by, until])
  }
  func keepRule(_ threshold: String, by day: Day) -> String {
    pick("Kept with \(threshold) in the 12 months to \(self.day(day))", "截至\(self.day(day))的12个月内满\(threshold)可保级")
  }
  var highestTier: String { pick("The highest tier", "已是最高等级") }
  func wayTo(_ tier: String) -> String { pick("The way to \(tier)", "升\(tier)还要多少") }
  func asksFor(_ threshold: String) -> String {
    pick("\(threshold) within 12 months", "12个月内满\(threshold)")
  }
  var spendLabel: String { pick("Spend", "消费") }
  var activeDaysLabel: String { pick("Active days", "活跃天数") }
  func of(_ done: String, _ wanted: String) -> String { pick("\(done) of \(wanted)", "\(done) / \(wanted)") }
  func countsSince(_ day: Day) -> String { pick("What counts since \(self.day(day))", "\(self.day(day))起计入") }
  func doesNotCount(_ purchase: Purchase, _ number: String) -> String {
    let why =
      purchase.refunded
      ? pick("refunded", "已退") : purchase.isFee ? pick("fee only", "仅会费") : pick("not paid yet", "未付款")
    return list([day(purchase.day), number, why])
  }

  public var ruleSheet: String { pick("Rules", "规则") }
  var ruleSheetHelp: String { pick("The rules, from the settings in force", "按现行设置打印会员规则") }
}
