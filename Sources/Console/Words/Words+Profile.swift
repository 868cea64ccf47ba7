import Insight
import Shop

/// Names of what a profile says.
extension Words {
  public func name(of sex: Sex) -> String {
    switch sex {
    case .female: pick("female", "女")
    case .male: pick("male", "男")
    case .other: pick("other", "其他")
    }
  }

  public func name(of motive: RepurchaseMotive) -> String {
    switch motive {
    case .price: pick("price", "价格")
    case .holiday: pick("a feast or a date", "节日或纪念日")
    case .service: pick("service", "服务")
    case .quality: pick("quality", "品质")
    case .nearby: pick("close by", "离得近")
    case .other: pick("other", "其他")
    }
  }

  public func name(of heard: HeardFrom) -> String {
    switch heard {
    case .walkIn: pick("passing by", "路过")
    case .referral: pick("a friend", "朋友介绍")
    case .wechat: pick("WeChat", "微信")
    case .poster: pick("a poster", "海报")
    case .maps: pick("a map or search", "地图或搜索")
    case .event: pick("an event", "活动")
    case .other: pick("other", "其他")
    }
  }

  /// A source as it is kept: the name of the shop's own, a code of ``HeardFrom`` in words, else the text.
  func source(_ text: String, _ settings: ShopSettings) -> String {
    settings.source(text).map { name($0.name) } ?? HeardFrom(rawValue: text).map { name(of: $0) } ?? text
  }

  public func name(of compared: ComparedWith) -> String {
    switch compared {
    case .nobody: pick("with nobody", "没有比较")
    case .online: pick("with shops online", "网店")
    case .otherShop: pick("with another shop", "别的店")
    case .supermarket: pick("with the supermarket", "超市")
    case .friends: pick("asked friends", "问了朋友")
    }
  }

  public func name(of garment: GarmentType) -> String {
    switch garment {
    case .top: pick("top", "上衣")
    case .dress: pick("dress", "连衣裙")
    case .coat: pick("coat", "外套")
    case .trousers: pick("trousers", "裤子")
    case .skirt: pick("skirt", "半裙")
    case .shoes: pick("shoes", "鞋")
    case .hat: pick("hat", "帽子")
    case .ring: pick("ring", "戒指")
    case .bracelet: pick("bracelet", "手镯")
    case .other: pick("other", "其他")
    }
  }

  public func name(of delight: DelightTag) -> String {
    switch delight {
    case .shape: pick("shape", "造型")
    case .wrapping: pick("wrapping", "包装")
    case .colours: pick("colours", "配色")
    case .scent: pick("scent", "香味")
    case .freshness: pick("freshness", "新鲜")
    case .card: pick("the card", "贺卡")
    case .surprise: pick("a surprise", "惊喜")
    case .service: pick("service", "服务")
    }
  }

  public func name(of outcome: EnquiryOutcome) -> String {
    switch outcome {
    case .bought: pick("bought", "已购买")
    case .told: pick("told", "已告知")
    case .noLonger: pick("no longer wanted", "不要了")
    case .unreachable: pick("not reached", "联系不上")
    }
  }

  public func name(of group: TagGroup) -> String {
    switch group {
    case .basic: pick("basic", "基本")
    case .consumption: pick("consumption", "消费")
    case .behaviour: pick("behaviour", "行为")
    case .value: pick("value", "价值")
    }
  }

  /// What a tag does at present: offered, by rule, gone on as another.
  public func state(of tag: Tag) -> String {
    if let into = tag.into { return pick("goes on as \(into)", "并入 \(into)") }
    if tag.retired { return pick("retired", "已停用") }
    return tag.rule.map { pick("by itself: \($0.text)", "自动：\($0.text)") } ?? pick("by hand", "手工")
  }

  func name(of facet: InferredPreference.Facet) -> String {
    switch facet {
    case .colour: pick("colour", "颜色")
    case .material: pick("material", "花材")
    case .style: pick("style", "风格")
    case .tag: pick("tag", "标签")
    case .kind: pick("kind", "种类")
    }
  }

  func name(of level: DiscountSensitivity.Level) -> String {
    switch level {
    case .low: pick("low", "低")
    case .mid: pick("mid", "中")
    case .high: pick("high", "高")
    }
  }

  /// `changed from lilies to roses: 3 of the earlier orders, 3 of those since 8 Mar`.
  func sentence(for drift: PreferenceDrift, today: Day) -> String {
    pick(
      "Changed from \(material(drift.from)) to \(material(drift.to)) since \(nearDay(drift.since, today: today)) (\(drift.earlier.count) orders before, \(drift.recent.count) after)",
      "\(nearDay(drift.since, today: today))起由\(material(drift.from))转向\(material(drift.to))（之前\(drift.earlier.count)单，之后\(drift.recent.count)单）"
    )
  }

  /// `low: 1 of 6 orders, ¥58 of ¥1,200, with coupon or bundle`.
  func sentence(for discounts: DiscountSensitivity) -> String {
    pick(
      "\(name(of: discounts.level)): \(discounts.discounted) of \(count(discounts.orders, "order", "orders")), \(amount(discounts.discountedGoods)) of \(amount(discounts.goods)), with coupon or bundle",
      "\(name(of: discounts.level))：\(discounts.orders)单中\(discounts.discounted)单、\(amount(discounts.goods))中\(amount(discounts.discountedGoods))用了券或套装"
    )
  }

  /// What to ask next (S42).
  func askNext(_ next: AskNext) -> String {
    switch next {
    case .heard: pick("Ask: how did you hear of us? - H", "可以问：从哪里知道我们的？按 H")
    case .birthday: pick("Ask next: birthday", "下次可以问：生日")
    case .receiver: pick("Ask next: whom the flowers are for", "下次可以问：送给谁")
    case .area: pick("Ask next: where they live", "下次可以问：住在哪一带")
    case .channel: pick("Ask next: how they like to be reached", "下次可以问：喜欢怎么联系")
    }
  }
}
