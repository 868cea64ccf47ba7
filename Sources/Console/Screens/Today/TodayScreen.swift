import Insight
import Shop
import Terminal

/// F6: what leaves the shop today, what is put aside, and whose dates come up in the days ahead.
struct TodayScreen: Screen {
  enum Row: Hashable {
    case handover(DueHandover)
    case held(HeldOrder)
    case date(DueDate)
  }

  private enum Focus: Hashable { case leaving, dates }

  private var leaving: [Row] = []
  /// Whom each order goes to, read once from the files.
  private var recipients: [OrderID: String] = [:]
  /// `nil` until they have been worked out.
  private var dates: [DueDate]?
  private var datesOf: Day?
  private var isStale = false
  private var focus = Focus.leaving
  private var leavingList = ListPart("leaving")
  private var dateList = ListPart("dates")
  private var takingUp: HeldOrder?

  init(_ context: Context) { refresh(context) }

  mutating func refresh(_ context: Context) {
    let today = context.today
    let due = DueHandovers.make(state: context.state, on: today)
    leaving = due.map { .handover($0) } + context.state.globals.held.map { .held($0) }
    recipients = Dictionary(due.map { ($0.order, Self.recipient(of: $0, context)) }, uniquingKeysWith: { $1 })
    isStale = true
  }

  /// Whose dates come up needs a walk over everyone: on the worker, and again when the shop has changed.
  mutating func wantedWork(_ context: Context) -> Transition? {
    guard isStale || datesOf != context.today else { return nil }
    isStale = false
    datesOf = context.today
    return .work { snapshot, progress in
      guard progress(0.1) else { return nil }
      let found = DueDates.make(state: snapshot.state, directory: snapshot.directory, on: snapshot.today)
      return progress(1) ? found : nil
    }
  }

  mutating func worked(_ outcome: WorkOutcome, _ context: Context) {
    if case .done(let found) = outcome, let found = found as? [DueDate] { dates = found }
  }

  func title(_ context: Context) -> String { context.words.todayKey }

  // MARK: Selection

  private var isOnDates: Bool { focus == .dates && !(dates ?? []).isEmpty || leaving.isEmpty && !(dates ?? []).isEmpty }

  private var selected: Row? {
    if isOnDates, let dates { return .date(dates[min(dateList.selected, dates.count - 1)]) }
    return leaving.isEmpty ? nil : leaving[min(leavingList.selected, leaving.count - 1)]
  }

  func subject(_ context: Context) -> PersonID? {
    let id: PersonID? =
      switch selected {
      case .handover(let due): context.state.order(due.order)?.account
      case .held(let held): held.account
      case .date(let date): date.id
      case nil: nil
      }
    return id.flatMap { context.state.account($0)?.isMember == true ? $0 : nil }
  }

