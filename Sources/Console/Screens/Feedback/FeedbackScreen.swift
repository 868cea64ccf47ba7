import Shop
import Terminal

/// Complaints and wishes (S75, S80): what is open, the overdue first; with Tab what was done, to tell those who asked.
struct FeedbackScreen: Screen {
  /// `nil` for everyone.
  let id: PersonID?
  private var isDone = false
  private var rows: [FeedbackRow] = []
  private var list = ListPart("feedback")

  init(_ id: PersonID?, _ context: Context) {
    self.id = id
    refresh(context)
  }

  mutating func refresh(_ context: Context) {
    rows = isDone ? FeedbackRow.done(of: id, context) : FeedbackRow.open(of: id, context)
  }

  func title(_ context: Context) -> String { context.words.feedbackTitle }

  func subject(_ context: Context) -> PersonID? { id ?? selected?.member }

  private var selected: FeedbackRow? { rows.isEmpty ? nil : rows[min(list.selected, rows.count - 1)] }

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    let none = selected == nil ? words.noFeedback(isDone: isDone) : nil
    return [
      command(.enter, words.open, help: words.openTicketHelp, unavailable: none) { screen, _ in screen.open },
      command(
        .character("n"), or: .insert, words.newOne, help: words.newTicketHelp,
        unavailable: id == nil ? words.chooseMemberFirst : nil
      ) { screen, _ in screen.id.map { [.open(.feedbackForm($0, nil))] } ?? [] },
      command(
        .tab, or: .backTab, isDone ? words.openOnes : words.doneOnes, help: words.feedbackTabHelp
      ) { screen, context in
        screen.isDone.toggle()
        screen.list.select(0)
        screen.refresh(context)
        return []
      },
      command(
        .character("c"), words.cardKey, help: words.openMemberHelp, unavailable: none, isOnBar: id == nil
      ) { screen, _ in screen.selected.map { [.open(.member($0.member))] } ?? [] },
      backCommand(context),
    ]
  }

  private var open: [Transition] { selected.map { [.open(.ticket($0.ticketName))] } ?? [] }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    switch list.handle(input, count: rows.count, context) {
    case .activated: open
    case .moved: []
    case .unused: input == .tick ? [] : nil
    }
  }

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    canvas.rule(
      isDone ? words.askedAndDone : words.openHeading, row: 0, count: rows.isEmpty ? "" : "\(rows.count)")
    guard !rows.isEmpty else {
      canvas.put(words.noFeedback(isDone: isDone), at: 2, 1)
      canvas.put(words.noFeedbackNext, at: 2, 2, .muted)
      return
    }
    let columns = Columns(isDone ? doneColumns(words) : openColumns(words), room: canvas.columns - 5)
    columns.drawTitles(into: &canvas, at: 3, 1)
    canvas.part(column: 1, row: 2, columns: canvas.columns - 2) { part in
      list.draw(count: rows.count, into: &part) { place, _, row in
        columns.draw(isDone ? done(rows[place], context) : open(rows[place], context), into: &row)
      }
    }
  }

  private func openColumns(_ words: Words) -> [Columns.Column] {
    [
      .init(title: words.byWhenLabel, width: 10), .init(title: words.nameLabel, width: 10, grows: 1),
      .init(title: words.saidAboutLabel, width: 13, grows: 1), .init(title: words.saidLabel, width: 16, grows: 3),
      .init(title: words.stateLabel, width: 8), .init(title: words.ownerLabel, width: 7),
    ]
  }

  private func open(_ entry: FeedbackRow, _ context: Context) -> [(String, Role)] {
    let words = context.words
    let isLate = entry.ticket.isOverdue(on: context.today)
    let day = (isLate ? "\(context.glyphs.alert) " : "") + words.shortDay(entry.ticket.due)
    return [
      (day, isLate ? .warning : .text), (entry.name, .heading),
      (entry.theme(context), entry.ticket.kind == .complaint ? .warning : .label),
      (entry.said, .text), (words.name(of: entry.ticket.state), .accent),
      (entry.ticket.owner, .text),
    ]
  }

  private func doneColumns(_ words: Words) -> [Columns.Column] {
    [
      .init(title: words.doneOn, width: 10), .init(title: words.nameLabel, width: 10, grows: 1),
      .init(title: words.saidLabel, width: 24, grows: 2), .init(title: words.weDid, width: 24, grows: 2),
    ]
  }

  private func done(_ entry: FeedbackRow, _ context: Context) -> [(String, Role)] {
    [
      (context.words.shortDay(entry.ticket.done?.day ?? entry.ticket.due), .muted),
      (entry.name, .heading), (entry.said, .muted), (entry.did(context), .good),
    ]
  }
}

extension FeedbackRow {
  /// What came of it.
  func did(_ context: Context) -> String {
    let text = context.view.person(member)?.feedback(on: ticket.id).last { $0.state == .done }?.text ?? ""
    return text.isEmpty ? ticket.remedy.map { context.words.name(of: $0) } ?? said : text
  }
}
