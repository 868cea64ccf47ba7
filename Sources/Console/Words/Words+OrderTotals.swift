import Shop

/// What an order comes to, how it is paid, and what is said afterwards.
extension Words {
  var totalHeading: String { pick("Total", "合计") }
  var listPrice: String { pick("List price", "原价") }
  var toPay: String { pick("To pay", "应付") }
  /// What changes hands when goods are exchanged.
  func toSettle(_ difference: Money) -> String {
    difference < .zero ? pick("To give back", "应退") : toPay
  }
  func differenceOf(_ due: Money, _ back: Money) -> String {
    pick("\(money(due)) less \(money(back)) that came back", "\(money(due)) 减去退回的 \(money(back))")
  }
  /// A benefit as the customer hears it.
  func benefit(_ benefit: AppliedBenefit) -> String {
    let title = name(benefit.title)
    switch benefit.kind {
    case .memberPrice: return pick("Member price", "会员价")
    case .plan: return pick("\(title) plan", "\(title)优惠")
    case .tier: return title.isEmpty ? pick("Tier discount", "等级折扣") : pick("\(title) discount", "\(title)折扣")
    case .bundle, .coupon: return title
    case .delivery:
      return title.isEmpty ? pick("Free delivery", "免配送费") : pick("\(title): free delivery", "\(title)免配送费")
    }
  }
  func owesShort(_ points: Points) -> String { pick("owes \(pointsWord(points))", "欠\(pointsWord(points))") }
  func membersPayLess(_ saving: Money) -> String {
    pick("Members pay \(amount(saving)) less", "会员可少付\(amount(saving))")
  }
  func thisOrder(_ earned: Points) -> String { pick("This order +\(points(earned))", "本单 +\(points(earned))分") }
  func pointsAfter(_ balance: Points) -> String { pick("then \(pointsWord(balance))", "之后共\(pointsWord(balance))") }
  func reaches(_ tier: String) -> String { pick("reaches \(tier)", "升为\(tier)") }
  func couldUse(_ points: Points, worth: Money) -> String {
    pick("Ctrl-U \(self.points(points)) points = \(amount(worth))", "Ctrl-U 用\(self.points(points))分抵\(amount(worth))")
  }
  func couponMissed(_ title: String, _ reason: String) -> String { pick("\(title): \(reason)", "\(title)：\(reason)") }
  var otherCoupon: String { pick("Ctrl-C another coupon", "Ctrl-C 换一张券") }
  var withoutCoupon: String { pick("no coupon", "不用券") }
  var whichCoupon: String { pick("Which coupon?", "用哪张券？") }

  // MARK: Paying

  func tender(_ tender: Tender?) -> String {
    tender.map { name(of: $0) } ?? pick("later, on delivery or pick-up", "以后付（送到或自取时）")
  }
  func tenderKey(_ tender: Tender?) -> String {
    switch tender {
    case .cash: pick("Cash", "现金")
    case .card: pick("Card", "刷卡")
    case .wechat: pick("WeChat", "微信")
    case .alipay: pick("Alipay", "支付宝")
    case .other: pick("Other", "其他")
    case nil: pick("Later", "后付")
    }
  }
  func tenderHelp(_ tender: Tender?) -> String {
    tender.map { pick("Paid by \(name(of: $0))", "用\(name(of: $0))付") }
      ?? pick("Saved unpaid; points when it is paid", "先存不收款，付款后再计积分")
  }
  var savePaymentHelp: String { pick("Save; cash received may be typed first", "保存；可先输入收到的现金") }
  var cashReceived: String { pick("Received", "收到") }
  func cashShort(_ missing: Money) -> String { pick("\(money(missing)) short", "还差\(money(missing))") }
  func change(_ amount: Money) -> String { pick("Change \(money(amount))", "找零 \(money(amount))") }
  func pointsWhenPaid(_ points: Points) -> String {
    pick("+\(self.points(points)) points when it is paid", "付款后 +\(self.points(points))分")
  }
  func totalWas(_ was: Money, now: Money) -> String {
    pick(
      "It has changed since: was \(money(was)), now \(money(now)). Tell the customer.",
      "金额变了：原\(money(was))，现\(money(now))，请告知顾客。")
  }

  // MARK: How it leaves

