import Shop
import Terminal

/// Why a member stands where they stand: what counts towards the 12 months, line by line, and what is missing (Q6).
struct TierReasons {
  let account: Account
  let state: ShopState
  let today: Day
  let words: Words

  private var ladder: [Tier] { state.settings.tiers }

  var lines: [ScrollText.Line] {
    let standing = account.standing(on: today, ladder: ladder)
    let tier = state.settings.tier(standing.code)
    var lines = [ScrollText.Line(text: tier.map { words.name($0.name) } ?? standing.code.text, role: .heading)]
    lines.append(
      ScrollText.Line(text: words.stands(standing, number: standing.order.flatMap { state.order($0)?.number })))
    if let tier {
      let benefits = words.benefits(of: tier)
      if !benefits.isEmpty { lines.append(ScrollText.Line(text: benefits, role: .muted)) }
      if let until = standing.until {
        let rule = tier.keep.isBlank ? tier.reach : tier.keep
        lines.append(ScrollText.Line(text: words.keepRule(words.missing(rule), by: until)))
      }
    }
    if let notice = account.reviewNotice(on: today, settings: state.settings) {
      lines.append(ScrollText.Line(text: words.keepBy(notice.until, notice.missing), role: .warning))
    }
    return lines + next + counted
  }

  private var next: [ScrollText.Line] {
    guard let next = account.nextTier(on: today, ladder: ladder) else {
      return [ScrollText.Line(text: words.highestTier, role: .gold)]
    }
    let name = words.name(next.tier.name)
    let wanted = next.tier.reach
    let done = account.qualification(on: today)
    var lines = [
      ScrollText.Line.heading(words.wayTo(name)),
      ScrollText.Line(text: words.asksFor(words.missing(wanted)), role: .muted),
    ]
    if let spend = wanted.spend {
      lines.append(
        ScrollText.Line(text: words.spendLabel, figure: words.of(words.amount(done.spend), words.amount(spend))))
    }
    if let orders = wanted.orders {
      lines.append(ScrollText.Line(text: words.ordersHeading, figure: words.of("\(done.orders)", "\(orders)")))
    }
    if let days = wanted.activeDays {
      lines.append(ScrollText.Line(text: words.activeDaysLabel, figure: words.of("\(done.activeDays)", "\(days)")))
    }
    lines.append(ScrollText.Line(text: words.toGo(next.missing, to: name), role: .accent))
    return lines
  }

  /// The orders of the 12 months; the amounts add up to the spend above.
  private var counted: [ScrollText.Line] {
    let start = today.eve(ofMonths: 12)
    let inside = account.purchases.filter { $0.day > start && $0.day <= today }.reversed()
    let done = account.qualification(on: today)
    var heading = ScrollText.Line.heading(words.countsSince(start + 1))
    heading.figure = words.amount(done.spend)
    return [heading]
      + inside.map { purchase in
        let number = state.order(purchase.order)?.number ?? ""
        guard purchase.counts else {
          return ScrollText.Line(text: words.doesNotCount(purchase, number), role: .muted, figure: words.money(.zero))
        }
        return ScrollText.Line(
          text: words.list([words.day(purchase.day), number]), figure: words.money(purchase.spend))
      }
  }
}
