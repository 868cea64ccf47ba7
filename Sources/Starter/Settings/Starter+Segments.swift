import Shop

/// The groups and tags that a shop begins with: each reads as an example of what a rule can say.
extension Starter {
  /// The groups that the trade's handbooks speak of first: who keeps coming, who is new, who stays away.
  static func segments(_ scale: PriceScale) -> [Segment] {
    [
      segment("regulars", ("Regulars", "常客"), .orders(.atLeast, 6)),
      segment(
        "big-spenders", ("Big spenders", "高消费会员"), .spend(.atLeast, MajorAmount(scale.round(2_000), in: scale.currency))
      ),
      segment("new", ("New members", "新会员"), .joined(within: 60)),
      segment("never-bought", ("Joined, bought nothing yet", "入会未消费"), .neverBought),
      Segment(
        code: "quiet", name: LocalizedText(english: "Quiet for months", chinese: "几个月没来"),
        rule: .all([.condition(.recency(.moreThan, 90)), .condition(.recency(.atMost, 365))])),
      segment("birthday-month", ("Birthday this month", "本月生日"), .date(.birthday, .thisMonth)),
    ]
  }

  /// Tags by rule keep themselves; those without one staff give.
  static func tags(_ scale: PriceScale) -> [Tag] {
    [
      tag("friend-of-the-shop", ("Friend of the shop", "店里的老朋友"), .basic),
      tag("business", ("Buys for a business", "企业采购"), .basic),
      tag("often", ("Comes often", "常来"), .behaviour, .orders(.atLeast, 12)),
      tag("for-birthdays", ("Gives for birthdays", "买来过生日"), .consumption, .occasion(.birthday, within: 400)),
      tag(
        "spends-well", ("Spends well", "消费高"), .value,
        .spend(.atLeast, MajorAmount(scale.round(4_000), in: scale.currency))),
    ]
  }

  private static func segment(
    _ code: SegmentCode, _ name: (english: String, chinese: String), _ condition: SegmentCondition
  ) -> Segment {
    Segment(
      code: code, name: LocalizedText(english: name.english, chinese: name.chinese), rule: .condition(condition))
  }

  private static func tag(
    _ code: TagCode, _ name: (english: String, chinese: String), _ group: TagGroup, _ condition: SegmentCondition? = nil
  ) -> Tag {
    Tag(
      code, name: LocalizedText(english: name.english, chinese: name.chinese), kind: group,
      rule: condition.map { .condition($0) })
  }
}
