import Insight
import Shop
import Terminal

/// Who is about due: nothing was missed, and a word now comes just in time (S89).
struct DueNowScreen: OwnedWorklist {
  private struct Found: Sendable {
    var rows: [DueNow]
    var owners: [PersonID: String]
  }

  private var all: [DueNow]?
  private var rows: [DueNow]?
  private var madeOn: Day?
  var owner = OwnerFilter()
  private var list = ListPart("due")

  init(_ context: Context) {}

  func title(_ context: Context) -> String { context.words.dueNowTitle }

  private var selected: DueNow? {
    guard let rows, !rows.isEmpty else { return nil }
    return rows[min(list.selected, rows.count - 1)]
  }

  func subject(_ context: Context) -> PersonID? { selected?.id }

  mutating func wantedWork(_ context: Context) -> Transition? {
    guard madeOn != context.today else { return nil }
    madeOn = context.today
    return .work { snapshot, progress in
      let board = WinBackBoard.make(
        state: snapshot.state, directory: snapshot.directory, on: snapshot.today, progress: progress)
      return board.map {
        Found(
          rows: $0.due(on: snapshot.today, directory: snapshot.directory),
          owners: OwnerFilter.owners(snapshot.directory))
      }
    }
  }

  mutating func worked(_ outcome: WorkOutcome, _ context: Context) {
    guard case .done(let value) = outcome, let found = value as? Found else { return }
    all = found.rows
    owner.take(found.owners)
    narrowed(context)
  }

  mutating func narrowed(_ context: Context) { rows = all?.filter { owner.shows($0.id, context) } }

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    let none = selected == nil ? words.nobodyDue : nil
    return [
      command(.enter, words.open, help: words.openMemberHelp, unavailable: none) { screen, _ in
        screen.selected.map { [.open(.member($0.id))] } ?? []
      },
      command(.character("m"), words.messageKey, help: words.messageKeyHelp, unavailable: none) { screen, context in
        screen.message(context)
      },
      ownerCommand(context), backCommand(context),
    ]
  }

  /// About the date where it is one, with a reminder's words.
  private func message(_ context: Context) -> [Transition] {
    guard let selected else { return [] }
    guard case .occasion(let code?, let receiver, _, let day) = selected.expectation else {
      return [.open(.message(selected.id, MessageSeed()))]
    }
    let subject = MessageSubject(occasion: code, day: day, year: day.year, receiver: receiver)
    let reminder = context.state.settings.contact.templates.first { $0.purpose == .reminder && !$0.retired }
    let template = receiver == nil ? context.state.settings.contact.greeting(for: code) : reminder
    return [.open(.message(selected.id, MessageSeed(subject: subject, template: template?.code)))]
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    switch list.handle(input, count: rows?.count ?? 0, context) {
    case .activated: return selected.map { [.open(.member($0.id))] } ?? []
    case .moved: return []
    case .unused: return input == .tick ? [] : nil
    }
  }

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    guard let rows else {
      canvas.put(words.lapsedWorking, at: 2, 1, .muted)
      return
    }
    canvas.put(words.dueNowDefinition(DueNow.ahead), at: 2, 0, .muted)
    guard !rows.isEmpty else {
      canvas.put(words.nobodyDue, at: 2, 2)
      return
    }
    let columns = Columns(
      [
        .init(title: words.nameLabel, width: 14, grows: 1), .init(title: words.expectedLabel, width: 36, grows: 3),
        .init(title: words.lastCameLabel, width: 12),
      ], room: canvas.columns - 5)
    columns.drawTitles(into: &canvas, at: 3, 1)
    canvas.part(column: 1, row: 2, columns: canvas.columns - 2) { part in
      list.draw(count: rows.count, into: &part) { place, _, row in
        let due = rows[place]
        columns.draw(
          [
            (due.name, .heading), (words.sentence(for: due.expectation, today: context.today), .occasion),
            (words.nearDay(due.lastPurchase, today: context.today), .muted),
          ], into: &row)
      }
    }
  }
}

extension Words {
  var dueNowTitle: String { pick("Due about now", "近期该来") }
  var dueNowKey: String { pick("Due", "该来") }
  var dueNowHelp: String { pick("Who usually comes about now", "按习惯近期会来的顾客") }
  func dueNowDefinition(_ days: Int) -> String {
    pick("By their own rhythm, or a date within \(days) days; nothing was missed.", "按本人节奏，或\(days)天内有日子；还没有错过。")
  }
  var nobodyDue: String { pick("Nobody is due about now.", "近期没有该来的顾客。") }
  var expectedLabel: String { pick("Expected", "预期") }
  var lastCameLabel: String { pick("Last came", "上次来") }
}
