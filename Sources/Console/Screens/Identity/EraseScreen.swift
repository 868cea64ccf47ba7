import Shop
import Terminal

/// What erasing a person comes to, with its numbers, before it is done for good (I3, H3). No single key erases: the end of
/// the card is typed, or the word.
struct EraseScreen: Screen {
  let id: PersonID
  /// Opened from a list, to which it leads back.
  private let isListed: Bool
  private var plan: ErasurePlan?
  private var word = ""
  private var field = TextField(limit: 12)

  /// Reads every file once, for where else the person stands.
  init(_ id: PersonID, isListed: Bool, _ context: Context) {
    self.id = id
    self.isListed = isListed
    guard whyNot(context) == nil, let person = context.view.person(id) else { return }
    plan = ErasurePlan(of: id, elsewhere: context.view.mentions(of: id), view: context.view)
    let end = PersonName.cardEnd(person.card)
    word = end.count == 4 ? end : context.words.eraseWord
  }

  var takesText: Bool { true }

  func title(_ context: Context) -> String { context.words.eraseTitle }

  func subject(_ context: Context) -> PersonID? { id }

  private func whyNot(_ context: Context) -> String? { context.denied(.erase(id, elsewhere: [])) }

  private var isConfirmed: Bool { !word.isEmpty && field.text.trimmed.lowercased() == word.lowercased() }

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    return [
      command(
        .enter, words.eraseKey, help: words.eraseHelp,
        unavailable: whyNot(context) ?? (plan == nil ? words.noSuchPerson : nil)
          ?? (isConfirmed ? nil : words.typeToErase(word))
      ) { screen, context in
        // What has come onto other files since the screen opened is struck too.
        [.submit(.erase(screen.id, elsewhere: context.view.mentions(of: screen.id)))]
      },
      backCommand(context),
    ]
  }

  mutating func finished(_ result: Result<CommandReceipt, CommandFailure>, _ context: Context) -> [Transition] {
    let toast = Transition.say(context.words.toast(for: result, context))
    guard case .success = result else { return [toast] }
    let backups = plan?.backups ?? []
    let words = context.words
    let note = QuestionScreen(
      words.backupsTitle, lines: words.backupsToPrune(backups, within: context.state.settings.identity.pruneDays),
      choices: [.init(label: words.understood)])
    return [isListed ? .back : .home(.find(""))] + (backups.isEmpty ? [] : [.present(note)]) + [toast]
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    field.handle(input) || input == .tick ? [] : nil
  }

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    guard let plan, whyNot(context) == nil else {
      canvas.put(whyNot(context) ?? words.noSuchPerson, at: 2, 1, .warning)
      return
    }
    let foot = 3
    canvas.part(rows: canvas.rows - foot) { part in
      part.put("\(part.glyphs.alert) " + words.eraseQuestion(plan.name), at: 2, 0, .bad)
      var row = part.put(lines: words.erasure(plan), from: 2, .text)
      row = part.put(lines: [words.erasureLimits], from: row + 1, .warning)
    }
    let end = canvas.put(words.typeToErase(word) + "  ", at: 2, canvas.rows - foot + 1, .label)
    field.draw(
      into: &canvas, at: end, canvas.rows - foot + 1, width: max(6, min(14, canvas.columns - end - 2)), isFocused: true)
  }
}
