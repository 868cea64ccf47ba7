import Insight
import Shop
import Terminal

/// F7, the manager's three lists: who did not come when they were expected, who shows signs of leaving, who never began;
/// what that costs, and what to do about it (W2, S107, S130).
struct LapsedScreen: Screen {
  /// What the worker hands back.
  struct Report: Sendable {
    var board: WinBackBoard
    var at: Instant
    var on: Day
    /// What the shop had then: more of it makes the lists old.
    var orders: Int
    var members: Int
  }

  private(set) var report: Report?
  private var isWanted = true
  private(set) var wasCancelled = false
  private(set) var tab = WinBackList.lapsed
  private(set) var filter = WinBackFilter()
  private var order = WinBackOrder.stake
  private(set) var rows: [WinBackRow] = []
  var list = ListPart("lapsed")
  /// Who is being taken up before a word is written.
  private var taking: PersonID?
  /// Muted from here: off the lists without working them out anew.
  private var muted: Set<PersonID> = []

  init(_ context: Context) {}

  mutating func refresh(_ context: Context) {
    guard let report else { return }
    // A new day makes other lists.
    if report.on != context.today { isWanted = true }
    narrow(context)
  }

  func title(_ context: Context) -> String { context.words.lapsedKey }

  func subject(_ context: Context) -> PersonID? { selected?.id }

  /// The shop has changed since the lists were made.
  func isOld(_ context: Context) -> Bool {
    report.map { $0.orders != context.state.globals.orders || $0.members != context.state.globals.members } ?? false
  }

  private mutating func narrow(_ context: Context) {
    guard let board = report?.board else { return }
    let shown = board[tab].filter {
      !muted.contains($0.id) && filter.shows($0, of: board, in: context.state, on: context.today)
    }
    let known = selected?.id
    rows = order.sorted(shown, board)
    if let place = rows.firstIndex(where: { $0.id == known }) { list.select(place) }
  }

  var selected: WinBackRow? { rows.isEmpty ? nil : rows[min(list.selected, rows.count - 1)] }

  func isAllowed(_ context: Context) -> Bool { context.staff.may(.lapsedList) }

  func openCase(_ id: PersonID, _ context: Context) -> WinBackCase? { context.state.account(id)?.openCase }

  // MARK: Working it out

  mutating func wantedWork(_ context: Context) -> Transition? {
    guard isWanted, isAllowed(context) else { return nil }
    isWanted = false
    wasCancelled = false
    return .work { snapshot, progress in
      guard
        let board = WinBackBoard.make(
          state: snapshot.state, directory: snapshot.directory, on: snapshot.today, progress: progress)
      else { return nil }
      let globals = snapshot.state.globals
      return Report(
        board: board, at: snapshot.now, on: snapshot.today, orders: globals.orders, members: globals.members)
    }
  }

  mutating func worked(_ outcome: WorkOutcome, _ context: Context) {
    switch outcome {
    case .done(let found):
      report = found as? Report
      muted = []
      narrow(context)
    case .cancelled: wasCancelled = true
    }
  }

