import Shop

/// One line for what was done, with the way back where there is one.
extension Words {
  public func done(_ receipt: CommandReceipt) -> String {
    if receipt.isForDates { return givenForDates(receipt) }
    for event in receipt.events where !event.isAutomatic {
      switch event {
      case .orderPlaced(let order):
        return pick(
          "Order \(order.number) saved, \(money(order.due)) - F9 Undo",
          "订单 \(order.number) 已保存，\(money(order.due)) - F9 撤销")
      case .orderRefunded(let fact):
        return pick("Refund saved: \(money(fact.refund.money)) back", "退款已保存：退 \(money(fact.refund.money))")
      case .couponIssued(let coupon) where coupon.cause == .promise:
        return pick(
          "Promised, good through \(day(coupon.until)) - F9 Undo", "承诺已记下，有效期至\(day(coupon.until)) - F9 撤销")
      case .campaignIssued(let fact) where fact.coupon == nil:
        return pick(
          "\(count(fact.recipients, "coupon", "coupons")) issued. Saved", "已发\(fact.recipients)张券，已保存")
      case .couponIssued(let coupon) where coupon.campaign != nil && !coupon.isBearer: continue
      case .couponIssued(let coupon) where !receipt.events.contains(where: \.isRefund):
        return pick(
          "Coupon \(coupon.code) issued, good through \(day(coupon.until)) - F9 Undo",
          "已发券 \(coupon.code)，有效期至\(day(coupon.until)) - F9 撤销")
      case .couponWithdrawn(let fact): return pick("Coupon \(fact.code) withdrawn", "券 \(fact.code) 已作废")
      case .orderHeld: return pick("Order put aside; every counter sees it - F9 Undo", "已挂单，各柜台都能看到 - F9 撤销")
      case .holdEnded: return pick("The order put aside is gone from the list", "挂单已取下")
      case .memberMerged(let fact):
        return pick(
          "Merged; it can be taken back until \(day(fact.until)) - F9 Undo", "已合并，\(day(fact.until))前可撤销 - F9 撤销")
      case .mergeUndone: return pick("The two cards are apart again", "两张卡已分开")
      case .personErased: return pick("Erased. Paper and exports cannot be recalled", "已删除。纸张和导出的文件无法收回")
      case .personExported, .listExported: return pick("Handed out as a file; that is recorded", "已导出，并已记录")
      case .planStarted(let fact):
        return pick(
          "\(name(fact.term.plan.name)) runs to \(day(fact.term.until)). Saved",
          "\(name(fact.term.plan.name))至\(day(fact.term.until))，已保存")
      case .sampleLogged(let fact):
        return pick(
          "Noted; to be asked on \(day(fact.sample.due)) - F9 Undo", "已记下，\(day(fact.sample.due))回访 - F9 撤销")
      case .sampleClosed(let fact):
        return fact.outcome.map { pick("Noted: \(name(of: $0))", "已记下：\(name(of: $0))") } ?? pick("Taken out", "已去掉")
      case .bespokeAsked(let fact):
        return pick(
          "Taken down for \(day(fact.bespoke.due)). Saved - F9 Undo", "已记下，\(day(fact.bespoke.due))取，已保存 - F9 撤销")
      case .bespokeMoved(let fact):
        return pick("\(name(of: fact.status)). Saved - F9 Undo", "\(name(of: fact.status))，已保存 - F9 撤销")
      case .caseListed, .caseDropped, .casePlanned, .caseMoved, .layerChanged: return done(winBack: event)
      case .orderScored, .feedbackOpened, .feedbackChanged: return done(event) ?? ""
      case .suggestionAnswered(let fact) where fact.order == nil:
        return pick("Noted; another one in its place - F9 Undo", "已记下，换一个推荐 - F9 撤销")
      case .suggestionAnswerUndone: return pick("It may be suggested again", "可再次推荐")
      case .perkUsed(let fact) where fact.order == nil && fact.count > 0:
        return pick("The perk is used. Saved - F9 Undo", "权益已使用，已保存 - F9 撤销")
      case .joinAsked: return pick("On file; joins with the order that meets the rule", "已建档，达到条件的那单自动入会")
      case .memberJoined: return pick("Welcome - the new member is saved", "新会员已保存")
      case .orderPaid(let fact) where !fact.settles:
        return pick("Deposit \(money(fact.amount)). Saved", "已收定金 \(money(fact.amount))，已保存")
      case .orderPaid(let fact) where fact.settles:
        return pick("Paid \(money(fact.amount)). Saved", "已收 \(money(fact.amount))，已保存")
      case .orderFulfilled: return pick("Handed over. Saved", "已交付，已保存")
      case .dayClosed(let fact): return pick("\(day(fact.day)) is closed. Saved", "\(day(fact.day))已日结")
      case .goalSet(let goal): return done(goal)
      case .reviewClosed(let review):
        return pick("\(month(review.month)) is reviewed. Saved", "\(month(review.month))已复盘，已保存")
      case .diaryNoted(let note): return pick("Noted for \(day(note.day)). Saved", "已记在\(day(note.day))，已保存")
      case .competitorNoted(let note):
        return pick("\(note.competitor): \(note.item). Saved", "\(note.competitor)：\(note.item)，已保存")
      case .competitorDropped: return pick("The note is gone. Saved", "记录已删除")
      case .activityRecorded(let fact): return done(fact.activity)
      case .activityUndone: return pick("Taken back. Saved", "已撤销，已保存")
      case .pointsDonated(let fact): return done(fact)
      case .giftRedeemed(let fact): return done(fact)
      case .giftReturned: return pick("The gift is taken back. Saved", "礼品已退回，已保存")
      case .drawEntered: return pick("Entered for the draw. Saved", "已报名抽奖，已保存")
      case .drawHeld(let held): return done(held)
      case .reserved(let reservation): return done(reservation)
      case .reservationReleased: return pick("Released. Saved - F9 Undo", "已释放，已保存 - F9 撤销")
      case .careGiftQueued: return pick("Waits for the next visit. Saved - F9 Undo", "下次到店提醒，已保存 - F9 撤销")
      case .careGiftEnded(let fact) where fact.given != nil:
        return pick("Given. Saved - F9 Undo", "已送出，已保存 - F9 撤销")
      case .pointsMoved(let fact) where fact.reason != .lapsed:
        return pick(
          "\(points(fact.points, signed: true)) points saved", "积分 \(points(fact.points, signed: true))，已保存")
      case .contactLogged(let fact): return done(fact)
      case .contactAnswered(let fact):
        return pick("Noted: \(name(of: fact.outcome))", "已记下：\(name(of: fact.outcome))")
      case .contactUndone: return pick("Taken out of the contacts", "已从联系记录里去掉")
      case .stockMoved: return pick("Stock saved - F9 Undo", "库存已保存 - F9 撤销")
      case .settingsChanged: return pick("Settings saved - F9 Undo", "设置已保存 - F9 撤销")
      default: continue
      }
    }
    return pick("Saved", "已保存")
  }
}

extension Event {
  fileprivate var isRefund: Bool { if case .orderRefunded = self { true } else { false } }
}
