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

  init(_ context: Context) {}

  func title(_ context: Context) -> String { context.words.name(of: ReportName.owner) }

  mutating func refresh(_ context: Context) {
    guard let report else { return }
    isOld = true
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

  private var figures: [ReportFigure] { report?.figures ?? [] }
  private var figure: ReportFigure? { figures.isEmpty ? nil : figures[min(selected, figures.count - 1)] }

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    let refused = context.denied(.reports)
    let waiting = refused ?? (report == nil ? words.stillWorking : nil)
    return [
      command(.enter, words.openLines, help: words.openLinesHelp, unavailable: waiting) { screen, _ in screen.open() },
      command(
        .character("g"), or: .control("g"), words.goalKey, help: words.goalKeyHelp,
        unavailable: waiting ?? context.denied(.setGoal(Goal()))
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
      ) { screen, _ in screen.report.map { [.effect(.saveReport($0))] } ?? [] },
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

  private func open() -> [Transition] {
    guard let figure else { return [] }
    if figure.measure == .newlyLapsed { return [.open(.lapsed)] }
    return figure.opens.map { [.open(.report($0))] } ?? []
  }

  private func askGoal(_ context: Context) -> [Transition] {
    guard let measure = figure?.measure else { return [] }
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

  private mutating func select(_ place: Int) { selected = min(max(0, place), max(0, figures.count - 1)) }

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
    let room = (canvas.rows - 1) / 2
    let first = max(0, min(selected - room + 1, figures.count - room))
    for (line, place) in (first..<min(figures.count, first + room)).enumerated() {
      canvas.touchable(.item("owner", place), row: 1 + 2 * line, rows: 2)
      canvas.part(row: 1 + 2 * line, rows: 2) { part in
        FigurePart(figure: figures[place], words: words).draw(into: &part, at: 3, 0)
        guard place == selected else { return }
        part.put(part.glyphs.pointer, at: 1, 0, .pointer)
        part.paint(row: 0, .selected)
      }
    }
  }
}

/// A goal as it is typed: `45% 2026-12-31`.
enum GoalText {
  static func written(_ target: Int, of measure: Measure, by: Day?, _ words: Words) -> String {
    let number: String
    switch measure.unit {
    case .money: number = words.currency.format(Money(target))
    case .share: number = decimal(target, 100) + "%"
    case .days, .number, .count: number = decimal(target, measure.unit.scale)
    }
    return by.map { number + " " + $0.description } ?? number
  }

  /// - Returns: `nil` for what cannot be read; nothing typed takes the goal away.
  static func read(_ text: String, of measure: Measure, _ words: Words) -> Goal? {
    let parts = text.split(separator: " ")
    guard let number = parts.first else { return Goal(measure, target: nil) }
    guard parts.count <= 2 else { return nil }
    var by: Day?
    if parts.count == 2 {
      guard let day = Day(parts[1]) else { return nil }
      by = day
    }
    let bare = number.hasSuffix("%") || number.hasSuffix("％") ? number.dropLast() : number
    let target: Int? =
      switch measure.unit {
      case .money: words.currency.parse(String(bare))?.minor
      case .share: scaled(bare, 100)
      case .days, .number, .count: scaled(bare, measure.unit.scale)
      }
    return target.map { Goal(measure, target: $0, by: by) }
  }

  /// Whole numbers and decimals that fit the scale, read without floating point.
  private static func scaled(_ text: Substring, _ scale: Int) -> Int? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first.flatMap({ Int($0) }), whole >= 0, whole < 1_000_000_000 else {
      return nil
    }
    guard parts.count == 2 else { return whole * scale }
    var (sum, step) = (whole * scale, scale)
    for digit in parts[1] {
      guard let value = digit.wholeNumberValue, step % 10 == 0, step > 1 else { return nil }
      step /= 10
      sum += value * step
    }
    return sum
  }

  private static func decimal(_ amount: Int, _ scale: Int) -> String {
    let (whole, rest) = amount.quotientAndRemainder(dividingBy: scale)
    guard rest != 0 else { return "\(whole)" }
    var digits = String(rest + scale).dropFirst()
    while digits.hasSuffix("0") { digits.removeLast() }
    return "\(whole).\(digits)"
  }
}
