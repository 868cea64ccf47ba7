import Insight
import Shop
import Terminal

/// Find a customer: every letter and digit goes into the field, the list narrows with each key.
struct FindScreen: Screen {
  var field: TextField
  var list = ListPart("found")
  var found: FindResult
  var agenda: [AgendaLine] = []
  /// Whose dates come up, worked out once a day on the worker.
  private var due: (day: Day, dates: [DueDate])?

  /// Rows asked for; the count tells of the rest.
  private static let limit = 200

  init(text: String, _ context: Context) {
    field = TextField(text, limit: 60)
    found = FindResult(matches: 0, rows: [])
    refresh(context)
  }

  var takesText: Bool { true }

  func title(_ context: Context) -> String { context.words.findKey }

  func subject(_ context: Context) -> PersonID? {
    selection.flatMap { context.state.account($0.id)?.id }
  }

  private var selection: FoundPerson? {
    guard !field.isEmpty, !found.rows.isEmpty else { return nil }
    return found.rows[min(list.selected, found.rows.count - 1)]
  }

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    return [
      command(
        .enter, words.open, help: words.openMemberHelp, unavailable: openProblem(words)
      ) { screen, _ in screen.open() },
      command(.escape, words.clear, help: words.clearHelp, unavailable: field.isEmpty ? words.fieldIsEmpty : nil) {
        screen, context in
        screen.field.clear()
        screen.refresh(context)
        return []
      },
      command(.control("n"), words.newMember, help: words.newMemberHelp) { screen, _ in
        [.open(.enrol(EnrolSeed(typed: screen.field.text.trimmed)))]
      },
      command(
        .control("a"), or: .alt("a"), words.sameAgainKey, help: words.sameAgainButHelp,
        unavailable: openProblem(words), isOnBar: false
      ) { screen, _ in screen.selection.map { [.open(.sameAgain($0.id, nil))] } ?? [] },
    ]
  }

  private func openProblem(_ words: Words) -> String? {
    if field.isEmpty { return words.typeToFind }
    return found.rows.isEmpty ? words.nobodyFound(field.text) : nil
  }

  private func open() -> [Transition] { selection.map { [.open(.member($0.id))] } ?? [] }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    switch input {
    case .key(.up), .key(.down), .key(.pageUp), .key(.pageDown), .scroll, .click:
      return list.handle(input, count: found.rows.count, context) == .activated ? open() : []
    case .text(_, .scanned): field.clear()
    case .tick: return []
    default: break
    }
    let before = field.text
    guard field.handle(input) else { return nil }
    if field.text != before {
      list.select(0)
      search(context)
    }
    // A scanned card that names one person opens that person.
    if case .text(_, .scanned) = input, found.matches == 1 { return open() }
    return []
  }

  /// F2: the field as new, or with this text in it.
  mutating func begin(_ text: String, _ context: Context) {
    field.set(text)
    list.select(0)
    refresh(context)
  }

  mutating func wantedWork(_ context: Context) -> Transition? {
    let today = context.today
    guard due?.day != today, context.state.globals.members > 0 else { return nil }
    due = (today, [])
    return .work { snapshot, _ in DueDates.make(state: snapshot.state, directory: snapshot.directory, on: today) }
  }

  mutating func worked(_ outcome: WorkOutcome, _ context: Context) {
    guard case .done(let result) = outcome, let dates = result as? [DueDate] else { return }
    due = (context.today, dates)
    refresh(context)
  }

  mutating func refresh(_ context: Context) {
    search(context)
    agenda = field.isEmpty ? AgendaLine.all(context, dates: due?.dates ?? []) : []
  }

  private mutating func search(_ context: Context) {
    let query = field.text.trimmed
    found = query.isEmpty ? FindResult(matches: 0, rows: []) : context.view.find(query, limit: Self.limit)
  }
}
