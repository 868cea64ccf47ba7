import Shop

/// Gifts for points, draws, pieces kept and small care gifts.
extension Words {
  // MARK: Gifts

  var gifts: String { pick("Gifts", "兑礼") }
  var giftsKey: String { pick("Gifts", "兑礼") }
  var giftsHelp: String { pick("What they can have for points", "可用积分兑换的礼品") }
  var giftsHeading: String { pick("For points", "积分兑换") }
  var takeGift: String { pick("Take", "兑换") }
  var takeGiftHelp: String { pick("Give the gift; stock and points together", "兑换所选礼品，积分和库存一起扣") }
  var noGifts: String { pick("No gifts are offered now", "现在没有可兑换的礼品") }
  var noGiftsNext: String { pick("A manager lists them in the settings", "由店长在设置里添加") }

  func giftDetail(_ offer: GiftOffer) -> String {
    let left = offer.left.map { pick("\($0) left", "余\($0)") } ?? ""
    guard let event = offer.event else { return left }
    return list([name(event.title), left])
  }

  func done(_ fact: GiftRedeemed) -> String {
    let title = name(fact.redemption.title)
    return pick(
      "\(title) for \(pointsWord(fact.redemption.points)). Saved - F9 Undo",
      "已用\(pointsWord(fact.redemption.points))兑换\(title)，已保存 - F9 撤销")
  }

  /// Why a gift, a draw or a reservation is refused.
  func sentence(reward refusal: Refusal) -> String? {
    switch refusal {
    case .unknownGift(let code): pick("No gift is called \(code)", "没有叫 \(code) 的礼品")
    case .giftRetired: pick("No longer given", "已停兑")
    case .giftNotNow: pick("Not offered on this day", "今天不在兑换期内")
    case .giftGone: pick("None left", "已兑完")
    case .tierTooLow: pick("For higher tiers", "等级未到")
    case .unknownDraw(let code): pick("No draw is called \(code)", "没有叫 \(code) 的抽奖")
    case .drawHeld: pick("Has been drawn", "已开奖")
    case .drawNotYet(let day): pick("Can be drawn after \(self.day(day))", "\(self.day(day))后才能开奖")
    case .drawClosed(let day): pick("Entries ended on \(self.day(day))", "报名已于\(self.day(day))截止")
    case .drawEntered: pick("Is entered already", "已报名")
    case .drawEmpty: pick("Nobody takes part in it", "没有人参加")
    case .unknownReservation: pick("Is no longer kept", "已不再保留")
    case .reservationKept: pick("Is put aside already", "已经留好")
    case .releasePast: pick("That moment has passed", "这个时间已经过了")
    case .notCounted(let sku): pick("\(sku) is not counted: count it first", "\(sku) 未计库存，请先盘点")
    case .keptForOthers(let sku, let left):
      pick("Only \(left) of \(sku) free: others are kept", "\(sku) 只有 \(left) 件可卖，其余已为会员留货")
    case .careGiftUnnamed: pick("What is it, and why?", "请写明送什么、为什么")
    case .sampleGone: pick("Was followed up meanwhile", "已经回访过了")
    case .unknownBespoke: pick("There is no such bespoke piece", "没有这份定制")
    case .bespokeClosed: pick("Is handed over or dropped", "已交付或已取消")
    case .bespokeHasOrder: pick("Its order stands: refund that first - D", "对应的订单还在，请先按D退单")
    case .careGiftGone: pick("Was given or dropped meanwhile", "已经送出或取消")
    default: nil
    }
  }

  // MARK: Draws

