import Shop
import Terminal

/// What a person has given leave for, each purpose over each channel, with day, staff and wording (K1, S59). One key takes
/// leave back; one key notes it, beside the words that are read aloud.
struct ConsentScreen: Screen {
  let id: PersonID
  private var person: Person?
  private var list = ListPart("consents")

  init(_ id: PersonID, _ context: Context) {
    self.id = id
    refresh(context)
  }

  mutating func refresh(_ context: Context) { person = context.view.person(id) }

  func title(_ context: Context) -> String { context.words.consentTitle(person?.name ?? "") }

  func subject(_ context: Context) -> PersonID? { id }

  private var scope: ConsentScope { ConsentScope.all[min(list.selected, ConsentScope.all.count - 1)] }

  private func isGiven(_ scope: ConsentScope) -> Bool { person?.consent(scope) != nil }

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    let missing = person == nil ? words.noSuchPerson : nil
    let hasWords = context.state.settings.identity.wording(for: scope.purpose) != nil
    return [
      command(
        .enter, words.giveKey, help: words.giveLeaveHelp,
        unavailable: missing ?? (isGiven(scope) ? words.leaveThereAlready : hasWords ? nil : words.noWording)
      ) { screen, context in screen.set(true, context) },
      command(
        .character("x"), or: .delete, words.withdrawKey, help: words.withdrawLeaveHelp,
        unavailable: missing ?? (isGiven(scope) ? nil : words.noConsentThere)
      ) { screen, context in screen.set(false, context) },
      backCommand(context),
    ]
  }

  private func set(_ allowed: Bool, _ context: Context) -> [Transition] {
    guard var person else { return [] }
    person.set(
      scope, allowed: allowed, on: context.today, by: context.staff.name, words: context.state.settings.identity)
    return [.submit(.savePerson(person))]
  }

  mutating func finished(_ result: Result<CommandReceipt, CommandFailure>, _ context: Context) -> [Transition] {
    guard case .success = result else { return [.say(context.words.toast(for: result, context))] }
    let isGiven = context.view.person(id)?.consent(scope) != nil
    return [.say(.good(context.words.leaveNoted(context.words.scope(scope), isGiven)))]
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    switch list.handle(input, count: ConsentScope.all.count, context) {
    case .activated, .moved: []
    case .unused: input == .tick ? [] : nil
    }
  }

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    guard let person else {
      canvas.put(words.noSuchPerson, at: 2, 1, .warning)
      return
    }
    let wording = context.state.settings.identity.wording(for: scope.purpose)
    let spoken = wording.map { SafeText(words.name($0.text)).wrapped(to: canvas.columns - 4) } ?? []
    let foot = max(2, spoken.count + 2)
    let columns = Columns(
      [
        .init(title: "", width: 2), .init(title: words.purposeLabel, width: words.pick(22, 12)),
        .init(title: words.channelLabel, width: 8), .init(title: words.leaveNotedLabel, width: 30, grows: 1),
      ], room: canvas.columns - 5)
    columns.drawTitles(into: &canvas, at: 3, 0)
    canvas.part(column: 1, row: 1, columns: canvas.columns - 2, rows: canvas.rows - 1 - foot) { part in
      let glyphs = part.glyphs
      list.draw(count: ConsentScope.all.count, into: &part) { place, _, row in
        let scope = ConsentScope.all[place]
        let consent = person.consent(scope)
        let box = consent == nil ? glyphs.uncheckedBox : glyphs.checkedBox
        columns.draw(
          [
            (box.string, consent == nil ? .muted : .good), (words.name(of: scope.purpose), .text),
            (scope.purpose.needsChannel ? words.name(of: scope.channel) : "", .text),
            (words.history(of: person.lastConsent(scope)), consent == nil ? .muted : .text),
          ], into: &row)
      }
    }
    canvas.part(row: canvas.rows - foot) { part in
      part.rule(words.wordingHeading, row: 0, count: wording.map { words.version($0.version) } ?? "")
      if spoken.isEmpty { part.put(words.noWording, at: 2, 1, .warning) }
      for (row, line) in spoken.enumerated() { part.put(line, at: 2, row + 1, .accent) }
    }
  }
}
