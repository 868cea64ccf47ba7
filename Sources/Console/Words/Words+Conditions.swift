import Shop

/// Rules of segments as sentences: what staff read in place of the typed form.
extension Words {
  /// A rule in words; brackets where an `or` stands within an `and`.
  func sentence(for rule: SegmentRule, _ settings: ShopSettings) -> String {
    switch rule {
    case .all(let rules) where rules.isEmpty: pick("everyone", "全体会员")
    case .any(let rules) where rules.isEmpty: pick("nobody", "没有人")
    case .all(let rules): rules.map { part($0, settings) }.joined(separator: pick(" and ", " 且 "))
    case .any(let rules): rules.map { part($0, settings) }.joined(separator: pick(" or ", " 或 "))
    case .not(.condition(.muted)): pick("not muted", "未设勿扰")
    case .not(let inner): pick("not ", "非：") + part(inner, settings)
    case .condition(let condition): sentence(for: condition, settings)
    }
  }

  private func part(_ rule: SegmentRule, _ settings: ShopSettings) -> String {
    let text = sentence(for: rule, settings)
    switch rule {
    case .all(let rules) where !rules.isEmpty, .any(let rules) where !rules.isEmpty:
      return pick("(\(text))", "（\(text)）")
    default: return text
    }
  }

  func sentence(for condition: SegmentCondition, _ settings: ShopSettings) -> String {
    switch condition {
    case .sex(let sex): return name(of: sex)
    case .age(let band): return pick("aged \(AgeBand(band).text)", "\(AgeBand(band).text)岁")
    case .area(let text): return pick("lives in \(text)", "住\(text)")
    case .source(let text): return pick("came by ", "来源：") + source(text, settings)
    case .owner(let text): return pick("looked after by \(text)", "专属店员：\(text)")
    case .language(let language): return pick("speaks ", "语言：") + (language == .english ? "English" : "中文")
    case .influencer: return pick("influencer", "有影响力")
    case .motive(let motive): return pick("comes back for \(name(of: motive))", "回购原因：\(name(of: motive))")
    case .tag(let code): return pick("tagged ", "标签：") + (settings.currentTag(code).map { name($0.name) } ?? code.text)
    case .segment(let code): return pick("in ", "客群：") + (settings.segment(code).map { name($0.name) } ?? code.text)
    case .recency(let comparison, let days):
      return pick("last purchase \(word(comparison)) \(days) days ago", "距上次购买\(word(comparison))\(days)天")
    case .orders(let comparison, let number):
      return pick(
        "\(word(comparison)) \(count(number, "order", "orders")) in 12 months", "12个月内\(word(comparison))\(number)单")
    case .spend(let comparison, let amount):
      return pick("\(word(comparison)) \(amount) spent in 12 months", "12个月内消费\(word(comparison))\(amount)")
    case .bought(let what, let days): return pick("bought \(what)", "买过\(material(what))") + behind(days)
    case .occasion(let code, let days):
      return pick("bought for \(occasion(code))", "为\(occasion(code))买过") + behind(days)
    case .neverBought: return pick("never bought anything", "还没买过")
    case .joined(let days): return pick("joined in the last \(days) days", "\(days)天内入会")
    case .tier(let code): return pick("tier \(tier(code, settings))", "等级：\(tier(code, settings))")
    case .tierFrom(let code): return pick("tier \(tier(code, settings)) or higher", "等级：\(tier(code, settings))及以上")
    case .points(let comparison, let number):
      return pick("\(word(comparison)) \(count(number, "point", "points"))", "积分\(word(comparison))\(number)")
    case .coupon(let code):
      guard let code else { return pick("has a coupon", "有可用的券") }
      let title = settings.template(code).map { name($0.title) } ?? code.text
      return pick("has the coupon \(title)", "有券：\(title)")
    case .consent(let channel): return pick("may be contacted by \(name(of: channel))", "可用\(name(of: channel))联系")
    case .muted: return pick("muted", "已设勿扰")
    case .date(let code, let window): return pick("own ", "本人") + occasion(code) + pick(" ", "") + name(of: window)
    case .receiverDate(let code, let window):
      return pick("a receiver's ", "收礼人") + occasion(code) + pick(" ", "") + name(of: window)
    }
  }

  private func tier(_ code: TierCode, _ settings: ShopSettings) -> String {
    settings.tier(code).map { name($0.name) } ?? code.text
  }

  private func behind(_ days: Int?) -> String { days.map { pick(" in the last \($0) days", "（\($0)天内）") } ?? "" }

  private func word(_ comparison: Comparison) -> String {
    switch comparison {
    case .atLeast: pick("at least", "至少")
    case .atMost: pick("at most", "不超过")
    case .moreThan: pick("more than", "多于")
    case .lessThan: pick("fewer than", "少于")
    case .exactly: pick("exactly", "正好")
    }
  }

  private func name(of window: DateWindow) -> String {
    switch window {
    case .within(let days): pick("within \(days) days", "在\(days)天内")
    case .month(let month): pick("in month \(month)", "在\(month)月")
    case .thisMonth: pick("this month", "在本月")
    }
  }

  func period(_ days: Int?) -> String {
    days.map { pick("in the last \($0) days", "\($0)天内") } ?? pick("at any time", "不限时间")
  }

