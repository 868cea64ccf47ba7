/// What reports reckon with.
extension SettingLabels {
  static let review: [String: SettingWords] = [
    "review": SettingWords("Reports", "报表", "What figures reckon with.", "报表怎样计算。"),
    "review.margin": SettingWords(
      "Margin, %", "毛利率（%）", "Where products name no cost.", "商品没写进价时按这个比例。"),
    "review.discountRate": SettingWords(
      "A year later, % less", "每年折现（%）", "What money of a year later is worth less.", "一年后的钱少值多少。"),
    "review.staffMinutes": SettingWords(
      "Staff minutes a month", "每月用工（分钟）", "What the programme takes of staff's time.", "会员计划每月占用的工时。"),
    "review.minuteCost": SettingWords("A minute costs", "每分钟成本", "Of staff's time.", "店员工时的成本。"),
    "review.monthlyFees": SettingWords(
      "Fees a month", "每月费用", "Messages, cards, printing.", "短信、卡片、印刷等。"),
  ]
}
