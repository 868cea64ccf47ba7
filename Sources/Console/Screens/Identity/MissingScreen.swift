import Shop
import Terminal

/// What the shop does not know of its members, and who they are (S58). Enter asks for it where it is written.
struct MissingScreen: Screen {
  private var report: MissingReport?
  private var isWanted = true
  private var field = MissingField.phone
  private var list = ListPart("missing")

  init(_ context: Context) {}

  mutating func refresh(_ context: Context) { isWanted = true }

  func title(_ context: Context) -> String { context.words.missingTitle }

  func subject(_ context: Context) -> PersonID? { selected }

  mutating func wantedWork(_ context: Context) -> Transition? {
    guard isWanted else { return nil }
    isWanted = false
    return .work { snapshot, progress in
      progress(0.1) ? MissingReport(state: snapshot.state, directory: snapshot.directory) : nil
    }
  }

  mutating func worked(_ outcome: WorkOutcome, _ context: Context) {
    if case .done(let found) = outcome { report = found as? MissingReport }
  }

  private var people: [PersonID] { report?.lacking[field] ?? [] }
  private var selected: PersonID? { people.isEmpty ? nil : people[min(list.selected, people.count - 1)] }

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    return [
      command(
        .enter, words.edit, help: words.editMissingHelp, unavailable: selected == nil ? words.nobodyLacks(field) : nil
      ) { screen, _ in screen.edit },
      command(.right, or: .tab, words.nextField, help: words.nextMissingHelp) { screen, _ in
        screen.move(1)
        return []
      },
      command(.left, or: .backTab, words.nextField, help: words.previousMissingHelp, isOnBar: false) { screen, _ in
        screen.move(-1)
        return []
      },
      backCommand(context),
    ]
  }

  private var edit: [Transition] { selected.map { [.open(.editMember($0, at: field))] } ?? [] }

  private mutating func move(_ step: Int) {
    let all = MissingField.allCases
    let place = all.firstIndex(of: field) ?? 0
    field = all[(place + step + all.count) % all.count]
    list = ListPart("missing")
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    if case .click(.item("field", let place)) = input, MissingField.allCases.indices.contains(place) {
      move(place - (MissingField.allCases.firstIndex(of: field) ?? 0))
      return []
    }
    return switch list.handle(input, count: people.count, context) {
    case .activated: edit
    case .moved: []
    case .unused: input == .tick ? [] : nil
    }
  }

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    guard let report else {
      canvas.put(words.counting, at: 2, 1, .muted)
      return
    }
    for (row, kind) in MissingField.allCases.enumerated() {
      canvas.touchable(.item("field", row), row: row)
      let isChosen = kind == field
      let mark = isChosen ? canvas.glyphs.chosen : canvas.glyphs.unchosen
      canvas.put(mark, at: 2, row, isChosen ? .accent : .muted)
      canvas.put(words.name(of: kind), at: 5, row, isChosen ? .heading : .text, width: 20)
      canvas.put(
        words.lack(report.count(kind), of: report.members), at: 26, row, report.count(kind) == 0 ? .good : .text)
    }
    let top = MissingField.allCases.count
    canvas.rule(words.whoLacks(field), row: top, count: "\(people.count)")
    guard !people.isEmpty else {
      canvas.put(words.nobodyLacks(field), at: 2, top + 1, .muted)
      return
    }
    canvas.part(column: 1, row: top + 1, columns: canvas.columns - 2) { part in
      list.draw(count: people.count, into: &part) { place, _, row in
        let person = context.view.person(people[place])
        row.put(person?.name ?? "", at: 0, 0, .heading, width: 24)
        let phone = person?.phones.first.flatMap { try? Phone($0).masked } ?? ""
        row.put([phone, person?.card ?? ""].filter { !$0.isEmpty }.joined(separator: "  "), at: 26, 0, .muted)
      }
    }
  }
}
