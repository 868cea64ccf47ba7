/// Points, refunds and tiers.
extension SettingLabels {
  static let programme: [String: SettingWords] = [
    "programme": SettingWords("Points and refunds", "积分与退款", "How points are earned and spent.", "积分怎么得、怎么用。"),
    "programme.earnPoints": SettingWords(
      "Points earned", "得积分", "So many points for each amount below.", "每满下面的金额得这么多分。"),
    "programme.earnPer": SettingWords("for each", "每满", "Goods paid with money count.", "按用钱付的商品计算。"),
    "programme.pendingDays": SettingWords(
      "Pending days", "等待天数", "Points can be spent after so many days.", "得到的积分过这么多天可用。"),
    "programme.pointsMonths": SettingWords(
      "Points last, months", "积分有效（月）", "Good to the end of this month after the one of earning.", "从得分的月份起，到这么多个月后的月底。"
    ),
    "programme.redeemPoints": SettingWords(
      "Points as payment", "抵现积分", "So many points pay the amount below.", "这么多分抵下面的金额。"),
    "programme.redeemValue": SettingWords("are worth", "抵", "What those points pay.", "这些积分抵多少钱。"),
    "programme.redeemStep": SettingWords("in steps of", "每次以", "Points are spent in multiples of this.", "按这个数的倍数使用。"),
    "programme.redeemCap": SettingWords(
      "at most, %", "最多抵（%）", "The largest share of the goods points may pay.", "积分最多抵商品金额的几成。"),
    "programme.refundDays": SettingWords(
      "Refund days", "退款天数", "After them only a manager refunds.", "过了以后只有店长可以退。"),
    "programme.graceDays": SettingWords(
      "Grace days", "宽限天数", "Lapsed points that a refund gives back last so long.", "退款返还的过期积分再有效这么多天。"),
    "programme.noticeDays": SettingWords(
      "Notice before review", "评审提前（天）", "Members are told so long before a tier review.", "等级评审前这么多天提醒会员。"),
    "programme.undoMinutes": SettingWords(
      "Undo minutes", "撤销（分钟）", "Authors may undo their own order so long.", "本人在这么久内可以撤销自己开的单。"),
    "programme.benefitDaysBefore": SettingWords(
      "Days before a date", "日子前（天）", "A birthday's benefit is given from so many days before.", "生日等礼遇从提前这么多天起。"),
    "programme.benefitDaysAfter": SettingWords(
      "Days after a date", "日子后（天）", "... until so many days after.", "……到过后这么多天止。"),
  ]

  static let tiers: [String: SettingWords] = [
    "tiers": SettingWords("Tiers", "等级", "From the first step up to the highest.", "从人人起步的最低一级到最高一级。"),
    "tiers.*.name": SettingWords("Tier's name", "等级名称", "As members see it.", "会员看到的名字。"),
    "reach.spend": SettingWords("Reached by spend", "升级消费", "Net spend within 12 months.", "12个月内的净消费。"),
    "reach.orders": SettingWords("Reached by orders", "升级单数", "Orders within 12 months.", "12个月内的单数。"),
    "reach.activeDays": SettingWords("Reached by days", "升级活跃天数", "Active days within 12 months.", "12个月内的活跃天数。"),
    "reach.all": SettingWords("All are needed", "须全部达到", "Otherwise any one of them suffices.", "不选则任一达到即可。"),
    "keep.spend": SettingWords("Kept by spend", "保级消费", "At the review; blank as for reaching it.", "评审时用；留空同升级。"),
    "keep.orders": SettingWords("Kept by orders", "保级单数", "At the review; blank as for reaching it.", "评审时用；留空同升级。"),
    "keep.activeDays": SettingWords(
      "Kept by days", "保级活跃天数", "At the review; blank as for reaching it.", "评审时用；留空同升级。"),
    "keep.all": SettingWords("All keep it", "保级须全部达到", "Otherwise any one of them suffices.", "不选则任一达到即可。"),
    "benefits.discount": SettingWords("Discount, %", "等级折扣（%）", "Off the list price of every line.", "按标价减去的百分比。"),
    "benefits.earnRate": SettingWords(
      "Points rate, %", "积分倍率（%）", "100 is the plain rate, 150 one and a half.", "100为原倍，150为1.5倍。"),
    "benefits.freeDeliveryFrom": SettingWords(
      "Free delivery from", "免配送费起点", "Goods from this amount; 0 always, blank never.", "商品满此金额；0为一律免，空为不免。"),
    "benefits.service": SettingWords("Service", "专属服务", "What staff say of it: priority, a sample.", "店员怎么介绍：优先、小样等。"),
  ]
}
