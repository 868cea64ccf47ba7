import Shop
import Terminal

/// Whom to wish well: one list for each feast that is near, and one for members' own days (S22, S23, S24).
struct GreetingsScreen: Screen {
  private var lists: [Greetings]?
  private var madeOn: Day?
  private var isStale = false
  private var place = 0
  private var audience = Greetings.Audience.everyone
  private var list = ListPart("greetings")

  init(_ context: Context) {}

  mutating func refresh(_ context: Context) { isStale = true }

  /// Everyone on file is looked at: on the worker, and again when the shop has changed.
  mutating func wantedWork(_ context: Context) -> Transition? {
    guard isStale || madeOn != context.today else { return nil }
    isStale = false
    madeOn = context.today
    let audience = audience
    return .work { snapshot, progress in
      guard progress(0.1) else { return nil }
      let lists = Greetings.due(
        state: snapshot.state, directory: snapshot.directory, at: snapshot.now, on: snapshot.today, for: audience)
      return progress(1) ? lists : nil
    }
  }

  mutating func worked(_ outcome: WorkOutcome, _ context: Context) {
    guard case .done(let found) = outcome, let found = found as? [Greetings] else { return }
    let cause = shown?.cause
    lists = found
    place = found.firstIndex { $0.cause == cause } ?? 0
  }

  func title(_ context: Context) -> String { context.words.greetingsTitle }

  private var shown: Greetings? {
    guard let lists, !lists.isEmpty else { return nil }
    return lists[min(place, lists.count - 1)]
  }
  private var rows: [Greetings.Greeting] { shown?.rows ?? [] }
  private var row: Int { min(list.selected, max(0, rows.count - 1)) }

  func subject(_ context: Context) -> PersonID? { rows.isEmpty ? nil : rows[row].id }

  // MARK: Keys

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    return [
      command(
        .enter, words.messageKey, help: words.greetHelp, unavailable: rows.isEmpty ? words.nobodyToGreet : nil
      ) { screen, _ in screen.open },
      command(
        .tab, or: .backTab, words.otherList, help: words.otherGreetingsHelp,
        unavailable: (lists?.count ?? 0) > 1 ? nil : words.onlyOneList
      ) { screen, _ in
        screen.place = (screen.place + 1) % max(1, screen.lists?.count ?? 1)
        screen.list = ListPart("greetings")
        return []
      },
      command(.character("a"), or: .control("n"), words.audienceKey, help: words.audienceKeyHelp) { _, context in
        [.present(GreetingsScreen.audiencePicker(context))]
      },
      command(
        .character("c"), words.cardKey, help: words.openMemberHelp,
        unavailable: rows.isEmpty ? words.nobodyToGreet : nil
      ) { screen, _ in screen.rows.isEmpty ? [] : [.open(.member(screen.rows[screen.row].id))] },
      backCommand(context),
    ]
  }

  private var open: [Transition] {
    guard !rows.isEmpty else { return [] }
    return [.open(.message(rows[row].id, MessageSeed(rows[row...].map { Addressee($0) }[...], of: rows.count)))]
  }

  private static func audiences(_ context: Context) -> [Greetings.Audience] {
    let settings = context.state.settings
    return [.everyone, .owner(context.staff.name)] + settings.tiers.map { .tier($0.code) }
      + settings.segments.map { .segment($0.code) }
  }

  private static func audiencePicker(_ context: Context) -> PickScreen {
    PickScreen(
      "audience", heading: context.words.whomToGreet,
      options: audiences(context).map { context.words.name(of: $0, in: context.state.settings) })
  }

  mutating func received(_ answer: Answer, _ context: Context) -> [Transition] {
    guard case .chosen("audience", let row) = answer else { return [] }
    audience = Self.audiences(context)[row]
    list = ListPart("greetings")
    isStale = true
    return wantedWork(context).map { [$0] } ?? []
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    switch list.handle(input, count: rows.count, context) {
    case .activated: return open
    case .moved: return []
    case .unused: return input == .tick ? [] : nil
    }
  }

  // MARK: Drawing

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    guard let lists else {
      canvas.put(words.lookingUpGreetings, at: 2, 1, .muted)
      return
    }
    let whom = SafeText(words.name(of: audience, in: context.state.settings))
    canvas.put(whom, at: max(0, canvas.columns - whom.width - 1), 0, .muted)
    guard let shown else {
      canvas.put(words.nobodyToGreet, at: 2, 0, .heading, width: max(4, canvas.columns - whom.width - 5))
      _ = canvas.put(lines: [words.nobodyToGreetNext], from: 2, .text)
      return
    }
    let heading =
      words.heading(of: shown.cause) + (lists.count > 1 ? "  " + words.rows(place + 1, of: lists.count) : "")
    canvas.put(heading, at: 2, 0, .heading, width: max(4, canvas.columns - whom.width - 5))
    canvas.put(words.leftOut(of: shown), at: 2, 1, .muted)
    if rows.isEmpty { canvas.put(words.everybodyGreeted, at: 2, 3) }
    let columns = Columns(
      [
        .init(title: words.nameLabel, width: 16, grows: 1), .init(title: words.dateLabel, width: 24, grows: 1),
        .init(title: words.byLabel, width: 8), .init(title: words.wording, width: 18, grows: 1, priority: 1),
      ], room: canvas.columns - 5)
    columns.drawTitles(into: &canvas, at: 3, 2)
    canvas.part(column: 1, row: 3, columns: canvas.columns - 2) { part in
      list.draw(count: rows.count, into: &part) { place, _, row in
        columns.draw(cells(of: rows[place], context), into: &row)
      }
    }
  }

  private func cells(of row: Greetings.Greeting, _ context: Context) -> [(String, Role)] {
    let words = context.words
    let title = context.state.settings.contact.template(row.template).map { words.name($0.title) } ?? ""
    return [
      (row.name, .heading),
      (
        words.list([
          row.subject.occasion.map { words.occasion($0) } ?? "", words.distance(to: row.day, from: context.today),
        ]),
        .occasion
      ),
      (words.name(of: row.channel), .text), (title, .muted),
    ]
  }
}
