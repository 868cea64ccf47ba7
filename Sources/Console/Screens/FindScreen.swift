import Shop
import Terminal

/// Find a customer: every letter and digit goes into the field, the list narrows with each key.
struct FindScreen: Screen {
  private var field: TextField
  private var list = ListPart("found")
  private var found: FindResult
  private var agenda: [AgendaLine] = []

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
    guard let row = selection, row.isMember else { return nil }
    return row.id
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

  mutating func refresh(_ context: Context) {
    search(context)
    agenda = field.isEmpty ? AgendaLine.all(context) : []
  }

  private mutating func search(_ context: Context) {
    let query = field.text.trimmed
    found = query.isEmpty ? FindResult(matches: 0, rows: []) : context.view.find(query, limit: Self.limit)
  }

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    field.draw(
      into: &canvas, at: 2, 1, width: min(60, canvas.columns - 18), isFocused: true, placeholder: words.findHint)
    if field.isEmpty {
      canvas.part(row: 3) { drawAgenda(&$0, context) }
    } else if found.rows.isEmpty {
      drawNobody(&canvas, words)
    } else {
      canvas.put(
        words.found(found.matches), at: canvas.columns - 15, 1, .muted, width: 14, align: .trailing)
      drawRows(&canvas, context)
    }
  }

  private func drawRows(_ canvas: inout Canvas, _ context: Context) {
    let words = context.words
    let columns = Columns(
      [
        .init(title: words.nameLabel, width: 18, grows: 2),
        .init(title: words.phoneLabel, width: 13),
        .init(title: words.tierLabel, width: 12, grows: 1),
        .init(title: words.pointsKey, width: 8, align: .trailing, priority: 1),
        .init(title: words.lastOrderLabel, width: words.pick(12, 14), priority: 2),
        .init(title: words.cardLabel, width: 12, grows: 1, priority: 3),
      ], room: canvas.columns - 6)
    columns.drawTitles(into: &canvas, at: 3, 3)
    canvas.part(column: 1, row: 4, columns: canvas.columns - 2) { part in
      list.draw(count: found.rows.count, into: &part) { place, _, row in
        let person = found.rows[place]
        columns.draw(
          [
            (person.name, .text), (person.phone, .text), (tier(of: person, context), .tierName),
            (person.isMember ? words.points(person.points) : "", .points),
            (person.lastOrder.map { words.day($0) } ?? "", .muted), (person.card, .muted),
          ], into: &row)
      }
    }
  }

  private func tier(of person: FoundPerson, _ context: Context) -> String {
    guard person.isMember else { return context.words.notJoined }
    return context.tierName(person.tier)
  }

  private func drawNobody(_ canvas: inout Canvas, _ words: Words) {
    canvas.put(words.nobodyFound(field.text), at: 2, 3, .warning)
    canvas.put(words.nobodyFoundNext, at: 2, 4, .muted)
  }

  private func drawAgenda(_ canvas: inout Canvas, _ context: Context) {
    let words = context.words
    guard context.state.globals.members > 0 || context.state.globals.orders > 0 else {
      canvas.put(words.noMembersYet, at: 2, 0)
      canvas.put(words.noMembersNext, at: 2, 1, .muted)
      return
    }
    canvas.put(words.membersOnFile(context.state.globals.members), at: 2, 0, .muted)
    guard !agenda.isEmpty else { return }
    canvas.part(row: 2) { part in
      part.rule(words.todayKey, row: 0)
      for (row, line) in agenda.prefix(max(0, part.rows - 1)).enumerated() {
        let end = part.put(line.when, at: 2, row + 1, line.isUrgent ? .warning : .muted, width: 14)
        part.put(line.what, at: end + 1, row + 1)
      }
    }
  }
}
