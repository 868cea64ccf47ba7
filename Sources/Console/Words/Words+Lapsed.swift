import Insight
import Shop

/// The manager's list of customers who did not come when they were expected.
extension Words {
  var lapsedWorking: String { pick("Looking through everyone's history ...", "正在查看大家的消费记录……") }
  var lapsedCancelled: String { pick("Stopped. R works the list out", "已停止，按 R 重新计算") }
  var workOutAnew: String { pick("Anew", "重算") }
  var workOutAnewHelp: String { pick("Work the list out from the present state", "按最新数据重新计算") }
  var stillWorking: String { pick("It is being worked out already", "正在计算") }
  var cancelWork: String { pick("Stop", "停止") }
  var cancelWorkHelp: String { pick("Stop working it out", "停止计算") }
  var nothingToCancel: String { pick("Nothing is being worked out", "没有正在计算的") }
  var nobodyLapsed: String { pick("Nobody is overdue.", "没有该来未来的顾客。") }
  func nobodyLapsedNext(_ expected: Int) -> String {
    pick(
      "\(count(expected, "customer", "customers")) not due yet are left in peace. F6 shows whose dates come up.",
      "\(expected)位还没到该来的时候，不去打扰。按 F6 看近期的日子。")
  }
  func lapsedSum(_ number: Int, atStake: Money) -> String {
    pick(
      "\(count(number, "customer", "customers")) overdue, \(wholeAmount(atStake)) a year at stake",
      "\(number)位该来未来，一年约\(wholeAmount(atStake))可能流失")
  }
  func asOf(_ moment: String, isOld: Bool) -> String {
    isOld
      ? pick("as of \(moment); changed since - R", "\(moment)计算，之后有变化 - 按 R") : pick("as of \(moment)", "\(moment)计算")
  }
  var lapsedDefinition: String {
    pick("At stake: usual spend of 12 months x the chance they do not come back.", "可能流失：12个月的平常消费 × 不回来的可能。")
  }
  var tooLittleHistory: String {
    pick("Not enough history for a rhythm of this shop: 180 days is the measure.", "历史还不够算出本店节奏，暂以180天为准。")
  }
  var whyLabel: String { pick("Why", "原因") }
  var overLabel: String { pick("Days", "超期") }
  var chanceLabel: String { pick("Chance", "回头") }
  var stakeLabel: String { pick("At stake", "可能流失") }
  var nextLabel: String { pick("Next step", "下一步") }

  /// The reason in a few words, where the whole sentence has no room beside the figures.
  func inBrief(_ reason: LapseReason) -> String {
    switch reason {
    case .missedOccasion(let code, _, let name, _, let times, _):
      let what = code.map { occasion($0) } ?? pick("yearly gift", "每年的礼物")
      let whose = name.isEmpty ? what : pick("\(name)'s \(what)", "\(name)的\(what)")
      return whose + (times > 1 ? pick(", \(times) times", "，\(times)次") : "")
    case .rhythmPassed(let days, _): return pick("comes every \(days) days", "平常\(days)天来一次")
    case .shopRhythmPassed(let days, _): return pick("others: every \(days) days", "一般\(days)天来一次")
    }
  }

  /// A share as staff say it; never a false certainty.
  func chance(_ share: Double) -> String {
    let percent = Int((share * 100).rounded())
    return percent < 1 ? "<1%" : percent > 99 ? ">99%" : "\(percent)%"
  }

  /// Without minor units: an estimate is not known to the cent.
  func wholeAmount(_ money: Money) -> String {
    let scale = currency.scale
    return amount(Money((money.minor + scale / 2) / scale * scale))
  }

  func stakeSentence(_ row: WinBackRow) -> String {
    guard let chance = row.chance else { return "" }
    return pick(
      "\(count(row.overdueDays, "day", "days")) over; comes back unaided with a chance of \(self.chance(chance)). Worth \(wholeAmount(row.yearlyValue)) a year, \(wholeAmount(row.atStake)) at stake.",
      "已过\(row.overdueDays)天，自己回来的可能约\(self.chance(chance))。一年约值\(wholeAmount(row.yearlyValue))，可能流失\(wholeAmount(row.atStake))。"
    )
  }

  func lastCame(_ day: Day?, _ next: Expectation?, today: Day) -> String {
    guard let day else { return "" }
    let last = pick("Last came on \(self.day(day)).", "上次来：\(self.day(day))。")
    guard let next else { return last }
    return last + pick(" Next: ", "接下来：") + sentence(for: next, today: today)
  }

  func nextStep(_ step: String) -> String { pick("Next step: \(step)", "下一步：\(step)") }
  var askNextVisit: String { pick("ask at the next visit; there is no consent to contact them", "下次来店时问，没有联系许可") }
}
