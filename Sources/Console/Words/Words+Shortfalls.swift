import Insight

/// Why a model says nothing.
extension Words {
  public func sentence(for shortfall: Shortfall) -> String {
    switch shortfall {
    case .tooFew(let measure, let have, let need):
      return pick("Not enough history: ", "历史还不够：") + name(of: measure, have: have, need: need)
    case .valueFollowsFrequency:
      return pick(
        "Those who come often spend more or less each time: one basket says nothing about the next",
        "常来的人每次花费明显不同，不能用平均客单推算")
    case .noMean: return pick("The spread of values is too wide for a mean (q <= 1)", "金额差别太大，没有可用的平均数（q ≤ 1）")
    case .noFit:
      return pick(
        "The numbers have no best fit: they are all alike, or tell the outcomes apart perfectly",
        "这些数字拟合不出结果：全都一样，或把两种结果完全分开")
    }
  }

  private func name(of measure: Shortfall.Measure, have: Int, need: Int) -> String {
    switch measure {
    case .members: pick("\(have) members with an order, \(need) are needed", "有消费的会员\(have)位，至少要\(need)位")
    case .repeatBuyers: pick("\(have) members came again, \(need) are needed", "回头客\(have)位，至少要\(need)位")
    case .days: pick("\(have) days, \(need) are needed", "有\(have)天，至少要\(need)天")
    case .gaps: pick("\(have) gaps between orders, \(need) are needed", "两次消费之间的间隔有\(have)个，至少要\(need)个")
    case .rarerOutcome:
      pick("\(have) members of the rarer outcome, \(need) are needed", "较少的一类会员\(have)位，至少要\(need)位")
    case .months: pick("\(have) months, \(need) are needed", "有\(have)个月，至少要\(need)个月")
    case .weeks: pick("\(have) weeks, \(need) are needed", "有\(have)周，至少要\(need)周")
    case .arm: pick("\(have) members in the smaller group, \(need) are needed", "较小的一组\(have)位，至少要\(need)位")
    }
  }
}