  var draws: String { pick("Draws", "抽奖") }
  var drawsHelp: String { pick("Draw winners by lot; each gets a coupon", "抽出中奖会员，各得一券") }
  var holdDraw: String { pick("Draw", "开奖") }
  var holdDrawHelp: String { pick("Draw the winners, once", "抽出中奖者，只能开一次") }
  var noDraws: String { pick("No draw is announced", "没有抽奖活动") }
  var noDrawsNext: String { pick("A manager lists them in the settings", "由店长在设置里添加") }
  var drawNotYet: String { pick("Not yet", "先不开") }
  var drawFinal: String { pick("It cannot be taken back.", "开奖后不能撤销。") }
  var winnersHeading: String { pick("Winners", "中奖者") }
  func holdDrawTitle(_ title: String) -> String { pick("Draw \"\(title)\"?", "开奖“\(title)”？") }
  func drawNumbers(members: Int, winners: Int, coupon: String) -> String {
    let drawn = min(members, winners)
    return pick(
      "\(count(drawn, "winner", "winners")) among \(count(members, "member", "members")), each a coupon: \(coupon)",
      "\(members)位会员中抽\(drawn)位，各得一券：\(coupon)")
  }
  func drawSeed(_ held: DrawHeld) -> String {
    pick(
      "\(day(held.day)), among \(held.members), seed \(held.seed)",
      "\(day(held.day))，\(held.members)人参加，种子 \(held.seed)")
  }
  func state(of plan: DrawPlan, _ state: ShopState, on today: Day) -> String {
    if let held = state.globals.draws.first(where: { $0.draw == plan.code }) {
      return pick("drawn on \(day(held.day))", "\(day(held.day))已开奖")
    }
    let winners = pick("\(plan.winners) to win", "抽\(plan.winners)位")
    guard let last = plan.through, today <= last else { return winners }
    return list([winners, pick("until \(shortDay(last))", "报名至\(shortDay(last))")])
  }
  func entersDraw(_ title: String) -> String { pick("Enters the draw: \(title)", "参加抽奖：\(title)") }
  func done(_ held: DrawHeld) -> String {
    pick(
      "\(count(held.winners.count, "winner", "winners")) among \(held.members). Saved",
      "\(held.members)人中抽出\(held.winners.count)位，已保存")
  }

  // MARK: Pieces kept

  var reservations: String { pick("Kept pieces", "留货") }
  var reservationsHelp: String { pick("What is kept for whom, and pre-orders", "为会员留的货和预订") }
  var keepKey: String { pick("Keep", "留货") }
  var keepHelp: String { pick("Keep pieces for this member", "为这位会员留货") }
  var wishKey: String { pick("Wish", "预订") }
  var wishHelp: String { pick("Wish for pieces that have not come", "货未到，先登记预订") }
  var asideKey: String { pick("Aside", "转留货") }
  var asideHelp: String { pick("They have come: put them aside", "货到了，为其留出") }
  var releaseKey: String { pick("Release", "释放") }
  var releaseHelp: String { pick("Let others have them", "不再保留，别人可买") }
  var nothingReserved: String { pick("Nothing is kept for anyone", "没有留货") }
  var nothingReservedNext: String { pick("On a member's card: V, then H", "在会员卡上按 V 再按 H") }
  var nothingCounted: String { pick("No product is counted yet", "还没有计库存的商品") }
  var keepWhat: String { pick("Keep what?", "留什么？") }
  var keepHowMany: String { pick("How many pieces?", "几件？") }
  var keepUntil: String { pick("Until when?", "留到什么时候？") }
  var keepUntilHint: String { pick("2026-02-14 or 2026-02-14 18:00", "2026-02-14 或 2026-02-14 18:00") }
  var reservedFor: String { pick("For", "会员") }
  var pieces: String { pick("Pieces", "件数") }
  var productLabel: String { pick("Product", "商品") }
  var untilLabel: String { pick("Until", "留至") }
  func free(_ pieces: Int) -> String { pick("\(pieces) free", "可留\(pieces)件") }
  func until(_ reservation: Reservation, _ state: ShopState) -> String {
    if reservation.waits { return pick("waits for stock", "等到货") }
    let (day, time) = state.wallClock(reservation.until)
    return self.day(day) + " " + time
  }
  func done(_ reservation: Reservation) -> String {
    reservation.waits
      ? pick("In the pre-order book. Saved - F9 Undo", "已登记预订，已保存 - F9 撤销")
      : pick(
        "Kept: \(reservation.left) of \(reservation.sku). Saved - F9 Undo",
        "已留 \(reservation.left) 件 \(reservation.sku)，已保存 - F9 撤销")
  }

  // MARK: Care gifts

  var careKey: String { pick("Care", "关怀") }
  var careHelp: String { pick("A small gift for their next visit", "下次到店送一份小礼") }
  var careWhat: String { pick("What small gift?", "送什么小礼？") }
  var careWhatHint: String { pick("the lavender sachet", "薰衣草香包") }
  var careReason: String { pick("Why?", "为什么？") }
  var careReasonHint: String { pick("twenty orders this year", "今年第二十单") }
  var careCost: String { pick("What does it cost the shop?", "成本多少？") }
  var givenKey: String { pick("Given", "已送") }
  var givenHelp: String { pick("The small gift was handed over", "小礼已送出") }
  var nothingToGive: String { pick("No small gift waits for them", "没有待送的小礼") }
  func give(_ note: CareNote) -> String { pick("Give \(note.what) (\(note.reason))", "请送\(note.what)（\(note.reason)）") }
  var giveSomething: String { pick("A small gift waits for them", "有一份小礼待送") }
}
