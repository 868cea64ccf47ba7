import Shop

extension Starter {
  /// What is given by itself: for birthdays and anniversaries, and for bringing someone. What joining gives is the shop's
  /// to decide; the templates for it are there.
  static func rewards(_ scale: PriceScale, _ programme: Programme) -> RewardSettings {
    var rewards = RewardSettings()
    rewards.occasions = [
      OccasionReward(occasion: .birthday, template: "birthday"),
      OccasionReward(occasion: .anniversary, template: "anniversary"),
      OccasionReward(occasion: .membership, points: Points(programme.redeemPoints)),
    ]
    rewards.referral.template = "referral"
    rewards.referral.points = Points(5 * programme.redeemPoints)
    rewards.promise.most = scale.round(50)
    rewards.personal.cap = scale.round(60)
    return rewards
  }

  /// The same of the example shop, which also gives something for joining.
  static func livelyRewards(_ rewards: RewardSettings, _ programme: Programme) -> RewardSettings {
    var rewards = rewards
    rewards.welcome.points = Points(programme.redeemPoints)
    rewards.welcome.template = "welcome"
    rewards.referral.newcomer = "newcomer"
    return rewards
  }

  /// How members come. What a source costs a month is the shop's to fill in.
  static let sources = [
    JoinSource(code: "walk-in", name: LocalizedText(english: "Passing by", chinese: "路过")),
    JoinSource(code: "wechat", name: LocalizedText(english: "WeChat", chinese: "微信")),
    JoinSource(code: "xiaohongshu", name: LocalizedText(english: "Xiaohongshu", chinese: "小红书")),
    JoinSource(code: "poster", name: LocalizedText(english: "Poster", chinese: "海报")),
    JoinSource(code: "partner", name: LocalizedText(english: "Partner shop", chinese: "合作商家")),
    JoinSource(code: .referral, name: LocalizedText(english: "A member sent them", chinese: "会员推荐")),
  ]
}
