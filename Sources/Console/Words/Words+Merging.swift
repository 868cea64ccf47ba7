import Shop

/// The duplicate finder, merging, and taking a merge back.
extension Words {
  var duplicatesTitle: String { pick("Likely duplicates", "疑似重复") }
  var duplicatesHelp: String { pick("Files that may be one person", "可能是同一人的资料") }
  var noDuplicates: String { pick("No two files look like one person.", "没有疑似重复的资料。") }
  var noDuplicatesNext: String {
    pick("Enrolment points a second card out while it is typed", "建档时如有相似的顾客会当场提示")
  }
  var compare: String { pick("Compare", "对比") }
  var compareHelp: String { pick("Put the two cards side by side", "把两张卡并排对比") }
  var oneCard: String { pick("One", "一方") }
  var otherCard: String { pick("The other", "另一方") }
  var inCommon: String { pick("In common", "相同之处") }

  var mergeTitle: String { pick("Merge two cards", "合并两张卡") }
  var mergeKey: String { pick("Merge", "合并") }
  var mergeKeyHelp: String { pick("Make one card of the two; asks first", "确认后合为一张卡") }
  var swapKey: String { pick("Swap", "对调") }
  var swapHelp: String { pick("Keep the other card instead", "改为保留另一张卡") }
  var notSameKey: String { pick("Not same", "非同一人") }
  var maybeSameKey: String { pick("Maybe same", "可能相同") }
  var notSameHelp: String { pick("Two people: not listed again, or undo", "是两个人，不再列出；再按撤回") }
  var staysLabel: String { pick("Stays", "保留") }
  var goesLabel: String { pick("Goes into it", "并入") }
  var setAside: String { pick("Two people, as staff have said", "店员已确认是两个人") }
  var togetherHeading: String { pick("Together", "合并后") }
  var pointsLabel: String { pick("Points", "积分") }
  var leaveLabel: String { pick("Consents", "许可项数") }
  var notMember: String { pick("not a member", "非会员") }
  var leaveIt: String { pick("Leave it", "先不动") }

  func mergeQuestion(_ name: String, into survivor: String) -> String {
    pick("Merge \(name) into \(survivor)?", "把\(name)并入\(survivor)？")
  }

  /// `806 points, 1 coupon, 4 orders`.
  func holdings(_ share: (points: Points, coupons: Int, orders: Int)) -> String {
    list([
      pointsWord(share.points), pick(count(share.coupons, "coupon", "coupons"), "\(share.coupons)张券"),
      pick(count(share.orders, "order", "orders"), "\(share.orders)单"),
    ])
  }

  /// What the two cards come to, a line each.
  func together(_ outcome: MergeOutcome, _ context: Context) -> [String] {
    var lines = [holdings((outcome.points, outcome.coupons, outcome.orders))]
    if let tier = outcome.tier.map({ context.tierName($0) }) {
      let before = outcome.tierBefore.map { context.tierName($0) }
      lines[0] = list([
        lines[0],
        before.map { pick("\(tier) instead of \($0), judged again", "等级重新评定：\($0)变\(tier)") }
          ?? pick("\(tier), judged again", "重新评定仍为\(tier)"),
      ])
    }
    lines.append(
      list([
        pick(count(outcome.dates, "date", "dates"), "\(outcome.dates)个日子"),
        pick(count(outcome.receivers, "receiver", "receivers"), "\(outcome.receivers)位收礼人"),
        pick(count(outcome.notes, "note", "notes"), "\(outcome.notes)条备注"),
      ]))
    let kept = outcome.kept.isEmpty ? pick("none", "无") : scopes(outcome.kept)
    lines.append(pick("Consents both gave: \(kept)", "双方都有的许可：\(kept)"))
    if !outcome.ended.isEmpty {
      let ended = scopes(outcome.ended)
      lines.append(pick("Ends, as only one had it: \(ended)", "只有一方有，到此为止：\(ended)"))
    }
    lines.append(pick("Can be taken back until \(day(outcome.until))", "\(day(outcome.until))前可以撤销"))
    return lines
  }

  /// `Offers and reminders (WeChat, SMS), Showing pictures`.
  func scopes(_ scopes: [ConsentScope]) -> String {
    list(
      ConsentPurpose.allCases.compactMap { purpose in
        let own = scopes.filter { $0.purpose == purpose }
        guard !own.isEmpty else { return nil }
        guard purpose.needsChannel else { return name(of: purpose) }
        let channels = list(own.map { name(of: $0.channel) })
        return pick("\(name(of: purpose)) (\(channels))", "\(name(of: purpose))（\(channels)）")
      })
  }

  // MARK: Apart again

  var unmergeKey: String { pick("Take apart", "拆开") }
  var unmergeHelp: String { pick("Take the last merge of this card back", "撤销这张卡最近一次合并") }
  var notMerged: String { pick("No merge of this card can be taken back", "这张卡没有可撤销的合并") }
  var unmergeQuestion: String { pick("Take the two cards apart again?", "把两张卡重新拆开？") }
  func goesBack(_ name: String, _ share: String) -> String {
    pick("\(name) goes back with \(share)", "\(name)拿回\(share)")
  }
  func staysHere(_ name: String, _ share: String) -> String { pick("\(name) keeps \(share)", "\(name)保留\(share)") }
  func sinceStays(_ day: Day) -> String {
    pick("What came since \(self.day(day)) stays with this card", "\(self.day(day))合并以后的都留在这张卡")
  }
  func unmergeUntil(_ day: Day) -> String { pick("Possible until \(self.day(day))", "\(self.day(day))前可以拆开") }
  func mergedLine(_ undoing: MergeUndoing, today: Day) -> String {
    pick(
      "Merged on \(nearDay(undoing.day, today: today)) - T takes it apart until \(nearDay(undoing.until, today: today))",
      "\(nearDay(undoing.day, today: today))合并过，\(nearDay(undoing.until, today: today))前按 T 可拆开")
  }
}
