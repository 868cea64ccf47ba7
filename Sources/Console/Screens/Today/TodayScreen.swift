import Insight
import Shop
import Terminal

/// F6: what leaves the shop today, what is put aside, and whose dates come up in the days ahead.
struct TodayScreen: OwnedWorklist, ScoresOrders {
  enum Focus: Hashable { case leaving, dates }

  /// Everything there is to do, whoever looks after whom.
  private var tasks: [Row] = []
  /// Whom each order goes to, read once from the files.
  var recipients: [OrderID: String] = [:]
  /// `nil` until they have been worked out.
  private var found: TodayWork?
  var owner = OwnerFilter()
  var datesOf: Day?
  var isStale = false
  /// Members with something due that no line says yet (S128); `nil` until they have been counted.
  var due: Int?
  private(set) var figures = FiguresToKeep.none
  var focus = Focus.leaving
  var leavingList = ListPart("leaving")
  var dateList = ListPart("dates")
  var takingUp: HeldOrder?
  /// Handed over last, and what they thought of it.
  private(set) var scoring: OrderID?
  var given: Int?
  /// What to say when calling about the date pointed at (S60).
  private(set) var suggested: (date: DueDate, list: [Suggestion])?
  init(_ context: Context) { refresh(context) }

  mutating func refresh(_ context: Context) {
    let today = context.today
    let due = DueHandovers.make(state: context.state, on: today)
    let handovers: [Row] = due.map { .handover($0) } + context.state.globals.held.map { .held($0) }
    let peak: [Row] = context.state.nextPeak(from: today).map { [.peak($0)] } ?? []
    tasks = peak + handovers + todo(context)
    recipients = Dictionary(due.map { ($0.order, Self.recipient(of: $0, context)) }, uniquingKeysWith: { $1 })
    isStale = true
  }

  /// Behind what leaves the shop: batches for whoever may confirm them, the pre-order book, samples, renewals.
  private func todo(_ context: Context) -> [Row] {
    var rows: [Row] = []
    if let found, context.staff.may(.giveForDates) { rows += found.batches.map { .batch($0) } }
    rows += FeedbackRow.due(context).map { .ticket($0) }
    let book = context.state.reservations(at: context.view.now, on: context.today)
    if !book.isEmpty {
      let waiting = book.filter(\.waits).count
      rows.append(.book(waiting: waiting, kept: book.count - waiting))
    }
    let last = context.today + context.state.settings.calendar.lookAhead
    rows += BespokeScreen.rows(of: nil, context).filter { $0.bespoke.due <= last }.map { .bespoke($0) }
    rows += (found?.appointments ?? []).map { .consultation($0) }
    rows += (found?.vases ?? []).map { .vase($0) }
    let due = CasesScreen.due(context)
    if due > 0 { rows.append(.cases(due: due)) }
    let names = found?.names ?? [:]
    rows += (found?.samples ?? []).map { .sample($0, name: names[$0.member] ?? "") }
    return rows + (found?.renewals ?? []).map { .renewal($0) }
  }

  /// What is shown: all, or what concerns the members one looks after (S21).
  func leaving(_ context: Context) -> [Row] {
    guard owner.isMine else { return tasks }
    return tasks.filter { row in
      if case .batch = row { return true }
      if case .book = row { return true }
      if case .peak = row { return true }
      if case .cases = row { return true }
      if case .ticket(let row) = row { return Roster.areSame(row.ticket.owner, context.staff.name) }
      return owner.shows(person(of: row, context), context)
    }
  }

  /// `nil` until they have been worked out.
  func dates(_ context: Context) -> [DueDate]? { found?.dates.filter { owner.shows($0.id, context) } }

  mutating func narrowed(_ context: Context) {
    leavingList.select(0)
    dateList.select(0)
    suggestAnew(context)
  }

  /// Whose dates come up needs a walk over everyone: on the worker, and again when the shop has changed.
  mutating func wantedWork(_ context: Context) -> Transition? {
    if let next = figures.next(context.words) { return next }
    guard isStale || datesOf != context.today else { return nil }
    isStale = false
    datesOf = context.today
    return .work { snapshot, progress in
      guard progress(0.1) else { return nil }
      let found = TodayWork(snapshot)
      return progress(1) ? found : nil
    }
  }

