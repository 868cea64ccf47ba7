import Shop

/// Coupons: what they give, when, and what became of them.
extension Words {
  var showCode: String { pick("Show", "显示") }
  var showCodeHelp: String { pick("The code large: typed, else selected", "大字显示所输或所选的券码") }
  var issue: String { pick("Issue", "发券") }
  var issueHelp: String { pick("A new coupon from a template", "按模板发一张新券") }
  var withdraw: String { pick("Withdraw", "作废") }
  var withdrawHelp: String { pick("Make the selected coupon unusable", "把所选的券作废") }
  var withdrawTitle: String { pick("Withdraw this coupon?", "作废这张券？") }
  var withdrawFinal: String { pick("It cannot be given back; a new one can be issued.", "作废后不能恢复，可以另发一张。") }
  var keepCoupon: String { pick("Keep it", "保留") }
  var whichTemplate: String { pick("Which coupon?", "发哪种券？") }
  var noTemplates: String { pick("The shop has no kind of coupon yet: shop.json", "店里还没有券模板，请在 shop.json 里设") }
  var copyCode: String { pick("Copy", "复制") }
  var copyCodeHelp: String { pick("Copy the code, to send it", "复制券码，方便发给顾客") }

  var codeLabel: String { pick("Code", "券码") }
  var codeHint: String { pick("XXXX-XXXX-XXXX-C, or scan", "XXXX-XXXX-XXXX-C，或扫码") }
  var tailHint: String { pick("a code, or its last four", "券码，或末四位") }
  var typeCode: String { pick("Type or scan a code first", "请先输入或扫券码") }
  var codeMistyped: String { pick("A typing error: one character is wrong or two are swapped", "输错了：有一位不对，或两位颠倒") }
  var codeTooShort: String { pick("A code has 13 characters: XXXX-XXXX-XXXX-C", "券码是13位：XXXX-XXXX-XXXX-C") }
  func noSuchTail(_ text: String) -> String { pick("No coupon of theirs ends in \(text)", "没有末尾是 \(text) 的券") }
  func codesPaused(seconds: Int) -> String {
    pick("Ten wrong codes within a minute: no codes for \(seconds) seconds", "一分钟内输错十次，暂停输码\(seconds)秒")
  }
  var couponsOfNobody: String {
    pick("Type or scan a coupon's code to see whose it is and what it gives.", "输入或扫券码，看是谁的、能用什么。")
  }
  var couponsOfNobodyNext: String { pick("To issue one, find the member first: F2", "要发券，先按 F2 找会员") }
  func couponsOf(_ name: String) -> String { pick("Coupons of \(name)", "\(name)的券") }
  var noCouponsYet: String { pick("No coupon yet.", "还没有券。") }
  var noCouponsYetNext: String { pick("Ctrl-N issues the first", "按 Ctrl-N 发第一张") }
  func ownedBy(_ name: String) -> String { pick("of \(name)", "持有人：\(name)") }
  func sayCoupon(_ day: Day) -> String {
    pick(
      "Say: \"Bring it by \(self.day(day)); we keep it under your name as well.\"", "请说：“\(self.day(day))前来用就行，报名字也可以。”"
    )
  }

  /// When it ends or ended, or what used it.
  func fate(of coupon: Coupon, today: Day) -> String {
    switch coupon.state(on: today) {
    case .issued: pick("through \(day(coupon.until))", "\(day(coupon.until))前有效")
    case .expired: pick("ended \(day(coupon.until))", "\(day(coupon.until))已到期")
    case .redeemed, .withdrawn: ""
    }
  }

  func cameFrom(_ coupon: Coupon, order: String?) -> String {
    let given = order.map { pick(" with order \($0)", "，随订单 \($0)") } ?? ""
    return pick("Issued on \(day(coupon.issued))\(given)", "\(day(coupon.issued))发放\(given)")
  }

  /// What it gives: the terms in words, with the gift by its name.
  func sentence(of terms: CouponTerms, _ context: Context) -> String {
    guard terms.kind == .gift, let gift = terms.gift else { return self.terms(terms) }
    return pick(
      "\(self.terms(terms)): \(context.productName(gift))", "\(self.terms(terms))：\(context.productName(gift))")
  }

  /// Where and when it applies, each condition in a few words; one that is always met is left out.
  func conditions(of terms: CouponTerms, _ context: Context) -> [String] {
    let conditions = terms.conditions
    func names(_ skus: [SKU]) -> String { list(skus.map { context.productName($0) }) }
    var parts: [String] = []
    if !conditions.products.isEmpty {
      parts.append(pick("only \(names(conditions.products))", "仅限\(names(conditions.products))"))
    }
    if !conditions.withoutProducts.isEmpty {
      parts.append(pick("not \(names(conditions.withoutProducts))", "\(names(conditions.withoutProducts))除外"))
    }
    if !conditions.tags.isEmpty {
      let tags = list(conditions.tags.map { material($0) })
      parts.append(pick("only \(tags)", "仅限\(tags)"))
    }
    if !conditions.withoutTags.isEmpty {
      let tags = list(conditions.withoutTags.map { material($0) })
      parts.append(pick("not \(tags)", "\(tags)除外"))
    }
    if !conditions.tiers.isEmpty {
      let tiers = list(conditions.tiers.map { context.tierName($0) })
      parts.append(pick("for \(tiers)", "限\(tiers)"))
    }
    if !conditions.weekdays.isEmpty {
      let days = list(conditions.weekdays.map { weekday(number: $0) })
      parts.append(pick("on \(days)", "限\(days)"))
    }
    if conditions.firstOrder { parts.append(pick("first order only", "限首单")) }
    if terms.kind == .buyGet, terms.limit > 0 {
      parts.append(pick("at most \(terms.limit) free an order", "每单最多送\(terms.limit)件"))
    }
    if terms.stackable { parts.append(pick("also beside another coupon", "可与其他券同用")) }
    return parts.isEmpty ? [pick("for everything, any day", "全场通用，不限日期")] : parts
  }
}
