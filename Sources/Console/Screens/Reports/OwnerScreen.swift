import Insight
import Shop
import Terminal

/// F8: how the shop stands, in plain words on one screen: each figure with its definition, against its goal and last
/// year; Enter opens its lines.
struct OwnerScreen: Screen {
  private var report: Report?
  private var isWanted = true
  private var isOld = false
  private var wasCancelled = false
  private var selected = 0
  /// The record that it leaves the shop does not make it old.
  private var isSaving = false
  /// The shop's last line when the figures were made.
  private var head: Int?

  init(_ context: Context) {}

  func title(_ context: Context) -> String { context.words.name(of: ReportName.owner) }

  mutating func refresh(_ context: Context) {
    guard let report, !isSaving else { return }
    isOld = isOld || head == nil || head != context.view.journalHead?.n
    // A new goal shows at once; the figures wait for R.
    for place in report.sections.indices {
      for figure in report.sections[place].figures.indices {
        let measure = report.sections[place].figures[figure].measure
        self.report?.sections[place].figures[figure].goal = context.state.globals.goal(for: measure)
      }
    }
    if report.asOf != context.today { isWanted = true }
  }

  // MARK: Working it out

  mutating func wantedWork(_ context: Context) -> Transition? {
    guard isWanted, context.staff.may(.reports) else { return nil }
    isWanted = false
    isOld = false
    head = context.view.journalHead?.n
    wasCancelled = false
    return .work { snapshot, progress in
      guard progress(0.05) else { return nil }
      return ReportMaker.make(
        .owner, snapshot.state, directory: snapshot.directory, on: snapshot.today, progress: progress)
    }
  }

  mutating func worked(_ outcome: WorkOutcome, _ context: Context) {
    switch outcome {
    case .done(let found): report = found as? Report
    case .cancelled: wasCancelled = true
    }
  }

  // MARK: Keys

  private var lines: [OwnerLine] { report.map { OwnerLine.all($0) } ?? [] }
  private var line: OwnerLine? { lines.isEmpty ? nil : lines[min(selected, lines.count - 1)] }

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    let refused = context.denied(.reports)
    let waiting = refused ?? (report == nil ? words.stillWorking : nil)
    return [
      command(.enter, words.openLines, help: words.openLinesHelp, unavailable: waiting) { screen, _ in screen.open() },
      command(
        .character("g"), or: .control("g"), words.goalKey, help: words.goalKeyHelp,
        unavailable: waiting ?? (line?.figure == nil ? words.noGoalForCampaigns : nil)
          ?? context.denied(.setGoal(Goal()))
      ) { screen, context in screen.askGoal(context) },
      command(.character("m"), words.reviewKey, help: words.reviewKeyHelp, unavailable: refused) { _, _ in
        [.open(.review)]
      },
      command(.character("a"), words.allReportsKey, help: words.allReportsHelp, unavailable: refused) { _, context in
        let others = ReportName.allCases.filter { $0 != .owner }
        return [
          .present(
            PickScreen("report", heading: context.words.allReportsHelp, options: others.map(context.words.name(of:))))
        ]
      },
      command(.character("t"), words.tillKey, help: words.closeDayHelp) { _, _ in [.open(.closeDay)] },
      command(
        .character("s"), or: .control("s"), words.saveReport, help: words.saveReportHelp, unavailable: waiting
      ) { screen, _ in
        guard let report = screen.report else { return [] }
        screen.isSaving = true
        return [.submit(.exportList(report.exportName))]
      },
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
      backCommand(context),
    ]
  }

  private func open() -> [Transition] { line?.route.map { [.open($0)] } ?? [] }

  mutating func finished(_ result: Result<CommandReceipt, CommandFailure>, _ context: Context) -> [Transition] {
    let wasSaving = isSaving
    isSaving = false
    guard wasSaving, case .success = result, let report else {
      return [.say(context.words.toast(for: result, context))]
    }
    if !isOld { head = context.view.journalHead?.n }
    return [.effect(.saveReport(report))]
  }

  private func askGoal(_ context: Context) -> [Transition] {
    guard let measure = line?.figure?.measure else { return [] }
    let words = context.words
    let goal = context.state.globals.goal(for: measure)
    let text = goal?.target.map { GoalText.written($0, of: measure, by: goal?.by, words) } ?? ""
    return [
      .present(
        PromptScreen(
          "goal:" + measure.rawValue, heading: words.goalHeading(measure), hint: words.goalHint(measure), text: text,
          limit: 40, isOptional: true))
    ]
  }

  mutating func received(_ answer: Answer, _ context: Context) -> [Transition] {
    switch answer {
    case .text(let name, let text) where name.hasPrefix("goal:"):
      guard let measure = Measure(rawValue: String(name.dropFirst(5))) else { return [] }
      guard let goal = GoalText.read(text, of: measure, context.words) else {
        return [.say(.bad(context.words.goalUnreadable))]
      }
      return [.submit(.setGoal(goal))]
    case .chosen("report", let place):
      let others = ReportName.allCases.filter { $0 != .owner }
      return others.indices.contains(place) ? [.open(.report(others[place]))] : []
    default: return []
    }
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    switch input {
    case .key(.down), .scroll(1): select(selected + 1)
    case .key(.up), .scroll(-1): select(selected - 1)
    case .key(.home): select(0)
    case .key(.end), .key(.pageDown): select(.max)
    case .key(.pageUp): select(0)
    case .click(.item("owner", let place)):
      if place == selected { return open() }
      select(place)
    case .tick: break
    default: return nil
    }
    return []
  }

  private mutating func select(_ place: Int) { selected = min(max(0, place), max(0, lines.count - 1)) }

  // MARK: Drawing

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    if let refused = context.denied(.reports) {
      canvas.put(refused, at: 2, 1, .warning)
      return
    }
    guard let report else {
      canvas.put(wasCancelled ? words.lapsedCancelled : words.lapsedWorking, at: 2, 1, .muted)
      return
    }
    let day = SafeText(words.asOf(words.day(report.asOf), isOld: isOld))
    canvas.put(words.explanation(of: .owner), at: 2, 0, .muted, width: canvas.columns - day.width - 5)
    canvas.put(day, at: canvas.columns - day.width - 2, 0, isOld ? .warning : .muted)
    let lines = lines
    let chosen = min(selected, max(0, lines.count - 1))
    var first = 0
    while first < chosen, lines[first...chosen].reduce(0, { $0 + $1.height }) > canvas.rows - 1 { first += 1 }
    var row = 1
    for place in lines.indices.dropFirst(first) {
      let height = lines[place].height
      guard row + height <= canvas.rows else { break }
      canvas.touchable(.item("owner", place), row: row, rows: height)
      canvas.part(row: row, rows: height) { part in
        let drawn = OwnerLinePart(line: lines[place], words: words)
        drawn.draw(into: &part, at: 3)
        guard place == chosen else { return }
        part.put(part.glyphs.pointer, at: 1, drawn.pointed, .pointer)
        part.paint(row: drawn.pointed, .selected)
      }
      row += height
    }
  }
}