  mutating func worked(_ outcome: WorkOutcome, _ context: Context) {
    guard case .done(let found) = outcome else { return figures.stop() }
    if let worked = found as? MonthlyFigures { return figures.take(worked) }
    guard let found = found as? TodayWork else { return }
    self.found = found
    due = found.due
    figures.offer(found.wantsFigures)
    owner.take(found.owners)
    tasks.removeAll {
      switch $0 {
      case .handover, .held, .peak: false
      default: true
      }
    }
    tasks += todo(context)
    suggestAnew(context)
  }

  /// Suggestions are looked up when another date is pointed at, not with each frame.
  private mutating func suggestAnew(_ context: Context) {
    guard case .date(let date) = selected(context) else { return }
    let request = SuggestionRequest(
      for: date, account: context.state.account(date.id), person: context.view.person(date.id))
    suggested = (date, Suggestions.make(request, state: context.state, on: context.today))
  }

  func title(_ context: Context) -> String { context.words.todayKey }

  // MARK: Selection

  func isOnDates(_ context: Context) -> Bool {
    (focus == .dates || leaving(context).isEmpty) && !(dates(context) ?? []).isEmpty
  }

  func selected(_ context: Context) -> Row? {
    if isOnDates(context), let dates = dates(context) { return .date(dates[min(dateList.selected, dates.count - 1)]) }
    let leaving = leaving(context)
    return leaving.isEmpty ? nil : leaving[min(leavingList.selected, leaving.count - 1)]
  }

  func subject(_ context: Context) -> PersonID? {
    let id = person(of: selected(context), context)
    return id.flatMap { context.state.account($0)?.isMember == true ? $0 : nil }
  }

