import Shop

/// What the figures of the owner's page and of reports are called, and what each of them is.
extension Words {
  public func name(of measure: Measure) -> String {
    switch measure {
    case .repurchaseRate: pick("Repurchase rate", "复购率")
    case .within90: pick("Back within 90 days", "90天内复购率")
    case .purchasesPerMember: pick("Purchases a customer", "人均购买次数")
    case .repurchaseFrequency: pick("Repurchase frequency", "复购频次")
    case .cycleMedian: pick("Repurchase cycle", "复购周期")
    case .cycleMean: pick("Mean of completed gaps", "已完成间隔均值")
    case .retention: pick("Retention, last quarter", "上季度留存率")
    case .churn: pick("Churn, last quarter", "上季度流失率")
    case .reactivated: pick("Back after a pause", "停顿后回来")
    case .planRenewal: pick("Plans renewed", "付费会员续费率")
    case .historicValue: pick("Historic value", "历史价值")
    case .lifetimeValue: pick("Lifetime value", "终身价值估计")
    case .nextYearValue: pick("Next 12 months", "未来12个月价值")
    case .members: pick("Members", "会员数")
    case .joined: pick("Joined this month", "本月入会")
    case .activeShare: pick("Active members", "活跃会员占比")
    case .redeemShare: pick("Redeemed something", "兑换参与率")
    case .reviewShare: pick("Reviewed or shared", "评价分享率")
    case .attendShare: pick("Came to an event", "活动参与率")
    case .memberShare: pick("Members' share of sales", "会员销售占比")
    case .memberBasket: pick("A member's order", "会员客单价")
    case .otherBasket: pick("Anyone else's order", "非会员客单价")
    case .sales: pick("Sales", "销售额")
    case .orders: pick("Orders", "订单数")
    case .basket: pick("Average order", "客单价")
    case .revenuePerCustomer: pick("Sales a customer", "人均消费")
    case .programmeCost: pick("Cost of the programme", "会员计划成本")
    case .programmeReturn: pick("Return on the programme", "会员计划回报率")
    case .breakEven: pick("Pays for itself from", "回本所需增量")
    case .couponUse: pick("Coupons used", "券使用率")
    case .pointsLiability: pick("Points still out", "未用积分价值")
    case .newlyLapsed: pick("Lapsed this month", "本月流失")
    case .wonBack: pick("Won back this month", "本月挽回")
    case .satisfaction: pick("Satisfaction", "满意度")
    case .satisfiedShare: pick("Satisfied (4 or 5)", "满意占比")
    case .answers: pick("Answers", "回答数")
    case .answeredShare: pick("Orders answered", "回答率")
    case .complaints: pick("Complaints", "投诉数")
    case .daysToAnswer: pick("To the first answer", "首次答复用时")
    case .daysToDone: pick("Until done", "处理用时")
    }
  }

