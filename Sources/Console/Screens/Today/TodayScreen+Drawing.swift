import Insight
import Shop
import Terminal

extension TodayScreen {
  func draw(into canvas: inout Canvas, _ context: Context) {
    let detail = 5
    let room = canvas.rows - detail
    if context.isWide {
      let half = canvas.columns / 2
      canvas.part(columns: half - 1, rows: room) { drawLeaving(&$0, context) }
      canvas.part(column: half, columns: canvas.columns - half, rows: room) { drawDates(&$0, context) }
    } else {
      let upper = min(max(2, leaving(context).count + 1), room / 2)
      canvas.part(rows: upper) { drawLeaving(&$0, context) }
      canvas.part(row: upper, rows: room - upper) { drawDates(&$0, context) }
    }
    canvas.part(row: room) { drawDetail(&$0, context) }
  }

  private func drawLeaving(_ canvas: inout Canvas, _ context: Context) {
    let words = context.words
    let leaving = leaving(context)
    canvas.rule(words.leavingHeading, row: 0, count: leaving.isEmpty ? "" : "\(leaving.count)")
    if leaving.isEmpty { canvas.put(words.nothingLeaves, at: 2, 1, .muted) }
    canvas.part(column: 1, row: 1, columns: canvas.columns - 2) { part in
      leavingList.draw(count: leaving.count, isFocused: !isOnDates(context), into: &part) { place, _, row in
        switch leaving[place] {
        case .handover(let due): draw(due, &row, context)
        case .held(let held): draw(held, &row, context)
        case .renewal(let renewal): draw(renewal, &row, context)
        case .batch(let batch):
          draw((words.toConfirm, .accent), words.batchWord, words.line(of: batch), &row)
        case .book(let waiting, let kept):
          draw(("", .muted), words.bookWord, words.bookLine(waiting: waiting, kept: kept), &row)
        case .cases(let due): draw((words.shortDay(context.today), .heading), words.casesKey, words.casesDue(due), &row)
        case .sample(let sample, let name):
          let due = sample.sample.due
          draw(
            (words.shortDay(due), due < context.today ? .warning : .heading), words.name(of: sample.sample.kind),
            name + ": " + context.productName(sample.sample.sku), &row)
        case .vase(let note):
          let isNow = note.step == .refresh
          draw(
            (words.shortDay(note.life.wilts), isNow ? .warning : .heading), words.name(of: note.step),
            note.name + ": " + words.name(note.product), &row)
        case .bespoke(let made):
          let due = made.bespoke.due
          draw(
            (words.shortDay(due), due <= context.today ? .warning : .heading), words.name(of: made.bespoke.status),
            made.name + ": " + words.summary(made.bespoke, made.details), &row)
        case .ticket(let entry):
          let isLate = entry.ticket.isOverdue(on: context.today)
          draw(
            (words.shortDay(entry.ticket.due), isLate ? .warning : .heading), words.inBrief(entry.ticket.kind),
            entry.name + ": " + entry.theme(context) + words.pick(", ", "，") + entry.said, &row)
        case .consultation(let open):
          let (day, slot) = (open.appointment.day, open.appointment.slot)
          let isLate = day < context.today
          draw(
            (day == context.today && !slot.isEmpty ? slot : words.shortDay(day), isLate ? .warning : .heading),
            words.adviceWord, open.name + ": " + words.name(of: open.appointment.topic), &row)
        case .peak(let peak):
          draw((words.shortDay(peak.day), peak.isFull ? .bad : .accent), words.peakWord, words.bench(peak), &row)
        case .date: break
        }
      }
    }
  }

  private func draw(_ due: DueHandover, _ row: inout Canvas, _ context: Context) {
    let words = context.words
    let isLate = due.day < context.today
    var when = due.slot.isEmpty ? words.anyTime : due.slot
    if isLate { when = words.shortDay(due.day) }
    row.put(when, at: 0, 0, isLate ? .warning : .heading, width: 11)
    row.put(words.name(of: due.kind), at: 12, 0, .label, width: 8)
    let owed = due.owed > .zero ? SafeText("\(context.glyphs.alert) " + words.owedOnHandover(due.owed)) : ""
    row.put(owed, at: row.columns - owed.width - 1, 0, .warning)
    let name = recipients[due.order] ?? ""
    let items = words.list(due.items.map { words.pieces($0.quantity, of: words.name($0.name)) })
    row.put(
      (name.isEmpty ? "" : name + ": ") + items + (due.isSorrow ? words.inMourning : ""), at: 21, 0, .text,
      width: max(4, row.columns - owed.width - 23))
  }

