import Insight
import Shop
import Terminal

/// F7, the manager's list: who did not come when they were expected, what that costs, and what to do about it (W2).
struct LapsedScreen: OwnedWorklist {
  /// What the worker hands back.
  struct Report: Sendable {
    var list: LapsedList
    var names: [PersonID: String]
    var owners: [PersonID: String]
    var at: Instant
    var on: Day
  }

  private var report: Report?
  private var isWanted = true
  /// The shop has changed since the list was made.
  private var isOld = false
  private var wasCancelled = false
  private var list = ListPart("lapsed")

  init(_ context: Context) {}

  mutating func refresh(_ context: Context) {
    guard let report else { return }
    isOld = true
    // A new day makes another list.
    if report.on != context.today { isWanted = true }
  }

  func title(_ context: Context) -> String { context.words.lapsedKey }

  func subject(_ context: Context) -> PersonID? { selected?.id }

  private var rows: [LapsedRow] = []
  var owner = OwnerFilter()

  mutating func narrowed(_ context: Context) {
    rows = (report?.list.rows ?? []).filter { owner.shows($0.id, context) }
    list.select(0)
  }

  private var selected: LapsedRow? { rows.isEmpty ? nil : rows[min(list.selected, rows.count - 1)] }

  private func isAllowed(_ context: Context) -> Bool { context.staff.may(.lapsedList) }

  // MARK: Working it out

  mutating func wantedWork(_ context: Context) -> Transition? {
    guard isWanted, isAllowed(context) else { return nil }
    isWanted = false
    isOld = false
    wasCancelled = false
    return .work { snapshot, progress in LapsedScreen.make(snapshot, progress) }
  }

  private static func make(_ snapshot: WorkSnapshot, _ progress: (Double) -> Bool) -> Report? {
    guard progress(0.05) else { return nil }
    let histories = CustomerHistory.all(state: snapshot.state, directory: snapshot.directory)
    guard progress(0.4) else { return nil }
    let retention = LapsedList.retention(of: histories, on: snapshot.today) ?? LapsedList.usualRetention
    guard progress(0.5) else { return nil }
    let list = LapsedList(
      histories, calendar: FeastCalendar(snapshot.state.settings.calendar), on: snapshot.today, retention: retention)
    guard progress(0.95) else { return nil }
    let listed = Set(list.rows.map(\.id))
    var names: [PersonID: String] = [:]
    for entry in snapshot.directory where listed.contains(entry.id) { names[entry.id] = entry.name }
    return Report(
      list: list, names: names, owners: OwnerFilter.owners(snapshot.directory), at: snapshot.now, on: snapshot.today)
  }

  mutating func worked(_ outcome: WorkOutcome, _ context: Context) {
    switch outcome {
    case .done(let found):
      report = found as? Report
      owner.take(report?.owners ?? [:])
      narrowed(context)
    case .cancelled: wasCancelled = true
    }
  }

