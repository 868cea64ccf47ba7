import Shop

/// The screens of settings and products, and what settings come to.
extension Words {
  func draftKept(_ title: String) -> String { pick("Unsaved edits are kept: \(title)", "未保存的修改已保留：\(title)") }
  var draftAsLeft: String { pick("As you left it: edits are not saved yet", "修改还在，尚未保存") }
  func unsavedEdits(_ title: String) -> String { pick("unsaved edits: \(title)", "未保存的修改：\(title)") }
  var settings: String { pick("Settings", "设置") }
  var settingsHelp: String { pick("Points, tiers, coupons, calendar, delivery", "积分、等级、优惠券、节日、配送") }
  var shopGroup: String { pick("Shop and clock", "店铺与时钟") }
  var products: String { pick("Products", "商品") }
  var productsHelp: String { pick("Prices, tags, colours, barcodes", "价格、标签、颜色、条码") }
  var bundlesHelp: String { pick("Products that cost less together", "一起买更便宜的商品") }
  func productTitle(_ sku: String) -> String { pick("Product \(sku)", "商品 \(sku)") }

  var saveSettingsHelp: String { pick("Show what was changed, then save it", "列出改动前后，再保存") }
  var addRow: String { pick("Add", "添加") }
  var addRowHelp: String { pick("Add a row under a code of its own", "用新代码加一行") }
  var removeRow: String { pick("Remove", "删除") }
  var removeRowHelp: String { pick("Take the selected row away", "删掉所选的一行") }
  var moveRow: String { pick("Up", "上移") }
  var moveRowHelp: String { pick("Put the selected row one place up", "把所选的一行上移") }
  var rowCode: String { pick("Its code", "代码") }
  var rowCodeHint: String { pick("a short name that stays, as thanks-30", "简短且以后不变，如 thanks-30") }
  var noRows: String { pick("Nothing here yet: A adds one", "还没有内容，按 A 添加") }
  func changed(_ count: Int) -> String { pick(self.count(count, "change", "changes") + " to save", "\(count)处改动待保存") }
  func was(_ text: String) -> String {
    text.isEmpty ? pick("was blank", "原为空") : pick("was \(text)", "原为 \(text)")
  }
  func rowCount(_ number: Int) -> String { pick(count(number, "row", "rows"), "\(number)行") }
  var saveChanges: String { pick("Save these changes?", "保存这些改动？") }
  func moreChanges(_ count: Int) -> String { pick("and \(count) more", "另有\(count)处") }
  var keepEditing: String { pick("Keep editing", "继续修改") }
  var discardTitle: String { pick("Leave without saving?", "不保存就离开？") }
  var discard: String { pick("Throw the changes away", "放弃改动") }
  var blankValue: String { pick("(blank)", "（空）") }
  var pricedAtSale: String { pick("Open price: staff type it at the sale", "现场定价：开单时输入") }
  func margin(_ margin: Money, of price: Money) -> String {
    let share = BasisPoints(margin.minor * 10_000 / price.minor)
    return pick("Leaves \(money(margin)) a piece, \(percent(share))", "每件毛利\(money(margin))，\(percent(share))")
  }
  var newProduct: String { pick("New", "新增") }
  var newProductHelp: String { pick("Add a product under a code of its own", "用新代码添加商品") }
  var noProducts: String { pick("No product is called that", "没有这样的商品") }
  var productSearch: String { pick("name, code or barcode", "品名、代码或条码") }
  var retiredMark: String { pick("no longer sold", "停售") }

  /// A difference on one line: `Delivery fee: 12.00 -> 15.00`.
  func line(_ difference: SettingDifference, prefix: SettingsPath = "", arrow: String) -> String {
    let pattern = SettingsPath(prefix.text.isEmpty ? difference.pattern.text : "\(prefix).\(difference.pattern)")
    var label = label(of: pattern)
    if let language = difference.language { label += " (\(name(of: language)))" }
    // Of a row it is said which.
    if let row = difference.path.row(of: difference.pattern) { label = "\(row): \(label)" }
    func shown(_ value: SettingValue?) -> String {
      let text = value.map { self.shown($0, difference.kind) } ?? ""
      return text.isEmpty ? blankValue : text
    }
    return "\(label): \(shown(difference.before)) \(arrow) \(shown(difference.after))"
  }

