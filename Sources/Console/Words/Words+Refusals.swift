import Shop

/// A sentence for every refusal.
extension Words {
  public func sentence(for refusal: Refusal) -> String {
    switch refusal {
    case .unknownMember: pick("No such customer is on file - F2 Find", "没有这位顾客 - F2 查找")
    case .unknownOrder: pick("No such order", "没有这张单")
    case .unknownProduct(let sku): pick("No product \(sku) in the catalogue", "商品目录里没有 \(sku)")
    case .unknownCoupon: pick("No such coupon: compare the code letter by letter", "没有这张券，请逐字核对券码")
    case .unknownTemplate(let code): pick("No kind of coupon is called \(code)", "没有叫 \(code) 的券")
    case .unknownReceiver: pick("This receiver is not on the customer's file", "顾客资料里没有这位收礼人")
    case .unknownSegment(let code): pick("No segment is called \(code)", "没有叫 \(code) 的客群")
    case .unknownTag(let code): pick("No tag is called \(code)", "没有叫 \(code) 的标签")
    case .unknownConsultation(let number): pick("No such consultation: \(number)", "没有这次咨询：\(number)")
    case .unknownEnquiry(let number): pick("No open enquiry \(number)", "没有未结束的询问 \(number)")
    case .profileFull(let limit): pick("At most \(limit) entries of a kind", "每项最多\(limit)条")
    case .unknownCommand: pick("What was to be undone is not known", "找不到要撤销的操作")
    case .unknownHold: pick("That order is no longer put aside", "这张挂单已经不在了")
    case .notAllowed(let role):
      pick("Only \(name(of: role)) may do this: ask one to sign in", "只有\(name(of: role))可以办，请其登录")
    case .unknownStaff, .staffLeft, .staffNameUnreadable, .staffNameTaken, .lastManager, .nameNeeded, .pinNeeded,
      .pinUnset, .pinForm, .wrongPin, .pinLocked, .notOwnPin:
      staffSentence(for: refusal)
    case .sameIDOtherContent: pick("This was saved before with other content. Nothing was done", "同一编号已存过不同内容，这次没有办")
    case .nameMissing: pick("A name is needed", "请输入姓名")
    case .nameTooLong(let limit): pick("A name has at most \(limit) characters", "姓名最多\(limit)个字")
    case .textTooLong(let limit): pick("At most \(limit) characters", "最多\(limit)个字")
    case .phoneUnreadable(let text): pick("\"\(text)\" is no phone number", "“\(text)”不是电话号码")
    case .notConfirmed: pick("Not done: this cannot be undone and was not confirmed", "没有执行：此操作无法撤销，需要确认")
    case .samePerson: pick("This is one and the same card", "这是同一张卡")
    case .mergedAlready: pick("This card was merged into another: open that one", "这张卡已合并，请打开合并后的卡")
    case .notMerged: pick("This card is not merged with another", "这张卡没有合并过")
    case .mergeFinal(let day):
      pick("A merge can be taken back until \(self.day(day)); that has passed", "合并只能在\(self.day(day))前撤销，已过期")
    case .emailUnreadable(let text): pick("\"\(text)\" is no e-mail address", "“\(text)”不是邮箱地址")
    case .contact(let reason): sentence(for: reason)
    case .unknownMessage(let code): pick("No wording is called \(code)", "没有叫 \(code) 的文案")
    case .messageFor(let purpose):
      pick("This wording is meant for another purpose: \(name(of: purpose))", "这条文案是用于\(name(of: purpose))的")
    case .unknownContact: pick("No such contact is on file", "没有这条联系记录")
    case .alreadyMember: pick("Is a member already", "已经是会员")
    case .notMember: pick("Has not joined yet - New member first", "还不是会员，请先入会")
    case .orderEmpty: pick("Nothing in the order yet: type a product", "单里还没有商品，请输入商品")
    case .quantityUnreadable(let sku): pick("How many of \(sku)? 1 to 9999", "\(sku) 要几件？1 到 9999")
    case .priceMissing(let sku): pick("\(sku) has no fixed price: type one", "\(sku) 没有定价，请输入价格")
    case .priceFixed(let sku): pick("\(sku) has a fixed price", "\(sku) 是固定价，不能改")
    case .productRetired(let sku): pick("\(sku) is no longer sold", "\(sku) 已停售")
    case .outOfStock(let sku, let left): pick("Only \(left) of \(sku) left", "\(sku) 只剩 \(left) 件")
    case .amountTooLarge: pick("The amount is too large", "金额太大")
    case .dayMissing: pick("For which day? Pick-up and delivery need one", "请选日期：自取和配送都要有日期")
    case .dayPast(let day): pick("\(self.day(day)) has passed", "\(self.day(day))已经过了")
    case .totalChanged(let now):
      pick("The total is now \(money(now)): tell the customer, then save again", "现在是 \(money(now))，请告知顾客后再保存")
    case .alreadyPaid: pick("Is paid already", "已经付过款")
    case .alreadyFulfilled: pick("Was handed over already", "已经交付")
    case .orderTaken: pick("The order belongs to another member", "这张单已属于另一位会员")
    case .coupon(let miss): pick("The coupon does not apply: \(reason(for: miss))", "券不能用：\(reason(for: miss))")
    case .couponsExclusive: pick("One coupon an order: these cannot be used together", "一单一券，这几张不能同用")
    case .couponUsed: pick("The coupon has been used", "券已用过")
    case .couponWithdrawn: pick("The coupon was withdrawn", "券已作废")
    case .couponExpired(let day): pick("The coupon ended on \(self.day(day))", "券已于\(self.day(day))到期")
    case .templateRetired: pick("This kind of coupon is no longer issued", "这种券已停发")
    case .promiseTooLarge, .unknownCampaign, .campaignEnded, .campaignIssued, .campaignReachesNobody,
      .campaignOverBudget, .campaignUnbounded:
      campaignSentence(for: refusal)
    case .pointsOwed(let owed): pick("Owes \(pointsWord(owed)): points cannot be spent", "欠\(pointsWord(owed))，暂不能用积分")
    case .pointsShort(let by): pick("\(pointsWord(by)) short", "还差\(pointsWord(by))")
    case .pointsStep(let step): pick("Points are spent in steps of \(step)", "积分以\(step)为单位使用")
    case .pointsAboveCap(let most): pick("At most \(pointsWord(most)) in this order", "这单最多用\(pointsWord(most))")
    case .unknownPerk: pick("No plan of theirs has this perk today", "现有的付费会员里没有这项权益")
    case .perkUsedUp: pick("This perk is used up until the plan is renewed", "这项权益本期已用完，续费后再有")
    case .nothingToAdjust: pick("Nothing to change", "没有要改的")
    case .unknownGift, .giftRetired, .giftNotNow, .giftGone, .tierTooLow, .unknownDraw, .drawHeld, .drawNotYet,
      .drawClosed, .drawEntered, .drawEmpty, .unknownReservation, .reservationKept, .releasePast, .notCounted,
      .keptForOthers, .careGiftUnnamed, .careGiftGone, .sampleGone,
      .unknownBespoke, .bespokeClosed, .bespokeHasOrder:
      sentence(reward: refusal) ?? ""
    case .unknownCase, .notListed, .caseOpen, .caseClosed, .caseFurther, .caseWithoutOrder:
      sentence(winBack: refusal) ?? ""
    case .scoreUnreadable, .unknownScoreReason, .notHandedOver, .unknownTheme, .unknownTicket, .ticketState,
      .feedbackEmpty, .remedyUnknown:
      sentence(feedback: refusal) ?? ""
    case .activityOff, .doneToday, .monthlyLimit, .countUnreadable, .unknownChannel, .unknownEvent, .eventNotOn,
      .eventAttended, .eventFull, .unknownCause:
      sentence(activity: refusal) ?? ""
    case .monthNotOver(let month):
      pick("\(self.month(month)) is not over yet", "\(self.month(month))还没结束")
    case .reviewedAlready(let month):
      pick("\(self.month(month)) was reviewed already; its figures stand", "\(self.month(month))已复盘，数字不再改")
    case .predictionOpen(let day, let horizon):
      pick(
        "The \(horizon) days after \(self.day(day)) are not over, or nothing was foretold then",
        "\(self.day(day))之后的\(horizon)天还没过完，或当天没有预测")
    case .goalUnreachable: pick("A goal lies between 0 and the whole", "目标应在0到100%之间")
    case .noteEmpty: pick("Write something first", "请先写点内容")
    case .unknownNote(let number): pick("There is no note \(number)", "没有第\(number)条记录")
    case .dayAhead(let day): pick("\(self.day(day)) is still to come", "\(self.day(day))还没到")
    case .nothingToRefund: pick("Nothing is left to refund", "已全部退完")
    case .lineUnknown(let line): pick("The order has no line \(line)", "单里没有第\(line)行")
    case .lineQuantity(let line, let left): pick("Line \(line): \(left) can come back", "第\(line)行最多可退 \(left) 件")
    case .refundWindowPassed(let days):
      pick("Older than \(days) days: only a manager refunds", "已超过\(days)天，只有店长可以退")
    case .cannotUndo: pick("This cannot be taken back", "这一步不能撤销")
    case .undoTooLate(let minutes):
      pick("Longer ago than \(minutes) minutes: ask staff who may refund", "已过\(minutes)分钟，请有退款权限的人办")
    case .usedSince: pick("A later order used what this one gave: undo that first", "后来的订单已用了它送的券，请先撤销那一单")
    case .settingsInvalid(let fault): sentence(for: fault)
    case .setting(let fault): sentence(for: fault)
    }
  }

