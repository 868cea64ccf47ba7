import Shop

/// The words of the trade: feasts, occasions, tenders, reasons, coupons.
extension Words {
  /// A feast or a personal occasion; a code that nobody has named stands for itself.
  public func occasion(_ code: OccasionCode) -> String {
    if let feast = Feast(rawValue: code.text) { return name(of: feast) }
    switch code.text {
    case "birthday": return pick("birthday", "生日")
    case "anniversary": return pick("anniversary", "纪念日")
    case "romance": return pick("for love", "示爱")
    case "thanks": return pick("thanks", "答谢")
    case "get-well": return pick("get well", "探病")
    case "congratulations": return pick("congratulations", "祝贺")
    case "opening": return pick("opening", "开业")
    case "home": return pick("for the home", "家居")
    case "self": return pick("for oneself", "自用")
    case "sympathy": return pick("sympathy", "慰问")
    case "funeral": return pick("funeral", "悼念")
    case "wedding": return pick("wedding", "婚礼")
    default: return code.text
    }
  }

  public func name(of feast: Feast) -> String {
    switch feast {
    case .springFestival: pick("Spring Festival", "春节")
    case .lantern: pick("Lantern Festival", "元宵")
    case .valentine: pick("Valentine's Day", "情人节")
    case .womensDay: pick("Women's Day", "妇女节")
    case .whiteDay: pick("White Day", "白色情人节")
    case .qingming: pick("Qingming", "清明")
    case .mothersDay: pick("Mother's Day", "母亲节")
    case .loveDay: pick("520", "520")
    case .dragonBoat: pick("Dragon Boat", "端午")
    case .fathersDay: pick("Father's Day", "父亲节")
    case .qixi: pick("Qixi", "七夕")
    case .teachersDay: pick("Teachers' Day", "教师节")
    case .midAutumn: pick("Mid-Autumn", "中秋")
    case .doubleNinth: pick("Double Ninth", "重阳")
    case .christmas: pick("Christmas", "圣诞")
    case .shopDay: pick("the shop's day", "店庆")
    }
  }

  public func name(of tender: Tender) -> String {
    switch tender {
    case .cash: pick("cash", "现金")
    case .card: pick("card", "刷卡")
    case .wechat: pick("WeChat", "微信")
    case .alipay: pick("Alipay", "支付宝")
    case .other: pick("other", "其他")
    }
  }

  public func name(of reason: PointsReason) -> String {
    switch reason {
    case .order: pick("order", "消费")
    case .spent: pick("used as payment", "抵现")
    case .lapsed: pick("lapsed", "过期")
    case .refund: pick("taken back by refund", "退款扣回")
    case .returned: pick("given back by refund", "退款返还")
    case .opening: pick("brought over", "期初")
    case .welcome: pick("welcome", "入会礼")
    case .adjustment: pick("adjustment", "调整")
    case .goodwill: pick("goodwill", "补偿")
    case .correction: pick("correction", "更正")
    case .checkIn: pick("visit", "签到")
    case .streak: pick("days in a row", "连续签到")
    case .share: pick("shared", "分享")
    case .review: pick("review", "评价")
    case .photo: pick("photo", "晒图")
    case .event: pick("event", "活动")
    case .reuse: pick("brought back", "还瓶")
    case .donated: pick("given away", "捐赠")
    case .gift: pick("gift", "兑礼")
    case .erased: pick("file erased", "资料已删除")
    case .merged: pick("settled when two cards parted", "两卡拆分结算")
    }
  }

  public func name(of reason: TierReason) -> String {
    switch reason {
    case .reached: pick("reached", "达标升级")
    case .kept: pick("kept at the review", "保级")
    case .missed: pick("missed at the review", "未保级")
    case .refunded: pick("after a refund", "退款后重算")
    case .imported: pick("brought over", "导入")
    case .adjusted: pick("set by a manager", "店长调整")
    case .merged: pick("judged for both cards", "合并后评定")
    }
  }

  public func name(of reason: RefundReason) -> String {
    switch reason {
    case .changed: pick("changed their mind", "顾客改主意")
    case .quality: pick("quality", "质量问题")
    case .wrong: pick("wrong goods", "发错")
    case .late: pick("too late", "送迟")
    case .undo: pick("taken back at once", "当场撤销")
    case .other: pick("other", "其他")
    }
  }

  public func name(of kind: HandoverKind) -> String {
    switch kind {
    case .now: pick("taken along", "现取")
    case .pickUp: pick("pick-up", "自取")
    case .delivery: pick("delivery", "配送")
    }
  }

  public func name(of state: CouponState) -> String {
    switch state {
    case .issued: pick("usable", "可用")
    case .redeemed: pick("used", "已用")
    case .withdrawn: pick("withdrawn", "已作废")
    case .expired: pick("expired", "已过期")
    }
  }

  public func name(of channel: ContactChannel) -> String {
    switch channel {
    case .wechat: pick("WeChat", "微信")
    case .sms: pick("SMS", "短信")
    case .phone: pick("phone", "电话")
    case .email: pick("e-mail", "邮件")
    }
  }

  public func name(of trade: ShopTrade) -> String {
    switch trade {
    case .florist: pick("florist", "花店")
    case .boutique: pick("boutique", "服装店")
    case .perfumery: pick("perfumery", "香水店")
    }
  }

  /// What a coupon gives, in a few words: `¥30 off from ¥200`, `满200减30`, `9折`.
  public func terms(_ terms: CouponTerms) -> String {
    let from = terms.threshold > .zero
    switch terms.kind {
    case .amountOff:
      return pick(
        amount(terms.amount) + " off" + (from ? " from \(amount(terms.threshold))" : ""),
        from ? "满\(plain(terms.threshold))减\(plain(terms.amount))" : "立减\(plain(terms.amount))")
    case .percentOff:
      let cap = terms.cap.map { pick(", at most \(amount($0))", "，最多减\(plain($0))") } ?? ""
      return pick(
        "\(percent(terms.percent)) off" + (from ? " from \(amount(terms.threshold))" : "") + cap,
        (from ? "满\(plain(terms.threshold))" : "") + foldOff(terms.percent) + cap)
    case .buyGet: return pick("buy \(terms.buy), get \(terms.get) free", "买\(terms.buy)送\(terms.get)")
    case .gift:
      return pick(
        "a gift" + (from ? " from \(amount(terms.threshold))" : ""), (from ? "满\(plain(terms.threshold))" : "") + "送礼品")
    case .freeDelivery:
      return pick(
        "free delivery" + (from ? " from \(amount(terms.threshold))" : ""),
        (from ? "满\(plain(terms.threshold))" : "") + "免配送费")
    }
  }

  /// What is paid of ten, as Chinese shops say it: 1 000 basis points off is 9折, 1 500 is 8.5折.
  func foldOff(_ off: BasisPoints) -> String {
    let kept = 10_000 - off.count
    let (whole, rest) = kept.quotientAndRemainder(dividingBy: 1_000)
    guard rest != 0 else { return "\(whole)折" }
    let digits = String(1_000 + rest).dropFirst()
    let trimmed = digits.reversed().drop { $0 == "0" }.reversed()
    return "\(whole).\(String(trimmed))折"
  }

  /// The amount without its mark, for `满200减30`.
  private func plain(_ money: Money) -> String { String(amount(money).drop { !$0.isNumber }) }
}
