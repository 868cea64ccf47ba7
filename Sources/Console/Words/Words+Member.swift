import Shop

extension Words {
  func pick(_ english: Int, _ chinese: Int) -> Int { language == .english ? english : chinese }
  func count(_ number: Int) -> String { "\(number)" }

  var memberTitle: String { pick("Member", "会员") }
  var noSuchPerson: String { pick("This customer is no longer on file", "这位顾客的资料已不在") }
  var notJoinedYet: String { pick("On file, not a member yet - J joins", "已有资料，还不是会员，按 J 入会") }
  var newOrder: String { pick("Order", "开单") }
  var newOrderHelp: String { pick("A new order for this member", "为这位会员开单") }
  var details: String { pick("Details", "详情") }
  var detailsHelp: String { pick("The selected order: lines, payment, refund", "所选订单：明细、付款、退款") }
  var sameAgain: String { pick("Again", "照旧") }
  var sameAgainHelp: String { pick("The selected order once more, to be changed before saving", "照所选的单再来一份，保存前可改") }
  var edit: String { pick("Edit", "修改") }
  var editHelp: String { pick("Change name, phone, birthday, consent", "修改姓名、手机、生日、联系许可") }
  var receivers: String { pick("Receivers", "收礼人") }
  var receiversHelp: String { pick("Whom they give to: dates, allergies, dislikes", "送给谁：纪念日、过敏、忌讳") }
  var note: String { pick("Note", "备注") }
  var noteHelp: String { pick("Write a line about the customer", "记一条备注") }
  var noteTitle: String { pick("A note about the customer", "顾客备注") }
  var noteHint: String { pick("e.g. prefers kraft paper", "例如：喜欢牛皮纸包装") }
  var join: String { pick("Join", "入会") }
  var joinHelp: String { pick("Make this customer a member", "为这位顾客办入会") }
  var mute: String { pick("Mute", "勿扰") }
  var unmute: String { pick("Unmute", "解除") }
  var muteHelp: String { pick("No reminders and no marketing at all, or again", "不再提醒、不再推广；再按一次恢复") }
  var promptHelp: String { pick("Keep what was typed", "保存所输内容") }
  var typeSomething: String { pick("Nothing typed yet", "还没有输入") }
  var noOrdersYet: String { pick("No order yet", "还没有订单") }
  var noOrdersNext: String { pick("No order yet - Enter opens the first", "还没有订单，按回车开第一单") }

  func remark(_ text: String) -> String { pick("WeChat \(text)", "微信 \(text)") }
  func tierDates(_ standing: TierStanding) -> String {
    guard let until = standing.until else { return pick("since \(day(standing.since))", "\(day(standing.since))起") }
    return pick("through \(day(until))", "有效期至\(day(until))")
  }

  /// `¥480 or 2 orders`, `¥480 and 2 orders`.
  func missing(_ missing: TierThreshold) -> String {
    var parts: [String] = []
    if let spend = missing.spend { parts.append(amount(spend)) }
    if let orders = missing.orders { parts.append(pick(count(orders, "order", "orders"), "\(orders)单")) }
    if let days = missing.activeDays { parts.append(pick(count(days, "visit", "visits"), "到店\(days)天")) }
    return parts.joined(separator: missing.all ? pick(" and ", "且") : pick(" or ", "或"))
  }
  func toGo(_ threshold: TierThreshold, to tier: String) -> String {
    pick("\(missing(threshold)) to \(tier)", "再有\(missing(threshold))升\(tier)")
  }
  func keepBy(_ day: Day, _ threshold: TierThreshold) -> String {
    pick("To keep the tier by \(self.day(day)): \(missing(threshold))", "\(self.day(day))前再有\(missing(threshold))可保级")
  }
  func owes(_ points: Points) -> String {
    pick("Owes \(pointsWord(points)): cannot be spent until filled", "欠\(pointsWord(points))，补足前不能使用")
  }
  func expires(_ points: Points, on day: Day) -> String {
    pick("\(self.points(points)) expire on \(self.day(day))", "\(self.points(points))分\(self.day(day))到期")
  }
  func allergic(_ what: String) -> String { pick("Allergies - \(what)", "过敏 - \(what)") }
  var quiet: String { pick("No reminders, no offers: leave in peace", "勿打扰：不提醒、不推销") }
  func noteLine(_ note: PersonNote, today: Day) -> String { "\(nearDay(note.day, today: today)) \(note.by): \(note.text)" }

  var suggestionsHeading: String { pick("To suggest", "可以推荐") }
  var couponsHeading: String { pick("Coupons", "优惠券") }
  var datesHeading: String { pick("Dates", "纪念日") }
  var ordersHeading: String { pick("Orders", "订单") }
  var notesHeading: String { pick("Notes", "备注") }
  var yearHeading: String { pick("Last 12 months", "近12个月") }
  var noCoupons: String { pick("none - F4 issues one", "没有，按 F4 发券") }
  var noDates: String { pick("none - E and R add them", "没有，按 E 或 R 添加") }
  var noReceivers: String { pick("none - R adds one", "没有，按 R 添加") }
  var noNotes: String { pick("none - N writes one", "没有，按 N 添加") }
  func through(_ day: Day, today: Day) -> String { pick("to \(nearDay(day, today: today))", "至\(nearDay(day, today: today))") }
  func yearLine(_ year: Qualification) -> String {
    pick("\(count(year.orders, "order", "orders")), \(amount(year.spend))", "\(year.orders)单，\(amount(year.spend))")
  }

  /// `28 Nov 李娜 anniversary 12`; a lunar date has its own form beside the solar day (D03).
  func cardDate(_ date: MemberCard.CardDate) -> String {
    let lunar = date.on.calendar == .lunar ? " (\(recurring(date.on)))" : ""
    let years = date.count.flatMap { $0 > 0 ? " \($0)" : nil } ?? ""
    let who = date.receiver.isEmpty ? "" : pick(date.receiver + " ", date.receiver)
    return shortDay(date.day) + " " + who + occasion(date.occasion) + years + lunar
  }

  func recurring(_ date: PersonalDate, receiver: Receiver, today: Day) -> String {
    let next = date.on.next(onOrAfter: today)?.day
    let solar = next.map { date.on.calendar == .lunar ? " = " + nearDay($0, today: today) : "" } ?? ""
    return occasion(date.occasion) + " " + recurring(date.on) + solar
  }

  func receiverLine(_ receiver: Receiver) -> String {
    let avoid = list((receiver.allergies + receiver.dislikes).map { material($0) })
    return receiver.name + (receiver.relation.isEmpty ? "" : " (\(receiver.relation))")
      + (avoid.isEmpty ? "" : pick(": never \(avoid)", "：忌\(avoid)"))
      + (receiver.muted ? pick(", not to be spoken of", "，勿提") : "")
  }

  /// `11 red roses, Gift card x2`.
  func items(of order: Order) -> String {
    list(order.lines.map { name($0.name) + ($0.quantity > 1 ? " x\($0.quantity)" : "") })
  }

  /// `anniversary, 李娜`.
  func purpose(of order: Order, in person: Person) -> String {
    let receiver = order.receiver.flatMap { person.receiver($0)?.name } ?? ""
    return list([order.occasion.map { occasion($0) } ?? "", receiver])
  }

  func state(of order: Order) -> String {
    if order.isRefundedWhole { return pick("refunded", "已退") }
    if !order.isSettled { return pick("to be paid", "未付") }
    if !order.refunds.isEmpty { return pick("part refunded", "部分退") }
    return ""
  }
}
