import Shop
import Terminal

/// The rules as customers may read them, printed from the settings in force (S10).
public struct RuleSheet {
  let settings: ShopSettings
  let words: Words

  public init(settings: ShopSettings, words: Words) {
    self.settings = settings
    self.words = words
  }

  /// The whole sheet as it is printed.
  public var text: String { lines.plainText }

  private var programme: Programme { settings.programme }

  var lines: [ScrollText.Line] {
    section(words.pick("Joining", "入会"), [joining])
      + section(words.pick("How an order is priced", "订单怎么算"), pricing)
      + section(words.pick("Points", "积分"), points)
      + section(words.pick("Tiers", "等级"), tiers)
      + (settings.plans.isEmpty ? [] : section(words.pick("Paid plans", "付费会员"), plans))
      + section(words.pick("Coupons", "优惠券"), coupons)
      + section(words.pick("Refunds", "退款"), refunds)
  }

  private func section(_ title: String, _ texts: [String]) -> [ScrollText.Line] {
    [ScrollText.Line.heading(title)] + texts.filter { !$0.isEmpty }.map { ScrollText.Line(text: $0) }
  }

  private var joining: String {
    let rule = settings.joining
    switch rule.kind {
    case .free: return words.pick("Joining is free.", "入会免费。")
    case .spend:
      return words.pick(
        "Who has spent \(words.amount(rule.spend)) within 12 months may join.",
        "12个月内消费满\(words.amount(rule.spend))即可入会。")
    case .orders:
      return words.pick(
        "Who has bought \(words.count(rule.orders, "time", "times")) within 12 months may join.",
        "12个月内满\(rule.orders)单即可入会。")
    case .fee: return words.pick("Joining costs \(words.amount(rule.fee)), once.", "一次性入会费\(words.amount(rule.fee))。")
    case .product:
      let sku = rule.product?.text ?? ""
      return words.pick("Who buys \(sku) joins with it.", "购买 \(sku) 即可入会。")
    }
  }

  /// P1, in its fixed order.
  private var pricing: [String] {
    let steps =
      words.language == .english
      ? [
        "Price times quantity", "The lowest of list, member, tier and plan price", "Bundles and free goods",
        "Percent coupons", "Amount coupons", "Points as payment", "Delivery fee, unless it is free",
      ] : ["单价乘数量", "原价、会员价、等级价、付费会员价取最低", "组合价和赠品", "折扣券", "满减券", "积分抵现", "配送费（可免）"]
    return steps.enumerated().map { "\($0.offset + 1). \($0.element)" } + [
      words.pick(
        "One coupon an order unless it says otherwise. Prices contain the tax.", "除注明可叠加外，一单一券。价格均含税。")
    ]
  }

  private var points: [String] {
    let earned = Points(programme.earnPoints)
    var lines = [
      words.pick(
        "\(words.pointsWord(earned)) for every \(words.amount(programme.earnPer)) paid for goods after all discounts; none on delivery, fees and what points paid. Rounded down once an order.",
        "每实付\(words.amount(programme.earnPer))商品款得\(words.pointsWord(earned))；配送费、会费和积分抵扣部分不计，整单向下取整一次。")
    ]
    if programme.pendingDays > 0 {
      lines.append(
        words.pick(
          "Usable \(words.count(programme.pendingDays, "day", "days")) after they were earned.",
          "得分\(programme.pendingDays)天后可用。"))
    }
    if programme.redeemValue > .zero {
      lines.append(
        words.pick(
          "\(words.points(Points(programme.redeemPoints))) points pay \(words.amount(programme.redeemValue)), in steps of \(programme.redeemStep), at most \(words.percent(programme.redeemCap)) of the goods.",
          "\(programme.redeemPoints)积分抵\(words.amount(programme.redeemValue))，以\(programme.redeemStep)为单位，最多抵商品款的\(words.percent(programme.redeemCap))。"
        ))
    }
    lines.append(
      words.pick(
        "Good through the end of the \(ordinal(programme.pointsMonths)) month after the month of earning; the soonest to expire are spent first.",
        "有效期至得分当月后第\(programme.pointsMonths)个月月底；先到期的先用。"))
    return lines
  }

  private func ordinal(_ number: Int) -> String {
    let tens = number % 100
    if (11...13).contains(tens) { return "\(number)th" }
    return switch number % 10 {
    case 1: "\(number)st"
    case 2: "\(number)nd"
    case 3: "\(number)rd"
    default: "\(number)th"
    }
  }

  private var tiers: [String] {
    var lines = settings.tiers.map { tier -> String in
      let name = words.name(tier.name)
      let reach = tier.reach.isBlank ? words.pick("from joining", "入会即有") : words.asksFor(words.missing(tier.reach))
      let keep =
        tier.keep.isBlank ? "" : words.pick("kept with \(words.missing(tier.keep))", "保级：\(words.missing(tier.keep))")
      let gives = words.benefits(of: tier)
      return name + words.pick(": ", "：")
        + [reach, keep, gives].filter { !$0.isEmpty }.joined(separator: words.pick("; ", "；"))
    }
    lines.append(
      words.pick(
        "Up at once with the paid order that crosses the line, from the next order on. Reviewed at the end of the same month a year later: one step down at most, told \(words.count(programme.noticeDays, "day", "days")) ahead. Using points never costs a tier.",
        "付款达标即时升级，下一单起享受。一年后同月月底复核，最多降一级，提前\(programme.noticeDays)天提醒。用积分不影响等级。"))
    return lines
  }

  private var plans: [String] {
    settings.plans.filter { !$0.retired }.map { plan in
      let fee = words.pick(
        "\(words.amount(plan.fee)) for \(words.count(plan.months, "month", "months"))",
        "\(words.amount(plan.fee))/\(plan.months)个月")
      let gives = words.benefits(plan.benefits)
      let perks = plan.perks.map { perk in
        perk.count.map { words.name(perk.name) + " x\($0)" } ?? words.name(perk.name)
      }
      return words.name(plan.name) + words.pick(": ", "：")
        + [fee, gives, words.list(perks)].filter { !$0.isEmpty }.joined(separator: words.pick("; ", "；"))
    } + [
      words.pick(
        "Beside the tier: of each benefit the better one counts, from the next order on.", "与等级并行，每项权益取优者，下一单起享受。")
    ]
  }

  private var coupons: [String] {
    let kinds = settings.templates.filter { !$0.retired }.map { template -> String in
      words.name(template.title)
        + words.pick(
          " (good for \(words.count(template.validDays, "day", "days")))", "（\(template.validDays)天内有效）")
    }
    return kinds + [
      words.pick(
        "A coupon's last day counts. Thresholds are measured on the goods it is for.", "最后一天当天可用；门槛按适用商品计算。")
    ]
  }

  private var refunds: [String] {
    [
      words.pick(
        "Within \(words.count(programme.refundDays, "day", "days")); what a line came to comes back, the delivery fee with the last line.",
        "\(programme.refundDays)天内可退；按行退实付金额，配送费随最后一件退。"),
      words.pick(
        "Points earned are taken back in proportion, points used come back; if they have lapsed, they are good for another \(words.count(programme.graceDays, "day", "days")).",
        "所得积分按比例收回，所用积分退回；已过期的延\(programme.graceDays)天。"),
      words.pick(
        "A coupon comes back with the whole order. Refunding a plan ends it.", "整单退款才退券。退会费即终止付费会员。"),
    ]
  }
}
