import Shop

/// The lines pinned to a member's card.
extension Words {
  var everythingKey: String { pick("All of it", "全部") }
  var everythingHelp: String { pick("All there is to know, not cut short", "要记住的事，全部列出") }
  var nothingToKnow: String { pick("Nothing special to know", "没有特别要记的事") }
  var close: String { pick("Close", "关闭") }
  func moreToKnow(_ count: Int) -> String { pick("shows \(count) more", "还有\(count)条") }

  /// `li promised on 3 Nov: next wrap on the house (to 1 Feb)` (D11).
  func openPromise(_ promise: Promise, until: Day, _ context: Context) -> String {
    let (on, end) = (nearDay(promise.day, today: context.today), nearDay(until, today: context.today))
    return pick(
      "\(promise.by) promised on \(on): \(promise.text) (to \(end))", "\(promise.by) \(on)答应：\(promise.text)（至\(end)）")
  }

  /// `Birthday on 28 Nov: 10% off, 50 points given on 21 Nov` (S22, S23).
  func celebrates(_ date: OccasionDue, _ person: Person, _ context: Context) -> String {
    let receiver = date.receiver.flatMap { person.receiver($0)?.name }
    let what = receiver.map { occasion(date.reward.occasion, of: $0) } ?? occasion(date.reward.occasion)
    let coupon = date.reward.template.flatMap { context.state.settings.template($0) }.map { name($0.title) } ?? ""
    let gift = list([coupon, date.reward.points > .zero ? pointsWord(date.reward.points) : ""])
    let on = shortDay(date.occurrence.day)
    let capital = what.prefix(1).uppercased() + what.dropFirst()
    guard let given = date.given else {
      return pick("\(capital) on \(on): \(gift) comes by itself today", "\(what)\(on)：今天自动赠送\(gift)")
    }
    return pick(
      "\(capital) on \(on): \(gift), given on \(shortDay(given.day))", "\(what)\(on)：已于\(shortDay(given.day))送\(gift)")
  }

  // MARK: Perks

  var perkKey: String { pick("Perk", "权益") }
  var perkHelp: String { pick("Use a perk of their plan by hand", "手工使用一项付费会员权益") }
  var noPerks: String { pick("No plan with perks runs today", "目前没有带权益的付费会员") }
  var whichPerk: String { pick("Which perk is used?", "使用哪项权益？") }
  func left(_ count: Int?) -> String { count.map { pick("\($0) left", "还剩\($0)次") } ?? pick("any time", "不限次数") }
  /// `Left: free delivery 8, workshop 2`.
  func perksLeft(_ term: PlanTerm) -> String {
    let perks = term.plan.perks.map { perk in
      term.left(of: perk).map { pick("\(name(perk.name)) \($0)", "\(name(perk.name))\($0)次") } ?? name(perk.name)
    }
    return pick("Left: ", "还可用：") + list(perks) + pick(" - U uses one", "（按U使用）")
  }

  // MARK: Referrals

  /// `Sent by Emma; brought 3, 1 reward still to come` (S37, S53); `nil` where there is neither.
  func referralLine(_ card: MemberCard, _ context: Context) -> String? {
    var parts: [String] = []
    if let referrer = card.account?.referredBy, let person = context.view.person(referrer) {
      parts.append(pick("Sent by \(person.name)", "介绍人：\(person.name)"))
    }
    let referrals = card.account?.referrals ?? []
    if !referrals.isEmpty {
      let coming = referrals.filter { referral in
        switch context.state.standing(of: referral, on: context.today) {
        case .waiting, .pending, .due: true
        case .none, .granted, .reversed: false
        }
      }.count
      let state = coming > 0 ? pick(", \(count(coming, "reward", "rewards")) to come - F", "，\(coming)份奖励待发（按F）") : ""
      parts.append(pick("Brought \(referrals.count)", "介绍了\(referrals.count)人") + state)
    }
    return parts.isEmpty ? nil : parts.joined(separator: pick("; ", "；"))
  }
}