  // MARK: Keys

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    let nothing = words.nothingToday
    let isHandover = if case .handover = selected { true } else { false }
    return [
      command(.enter, words.open, help: words.openTodayHelp, unavailable: selected == nil ? nothing : nil) {
        screen, context in screen.open(context)
      },
      command(
        .character("h"), or: .control("h"), words.handOver, help: words.handOverHelp,
        unavailable: isHandover ? nil : words.chooseHandover
      ) { screen, _ in
        guard case .handover(let due) = screen.selected else { return [] }
        return [.submit(.fulfilOrder(due.order))]
      },
      command(
        .tab, or: .backTab, words.otherList, help: words.otherListHelp,
        unavailable: (dates ?? []).isEmpty || leaving.isEmpty ? words.onlyOneList : nil
      ) { screen, _ in
        screen.focus = screen.isOnDates ? .leaving : .dates
        return []
      },
      command(
        .character("o"), or: .control("n"), words.newOrder, help: words.orderForDateHelp,
        unavailable: orderSeed == nil ? words.chooseDate : nil
      ) { screen, _ in screen.orderSeed.map { [.open(.newOrder($0))] } ?? [] },
      backCommand(context),
    ]
  }

  /// An order for the date pointed at: the giver, for whom, what for, and what they gave last time to begin with.
  private var orderSeed: OrderSeed? {
    guard case .date(let date) = selected else { return nil }
    return OrderSeed(member: date.id, receiver: date.receiver, occasion: date.occasion)
  }

  private mutating func open(_ context: Context) -> [Transition] {
    switch selected {
    case .handover(let due): return [.open(.orderDetail(due.order))]
    case .date(let date): return [.open(.member(date.id))]
    case .held(let held):
      if context.hasOpenOrder || context.kept != nil { return [.say(.bad(context.words.firstFinishOpen))] }
      takingUp = held
      return [.submit(.endHold(held.id))]
    case nil: return []
    }
  }

  mutating func finished(_ result: Result<CommandReceipt, CommandFailure>, _ context: Context) -> [Transition] {
    defer { takingUp = nil }
    guard case .success = result, let held = takingUp else { return [.say(context.words.toast(for: result, context))] }
    return [.open(.newOrder(OrderSeed(held: held))), .say(.plain(context.words.takenUp))]
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    if case .click(.item(let name, _)) = input { focus = name == "dates" ? .dates : .leaving }
    let outcome =
      if isOnDates {
        dateList.handle(input, count: dates?.count ?? 0, context)
      } else {
        leavingList.handle(input, count: leaving.count, context)
      }
    switch outcome {
    case .activated: return open(context)
    case .moved: return []
    case .unused: return input == .tick ? [] : nil
    }
  }

  // MARK: Drawing

  func draw(into canvas: inout Canvas, _ context: Context) {
    let detail = 4
    let room = canvas.rows - detail
    if context.isWide {
      let half = canvas.columns / 2
      canvas.part(columns: half - 1, rows: room) { drawLeaving(&$0, context) }
      canvas.part(column: half, columns: canvas.columns - half, rows: room) { drawDates(&$0, context) }
    } else {
      let upper = min(max(2, leaving.count + 1), room / 2)
      canvas.part(rows: upper) { drawLeaving(&$0, context) }
      canvas.part(row: upper, rows: room - upper) { drawDates(&$0, context) }
    }
    canvas.part(row: room) { drawDetail(&$0, context) }
  }

  private func drawLeaving(_ canvas: inout Canvas, _ context: Context) {
    let words = context.words
    canvas.rule(words.leavingHeading, row: 0, count: leaving.isEmpty ? "" : "\(leaving.count)")
    if leaving.isEmpty { canvas.put(words.nothingLeaves, at: 2, 1, .muted) }
    canvas.part(column: 1, row: 1, columns: canvas.columns - 2) { part in
      leavingList.draw(count: leaving.count, isFocused: !isOnDates, into: &part) { place, _, row in
        switch leaving[place] {
        case .handover(let due): draw(due, &row, context)
        case .held(let held): draw(held, &row, context)
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
    row.put(when, at: 0, 0, isLate ? .warning : .heading, width: 9)
    row.put(words.name(of: due.kind), at: 10, 0, .label, width: 8)
    let owed = due.owed > .zero ? SafeText("\(context.glyphs.alert) " + words.owedOnHandover(due.owed)) : ""
    row.put(owed, at: row.columns - owed.width - 1, 0, .warning)
    let name = recipients[due.order] ?? ""
    let items = words.list(due.items.map { words.pieces($0.quantity, of: words.name($0.name)) })
    row.put(
      (name.isEmpty ? "" : name + ": ") + items + (due.isSorrow ? words.inMourning : ""), at: 19, 0, .text,
      width: max(4, row.columns - owed.width - 21))
  }

  private static func recipient(of due: DueHandover, _ context: Context) -> String {
    let person = due.contact.flatMap { context.view.person($0) }
    let details = person?.delivery(of: due.order)
    return details.map { $0.name.isEmpty ? person?.name ?? "" : $0.name } ?? person?.name ?? ""
  }

  private func draw(_ held: HeldOrder, _ row: inout Canvas, _ context: Context) {
    row.put(context.words.onHold, at: 0, 0, .accent, width: 9)
    row.put(HeldOrders.who(held, context) + ": " + HeldOrders.what(held, context), at: 19, 0)
  }

  private func drawDates(_ canvas: inout Canvas, _ context: Context) {
    let words = context.words
    canvas.rule(
      words.datesAhead(context.state.settings.calendar.lookAhead), row: 0, count: dates.map { "\($0.count)" } ?? "")
    guard let dates else {
      canvas.put(words.lookingUpDates, at: 2, 1, .muted)
      return
    }
    if dates.isEmpty { canvas.put(words.noDatesAhead, at: 2, 1, .muted) }
    canvas.part(column: 1, row: 1, columns: canvas.columns - 2) { part in
      dateList.draw(count: dates.count, isFocused: isOnDates, into: &part) { place, _, row in
        draw(dates[place], &row, context)
      }
    }
  }

  private func draw(_ date: DueDate, _ row: inout Canvas, _ context: Context) {
    let words = context.words
    let call = date.callBy <= context.today
    row.put(words.shortDay(date.day, weekday: true), at: 0, 0, call ? .warning : .text, width: 12)
    row.put(date.name, at: 13, 0, .heading, width: 14)
    row.put(words.dueFor(date), at: 28, 0, .occasion, width: 21)
    row.put(
      date.last.map { words.lastGift($0) } ?? words.noLastGift, at: 50, 0, .muted, width: max(0, row.columns - 51))
  }

  private func drawDetail(_ canvas: inout Canvas, _ context: Context) {
    canvas.rule(row: 0)
    guard let selected else {
      canvas.put(context.words.nothingTodayNext, at: 2, 1, .muted)
      return
    }
    var row = 1
    for (text, role) in TodayDetail(context: context).lines(of: selected) where row < canvas.rows {
      canvas.put(text, at: 2, row, role)
      row += 1
    }
  }
}
