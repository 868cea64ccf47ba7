import Insight
import Shop
import Terminal

extension MemberScreen {
  func draw(into canvas: inout Canvas, _ context: Context) {
    guard let card else {
      canvas.put(context.words.noSuchPerson, at: 2, 1, .warning)
      return
    }
    let panel = context.isWide ? max(40, canvas.columns / 3) : 0
    canvas.part(columns: canvas.columns - panel) { drawMain(card, &$0, context) }
    if panel > 0 {
      canvas.part(column: canvas.columns - panel + 1, columns: panel - 1) { drawPanel(card, &$0, context) }
    }
  }

  private func drawMain(_ card: MemberCard, _ canvas: inout Canvas, _ context: Context) {
    drawName(card, &canvas, context)
    drawTier(card, &canvas, context)
    drawPoints(card, &canvas, context)
    let suggested = card.isQuiet || card.suggestions.isEmpty ? 0 : 1 + min(3, card.suggestions.count)
    let height = context.isWide ? 5 : 3
    // Below lie the heading of the orders and two of them at least.
    let room = canvas.rows - 3 - suggested - height - 3
    var row = drawPinned(card, &canvas, context, from: 3, room: room)
    if !card.suggestions.isEmpty, !card.isQuiet {
      canvas.part(row: row, rows: 4) { drawSuggestions(card, &$0, context) }
      row += 1 + min(3, card.suggestions.count)
    }
    let middle = row
    canvas.part(row: middle, columns: canvas.columns / 2 - 1, rows: height) { drawCoupons(card, &$0, context) }
    canvas.part(column: canvas.columns / 2, row: middle, rows: height) { drawDates(card, &$0, context) }
    canvas.part(row: middle + height) { drawOrders(card, &$0, context) }
  }

  private func drawName(_ card: MemberCard, _ canvas: inout Canvas, _ context: Context) {
    let words = context.words
    let person = card.person
    let phone = person.phones.first.flatMap { try? Phone($0).masked } ?? ""
    let facts = [phone, person.card, person.remark.isEmpty ? "" : words.remark(person.remark)].filter { !$0.isEmpty }
    let right = SafeText(facts.joined(separator: "  "))
    let room = max(20, canvas.columns - right.width - 4)
    canvas.put(person.name, at: 2, 0, .heading, width: room - 2)
    canvas.put(right, at: max(room, canvas.columns - right.width - 1), 0, .muted)
  }

  private func drawTier(_ card: MemberCard, _ canvas: inout Canvas, _ context: Context) {
    let words = context.words
    guard let account = card.account, card.isMember else {
      canvas.put(words.notJoinedYet, at: 2, 1, .warning)
      return
    }
    let ladder = context.state.settings.tiers
    let place = ladder.firstIndex { $0.code == card.standing.code } ?? 0
    let mark = context.glyphs.tierMark.repeated(place + 1)
    let role: Role = place == ladder.count - 1 ? .gold : .tierName
    var column = canvas.put(SafeText(context.tierName(card.standing.code) + " ") + mark, at: 2, 1, role)
    column = canvas.put("  " + words.tierDates(card.standing), at: column, 1, .muted)
    guard let next = account.nextTier(on: context.today, ladder: ladder) else { return }
    let text = SafeText(words.toGo(next.missing, to: words.name(next.tier.name)))
    let room = canvas.columns - 1 - text.width
    canvas.put(text, at: max(column + 2, room), 1, .accent)
    let gauge = room - column - 4
    guard gauge >= 6, let wanted = next.tier.reach.spend else { return }
    let done = account.qualification(on: context.today).spend
    canvas.put(
      context.glyphs.progress(done.minor, of: wanted.minor, columns: min(12, gauge)), at: room - min(12, gauge) - 2, 1,
      .chart)
  }

  private func drawPoints(_ card: MemberCard, _ canvas: inout Canvas, _ context: Context) {
    let words = context.words
    guard let account = card.account, card.isMember else { return }
    let balance = account.balance(on: context.today)
    if balance < .zero {
      canvas.put(words.owes(-balance), at: 2, 2, .bad)
      return
    }
    let column = canvas.put(words.pointsWord(balance), at: 2, 2, .points)
    // As many as fit, the soonest first.
    var text = ""
    for lot in account.expiring(on: context.today) {
      let longer = words.list([text, words.expires(lot.points, on: lot.until)])
      guard column + 2 + SafeText(longer).width < canvas.columns else { break }
      text = longer
    }
    canvas.put(text, at: column + 2, 2, .muted)
  }

  private func drawSuggestions(_ card: MemberCard, _ canvas: inout Canvas, _ context: Context) {
    let words = context.words
    canvas.rule(words.suggestionsHeading, row: 0, count: words.cardSuggestionKeys)
    for (row, suggestion) in card.suggestions.prefix(3).enumerated() {
      canvas.touchable(.item("suggestion", row), row: row + 1)
      canvas.put("\(row + 1)", at: 2, row + 1, .key)
      let width = min(30, canvas.columns / 3)
      canvas.put(words.name(suggestion.title), at: 4, row + 1, .suggestion, width: width)
      canvas.put(words.amount(suggestion.price), at: 5 + width, row + 1, .amount, width: 9, align: .trailing)
      canvas.put(words.reason(suggestion.reason, today: context.today), at: 16 + width, row + 1)
    }
  }

