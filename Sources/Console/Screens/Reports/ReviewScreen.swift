import Insight
import Shop
import Terminal

/// Looking back on a month (S131): its figures beside their goals, frozen with a decision and who sees to it, and what
/// became of them in the month after.
struct ReviewScreen: Screen {
  private var month: Day
  private var found: MonthFigures?
  private var isWanted = true
  private var list = ListPart("review")

  init(_ context: Context) {
    month = CalendarPeriod.month.start(of: context.today, plus: -1)
  }

  func title(_ context: Context) -> String { context.words.reviewTitle }

  mutating func wantedWork(_ context: Context) -> Transition? {
    guard isWanted, context.staff.may(.reports) else { return nil }
    isWanted = false
    let month = month
    return .work { snapshot, progress in
      MonthFigures.make(
        of: month, snapshot.state, directory: snapshot.directory, on: snapshot.today, progress: progress)
    }
  }

  mutating func worked(_ outcome: WorkOutcome, _ context: Context) {
    if case .done(let result) = outcome, let result = result as? MonthFigures, result.month == month { found = result }
  }

  private func review(_ context: Context) -> MonthReview? { context.state.globals.review(of: month) }

  private func figures(_ context: Context) -> [FrozenFigure] {
    found.map { context.state.globals.shown($0).figures } ?? review(context)?.figures ?? []
  }

  // MARK: Keys

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    let refused = context.denied(.reports)
    let first = CalendarPeriod.month.start(of: context.state.globals.firstDay ?? month)
    return [
      command(
        .enter, or: .control("s"), words.freezeKey, help: words.freezeHelp, unavailable: refused ?? closed(context)
      ) {
        screen, context in screen.found.map { [.present(ReviewFormScreen(screen.month, $0.figures, context))] } ?? []
      },
      command(
        .pageUp, or: .control("b"), words.monthBefore, help: words.monthBeforeHelp,
        unavailable: refused ?? (month <= first ? words.noFurtherMonth : nil)
      ) { screen, context in screen.go(-1, context) },
      command(
        .pageDown, or: .control("n"), words.monthAfter, help: words.monthAfterHelp,
        unavailable: refused
          ?? (month >= CalendarPeriod.month.start(of: context.today) ? words.noFurtherMonth : nil)
      ) { screen, context in screen.go(1, context) },
      command(
        .character("n"), words.diaryKey, help: words.diaryHelp, unavailable: context.denied(.writeDiary(DiaryNote()))
      ) { _, context in
        [.present(PromptScreen("diary", heading: context.words.diaryHeading, limit: DiaryNote.limit))]
      },
      backCommand(context),
    ]
  }

  /// Why this month cannot be frozen now: what `decide` would say.
  private func closed(_ context: Context) -> String? {
    var review = MonthReview()
    review.month = month
    if let refusal = Rehearsal(.closeReview(review), context).refusal { return context.words.sentence(for: refusal) }
    return found == nil ? context.words.stillWorking : nil
  }

  private mutating func go(_ step: Int, _ context: Context) -> [Transition] {
    month = CalendarPeriod.month.start(of: month, plus: step)
    found = nil
    isWanted = true
    list.select(0)
    return wantedWork(context).map { [$0] } ?? []
  }

  mutating func received(_ answer: Answer, _ context: Context) -> [Transition] {
    guard case .text("diary", let text) = answer else { return [] }
    return [.submit(.writeDiary(DiaryNote(day: context.today, text: text)))]
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    list.handle(input, count: figures(context).count, context) != .unused || input == .tick ? [] : nil
  }

  // MARK: Drawing

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    if let refused = context.denied(.reports) {
      canvas.put(refused, at: 2, 1, .warning)
      return
    }
    let review = review(context)
    let status =
      review.map { words.reviewedOn($0.day) }
      ?? (month.endOfMonth() < context.today ? words.notReviewed : words.stillOpenMonth)
    canvas.put([(words.month(month), .heading), ("  " + status, review == nil ? .warning : .good)], at: 2, 0)
    let figures = figures(context)
    guard !figures.isEmpty else {
      canvas.put(words.lapsedWorking, at: 2, 2, .muted)
      return
    }
    drawFigures(figures, review, into: &canvas, context)
    let place = min(list.selected, figures.count - 1)
    let end = canvas.rows - (review == nil ? 1 : 3)
    canvas.put(words.definition(of: figures[place].measure), at: 2, end, .muted)
    guard let review else { return }
    canvas.put(words.decided(review), at: 2, end + 1, .suggestion)
    let shown = shown(context)
    let result = shown?.after.first { $0.measure == review.about }?.amount
    if let outcome = words.outcome(of: review, after: result, isOver: shown?.isAfterOver ?? false) {
      canvas.put(outcome, at: 2, end + 2, .text)
    }
  }

  /// The month and the month after: as they were frozen, else as they are and as far as it has gone.
  private func shown(_ context: Context) -> MonthFigures? { found.map { context.state.globals.shown($0) } }

  private func drawFigures(
    _ figures: [FrozenFigure], _ review: MonthReview?, into canvas: inout Canvas, _ context: Context
  ) {
    let words = context.words
    let columns = Columns(
      [
        .init(title: words.figureColumn, width: 22, grows: 1),
        .init(title: words.amountColumn, width: 12, align: .trailing),
        .init(title: words.goalColumn, width: 14, align: .trailing),
        .init(title: words.resultColumn, width: 12, align: .trailing),
      ], room: canvas.columns - 5)
    columns.drawTitles(into: &canvas, at: 3, 1)
    let after = shown(context)?.after
    let foot = review == nil ? 1 : 3
    canvas.part(column: 1, row: 2, columns: canvas.columns - 2, rows: canvas.rows - 2 - foot) { part in
      list.draw(count: figures.count, into: &part) { place, _, line in
        let figure = figures[place]
        let isAbout = review?.about == figure.measure
        let result = after?.first { $0.measure == figure.measure }?.amount
        let goal = Goal(figure.measure, target: figure.target)
        let isMet = figure.amount.flatMap { goal.isMet(by: $0) }
        let mark = isMet.map { ($0 ? context.glyphs.check : context.glyphs.cross).string + " " } ?? ""
        columns.draw(
          [
            (words.name(of: figure.measure), isAbout ? .suggestion : .text),
            (figure.amount.map { words.amount($0, of: figure.measure) } ?? "", .amount),
            (
              mark + (figure.target.map { words.amount($0, of: figure.measure) } ?? ""),
              isMet == false ? .warning : .good
            ),
            (result.map { words.amount($0, of: figure.measure) } ?? "", .muted),
          ], into: &line)
      }
    }
  }
}
