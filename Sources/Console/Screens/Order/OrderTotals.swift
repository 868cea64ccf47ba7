import Shop
import Terminal

/// Whose order it is and what it comes to: list, every benefit with its value, due, points and tier after.
struct OrderTotals {
  let screen: OrderScreen
  let context: Context

  private var words: Words { context.words }
  private var quote: Quote? { screen.order.quote }

  func draw(into canvas: inout Canvas) {
    drawMember(&canvas)
    canvas.rule(words.totalHeading, row: 2)
    guard let quote else { return }
    var row = 3
    for line in lines(of: quote) where row < canvas.rows {
      let amount = SafeText(line.amount)
      canvas.put(line.label, at: 1, row, line.role, width: max(4, canvas.columns - amount.width - 3))
      canvas.put(amount, at: canvas.columns - amount.width - 1, row, line.role)
      row += 1
    }
    row += 1
    for gain in gains(of: quote) {
      for line in SafeText(gain.label).wrapped(to: canvas.columns - 2) where row < canvas.rows {
        canvas.put(line, at: 1, row, gain.role)
        row += 1
      }
    }
    if canvas.rows - row >= 8 { drawBackground(of: quote, &canvas, from: row + 1) }
  }

  /// Where there is room: every coupon with its reason, and what they had last.
  private func drawBackground(of quote: Quote, _ canvas: inout Canvas, from start: Int) {
    guard let account = screen.account(context) else { return }
    var row = start
    let coupons = screen.usableCoupons(context)
    if !coupons.isEmpty {
      canvas.rule(words.couponsHeading, row: row, count: "\(coupons.count)")
      for coupon in coupons.prefix(5) {
        row += 1
        let miss = quote.missed.first { $0.code == coupon.code }?.miss
        let state =
          quote.coupons.contains(coupon.code)
          ? "\(context.glyphs.check)"
          : miss.map { words.reason(for: $0) } ?? words.through(coupon.until, today: context.today)
        let text = SafeText(state)
        canvas.put(words.name(coupon.title), at: 1, row, .coupon, width: max(4, canvas.columns - text.width - 3))
        canvas.put(text, at: canvas.columns - text.width - 1, row, .muted)
      }
      row += 2
    }
    let past = account.purchases.suffix(6).reversed().compactMap { context.state.order($0.order) }
    guard !past.isEmpty else { return }
    canvas.rule(words.ordersHeading, row: row)
    for order in past {
      row += 1
      let end = canvas.put(words.nearDay(order.day, today: context.today), at: 1, row, .muted)
      canvas.put(words.items(of: order), at: max(end + 1, 14), row)
    }
  }

  private func drawMember(_ canvas: inout Canvas) {
    guard let account = screen.account(context) else {
      canvas.put(words.walkInCustomer, at: 1, 0, .heading)
      canvas.put(words.memberHint, at: 1, 1, .muted)
      return
    }
    canvas.put(screen.person?.name ?? "", at: 1, 0, .heading)
    guard account.isMember else {
      canvas.put(words.notJoined, at: 1, 1, .muted)
      return
    }
    let tier = context.tierName(account.standing(on: context.today, ladder: context.state.settings.tiers).code)
    let end = canvas.put(tier, at: 1, 1, .tierName)
    let balance = account.balance(on: context.today)
    canvas.put(
      "  " + (balance < .zero ? words.owesShort(-balance) : words.pointsWord(balance)), at: end, 1,
      balance < .zero ? .bad : .points)
  }

  private typealias Line = (label: String, amount: String, role: Role)

  private func lines(of quote: Quote) -> [Line] {
    var lines: [Line] = [(words.listPrice, words.money(quote.list), .text)]
    lines += quote.benefits.map { benefit in
      (words.benefit(benefit), words.money(-benefit.amount), benefit.coupon == nil ? .good : .coupon)
    }
    if quote.points > .zero {
      lines.append((words.pointsUsed(quote.points), words.money(-quote.pointsValue), .points))
    }
    if quote.handover.kind == .delivery {
      lines.append((words.deliveryFee, quote.handover.waived ? words.freeWord : words.money(quote.handover.fee), .text))
    }
    lines.append((words.toPay, words.money(quote.due), .heading))
    if screen.order.draft.exchange != nil {
      let difference = quote.due - screen.order.comesBack
      lines.append((words.returned, words.money(-screen.order.comesBack), .good))
      lines.append((words.toSettle(difference), words.money(difference.magnitude), .heading))
    }
    return lines
  }

  /// The coupon worth a word: one that lacks some goods; not one for a delivery where nothing is delivered.
  private func nearest(_ missed: [MissedCoupon]) -> MissedCoupon? {
    missed.first { if case .needsMore = $0.miss { true } else { false } } ?? missed.first { $0.miss != .noDeliveryFee }
  }

  /// The balance once the order is saved; what comes back takes its points along, so an exchange is rehearsed (D10).
  private func pointsAfter(_ quote: Quote, _ account: Account) -> String {
    guard screen.order.draft.exchange != nil else { return words.pointsAfter(quote.balance) }
    let rehearsal = Rehearsal(.placeOrder(screen.order.toSave(tender: .cash)), context)
    let after = rehearsal.after.account(account.id)?.balance(on: context.today) ?? quote.balance
    return words.pointsAfter(after)
  }

  /// What a card would save, to someone without one (S18); what one who asked to join still lacks (S01).
  private func joining(_ quote: Quote) -> [(label: String, role: Role)] {
    if quote.joins { return [(words.joinsWithThis, .good), (words.thisOrder(quote.earned), .points)] }
    var gains: [(label: String, role: Role)] = []
    if let shortfall = quote.joinShortfall { gains.append((words.joinShortfall(shortfall, context), .accent)) }
    if quote.memberSaving > .zero {
      let saving = quote.memberSaving
      let isWalkIn = screen.order.draft.account == nil
      gains.append((isWalkIn ? words.cardWouldSave(saving) : words.membersPayLess(saving), .accent))
    }
    return gains
  }

  /// What the member has of it; and what is within reach by one key.
  private func gains(of quote: Quote) -> [(label: String, role: Role)] {
    // In mourning nobody is told of points, cards and what a coupon would take (D05).
    if screen.order.isSorrow { return quote.coupons.isEmpty ? [] : [(words.otherCoupon, .muted)] }
    var gains: [(label: String, role: Role)] = []
    guard let account = screen.account(context), account.isMember else {
      return joining(quote)
    }
    if quote.earned > .zero {
      let campaigns = words.list(quote.campaigns.map { words.name($0.title) })
      gains.append((words.list([words.thisOrder(quote.earned), campaigns]), .points))
      gains.append((pointsAfter(quote, account), .points))
    }
    if quote.tier != quote.tierBefore { gains.append((words.reaches(context.tierName(quote.tier)), .gold)) }
    if quote.points == .zero, quote.mostPoints > .zero, account.owed == .zero {
      let worth = context.state.settings.programme.value(of: quote.mostPoints)
      gains.append((words.couldUse(quote.mostPoints, worth: worth), .muted))
    }
    if quote.coupons.isEmpty, let missed = nearest(quote.missed) {
      gains.append((words.couponMissed(words.name(missed.title), words.reason(for: missed.miss)), .muted))
    } else if !quote.coupons.isEmpty {
      gains.append((words.otherCoupon, .muted))
    }
    return gains
  }
}