  func name(of kind: ConditionKind) -> String {
    switch kind {
    case .tier: pick("Tier", "等级")
    case .tag: pick("Tag", "标签")
    case .bought: pick("Bought", "买过什么")
    case .occasion: pick("Bought for", "购买场合")
    case .lastVisit: pick("Last purchase", "上次购买")
    case .orders: pick("Orders in 12 months", "12个月单数")
    case .spend: pick("Spent in 12 months", "12个月消费")
    case .points: pick("Points", "积分")
    case .coupon: pick("Has a coupon", "持有优惠券")
    case .consent: pick("May be contacted", "可以联系")
    case .notMuted: pick("Not muted", "未设勿扰")
    case .birthday: pick("Birthday", "生日")
    case .receiverBirthday: pick("A receiver's birthday", "收礼人生日")
    case .joined: pick("Joined", "入会时间")
    case .neverBought: pick("Never bought", "还没买过")
    case .sex: pick("Sex", "性别")
    case .age: pick("Age", "年龄")
    case .area: pick("Area", "区域")
    case .source: pick("How they came", "来源")
    case .owner: pick("Looked after by", "专属店员")
    case .motive: pick("Why they come back", "回购原因")
    case .influencer: pick("Influencer", "有影响力")
    case .segment: pick("In another segment", "属于别的客群")
    }
  }

  /// What typing in place of a pick means for that kind; `nil` where only picks can be.
  func typedCondition(_ kind: ConditionKind) -> String? {
    switch kind {
    case .bought: pick("or a product:", "或输入商品编号：")
    case .lastVisit: pick("or more days than:", "或输入天数（多于）：")
    case .orders, .spend, .points: pick("or at least:", "或输入至少：")
    case .joined: pick("or days:", "或输入天数：")
    case .age: pick("or from-to:", "或输入起止岁数：")
    case .area: pick("area:", "区域：")
    case .source: pick("or in words:", "或输入文字：")
    case .owner: pick("name:", "姓名：")
    default: nil
    }
  }
}

/// The builder and the list of segments.
extension Words {
  var segmentsTitle: String { pick("Segments", "客群") }
  var segmentsHelp: String { pick("Who is meant: rules with a live count", "按条件圈选会员，实时计数") }
  var newSegment: String { pick("New segment", "新客群") }
  var newSegmentHelp: String { pick("Put a new segment together", "组合一个新客群") }
  var openSegmentHelp: String { pick("Its conditions and its members", "查看所选客群的条件和会员") }
  var removeSegmentHelp: String { pick("Forget it; F9 brings it back", "删除所选客群，F9 可恢复") }
  var noSegments: String { pick("No segment is saved yet.", "还没有保存客群。") }
  var noSegmentsNext: String { pick("N puts one together", "按 N 新建") }
  var membersLabel: String { pick("Members", "人数") }
  func memberCount(_ number: Int) -> String { pick(count(number, "member", "members"), "\(number)位会员") }
  func segmentHeading(_ draft: SegmentDraft) -> String {
    draft.isAny
      ? pick("Members for whom any of these holds", "满足以下任一条件的会员")
      : pick("Members for whom all of these hold", "同时满足以下条件的会员")
  }
  var noConditionYet: String { pick("No condition yet", "还没有条件") }
  var noConditionNext: String { pick("No condition yet: everyone. Enter adds one", "还没有条件：全体会员。按回车添加") }
  var addCondition: String { pick("Add", "添加") }
  var addConditionHelp: String { pick("Add a condition", "添加一个条件") }
  var orElse: String { pick("Or else", "或者") }
  var orElseHelp: String { pick("An alternative to the selected condition", "给所选条件加一个替代条件") }
  var negate: String { pick("Not", "取反") }
  var negateHelp: String { pick("The opposite of the selected condition", "把所选条件改为相反") }
  var removeIt: String { pick("Remove", "删除") }
  var removeConditionHelp: String { pick("Take the selected condition away", "去掉所选条件") }
  var allOf: String { pick("All of", "全部") }
  var anyOf: String { pick("Any of", "任一") }
  var allOrAnyHelp: String { pick("Whether all have to hold or one is enough", "要求全部满足，或任一满足") }
  var oneConditionOnly: String { pick("Needs two conditions", "要有两个条件") }
  var typeRule: String { pick("Type", "输入") }
  var typeRuleHelp: String { pick("The rule as a line of text", "直接输入规则") }
  var ruleTitle: String { pick("Rule", "规则") }
  var ruleWord: String { pick("rule", "规则") }
  var ruleHint: String { pick("tier:gold and not muted", "tier:gold and not muted") }
  var saveSegmentHelp: String { pick("Save the segment for campaigns and lists", "保存客群，供活动和名单使用") }
  var segmentCode: String { pick("Code of the segment", "客群代码") }
  var segmentCodeHint: String { pick("letters, digits, - _ .", "字母、数字、- _ .") }
  var segmentName: String { pick("Name of the segment", "客群名称") }
  var conditionTitle: String { pick("A condition about ...", "条件：关于……") }
  var periodTitle: String { pick("When?", "什么时候？") }
  var firstMembers: String { pick("The first of them", "名单开头") }
  var counting: String { pick("Counting ...", "正在计数……") }
  var nobodyInSegment: String { pick("Nobody at present", "目前没有人") }
  func notUnderstood(_ text: String) -> String { pick("\"\(text)\" is not understood", "看不懂“\(text)”") }
}
