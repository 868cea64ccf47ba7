import Insight
import Shop

/// The report on rewards (S28).
extension Words {
  var rewardReportTitle: String { pick("Rewards in use", "礼遇使用情况") }
  var rewardReportHelp: String { pick("What each reward brought and cost", "每种礼遇用了多少、花了多少") }
  var rewardLabel: String { pick("Reward", "礼遇") }
  var rewardUsedLabel: String { pick("Used", "已用") }
  var lapsedShareLabel: String { pick("Lapsed", "过期") }
  var daysToUseLabel: String { pick("Days", "天数") }
  var costLabel: String { pick("Cost", "成本") }
  var seldomUsed: String { pick("seldom", "少用") }
  public func title(of row: RewardReport.Row) -> String {
    switch row.reward {
    case .template, .gift: name(row.title)
    case .promise: pick("Promises", "承诺")
    case .personal: pick("Made for one member", "专属券")
    }
  }
}