  func leaving(_ handover: Handover, _ details: DeliveryDetails, today: Day) -> String {
    guard handover.kind != .now else {
      return details.message.isEmpty
        ? pick("taken along - Ctrl-D delivers", "现取 - Ctrl-D 改配送") : pick("taken along, with a card", "现取，附贺卡")
    }
    let day = handover.day.map { shortDay($0, weekday: true) } ?? ""
    let parts = [name(of: handover.kind) + " " + day, handover.slot, details.name, details.address]
    return list(parts)
  }
  var done: String { pick("Done", "完成") }
  var handoverDoneHelp: String { pick("Back to the order with this", "按所填回到订单") }
  var takenAlong: String { pick("Take now", "现取") }
  var takenAlongHelp: String { pick("They take it along: no delivery", "顾客现在拿走，不配送") }
  func label(of field: HandoverScreen.Field) -> String {
    switch field {
    case .kind: pick("How", "方式")
    case .day: pick("Day", "日期")
    case .slot: pick("Time", "时段")
    case .name: pick("To", "收件人")
    case .phone: pick("Phone", "电话")
    case .address: pick("Address", "地址")
    case .message: pick("Card says", "贺卡留言")
    case .fee: pick("Fee", "配送费")
    }
  }
  var dayHint: String { pick("tomorrow, +3, sat, 28 Nov", "明天、+3、周六、11月28日") }
  func dayUnreadable(_ text: String) -> String {
    pick("\"\(text)\" is no day: tomorrow, +3, 28 Nov", "“\(text)”不是日期：明天、+3、11月28日")
  }
  func dayRead(_ day: Day, today: Day) -> String {
    shortDay(day, weekday: true) + pick(", ", "，") + distance(to: day, from: today)
  }
  var anyTime: String { pick("any time", "不限") }
  var addressHint: String { pick("street, house, door", "街道、楼号、门牌") }
  var onlyForDelivery: String { pick("only for a delivery", "配送时填") }
  var cardHint: String { pick("what the card says, word for word", "贺卡上写的话，逐字") }
  var staysInFile: String {
    pick("Address and card go into the customer's file, not into the journal.", "地址和留言只存进顾客资料，不进流水。")
  }

  // MARK: The receipt

  var nextCustomer: String { pick("Next", "下一位") }
  var nextCustomerHelp: String { pick("Back to Find for the next customer", "回到查找，接待下一位") }
  var nextOrderHelp: String { pick("Another order for the same customer", "同一位顾客再开一单") }
  var joinWithOrderHelp: String { pick("They join and this order becomes theirs", "顾客入会，这单记到名下") }
  var orderHasMember: String { pick("The order has its member", "这单已有会员") }
  func orderSaved(_ number: String) -> String { pick("Order \(number) saved", "订单 \(number) 已保存") }
  func andMore(_ count: Int) -> String { pick("and \(count) more - D shows all", "还有\(count)行，按 D 看全部") }
  func pointsFromTo(_ before: Points, _ after: Points, arrow: String) -> String {
    pick("Points \(points(before)) \(arrow) \(points(after))", "积分 \(points(before)) \(arrow) \(points(after))")
  }
  func tierReached(_ tier: String, _ benefits: String) -> String {
    pick(
      "Say: \"You are \(tier) from today\(benefits.isEmpty ? "" : ": " + benefits).\"",
      "请说：“从今天起您是\(tier)了\(benefits.isEmpty ? "" : "，" + benefits)。”")
  }
  /// What a tier gives, to be said aloud: `5% off, points at 1.2`.
  func benefits(of tier: Tier) -> String { benefits(tier.benefits) }

  /// The same of anything that gives benefits.
  func benefits(_ benefits: Benefits) -> String {
    var parts: [String] = []
    if benefits.discount > .zero {
      parts.append(pick("\(percent(benefits.discount)) off", foldOff(benefits.discount)))
    }
    if benefits.earnRate != .whole {
      let times = rate(benefits.earnRate)
      parts.append(pick("\(times) times the points", "积分\(times)倍"))
    }
    if let from = benefits.freeDeliveryFrom {
      parts.append(
        from == .zero
          ? pick("free delivery", "免配送费") : pick("free delivery from \(amount(from))", "满\(amount(from))免配送费"))
    }
    let service = name(benefits.service)
    return list(parts + [service])
  }
  private func rate(_ rate: BasisPoints) -> String {
    let (whole, rest) = rate.count.quotientAndRemainder(dividingBy: 10_000)
    guard rest > 0 else { return "\(whole)" }
    var digits = String(String(10_000 + rest).dropFirst())
    while digits.last == "0" { digits.removeLast() }
    return "\(whole).\(digits)"
  }
  var forNextTime: String { pick("For the next visit", "下次用") }
  func couponToHandOver(_ title: String, until day: Day) -> String {
    pick(
      "Say: \"A coupon for you: \(title). Good through \(self.day(day)).\"",
      "请说：“送您一张券：\(title)，\(self.day(day))前有效。”")
  }
}
