import Shop

/// Who brought whom (S37-S39), and how members came (S134).
extension Words {
  var referralsTitle: String { pick("Referrals", "推荐") }
  var referralsKey: String { pick("Friends", "推荐") }
  var referralsHelp: String { pick("Who sent them, whom they brought", "谁介绍来的、介绍了谁") }
  var referrerKey: String { pick("Sender", "推荐人") }
  var referrerKeyHelp: String { pick("The card of who sent them", "打开推荐人的资料") }
  public var sentByNobody: String { pick("Nobody sent them", "没有推荐人") }
  var broughtHeading: String { pick("Brought", "介绍来的") }
  var broughtNobody: String { pick("Nobody brought yet", "还没有介绍新客") }
  var copyInvitationHelp: String { pick("Copy the invitation, to send it", "复制邀请语，发给朋友") }
  func brought(_ count: Int) -> String { pick("brought \(count)", "又介绍\(count)人") }
  public func ownCode(_ code: ReferralCode) -> String { pick("Own code \(code)", "推荐码 \(code)") }

  /// What a member passes on: the shop, their code, what a newcomer gets.
  func invitation(_ id: PersonID, _ context: Context) -> String {
    let settings = context.state.settings
    let codes = [settings.rewards.referral.newcomer, settings.rewards.welcome.template]
    let offer = codes.lazy.compactMap { $0 }.compactMap { settings.template($0) }.first.map { name($0.title) } ?? ""
    let shop = name(settings.name)
    let code = ReferralCode(id)
    return pick(
      "Come and see \(shop)! Tell them my code \(code) when you join" + (offer.isEmpty ? "." : ": \(offer)."),
      "来\(shop)看看吧！入会时报我的推荐码 \(code)" + (offer.isEmpty ? "。" : "，\(offer)。"))
  }

  public func sentence(for standing: ReferralStanding, _ referral: Referral? = nil, today: Day) -> String {
    switch standing {
    case .none: return pick("no reward", "无奖励")
    case .waiting: return pick("no order yet", "还没下单")
    case .pending(_, let until):
      return pick("reward pending until \(nearDay(until, today: today))", "\(nearDay(until, today: today))后发奖励")
    case .due: return pick("reward due", "奖励待发")
    case .granted:
      let points = (referral?.points ?? .zero) - (referral?.taken ?? .zero)
      guard points > .zero else { return pick("rewarded", "已发奖励") }
      return pick("rewarded: \(pointsWord(points))", "已奖励\(pointsWord(points))")
    case .reversed: return pick("reward taken back", "奖励已收回")
    }
  }

  var recruitmentTitle: String { pick("How members come", "会员来源") }
  var recruitmentHelp: String { pick("Joins and second orders by source", "各来源的入会、复购与成本") }
  public func month(_ day: Day) -> String { String(day.description.prefix(7)) }
  func partner(_ name: String) -> String { pick("coupons of \(name)", "\(name)的券") }
  func name(of source: SourceCode?, _ context: Context) -> String {
    guard let source else { return pick("not asked", "未问") }
    return context.state.settings.sources.first { $0.code == source }.map { name($0.name) }
      ?? (source == .referral ? pick("a member", "会员推荐") : source.text)
  }
}