  // MARK: Keys

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    let refused = isAllowed(context) ? nil : words.sentence(for: .notAllowed(needs: .manager))
    let none = refused ?? (selected == nil ? words.nobody(on: tab) : nil)
    let quiet = none ?? (selected?.isQuiet == true ? words.leaveInPeace : nil)
    let noCase = none ?? (selected.flatMap { openCase($0.id, context) } == nil ? words.takeStepFirst : nil)
    return [
      command(.enter, words.contactKey, help: words.contactKeyHelp, unavailable: quiet) { screen, context in
        screen.take(context)
      },
      command(.tab, or: .backTab, words.listKey, help: words.listKeyHelp, unavailable: refused) { screen, context in
        let all = WinBackList.allCases
        screen.tab = all[((all.firstIndex(of: screen.tab) ?? 0) + 1) % all.count]
        screen.list.select(0)
        screen.narrow(context)
        return []
      },
      command(.character("f"), words.filterKey, help: words.filterHelp, unavailable: refused) { screen, context in
        [.present(LapsedFilters.kinds(screen.filter, context))]
      },
      command(.character("s"), words.sortKey, help: words.sortKeyHelp, unavailable: refused, isOnBar: noCase != nil) {
        screen, context in
        let all = WinBackOrder.allCases
        screen.order = all[((all.firstIndex(of: screen.order) ?? 0) + 1) % all.count]
        screen.narrow(context)
        return [.say(.plain(context.words.sortedBy(screen.order)))]
      },
      command(.character("z"), words.snoozeKey, help: words.snoozeHelp, unavailable: quiet) { _, context in
        [.present(CaseChoice.snooze(context))]
      },
      command(.character("w"), words.caseReasonKey, help: words.caseReasonHelp, unavailable: quiet) { _, context in
        [.present(CaseChoice.reasons(context))]
      },
      command(
        .character("o"), words.caseOutcomeKey, help: words.caseOutcomeHelp, unavailable: noCase, isOnBar: noCase == nil
      ) { _, context in [.present(CaseChoice.outcomes(context))] },
      command(.character("a"), words.assignKey, help: words.assignHelp, unavailable: quiet, isOnBar: false) {
        _, context in [.present(CaseChoice.owners(context))]
      },
      command(.character("d"), words.deadlineKey, help: words.deadlineHelp, unavailable: quiet, isOnBar: false) {
        _, context in [.present(CaseChoice.deadline(context))]
      },
      command(.character("c"), words.cardKey, help: words.openMemberHelp, unavailable: none) { screen, _ in
        screen.selected.map { [.open(.member($0.id))] } ?? []
      },
      command(.character("m"), words.mute, help: words.muteHelp, unavailable: quiet, isOnBar: false) {
        screen, context in screen.mute(context)
      },
      command(.character("v"), words.casesKey, help: words.casesHelp, isOnBar: false) { _, _ in [.open(.cases(nil))] },
      command(.character("y"), words.yieldKey, help: words.yieldHelp, unavailable: refused, isOnBar: false) { _, _ in
        [.open(.winBackYield)]
      },
      command(.character("u"), words.dueNowKey, help: words.dueNowHelp, isOnBar: false) { _, _ in [.open(.dueNow)] },
      command(.character("l"), words.layersKey, help: words.layersHelp, unavailable: refused, isOnBar: false) {
        screen, context in screen.noteLayers(context)
      },
      command(
        .character("r"), or: .control("n"), words.workOutAnew, help: words.workOutAnewHelp,
        unavailable: refused ?? (context.progress != nil ? words.stillWorking : nil), isOnBar: isOld(context)
      ) { screen, context in
        screen.isWanted = true
        return screen.wantedWork(context).map { [$0] } ?? []
      },
      command(
        .character("x"), words.cancelWork, help: words.cancelWorkHelp,
        unavailable: context.progress == nil ? words.nothingToCancel : nil, isOnBar: context.progress != nil
      ) { screen, _ in
        screen.wasCancelled = true
        return [.cancelWork]
      },
      backCommand(context),
    ]
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    switch list.handle(input, count: rows.count, context) {
    case .activated: return take(context)
    case .moved: return []
    case .unused: return input == .tick ? [] : nil
    }
  }

  // MARK: Taking the step

  /// Takes somebody up, which issues the coupon of the plan, and goes on to the message.
  private mutating func take(_ context: Context) -> [Transition] {
    guard let row = selected, isAllowed(context) else { return [] }
    if row.isQuiet { return [.say(.bad(context.words.leaveInPeace))] }
    if openCase(row.id, context) != nil { return write(to: row, context) }
    taking = row.id
    return [.submit(.openCase(opening(row)))]
  }

  private func opening(_ row: WinBackRow, _ what: CaseChange.What = CaseChange.What()) -> CaseOpening {
    var opening = row.opening(layer: report?.board.layers[row.id])
    opening.change = what
    return opening
  }

  /// What a message to them is about: the date that comes up, where that is the step.
  private func about(_ row: WinBackRow) -> MessageSubject? {
    guard case .offer(let code?, let receiver, _, let day) = row.step else { return nil }
    return MessageSubject(occasion: code, day: day, year: day.year, receiver: receiver)
  }

  private func write(to row: WinBackRow, _ context: Context) -> [Transition] {
    guard let winBack = openCase(row.id, context) else { return [] }
    let behind = rows.dropFirst((rows.firstIndex(of: row) ?? 0) + 1).filter { waits($0, context) }
    let queue = behind.prefix(Self.queueLimit).map { Addressee(opening($0), about: about($0)) }
    return [
      .open(
        .message(row.id, MessageSeed(winBack, about: about(row), then: Array(queue), of: queue.count + 1)))
    ]
  }

  /// So many are written to in one go at most.
  private static let queueLimit = 100

  /// Whether somebody further down is to be written to: with leave, not lately, and not under way.
  private func waits(_ row: WinBackRow, _ context: Context) -> Bool {
    guard !row.isQuiet, let entry = report?.board.entries[row.id], let account = context.state.account(row.id),
      account.openCase.map({ $0.state == .listed && !$0.isHeldOut && !$0.plan.isSnoozed(on: context.today) }) ?? true
    else { return false }
    let rule = ContactRule(context.state, at: context.view.now, on: context.today)
    return (try? rule.channel(ContactProfile(entry), account, for: .winBack)) != nil
  }

  mutating func finished(_ result: Result<CommandReceipt, CommandFailure>, _ context: Context) -> [Transition] {
    let toast = Transition.say(context.words.toast(for: result, context))
    narrow(context)
    guard let id = taking else { return [toast] }
    taking = nil
    guard case .success = result, let winBack = openCase(id, context), let row = rows.first(where: { $0.id == id })
    else { return [toast] }
    if winBack.isHeldOut { return [toast] }
    let canWrite = report?.board.entries[id].map { !ContactProfile($0).channels(for: .winBack).isEmpty } ?? false
    return canWrite ? write(to: row, context) : [.say(.good(context.words.askWhenTheyCome))]
  }

  private mutating func mute(_ context: Context) -> [Transition] {
    guard let selected, var person = context.view.person(selected.id) else { return [] }
    person.muted = true
    muted.insert(selected.id)
    return [.submit(.savePerson(person)), .say(.good(context.words.mutedOffList))]
  }

  private func noteLayers(_ context: Context) -> [Transition] {
    let notes = (report?.board.layerNotes ?? []).filter { context.state.account($0.member)?.layer?.layer != $0.layer }
    return notes.isEmpty ? [.say(.plain(context.words.layersUnchanged()))] : [.submit(.noteLayers(notes))]
  }

  mutating func received(_ answer: Answer, _ context: Context) -> [Transition] {
    if case .chosen("filter", let place) = answer {
      let next = LapsedFilters.pick(place, &filter, context)
      narrow(context)
      return next
    }
    if LapsedFilters.take(answer, &filter, context) {
      narrow(context)
      return []
    }
    guard let answered = CaseChoice.read(answer, context), let row = selected else { return [] }
    if let known = openCase(row.id, context) {
      return CaseChoice.submit(answered, for: CaseName(member: row.id, id: known.id), context)
    }
    guard case .plan(let what) = answered else { return [.say(.bad(context.words.takeStepFirst))] }
    return [.submit(.openCase(opening(row, what)))]
  }
}