  /// Why a coupon does not apply, in a few words (P3).
  public func reason(for miss: CouponMiss) -> String {
    switch miss {
    case .needsMore(let amount): pick("needs \(self.amount(amount)) more", "还差\(self.amount(amount))")
    case .noEligibleGoods: pick("nothing in the order counts towards it", "单里没有适用的商品")
    case .needsPieces(let pieces): pick("needs \(count(pieces, "more piece", "more pieces"))", "还差\(pieces)件")
    case .wrongTier: pick("only for other tiers", "仅限其他等级")
    case .wrongWeekday(let days):
      pick("only on \(list(days.map { weekday(number: $0) }))", "仅限\(list(days.map { weekday(number: $0) }))")
    case .notFirstOrder: pick("only for a first order", "仅限首单")
    case .notTheirs: pick("belongs to another member", "是别的会员的券")
    case .needsMember: pick("only for members", "限会员使用")
    case .noDeliveryFee: pick("there is no delivery fee", "没有配送费")
    case .giftUnavailable: pick("the gift is out of stock", "赠品没货")
    case .used: pick("has been used", "已用过")
    case .withdrawn: pick("was withdrawn", "已作废")
    case .expired(let day): pick("ended on \(self.day(day))", "已于\(self.day(day))到期")
    case .notYet(let day): pick("begins on \(self.day(day))", "\(self.day(day))起才能用")
    case .usedUp: pick("all its uses are taken", "名额已用完")
    case .budgetLeft(let left): pick("only \(amount(left)) of its budget is left", "预算只剩\(amount(left))")
    }
  }

  public func name(of role: StaffRole) -> String {
    switch role {
    case .florist: pick("a florist", "店员")
    case .staff: pick("senior staff", "资深店员")
    case .manager: pick("a manager", "店长")
    }
  }
}
