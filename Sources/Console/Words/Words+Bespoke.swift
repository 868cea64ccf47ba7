import Shop

/// What is made for one customer alone (S69).
extension Words {
  var bespokeTitle: String { pick("Bespoke", "定制") }
  var bespokeHelp: String { pick("What is being made, the first due first", "正在做的定制，按日期先后") }
  var memberBespokeHelp: String { pick("What is made for them alone", "专门为他们做的") }
  var newBespokeHelp: String { pick("Take down something to be made", "记下一份要做的定制") }
  var nextStep: String { pick("Next", "下一步") }
  var nextStepHelp: String { pick("One step further", "进到下一步") }
  var makeAgain: String { pick("Again", "再做") }
  var makeAgainHelp: String { pick("Make the same again for another day", "照原样再做一份，换个日子") }
  var readyWhen: String { pick("Ready on", "取件日") }
  var dueHint: String { pick("tomorrow, +3, sat, 28 Nov", "明天、+3、周六、11-28") }
  var priceKey: String { pick("Price", "价格") }
  var bespokePriceHelp: String { pick("Agree on the price and take a deposit", "定价并收定金") }
  var bespokePriced: String { pick("Its price is agreed: D shows the order", "已定价，按D看订单") }
  var bespokeUnpriced: String { pick("No price is agreed yet: P", "还没定价，按P") }
  var noOpenPrice: String { pick("The catalogue has no open-price product to sell it as", "商品里没有可自定价的品种") }
  var soldAs: String { pick("Sold as which product?", "按哪种商品开单？") }
  var depositTitle: String { pick("How much is paid ahead?", "先付多少定金？") }
  var depositHint: String { pick("0 for none", "没有填0") }
  var depositBy: String { pick("Paid ahead how?", "定金怎么付？") }
  var editBespokeHelp: String { pick("Change what it shall be like", "修改要求") }
  var dropKey: String { pick("Drop", "取消") }
  var dropBespokeHelp: String { pick("It came to nothing", "这份不做了") }
  var specSheet: String { pick("Spec sheet", "定制单") }
  var bespokeKindLabel: String { pick("What", "种类") }
  var nothingNoted: String { pick("Nothing noted", "没有记下要求") }
  var noBespoke: String { pick("Nothing is being made to order.", "没有定制。") }
  var noBespokeNext: String { pick("On a member's card Ctrl-B, then N takes one down", "在会员页按 Ctrl-B，再按 N 记下") }

  public func name(of kind: BespokeKind) -> String {
    switch kind {
    case .bouquet: pick("bouquet", "花束")
    case .garment: pick("garment", "服装")
    case .scent: pick("scent", "香氛")
    }
  }

  public func name(of field: BespokeField) -> String {
    switch field {
    case .stems: pick("Stems", "花材")
    case .colours: pick("Colours", "颜色")
    case .wrap: pick("Wrap", "包装")
    case .card: pick("Card", "卡片")
    case .garment: pick("Garment", "款式")
    case .size: pick("Size", "尺寸")
    case .style: pick("Style", "风格")
    case .notes: pick("Notes", "香调")
    case .strength: pick("Strength", "浓度")
    case .bottle: pick("Bottle", "瓶身")
    case .engraving: pick("Engraving", "刻字")
    case .more: pick("More", "其他")
    }
  }

  public func name(of status: BespokeStatus) -> String {
    switch status {
    case .asked: pick("asked", "已询")
    case .agreed: pick("agreed", "已定")
    case .making: pick("making", "制作中")
    case .ready: pick("ready", "已做好")
    case .handedOver: pick("handed over", "已交付")
    case .dropped: pick("dropped", "已取消")
    }
  }

  public func detail(_ detail: BespokeDetail) -> String {
    name(of: detail.field) + pick(": ", "：") + detail.text
  }

  /// `bouquet: white peonies`.
  func summary(_ bespoke: Bespoke, _ details: [BespokeDetail]) -> String {
    let first = details.first.map { pick(": ", "：") + $0.text } ?? ""
    return name(of: bespoke.kind) + first
  }

  func bespokeTaken(_ bespoke: Bespoke, _ receiver: String, today: Day) -> String {
    let on = nearDay(bespoke.day, today: today)
    let whom = receiver.isEmpty ? "" : pick(", for \(receiver)", "，给\(receiver)")
    let again = bespoke.like == nil ? "" : pick(", made again", "，照原样")
    return pick("Taken down on \(on) by \(bespoke.by)\(whom)\(again)", "\(bespoke.by) \(on)记下\(whom)\(again)")
  }

  func bespokeMoney(_ order: Order) -> String {
    pick(
      "Order \(order.number): \(money(order.due)), paid \(money(order.paid)), to collect \(money(order.outstanding))",
      "订单 \(order.number)：\(money(order.due))，已付\(money(order.paid))，待收\(money(order.outstanding))")
  }

  /// On the card: `Bouquet for Sat 28 Nov: making`.
  func bespokeLine(_ bespoke: Bespoke) -> String {
    let kind = name(of: bespoke.kind)
    let on = shortDay(bespoke.due, weekday: true)
    return pick(
      "\(kind.prefix(1).uppercased() + kind.dropFirst()) made for them, \(on): \(name(of: bespoke.status)) - Ctrl-B",
      "\(on)定制\(kind)：\(name(of: bespoke.status)) - Ctrl-B")
  }
}
