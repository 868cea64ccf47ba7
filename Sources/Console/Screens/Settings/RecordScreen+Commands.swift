import Shop
import Terminal

extension RecordScreen {
  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    let last = [saveCommand(context)] + rehearseCommand(context) + [leaveCommand(context)]
    switch place.kind {
    case .groups: return [openCommand(words.open, words.openHelp)] + last
    case .fields:
      let isList = setting?.kind == .rows
      return [
        openCommand(isList ? words.open : words.nextField, isList ? words.openHelp : words.nextFieldHelp)
      ] + last
    case .rows: return rowCommands(context) + last
    }
  }

  private func rowCommands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    let none = rows.isEmpty ? words.noRows : nil
    return [
      openCommand(words.open, words.openHelp, unavailable: none),
      command(.character("a"), words.addRow, help: words.addRowHelp) { _, context in
        let words = context.words
        return [.present(PromptScreen("row", heading: words.rowCode, hint: words.rowCodeHint, limit: 40))]
      },
      command(.character("x"), words.removeRow, help: words.removeRowHelp, unavailable: none) { screen, context in
        screen.draft.remove(screen.place.path.appending(screen.rows[screen.selected]))
        screen.move(0, context)
        return []
      },
      command(.character("u"), words.moveRow, help: words.moveRowHelp, unavailable: none) { screen, context in
        screen.draft.moveUp(screen.rows[screen.selected], in: screen.place.path)
        screen.move(-1, context)
        return []
      },
    ]
  }

  private func openCommand(_ label: String, _ help: String, unavailable: String? = nil) -> ScreenCommand {
    command(.enter, label, help: help, unavailable: unavailable) { screen, context in
      screen.open(context)
      return []
    }
  }

  private func saveCommand(_ context: Context) -> ScreenCommand {
    let words = context.words
    return command(.control("s"), words.save, help: words.saveSettingsHelp, unavailable: obstacle(context)) {
      screen, context in [.present(screen.savingQuestion(context))]
    }
  }

  /// What the edited rules would have made of the last 12 months, before they are saved (D14).
  private func rehearseCommand(_ context: Context) -> [ScreenCommand] {
    guard subject.rehearsed(draft.after) != nil else { return [] }
    let words = context.words
    return [
      command(
        .control("y"), or: .alt("y"), words.whatIf, help: words.whatIfHelp, unavailable: obstacle(context),
        isOnBar: draft.isChanged
      ) { screen, context in
        screen.subject.rehearsed(screen.draft.after).map { [.present(RehearsalScreen($0, context))] } ?? []
      }
    ]
  }

  /// One level out; from the outermost back, with a question when something would be lost.
  private func leaveCommand(_ context: Context) -> ScreenCommand {
    command(.escape, context.words.back, help: context.words.backHelp) { screen, context in
      if screen.places.count > 1 {
        screen.places.removeLast()
        screen.take(context)
        return []
      }
      guard screen.draft.isChanged else { return [.back] }
      let words = context.words
      return [.present(QuestionScreen.discard(words.changed(screen.draft.edits.count), words))]
    }
  }

  /// Everything that is to be saved, before and after, in one question.
  private func savingQuestion(_ context: Context) -> QuestionScreen {
    let words = context.words
    let differences = draft.after.differences(from: draft.base)
    let shown = max(4, context.body.rows - 8)
    var lines = differences.prefix(shown).map { difference in
      words.line(difference, prefix: subject.words, arrow: context.glyphs.arrow.string)
    }
    if differences.count > shown { lines.append(words.moreChanges(differences.count - shown)) }
    return QuestionScreen(
      words.saveChanges, lines: lines,
      choices: [
        .init(label: words.save, transitions: [.submit(subject.command(for: draft))]),
        .init(label: words.keepEditing, transitions: []),
      ])
  }
}

// MARK: Typing

extension RecordScreen {
  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    guard takesText else { return handleList(input, context) }
    switch input {
    case .key(.tab): move(1, context)
    case .key(.backTab): move(-1, context)
    case .key(.up), .key(.down), .key(.pageUp), .key(.pageDown), .click, .scroll:
      let before = selected
      let outcome = places[places.count - 1].list.handle(input, count: count, context)
      if outcome == .activated, let setting { turn(1, setting, context) }
      if selected != before { take(context) }
      return outcome == .unused ? nil : []
    case .tick: break
    default: return type(input, context)
    }
    return []
  }

  private mutating func handleList(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    switch places[places.count - 1].list.handle(input, count: count, context) {
    case .activated: open(context)
    case .moved: break
    case .unused: return input == .tick ? [] : nil
    }
    return []
  }

  private mutating func type(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    guard let setting, setting.kind != .rows else { return nil }
    if setting.turns {
      switch input {
      case .key(.right), .text(" ", _): turn(1, setting, context)
      case .key(.left): turn(-1, setting, context)
      default: return nil
      }
      return []
    }
    guard field.handle(input) else { return nil }
    draft.type(field.text, at: setting.path)
    return []
  }
}

extension Setting {
  /// One of a few answers, which the arrows go through.
  var turns: Bool {
    switch kind {
    case .flag: true
    case .choice: !isList
    default: false
    }
  }
}