  // MARK: Keys

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    let nothing = words.nothingToday
    let selected = selected(context)
    let isHandover = if case .handover = selected { true } else { false }
    return [
      command(.enter, words.open, help: words.openTodayHelp, unavailable: selected == nil ? nothing : nil) {
        screen, context in screen.open(context)
      },
      command(
        .character("h"), or: .control("h"), words.handOver, help: words.handOverHelp,
        unavailable: isHandover ? nil : words.chooseHandover, isOnBar: !isOnDates(context)
      ) { screen, context in
        guard case .handover(let due) = screen.selected(context) else { return [] }
        screen.scoring = due.order
        return [.submit(.fulfilOrder(due.order))]
      },
      scoreCommand(.character("w"), context, isOnBar: scoring != nil),
      command(
        .tab, or: .backTab, words.otherList, help: words.otherListHelp,
        unavailable: (dates(context) ?? []).isEmpty || leaving(context).isEmpty ? words.onlyOneList : nil
      ) { screen, context in
        screen.focus = screen.isOnDates(context) ? .leaving : .dates
        screen.suggestAnew(context)
        return []
      },
      command(
        .character("o"), or: .control("n"), words.newOrder, help: words.orderForDateHelp,
        unavailable: orderSeed(context) == nil ? words.chooseDate : nil, isOnBar: isOnDates(context)
      ) { screen, context in screen.orderSeed(context).map { [.open(.newOrder($0))] } ?? [] },
      command(
        .character("s"), words.startDay, help: words.startDayHelp,
        unavailable: due == 0 && !hasFigures ? words.nothingDue : nil, isOnBar: (due ?? 0) > 0 || hasFigures
      ) { screen, context in screen.startDay(context) },
      command(
        .character("m"), words.messageKey, help: words.messageKeyHelp,
        unavailable: orderSeed(context) == nil ? words.chooseDate : nil, isOnBar: isOnDates(context)
      ) { screen, context in screen.message(context) },
      command(
        .character("a"), words.calledAbout, help: words.calledAboutHelp,
        unavailable: isOnDates(context) ? nil : words.chooseDate, isOnBar: false
      ) { _, context in
        let options = Self.answers.map { context.words.name(of: $0) }
        return [.present(PickScreen("answer", heading: context.words.whatTheySaid, options: options))]
      },
      command(.character("g"), words.greetingsKey, help: words.greetingsHelp) { _, _ in
        [.open(.greetings)]
      },
      ownerCommand(context),
      backCommand(context),
    ]
  }

  /// Layers to note, or figures to keep, which time made due as much as what lapses.
  private var hasFigures: Bool { figures == .offered || found?.layers.isEmpty == false }

  private mutating func startDay(_ context: Context) -> [Transition] {
    var next: [Transition] = []
    if let notes = found?.layers, !notes.isEmpty { next.append(.submit(.noteLayers(notes))) }
    if due != 0 || next.isEmpty && figures != .offered { next.append(.submit(.startOfDay)) }
    figures.begin()
    found?.layers = []
    return next
  }

  /// An order for the date pointed at: the giver, for whom, what for, and what they gave last time to begin with.
  func orderSeed(_ context: Context) -> OrderSeed? {
    let selected = selected(context)
    if case .renewal(let renewal) = selected {
      return OrderSeed(member: renewal.id, items: [ShopSettings.sku(of: renewal.term.plan.code)])
    }
    if case .vase(let note) = selected { return OrderSeed(member: note.id, like: note.order) }
    guard case .date(let date) = selected else { return nil }
    return OrderSeed(member: date.id, receiver: date.receiver, occasion: date.occasion)
  }

  private mutating func open(_ context: Context) -> [Transition] {
    switch selected(context) {
    case .batch(let batch): return confirm(batch, context)
    case .book: return [.open(.reservations(nil))]
    case .peak(let peak): return [.open(.peak(peak.day))]
    case .sample(let sample, _): return [.open(.samples(sample.member))]
    case .vase(let note): return [.open(.member(note.id))]
    case .bespoke(let row): return [.open(.bespoke(row.member))]
    case .ticket(let row): return [.open(.ticket(row.ticketName))]
    case .consultation(let open): return [.open(.consultations(open.person))]
    case .cases: return [.open(.cases(nil))]
    case .handover(let due): return [.open(.orderDetail(due.order))]
    case .date(let date): return [.open(.member(date.id))]
    case .renewal(let renewal): return [.open(.member(renewal.id))]
    case .held(let held):
      if context.hasOpenOrder || context.kept != nil { return [.say(.bad(context.words.firstFinishOpen))] }
      takingUp = held
      return [.submit(.endHold(held.id))]
    case nil: return []
    }
  }

  /// A campaign has a preview of its own; what dates give is shown with its people and the money at risk.
  private func confirm(_ batch: DayBatch, _ context: Context) -> [Transition] {
    guard case .dates = batch.kind else {
      guard case .campaign(let campaign) = batch.kind else { return [] }
      return [.open(.campaign(campaign.code))]
    }
    let words = context.words
    return [
      .present(
        QuestionScreen(
          words.giveForDatesTitle, lines: words.preview(of: batch, names: found?.names ?? [:]),
          choices: [
            .init(label: words.notYet, transitions: []),
            .init(label: words.giveNow, transitions: [.submit(.giveForDates)]),
          ]))
    ]
  }

  mutating func finished(_ result: Result<CommandReceipt, CommandFailure>, _ context: Context) -> [Transition] {
    defer { takingUp = nil }
    if case .success(let receipt) = result, takingUp == nil, let kept = context.words.keptFigures(receipt.events) {
      return [.say(.good(kept))]
    }
    if case .success(let receipt) = result, takingUp == nil, receipt.isStartOfDay {
      due = 0
      return [.say(.good(context.words.startOfDay(StartOfDayReport(receipt.events))))]
    }
    guard case .success = result, let held = takingUp else { return [asking(result, context)] }
    return [.open(.newOrder(OrderSeed(held: held))), .say(.plain(context.words.takenUp))]
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    if let asked = score(typed: input, context) { return asked }
    if case .click(.item(let name, _)) = input { focus = name == "dates" ? .dates : .leaving }
    let outcome =
      if isOnDates(context) {
        dateList.handle(input, count: dates(context)?.count ?? 0, context)
      } else {
        leavingList.handle(input, count: leaving(context).count, context)
      }
    switch outcome {
    case .activated: return open(context)
    case .moved:
      suggestAnew(context)
      return []
    case .unused: return input == .tick ? [] : nil
    }
  }
}
