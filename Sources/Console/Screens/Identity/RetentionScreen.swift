import Shop
import Terminal

/// Who has not been seen for the months of the settings, the longest away first: to be kept on purpose or erased (I3).
struct RetentionScreen: Screen {
  private var found: RetentionList?
  private var isWanted = true
  private var list = ListPart("retention")

  init(_ context: Context) {}

  mutating func refresh(_ context: Context) { isWanted = true }

  func title(_ context: Context) -> String { context.words.retentionTitle }

  func subject(_ context: Context) -> PersonID? { selected?.id }

  private func whyNot(_ context: Context) -> String? {
    context.denied(.erase(PersonID(high: 0, low: 0), elsewhere: []))
  }

  mutating func wantedWork(_ context: Context) -> Transition? {
    guard isWanted, whyNot(context) == nil else { return nil }
    isWanted = false
    return .work { snapshot, progress in
      progress(0.1) ? RetentionList(state: snapshot.state, directory: snapshot.directory, on: snapshot.today) : nil
    }
  }

  mutating func worked(_ outcome: WorkOutcome, _ context: Context) {
    if case .done(let list) = outcome { found = list as? RetentionList }
  }

  private var people: [UnseenPerson] { found?.people ?? [] }
  private var selected: UnseenPerson? { people.isEmpty ? nil : people[min(list.selected, people.count - 1)] }

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    let none = whyNot(context) ?? (selected == nil ? words.nobodyUnseen : nil)
    return [
      command(.enter, words.open, help: words.openMemberHelp, unavailable: none) { screen, _ in screen.open },
      command(.character("k"), words.keepFileKey, help: words.keepFileHelp, unavailable: none) { screen, context in
        screen.selected.flatMap { context.view.person($0.id) }.map { person in
          [.submit(.savePerson(person.kept(on: context.today)))]
        } ?? []
      },
      command(.character("z"), words.eraseKey, help: words.eraseOpenHelp, unavailable: none) { screen, _ in
        screen.selected.map { [.open(.erase($0.id, isListed: true))] } ?? []
      },
      backCommand(context),
    ]
  }

  private var open: [Transition] { selected.map { [.open(.member($0.id))] } ?? [] }

  mutating func finished(_ result: Result<CommandReceipt, CommandFailure>, _ context: Context) -> [Transition] {
    guard case .success = result, let found else { return [.say(context.words.toast(for: result, context))] }
    return [.say(.good(context.words.kept(months: found.months)))]
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    switch list.handle(input, count: people.count, context) {
    case .activated: open
    case .moved: []
    case .unused: input == .tick ? [] : nil
    }
  }

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    if let denied = whyNot(context) {
      canvas.put(denied, at: 2, 1, .warning)
      return
    }
    guard let found else {
      canvas.put(words.counting, at: 2, 1, .muted)
      return
    }
    canvas.put(words.unseenFor(months: found.months, people.count), at: 3, 0, .heading)
    guard !people.isEmpty else {
      canvas.put(words.nobodyUnseen, at: 3, 2, .muted)
      return
    }
    let columns = Columns(
      [
        .init(title: words.nameLabel, width: 18, grows: 1), .init(title: words.lastSeenLabel, width: 14),
        .init(title: words.pointsLabel, width: 8, align: .trailing),
        .init(title: words.ordersHeading, width: 7, align: .trailing), .init(title: "", width: 14, priority: 1),
      ], room: canvas.columns - 5)
    columns.drawTitles(into: &canvas, at: 3, 1)
    canvas.part(column: 1, row: 2, columns: canvas.columns - 2) { part in
      list.draw(count: people.count, into: &part) { place, _, row in
        let person = people[place]
        columns.draw(
          [
            (person.name, .heading), (person.lastSeen.map { words.day($0) } ?? words.neverHere, .text),
            (words.points(person.points), .points), ("\(person.orders)", .text),
            (person.isMember ? "" : words.notMember, .muted),
          ], into: &row)
      }
    }
  }
}
