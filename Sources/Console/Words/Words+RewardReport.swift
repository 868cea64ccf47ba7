import Insight
import Shop

/// The report on rewards (S28).
extension Words {
  var rewardReportTitle: String { pick("Rewards in use", "礼遇使用情况") }
  var rewardReportHelp: String { pick("What each reward brought and cost", "每种礼遇用了多少、花了多少") }
  var rewardReportIntro: String { pick("Given in the last 12 months", "近12个月发出的") }
  var noRewardsYet: String { pick("No reward was given in that time.", "这段时间没有发过礼遇。") }
  var rewardLabel: String { pick("Reward", "礼遇") }
  var rewardUsedLabel: String { pick("Used", "已用") }
  var lapsedShareLabel: String { pick("Lapsed", "过期") }
  var daysToUseLabel: String { pick("Days", "天数") }
  var costLabel: String { pick("Cost", "成本") }
  var seldomUsed: String { pick("seldom", "少用") }
  var rewardDefinitions: [String] {
    [
      pick(
        "Lapsed: of those that ended, the share nobody used. Days: the median to use.", "过期：已结束的里没人用的比例；天数：使用前的中位天数。"),
      pick(
        "Cost: what coupons took off, what gifts cost. Seldom: under 5% of \(RewardReport.least) or more.",
        "成本：券减的金额、礼品进价；少用：结束满\(RewardReport.least)份而使用不到5%。"),
    ]
  }
  public func title(of row: RewardReport.Row) -> String {
    switch row.reward {
    case .template, .gift: name(row.title)
    case .promise: pick("Promises", "承诺")
    case .personal: pick("Made for one member", "专属券")
    }
  }
}
