import Insight
import Shop
import Terminal

/// F6: what leaves the shop today, what is put aside, and whose dates come up in the days ahead.
struct TodayScreen: Screen {
  enum Row: Hashable {
    case handover(DueHandover)
    case held(HeldOrder)
    case date(DueDate)
    /// A plan that ends soon (S16).
    case renewal(Renewal)
  }

  enum Focus: Hashable { case leaving, dates }

  var leaving: [Row] = []
  /// Whom each order goes to, read once from the files.
  var recipients: [OrderID: String] = [:]
  /// `nil` until they have been worked out.
  var dates: [DueDate]?
  var datesOf: Day?
  var isStale = false
  /// Members with something due that no line says yet (S128); `nil` until they have been counted.
  var due: Int?
  var renewals: [Renewal] = []
  var focus = Focus.leaving
  var leavingList = ListPart("leaving")
  var dateList = ListPart("dates")
  var takingUp: HeldOrder?

  init(_ context: Context) { refresh(context) }

  mutating func refresh(_ context: Context) {
    let today = context.today
    let due = DueHandovers.make(state: context.state, on: today)
    let handovers: [Row] = due.map { .handover($0) } + context.state.globals.held.map { .held($0) }
    leaving = handovers + renewals.map { .renewal($0) }
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
      let found = TodayWork(
        dates: DueDates.make(state: snapshot.state, directory: snapshot.directory, on: snapshot.today),
        renewals: Renewal.make(state: snapshot.state, directory: snapshot.directory, on: snapshot.today),
        due: snapshot.state.due(on: snapshot.today).count)
      return progress(1) ? found : nil
    }
  }

  mutating func worked(_ outcome: WorkOutcome, _ context: Context) {
    guard case .done(let found) = outcome, let found = found as? TodayWork else { return }
    dates = found.dates
    due = found.due
    renewals = found.renewals
    leaving.removeAll { if case .renewal = $0 { true } else { false } }
    leaving += renewals.map { .renewal($0) }
  }

  func title(_ context: Context) -> String { context.words.todayKey }

  // MARK: Selection

  var isOnDates: Bool { focus == .dates && !(dates ?? []).isEmpty || leaving.isEmpty && !(dates ?? []).isEmpty }

  var selected: Row? {
    if isOnDates, let dates { return .date(dates[min(dateList.selected, dates.count - 1)]) }
    return leaving.isEmpty ? nil : leaving[min(leavingList.selected, leaving.count - 1)]
  }

  func subject(_ context: Context) -> PersonID? {
    let id: PersonID? =
      switch selected {
      case .handover(let due): context.state.order(due.order)?.account
      case .held(let held): held.account
      case .date(let date): date.id
      case .renewal(let renewal): renewal.id
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
      command(
        .character("s"), words.startDay, help: words.startDayHelp, unavailable: due == 0 ? words.nothingDue : nil,
        isOnBar: (due ?? 0) > 0
      ) { _, _ in [.submit(.startOfDay)] },
      command(
        .character("m"), words.messageKey, help: words.messageKeyHelp,
        unavailable: orderSeed == nil ? words.chooseDate : nil
      ) { screen, context in screen.message(context) },
      command(.character("g"), words.greetingsKey, help: words.greetingsHelp) { _, _ in
        [.open(.greetings)]
      },
      backCommand(context),
    ]
  }

  /// An order for the date pointed at: the giver, for whom, what for, and what they gave last time to begin with.
  var orderSeed: OrderSeed? {
    if case .renewal(let renewal) = selected {
      return OrderSeed(member: renewal.id, items: [ShopSettings.sku(of: renewal.term.plan.code)])
    }
    guard case .date(let date) = selected else { return nil }
    return OrderSeed(member: date.id, receiver: date.receiver, occasion: date.occasion)
  }

  /// A message about the date pointed at: a reminder of somebody they give to, wishes for a day of their own.
  private func message(_ context: Context) -> [Transition] {
    guard case .date(let date) = selected, let person = context.view.person(date.id) else { return [] }
    var subject = MessageSubject.next(
      date.occasion, of: person, receiver: date.receiver, in: context.state, on: context.today)
    subject?.receiver = date.receiver
    let wordings = context.state.settings.contact
    let template =
      date.receiver == nil
      ? wordings.greeting(for: date.occasion)
      : wordings.templates.first { $0.purpose == .reminder && !$0.retired }
    return [.open(.message(date.id, MessageSeed(subject: subject, template: template?.code)))]
  }

  private mutating func open(_ context: Context) -> [Transition] {
    switch selected {
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

  mutating func finished(_ result: Result<CommandReceipt, CommandFailure>, _ context: Context) -> [Transition] {
    defer { takingUp = nil }
    if case .success(let receipt) = result, takingUp == nil, receipt.isStartOfDay {
      due = 0
      return [.say(.good(context.words.startOfDay(StartOfDayReport(receipt.events))))]
    }
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
}