  static func recipient(of due: DueHandover, _ context: Context) -> String {
    let person = due.contact.flatMap { context.view.person($0) }
    let details = person?.delivery(of: due.order)
    return details.map { $0.name.isEmpty ? person?.name ?? "" : $0.name } ?? person?.name ?? ""
  }

  private func draw(_ when: (String, Role), _ kind: String, _ text: String, _ row: inout Canvas) {
    row.put(when.0, at: 0, 0, when.1, width: 11)
    row.put(kind, at: 12, 0, .label, width: 8)
    row.put(text, at: 21, 0, .text, width: max(4, row.columns - 22))
  }

  private func draw(_ held: HeldOrder, _ row: inout Canvas, _ context: Context) {
    row.put(context.words.onHold, at: 0, 0, .accent, width: 11)
    row.put(HeldOrders.who(held, context) + ": " + HeldOrders.what(held, context), at: 21, 0)
  }

  private func draw(_ renewal: Renewal, _ row: inout Canvas, _ context: Context) {
    let words = context.words
    row.put(words.shortDay(renewal.term.until), at: 0, 0, .warning, width: 11)
    row.put(words.renewalWord, at: 12, 0, .label, width: 8)
    row.put(renewal.name + ": " + words.name(renewal.term.plan.name), at: 21, 0)
  }

  private func drawDates(_ canvas: inout Canvas, _ context: Context) {
    let words = context.words
    canvas.rule(
      words.datesAhead(context.state.settings.calendar.lookAhead), row: 0,
      count: dates(context).map { "\($0.count)" } ?? "")
    guard let dates = dates(context) else {
      canvas.put(words.lookingUpDates, at: 2, 1, .muted)
      return
    }
    if dates.isEmpty { canvas.put(words.noDatesAhead, at: 2, 1, .muted) }
    canvas.part(column: 1, row: 1, columns: canvas.columns - 2) { part in
      dateList.draw(count: dates.count, isFocused: isOnDates(context), into: &part) { place, _, row in
        draw(dates[place], &row, context)
      }
    }
  }

  private func draw(_ date: DueDate, _ row: inout Canvas, _ context: Context) {
    let words = context.words
    let call = date.callBy <= context.today
    let columns = Columns(
      [
        .init(title: "", width: 12), .init(title: "", width: 1), .init(title: "", width: 14, grows: 1),
        .init(title: "", width: 22, grows: 2), .init(title: "", width: 9, align: .trailing),
        .init(title: "", width: 14, grows: 2, priority: 1),
      ], room: row.columns - 1)
    columns.draw(
      [
        (words.shortDay(date.day, weekday: true), call ? .warning : .text),
        (call ? context.glyphs.alert.string : "", .warning), (date.name, .heading), (words.dueFor(date), .occasion),
        (words.amount(date.worth), .amount), (date.last.map { words.firstGift($0) } ?? words.noLastGift, .muted),
      ], into: &row)
  }

  private func drawDetail(_ canvas: inout Canvas, _ context: Context) {
    canvas.rule(dueLine(context), row: 0)
    guard let selected = selected(context) else {
      canvas.put(context.words.nothingTodayNext, at: 2, 1, .muted)
      return
    }
    var row = 1
    for (text, role) in TodayDetail(context: context, suggested: suggested).lines(of: selected) where row < canvas.rows
    {
      canvas.put(text, at: 2, row, role)
      row += 1
    }
  }
}

extension TodayScreen {
  /// What S would write.
  private func dueLine(_ context: Context) -> String {
    if let due, due > 0 { return context.words.dueNow(due) }
    return figures == .offered ? context.words.figuresWaiting : ""
  }
}
