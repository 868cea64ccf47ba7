import Shop

/// The tier table and the rehearsal of rules.
extension Words {
  var tierTable: String { pick("Tiers", "等级表") }
  var tierTableHelp: String { pick("What each tier asks for and gives", "各等级的门槛、保级和权益") }
  var reachTitle: String { pick("reach", "升级") }
  var keepTitle: String { pick("keep", "保级") }
  func title(of column: TierColumn) -> String {
    switch column {
    case .name: titleLabel
    case .spend, .keepSpend: pick("spend", "消费")
    case .orders, .keepOrders: pick("ords", "单数")
    case .days, .keepDays: pick("days", "天数")
    case .mode: pick("of", "满足")
    case .discount: pick("off", "折扣")
    case .rate: pick("pts x", "积分倍")
    case .delivery: pick("deliv", "免运")
    }
  }
  func width(of column: TierColumn) -> Int {
    switch column {
    case .rate: pick(5, 6)
    case .discount: 5
    default: 4
    }
  }
  func tierMode(all: Bool) -> String { all ? pick("all", "全部") : pick("any", "任一") }
  var takeCell: String { pick("Take", "确定") }
  var takeCellHelp: String { pick("Keep what was typed in the cell", "采用所输内容") }
  var leaveCellHelp: String { pick("Leave the cell as it was", "不改这一格") }
  var editCellHelp: String { pick("Type over the cell; empty asks nothing", "修改这一格，留空为不要求") }
  var saveTiersHelp: String { pick("Put the table in force", "保存并启用") }
  var whatIf: String { pick("What if", "预演") }
  var whatIfHelp: String { pick("Replay the last 12 months with it", "按新规则重算过去12个月") }
  var newTier: String { pick("New", "新增") }
  var newTierHelp: String { pick("A tier above the selected one", "在所选等级之上加一级") }
  var dropTier: String { pick("Drop", "删除") }
  var dropTierHelp: String { pick("Take the selected tier out of the ladder", "删除所选等级") }
  var firstTierStays: String { pick("Every member starts on the first tier: it stays", "会员都从第一级开始，不能删") }
  var firstTierAsksNothing: String { pick("The first tier asks for nothing", "第一级没有门槛") }
  var nothingChanged: String { pick("Nothing has been changed", "没有改动") }
  var notSavedYet: String {
    pick("Not saved yet - Ctrl-S puts it in force, W plays it first", "还没保存：按 Ctrl-S 启用，按 W 先预演")
  }
  func cellUnreadable(_ text: String) -> String { pick("\"\(text)\" cannot be read here", "“\(text)”填在这里不对") }
  var membersNow: String { pick("Members by what they did in the last 12 months", "按过去12个月计算的会员数") }
  func wouldBe(_ members: Int, _ tier: String) -> String {
    pick("\(tier): \(count(members, "member", "members"))", "\(tier)：\(members)位")
  }
  var wouldBeHint: String {
    pick("Nobody falls at once: down only at the yearly review.", "不会立即降级，只在年度复核时降。")
  }

  var whatIfTitle: String { pick("What would change", "规则预演") }
  var replaying: String { pick("Playing the last 12 months ...", "正在重算过去12个月……") }
  func replayed(_ orders: Int, from: Day, through: Day) -> String {
    pick(
      "\(count(orders, "order", "orders")) of members, \(day(from)) to \(day(through))",
      "\(day(from))至\(day(through))，会员订单\(orders)单")
  }
  var moneyHeading: String { pick("Money and points", "金额和积分") }
  var discountsGiven: String { pick("Member, tier and plan discounts", "会员价、等级和付费会员折扣") }
  var paidWithPoints: String { pick("Paid with points", "积分抵现") }
  var pointsInHand: String { pick("Points in members' hands", "会员手中积分") }
  var liabilityLabel: String { pick("What they are worth as payment", "折合金额（负债）") }
  var tiersHeading: String { pick("Members by tier", "各等级会员数") }
  public func wouldRise(_ members: Int, _ names: [String]) -> String {
    pick("\(members) would stand higher", "\(members)位会升级") + naming(names)
  }
  public func wouldFall(_ members: Int, _ names: [String]) -> String {
    pick("\(members) would stand lower", "\(members)位会降级") + naming(names)
  }
  private func naming(_ names: [String]) -> String { names.isEmpty ? "" : pick(": ", "：") + list(names) }
  var rehearsalLimit: String {
    pick(
      "Both columns are played from the recorded orders. People would have bought otherwise under other rules.",
      "两栏都按已记录的订单重算；规则不同，顾客的购买也会不同。")
  }

  /// The figures of both columns under their names, tiers included.
  public func rows(of played: RuleRehearsal, rules: ShopSettings) -> [(label: String, before: String, after: String)] {
    let (before, after) = (played.before, played.after)
    return money(of: before, after)
      + rules.tiers.map {
        (name($0.name), String(before.members[$0.code] ?? 0), String(after.members[$0.code] ?? 0))
      }
  }

  func money(
    of before: RuleFigures, _ after: RuleFigures
  ) -> [(label: String, before: String, after: String)] {
    [
      (discountsGiven, money(before.discounts), money(after.discounts)),
      (paidWithPoints, money(before.pointsValue), money(after.pointsValue)),
      (pointsEarned, points(before.earned), points(after.earned)),
      (pointsInHand, points(before.outstanding), points(after.outstanding)),
      (liabilityLabel, money(before.liability), money(after.liability)),
    ]
  }

  // MARK: Start of the day

  var startDay: String { pick("Start day", "开工") }
  var startDayHelp: String { pick("Write what is due: lapses, reviews ...", "一次办好到期、复核、奖励等") }
  var nothingDue: String { pick("Nothing is due: the day is in order", "没有要办的，今天已理清") }
  func dueNow(_ members: Int) -> String {
    pick(
      "\(count(members, "member has", "members have")) something due - S writes it", "\(members)位会员有到期事项，按 S 一次办好")
  }
  public func startOfDay(_ report: StartOfDayReport) -> String {
    guard !report.isEmpty else { return nothingDue }
    var parts: [String] = []
    if report.lapsedLots > 0 {
      parts.append(pick("\(pointsWord(report.lapsedPoints)) lapsed", "\(pointsWord(report.lapsedPoints))到期"))
    }
    if report.kept > 0 { parts.append(pick("\(report.kept) tiers kept", "\(report.kept)位保级")) }
    if report.missed > 0 { parts.append(pick("\(report.missed) one step down", "\(report.missed)位降一级")) }
    if report.coupons > 0 { parts.append(pick("\(report.coupons) coupons", "发券\(report.coupons)张")) }
    if report.rewards > 0 { parts.append(pick("\(report.rewards) rewards", "奖励\(report.rewards)笔")) }
    if report.returnedCases > 0 { parts.append(pick("\(report.returnedCases) won back", "挽回\(report.returnedCases)位")) }
    if report.closedCases > 0 { parts.append(pick("\(report.closedCases) cases closed", "结束\(report.closedCases)个个案")) }
    return pick("\(count(report.members, "member", "members")): ", "\(report.members)位会员：") + list(parts)
  }
}