  /// A value in words: choices by their name, money with its mark.
  func shown(_ value: SettingValue, _ kind: SettingKind) -> String {
    switch (value, kind) {
    case (.flag(let isOn), _): isOn ? yes : no
    case (.amount(let amount), _): money(amount)
    case (.text(let text), .choice): option(text)
    case (.number(let number), .percent): percent(BasisPoints(number))
    default: value.text(as: kind, in: currency)
    }
  }
}

extension SettingsPath {
  /// The code that stands in the place of the pattern's last star.
  func row(of pattern: SettingsPath) -> String? {
    let (own, stars) = (text.split(separator: "."), pattern.text.split(separator: "."))
    guard own.count >= stars.count, let star = stars.lastIndex(of: "*") else { return nil }
    return String(own[star])
  }
}

/// What settings come to, said with their own numbers.
extension Words {
  func preview(_ setting: Setting, in settings: ShopSettings, on today: Day) -> String? {
    let path = setting.path.text
    switch setting.path.root {
    case "programme": return preview(programme: settings.programme, setting.path.key, on: today)
    case "cutoffHour":
      let hour = max(0, settings.cutoffHour - 1)
      return pick("At \(hour):30 in the night the day before goes on", "夜里\(hour):30仍算前一天")
    case "delivery": return path == "delivery.fee" ? money(settings.delivery.fee) : nil
    case "templates":
      guard let row = setting.path.row(of: setting.pattern), let template = settings.template(TemplateCode(row)) else {
        return nil
      }
      let until = shortDay(today + max(0, min(template.validDays, 3_650)))
      return pick(
        "\(terms(template.terms)). A coupon of today is good through \(until)",
        "\(terms(template.terms))。今天发的券到\(until)有效")
    case "calendar": return preview(calendar: FeastCalendar(settings.calendar), on: today)
    case "contact":
      let next = shortDay(today + max(0, min(settings.contact.gapDays, 365)))
      return pick("Written to today, the next time from \(next) on", "今天联系过，\(next)起可再联系")
    default: return nil
    }
  }

  private func preview(programme: Programme, _ key: String, on today: Day) -> String? {
    switch key {
    case "earnPoints", "earnPer":
      guard programme.earnPer.minor > 0 else { return nil }
      let sample = Money(268 * currency.scale)
      let earned = Points(sample.minor * min(max(0, programme.earnPoints), 1_000) / programme.earnPer.minor)
      return pick(
        "An order of \(money(sample)) earns \(pointsWord(earned))", "\(money(sample))的订单得\(pointsWord(earned))")
    case "redeemPoints", "redeemValue", "redeemStep", "redeemCap":
      let points = pointsWord(Points(programme.redeemPoints))
      return pick(
        "\(points) pay \(money(programme.redeemValue)), at most \(percent(programme.redeemCap)) of the goods",
        "\(points)抵\(money(programme.redeemValue))，最多抵商品的\(percent(programme.redeemCap))")
    case "pointsMonths":
      let last = day(today.endOfMonth(after: min(max(1, programme.pointsMonths), 120)))
      return pick("Points of today are good through \(last)", "今天得的积分到\(last)有效")
    case "refundDays":
      let last = shortDay(today + min(max(0, programme.refundDays), 3_650))
      return pick("Staff refund an order of today through \(last)", "今天的订单，店员到\(last)前可退")
    case "benefitDaysBefore", "benefitDaysAfter":
      let (first, last) = (
        today + 30 - min(max(0, programme.benefitDaysBefore), 182),
        today + 30 + min(max(0, programme.benefitDaysAfter), 182)
      )
      return pick(
        "For a birthday on \(shortDay(today + 30)): \(shortDay(first)) to \(shortDay(last))",
        "\(shortDay(today + 30))的生日：\(shortDay(first))到\(shortDay(last))")
    default: return nil
    }
  }

  private func preview(calendar: FeastCalendar, on today: Day) -> String? {
    guard let next = calendar.next(after: today) else { return nil }
    let start = shortDay(next.day - calendar.leadDays(of: next.feast))
    let name = name(of: next.feast)
    return pick(
      "Next: \(name) on \(shortDay(next.day)), spoken of from \(start)", "下一个：\(shortDay(next.day))\(name)，\(start)起提醒")
  }
}