  // MARK: Keys

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    let refused = isAllowed(context) ? nil : words.sentence(for: .notAllowed(needs: .manager))
    return [
      command(
        .enter, words.open, help: words.openMemberHelp,
        unavailable: refused ?? (selected == nil ? words.nobodyLapsed : nil)
      ) { screen, _ in screen.selected.map { [.open(.member($0.id))] } ?? [] },
      command(
        .character("r"), or: .control("n"), words.workOutAnew, help: words.workOutAnewHelp,
        unavailable: refused ?? (context.progress != nil ? words.stillWorking : nil)
      ) { screen, context in
        screen.isWanted = true
        return screen.wantedWork(context).map { [$0] } ?? []
      },
      command(
        .character("c"), or: .control("c"), words.cancelWork, help: words.cancelWorkHelp,
        unavailable: context.progress == nil ? words.nothingToCancel : nil, isOnBar: context.progress != nil
      ) { screen, _ in
        screen.wasCancelled = true
        return [.cancelWork]
      },
      ownerCommand(context), backCommand(context),
    ]
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    switch list.handle(input, count: rows.count, context) {
    case .activated: return selected.map { [.open(.member($0.id))] } ?? []
    case .moved: return []
    case .unused: return input == .tick ? [] : nil
    }
  }

  // MARK: Drawing

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    guard isAllowed(context) else {
      canvas.put(words.sentence(for: .notAllowed(needs: .manager)), at: 2, 1, .warning)
      return
    }
    guard let report else {
      canvas.put(wasCancelled ? words.lapsedCancelled : words.lapsedWorking, at: 2, 1, .muted)
      return
    }
    drawHead(report, &canvas, context)
    guard !rows.isEmpty else {
      canvas.put(words.nobodyLapsedNext(report.list.gated.count), at: 2, 3)
      return
    }
    let columns = columns(room: canvas.columns - 5, words)
    columns.drawTitles(into: &canvas, at: 3, 2)
    canvas.part(column: 1, row: 3, columns: canvas.columns - 2, rows: canvas.rows - 10) { part in
      list.draw(count: rows.count, into: &part) { place, _, row in
        columns.draw(cells(of: rows[place], report, context), into: &row)
      }
    }
    if let selected { canvas.part(row: canvas.rows - 7) { drawDetail(selected, report, &$0, context) } }
  }

  private func drawHead(_ report: Report, _ canvas: inout Canvas, _ context: Context) {
    let words = context.words
    let stake = report.list.rows.reduce(Money.zero) { $0 + $1.atStake }
    canvas.put(
      rows.isEmpty ? words.nobodyLapsed : words.lapsedSum(report.list.rows.count, atStake: stake), at: 2, 0, .heading)
    let local = ShopZone(context.state.globals.timeZone)?.local(report.at)
    let time = SafeText(
      local.map { words.asOf(words.shortDay($0.day) + " " + $0.time.description, isOld: isOld) } ?? "")
    canvas.put(time, at: max(0, canvas.columns - time.width - 1), 0, isOld ? .warning : .muted)
    canvas.put(
      report.list.hasEnoughHistory ? words.lapsedDefinition : words.tooLittleHistory, at: 2, 1,
      report.list.hasEnoughHistory ? .muted : .warning)
  }

  private func columns(room: Int, _ words: Words) -> Columns {
    Columns(
      [
        .init(title: words.nameLabel, width: 12, grows: 1), .init(title: words.whyLabel, width: 26, grows: 4),
        .init(title: words.overLabel, width: 5, align: .trailing),
        .init(title: words.chanceLabel, width: 6, align: .trailing),
        .init(title: words.stakeLabel, width: 9, align: .trailing),
        .init(title: words.nextLabel, width: 30, grows: 2, priority: 1),
      ], room: room)
  }

  private func cells(of row: LapsedRow, _ report: Report, _ context: Context) -> [(String, Role)] {
    let words = context.words
    let why =
      context.isWide ? words.sentence(for: row.reason, today: context.today) : words.inBrief(row.reason)
    return [
      (report.names[row.id] ?? "", .heading), (why, .text), ("\(row.overdueDays)", .text),
      (words.chance(row.chance), .text), (words.wholeAmount(row.atStake), .amount),
      (words.sentence(for: row.step, today: context.today), .muted),
    ]
  }

  private func drawDetail(_ row: LapsedRow, _ report: Report, _ canvas: inout Canvas, _ context: Context) {
    let words = context.words
    canvas.rule(report.names[row.id] ?? "", row: 0)
    let sentences: [(String, Role)] = [
      (words.sentence(for: row.reason, today: context.today), .text), (nextStep(row, context), .suggestion),
      (words.stakeSentence(row), .text), (words.lastCame(row.lastPurchase, row.next, today: context.today), .muted),
    ]
    var line = 1
    for (sentence, role) in sentences {
      for part in SafeText(sentence).wrapped(to: canvas.columns - 4) where line < canvas.rows {
        canvas.put(part, at: 2, line, role)
        line += 1
      }
    }
  }

  /// Without consent nobody is contacted: they are asked when they come (K1).
  private func nextStep(_ row: LapsedRow, _ context: Context) -> String {
    let words = context.words
    if row.step == .leaveInPeace { return words.nextStep(words.sentence(for: row.step, today: context.today)) }
    guard let person = context.view.person(row.id) else { return words.nextStep(words.askNextVisit) }
    let who = ContactProfile(person)
    let rule = ContactRule(context.state.globals, at: context.view.now, on: context.today)
    do throws(ContactRefusal) {
      _ = try rule.channel(who, context.state.account(row.id), for: .winBack)
    } catch {
      switch error.kind {
      case .noConsent, .noAddress, .muted: return words.nextStep(words.askNextVisit)
      default: return words.nextStep(words.sentence(for: error))
      }
    }
    let step = words.sentence(for: row.step, today: context.today)
    let channels = words.list(who.channels(for: .winBack).map { words.name(of: $0) })
    return words.nextStep(words.pick("\(step), by \(channels)", "\(step)（\(channels)）"))
  }
}