  /// The definition that stands under the figure: at most 74 cells, so that it stays on one line.
  public func definition(of measure: Measure) -> String {
    switch measure {
    case .repurchaseRate:
      pick("Customers who bought on 2 days or more / on 1 or more, in 12 months.", "12个月内购买日达2天的顾客 ÷ 有购买的顾客。")
    case .within90:
      pick("Of first purchases 90 days ago or earlier, those with a second within 90.", "首购满90天的顾客里，90天内再来的比例。")
    case .purchasesPerMember:
      pick("Days with a purchase / customers who bought, in 12 months.", "12个月内购买日总数 ÷ 有购买的顾客。")
    case .repurchaseFrequency:
      pick("Repeat purchase days / customers who came again, in 12 months.", "12个月内复购日数 ÷ 有复购的顾客。")
    case .cycleMedian:
      pick("Days until half have bought again, open waits counted (Kaplan-Meier).", "半数顾客再次购买所需天数，未回来的也计入（KM法）。")
    case .cycleMean:
      pick("Mean days between purchases that did follow; leaves out who never came.", "已发生的相邻购买间隔平均天数，不含没再来的。")
    case .retention:
      pick("Bought in the quarter before and in the last one / in the one before.", "上上季和上季都买 ÷ 上上季买过的顾客。")
    case .churn: pick("1 - retention: bought in the quarter before, not in the last.", "1 - 留存率：上上季买过而上季没来的比例。")
    case .reactivated:
      pick("Bought last quarter and once before, but not in the quarter between.", "上季来过、更早也来过、中间一季没来的顾客。")
    case .planRenewal: pick("Paid plans renewed / that ended, in 12 months.", "12个月内续费 ÷ 到期的付费会员。")
    case .historicValue:
      pick("Earned so far on all kept orders / customers who ever bought.", "至今保留订单的毛利 ÷ 曾购买的顾客。")
    case .lifetimeValue:
      pick(
        "Earned an order x orders a year x years they stay, discounted, 5 at most.", "单均毛利 × 年订单数 × 预计留存年数（折现，最多5年）。")
    case .nextYearValue:
      pick(
        "Expected margin a customer in 12 months (MBG/NBD, Gamma-Gamma), discounted.",
        "未来12个月每位顾客的预期毛利（MBG/NBD × Gamma-Gamma，折现）。")
    case .members: pick("Members on file on this day.", "当日在册会员。")
    case .joined: pick("Members who joined this month so far.", "本月至今入会的会员。")
    case .activeShare: pick("Members with a purchase in 12 months / all members.", "12个月内有购买的会员 ÷ 全部会员。")
    case .redeemShare:
      pick("Members who used points, a gift or a coupon in 12 months / all.", "12个月内用过积分、礼品或券的会员 ÷ 全部。")
    case .reviewShare:
      pick("Members who reviewed, shared or sent a photo in 12 months / all.", "12个月内评价、分享、晒图的会员 ÷ 全部。")
    case .attendShare: pick("Members who came to an event in 12 months / all members.", "12个月内参加过活动的会员 ÷ 全部。")
    case .memberShare: pick("Net sales to members / all net sales, in 12 months.", "12个月内会员净销售额 ÷ 全部净销售额。")
    case .memberBasket: pick("Net sales to members / their orders, in 12 months.", "12个月内会员净销售额 ÷ 会员订单数。")
    case .otherBasket: pick("Net sales to everyone else / their orders, in 12 months.", "12个月内非会员净销售额 ÷ 非会员订单数。")
    case .sales: pick("Goods paid with money, less refunds.", "用钱支付的商品金额，减去退款。")
    case .orders: pick("Kept orders of the month so far.", "本月至今保留的订单。")
    case .basket: pick("Net sales / orders.", "净销售额 ÷ 订单数。")
    case .revenuePerCustomer:
      pick("Net sales to customers on file / those who bought, in 12 months (ARPU).", "12个月内在册顾客净销售额 ÷ 有购买的顾客（ARPU）。")
    case .programmeCost:
      pick("Discounts, points, gifts, staff time and fees less plan fees, 12 months.", "12个月的优惠、积分、礼品、工时和费用，减去会费。")
    case .programmeReturn:
      pick("(Margin hold-outs show - cost) / cost; what none measures counts as 0.", "（对照组测出的增量毛利 - 成本）÷ 成本；没测的按0算。")
    case .breakEven:
      pick("Cost / members' margin: the part that must not have come anyway.", "成本 ÷ 会员毛利：至少要有这么多是计划带来的。")
    case .couponUse: pick("Coupons used / used or lapsed, of those issued in 12 months.", "12个月内发出的券里，已用 ÷ 已用加过期。")
    case .pointsLiability: pick("Points that can still be used, at what they pay.", "仍可使用的积分，按抵扣价值计算。")
    case .newlyLapsed: pick("On the lapsed list now and not on the eve of the month.", "现在在流失名单上、月初前夜不在的顾客。")
    case .wonBack: pick("On the lapsed list on the eve of the month, and bought since.", "月初前夜在流失名单上、本月又来买的顾客。")
    case .satisfaction: pick("Mean of the scores from 1 to 5.", "1到5分的平均值。")
    case .satisfiedShare: pick("Scores of 4 and 5 / all scores.", "4分和5分 ÷ 全部评分。")
    case .answers: pick("Scores given.", "评分次数。")
    case .answeredShare: pick("Orders scored / handed over and could be asked about.", "有评分的订单 ÷ 已交付且可询问的订单。")
    case .complaints: pick("Complaints that were said in these days.", "这段时间提出的投诉。")
    case .daysToAnswer: pick("Mean time from a complaint to the first answer.", "从投诉到首次答复的平均时间。")
    case .daysToDone: pick("Mean time from a complaint until it was done.", "从投诉到处理完的平均时间。")
    }
  }

  /// A whole number of a measure's unit, as goals and reviews keep it.
  public func amount(_ amount: Int, of measure: Measure) -> String {
    whole(Double(amount) / Double(measure.unit.scale), measure.unit)
  }

  func done(_ goal: Goal) -> String {
    guard let target = goal.target else { return pick("No goal any more. Saved", "已取消目标，已保存") }
    return pick(
      "Goal: \(name(of: goal.measure)) \(amount(target, of: goal.measure)). Saved",
      "目标：\(name(of: goal.measure)) \(amount(target, of: goal.measure))，已保存")
  }
}