  private func drawCoupons(_ card: MemberCard, _ canvas: inout Canvas, _ context: Context) {
    let words = context.words
    canvas.rule(words.couponsHeading, row: 0, count: card.coupons.isEmpty ? "" : "\(card.coupons.count)")
    if card.coupons.isEmpty { canvas.put(words.noCoupons, at: 2, 1, .muted) }
    for (row, coupon) in card.coupons.prefix(canvas.rows - 1).enumerated() {
      let until = SafeText(words.through(coupon.until, today: context.today))
      canvas.put(words.name(coupon.title), at: 2, row + 1, .coupon, width: max(4, canvas.columns - until.width - 4))
      canvas.put(until, at: canvas.columns - until.width - 1, row + 1, .muted)
    }
  }

  private func drawDates(_ card: MemberCard, _ canvas: inout Canvas, _ context: Context) {
    let words = context.words
    canvas.rule(words.datesHeading, row: 0, count: card.dates.isEmpty ? "" : "\(card.dates.count)")
    if card.dates.isEmpty { canvas.put(words.noDates, at: 2, 1, .muted) }
    for (row, date) in card.dates.prefix(canvas.rows - 1).enumerated() {
      let isNear = date.day - context.today <= context.state.settings.calendar.lookAhead
      let end = canvas.put(words.cardDate(date), at: 2, row + 1, isNear ? .occasion : .text)
      let distance = SafeText(words.distance(to: date.day, from: context.today))
      let start = canvas.columns - distance.width - 1
      if start > end + 1 { canvas.put(distance, at: start, row + 1, .muted) }
    }
  }

  private func drawOrders(_ card: MemberCard, _ canvas: inout Canvas, _ context: Context) {
    let words = context.words
    let total = card.account?.purchases.count ?? 0
    canvas.rule(words.ordersHeading, row: 0, count: card.orders.isEmpty ? "" : words.count(total))
    guard !card.orders.isEmpty else {
      canvas.put(words.noOrdersNext, at: 2, 1, .muted)
      return
    }
    let columns = Columns(
      [
        .init(title: "", width: words.pick(11, 14)), .init(title: "", width: 10, align: .trailing),
        .init(title: "", width: 22, grows: 1), .init(title: "", width: 20, priority: 1),
        .init(title: "", width: 11, priority: 2),
      ], room: canvas.columns - 6)
    canvas.part(column: 1, row: 1, columns: canvas.columns - 2) { part in
      list.draw(count: card.orders.count, into: &part) { place, _, row in
        let order = card.orders[place]
        let role: Role = order.isRefundedWhole ? .muted : .text
        columns.draw(
          [
            (words.day(order.day), .muted), (words.money(order.goods), order.isRefundedWhole ? .muted : .amount),
            (words.items(of: order), role), (words.purpose(of: order, in: card.person), .occasion),
            (words.state(of: order), order.isSettled ? .muted : .warning),
          ], into: &row)
      }
    }
  }

  private func drawPanel(_ card: MemberCard, _ canvas: inout Canvas, _ context: Context) {
    let words = context.words
    canvas.rule(words.yearHeading, row: 0)
    let spend = card.monthlySpend(on: context.today, scale: context.words.currency.scale)
    canvas.put(context.glyphs.sparkline(spend.map { $0 }), at: 2, 1, .chart)
    let year = card.account?.qualification(on: context.today) ?? Qualification()
    canvas.put(words.yearLine(year), at: 16, 1, .muted)
    canvas.rule(words.receivers, row: 3)
    var row = 4
    if card.person.receivers.isEmpty {
      canvas.put(words.noReceivers, at: 2, row, .muted)
      row += 1
    }
    for receiver in card.person.receivers {
      row = canvas.put(lines: [words.receiverLine(receiver)], from: row, .text)
      row = canvas.put(
        lines: receiver.dates.map { "  " + words.recurring($0, receiver: receiver, today: context.today) }, from: row,
        .occasion)
    }
    canvas.rule(words.notesHeading, row: row + 1)
    row += 2
    if card.person.notes.isEmpty { canvas.put(words.noNotes, at: 2, row, .muted) }
    for note in card.person.notes.reversed() {
      row = canvas.put(lines: [words.noteLine(note, today: context.today)], from: row, .text)
    }
  }
}

extension Canvas {
  /// Draws texts under each other, broken into lines, and says on which row to go on.
  mutating func put(lines: [String], from start: Int, _ role: Role) -> Int {
    var row = start
    for text in lines {
      for line in SafeText(text).wrapped(to: columns - 3) where row < rows {
        put(line, at: 2, row, role)
        row += 1
      }
    }
    return row
  }
}
