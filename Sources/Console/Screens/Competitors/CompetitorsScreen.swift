import Insight
import Shop
import Terminal

/// What other shops offer beside our own prices (S124): how we stand, and what is to be done about it. Below the list
/// everything about the one selected, its source first.
struct CompetitorsScreen: Screen {
  /// What the worker hands back.
  struct Found: Sendable {
    var report: Report
    var rows: [CompetitorComparison]
  }

  private var rows: [CompetitorComparison] = []
  /// What was compared: a sale elsewhere does not begin it all anew.
  private var notes: [CompetitorNote]?
  private var report: Report?
  private var isWanted = true
  private var isSaving = false
  private var list = ListPart("competitors")

  init(_ context: Context) { refresh(context) }

  func title(_ context: Context) -> String { context.words.name(of: ReportName.competitors) }

  mutating func refresh(_ context: Context) {
    guard !isSaving, notes != context.state.globals.competitors else { return }
    notes = context.state.globals.competitors
    rows = CompetitorComparison.all(context.state)
    report = nil
    isWanted = true
  }

  mutating func wantedWork(_ context: Context) -> Transition? {
    guard isWanted, context.staff.may(.reports) else { return nil }
    isWanted = false
    return .work { snapshot, progress in
      guard progress(0.1) else { return nil }
      let maker = ReportMaker(snapshot.state, directory: snapshot.directory, on: snapshot.today)
      return maker.make(.competitors).map {
        Found(report: $0, rows: CompetitorComparison.all(snapshot.state, maker.history, on: snapshot.today))
      }
    }
  }

  mutating func worked(_ outcome: WorkOutcome, _ context: Context) {
    guard case .done(let value) = outcome, let found = value as? Found else { return }
    report = found.report
    rows = found.rows
  }

  private var selected: CompetitorComparison? { rows.isEmpty ? nil : rows[min(list.selected, rows.count - 1)] }

  // MARK: Keys

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    let refused = context.denied(.noteCompetitor(CompetitorNote()))
    let none = selected == nil ? words.noCompetitors : nil
    return [
      command(.enter, words.editNote, help: words.editNoteHelp, unavailable: refused ?? none) { screen, _ in
        screen.open()
      },
      command(.character("n"), or: .insert, words.newOne, help: words.newNoteHelp, unavailable: refused) { _, _ in
        [.open(.competitor(nil))]
      },
      command(
        .character("x"), or: .delete, words.removeNote, help: words.removeNoteHelp, unavailable: refused ?? none
      ) { screen, context in screen.askRemoval(context) },
      command(
        .character("s"), or: .control("s"), words.saveReport, help: words.saveReportHelp,
        unavailable: refused ?? none ?? (report == nil ? words.stillWorking : nil)
      ) { screen, _ in
        guard let report = screen.report else { return [] }
        screen.isSaving = true
        return [.submit(.exportList(report.exportName))]
      },
      backCommand(context),
    ]
  }

  private func open() -> [Transition] { selected.map { [.open(.competitor($0.note.number))] } ?? [] }

  private func askRemoval(_ context: Context) -> [Transition] {
    guard let note = selected?.note else { return [] }
    let words = context.words
    return [
      .present(
        QuestionScreen(
          words.removeNoteTitle, lines: ["\(note.competitor): \(note.item)"],
          choices: [
            .init(label: words.keepNote), .init(label: words.removeNote, confirms: "remove"),
          ]))
    ]
  }

  mutating func received(_ answer: Answer, _ context: Context) -> [Transition] {
    guard answer == .confirmed("remove"), let number = selected?.note.number else { return [] }
    return [.submit(.dropCompetitor(number))]
  }

  mutating func finished(_ result: Result<CommandReceipt, CommandFailure>, _ context: Context) -> [Transition] {
    let wasSaving = isSaving
    isSaving = false
    guard wasSaving, case .success = result, let report else {
      return [.say(context.words.toast(for: result, context))]
    }
    return [.effect(.saveReport(report))]
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    switch list.handle(input, count: rows.count, context) {
    case .activated: open()
    case .moved: []
    case .unused: input == .tick ? [] : nil
    }
  }

  // MARK: Drawing

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    if let refused = context.denied(.reports) {
      canvas.put(refused, at: 2, 1, .warning)
      return
    }
    guard !rows.isEmpty else {
      canvas.put(words.noCompetitors, at: 2, 1)
      canvas.put(words.noCompetitorsNext, at: 2, 2, .muted)
      return
    }
    let columns = Columns(
      [
        .init(title: words.name(of: ReportTerm.competitor), width: 14),
        .init(title: words.name(of: ReportTerm.item), width: 14, grows: 1),
        .init(title: words.name(of: ReportTerm.price), width: 8, align: .trailing),
        .init(title: words.name(of: ReportTerm.average), width: 11, align: .trailing),
        .init(title: words.name(of: ReportTerm.difference), width: 7, align: .trailing, priority: 1),
        .init(title: words.name(of: ReportTerm.standing), width: 8, priority: 2),
      ], room: canvas.columns - 5)
    columns.drawTitles(into: &canvas, at: 3, 0)
    let foot = 6
    canvas.part(column: 1, row: 1, columns: canvas.columns - 2, rows: canvas.rows - 1 - foot) { part in
      list.draw(count: rows.count, into: &part) { place, _, line in
        let row = rows[place]
        let isOld = row.note.isOld(on: context.today)
        columns.draw(
          [
            (row.note.competitor, isOld ? .muted : .text), (row.note.item, isOld ? .muted : .text),
            (row.note.price.map { words.wholeAmount($0) } ?? "", .amount), (words.ours(row), .amount),
            (row.difference.map { ($0 > 0 ? "+" : "") + words.brief($0, .share) } ?? "", .text),
            (words.name(of: row.note.standing), row.note.standing == .weakness ? .warning : .good),
          ], into: &line)
      }
    }
    if let selected { drawDetail(selected, row: canvas.rows - foot + 1, into: &canvas, context) }
  }

  private func drawDetail(_ row: CompetitorComparison, row top: Int, into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    let note = row.note
    canvas.put(
      words.seen(note, on: context.today), at: 2, top, note.isOld(on: context.today) ? .warning : .label)
    let ours = row.product.map { words.name($0) } ?? (note.ours.isEmpty ? "" : words.material(note.ours))
    let lines: [(String, String)] = [
      (words.serviceLabel, note.service), (words.oursLabel, ours), (words.actionLabel, words.action(of: note)),
    ]
    for (line, entry) in lines.enumerated() {
      let end = canvas.put(entry.0, at: 2, top + 1 + line, .muted)
      canvas.put(entry.1, at: max(18, end + 2), top + 1 + line, .text)
    }
    canvas.put(words.explanation(of: ReportTopic.competitors), at: 2, top + 4, .muted)
  }
}
