import Shop
import Terminal

/// A question over the screen: asked only where something cannot be taken back. The harmless answer has the focus.
struct QuestionScreen: Screen {
  struct Choice {
    var label: String
    /// What follows, after the question is gone.
    var transitions: [Transition] = []
    /// Handed to the screen below, for what it has to see through itself.
    var confirms: String?
  }

  let heading: String
  /// What it is about, with its numbers.
  let lines: [String]
  let choices: [Choice]
  private var focus: Int

  init(_ heading: String, lines: [String], choices: [Choice], harmless: Int = 0) {
    self.heading = heading
    self.lines = lines
    self.choices = choices
    focus = harmless
  }

  /// Leaving with an open order.
  static func quit(losing what: String, _ context: Context) -> QuestionScreen {
    let words = context.words
    return QuestionScreen(
      words.quitTitle, lines: [words.quitLosing(what)],
      choices: [
        Choice(label: words.stay, transitions: []),
        Choice(label: words.quitAnyway, transitions: [.effect(.quit)]),
      ])
  }

  /// Leaving with edits that are not saved.
  static func discard(_ what: String, _ words: Words) -> QuestionScreen {
    QuestionScreen(
      words.discardTitle, lines: [what],
      choices: [
        Choice(label: words.keepEditing, transitions: []), Choice(label: words.discard, transitions: [.back]),
      ])
  }

  /// A clock that does not fit the last entry, before the first one is written under it (T1).
  static func clock(_ doubt: ClockDoubt, _ words: Words) -> QuestionScreen {
    QuestionScreen(
      words.clockTitle, lines: [words.sentence(for: doubt)],
      choices: [
        Choice(label: words.clockWrong, transitions: [.effect(.quit)]),
        Choice(label: words.clockRight, transitions: []),
      ])
  }

  var isOverlay: Bool { true }

  func title(_ context: Context) -> String { heading }

  func commands(_ context: Context) -> [ScreenCommand] {
    [
      command(.enter, context.words.choose, help: context.words.chooseHelp) { screen, _ in screen.chosen },
      command(.left, or: .backTab, context.words.toggle, help: context.words.toggleHelp, isOnBar: false) { screen, _ in
        screen.move(-1)
        return []
      },
      command(.right, or: .tab, context.words.toggle, help: context.words.toggleHelp) { screen, _ in
        screen.move(1)
        return []
      },
      backCommand(context),
    ]
  }

  private var chosen: [Transition] {
    let choice = choices[focus]
    return choice.confirms.map { [.answer(.confirmed($0))] } ?? [.back] + choice.transitions
  }

  private mutating func move(_ step: Int) { focus = (focus + step + choices.count) % choices.count }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    switch input {
    case .click(.item("choice", let place)) where choices.indices.contains(place):
      focus = place
      return chosen
    case .key(.up): move(-1)
    case .key(.down): move(1)
    case .tick, .scroll: break
    default: return nil
    }
    return []
  }

  func draw(into canvas: inout Canvas, _ context: Context) {
    let width = min(canvas.columns - 4, 72)
    let body = lines.flatMap { SafeText($0).wrapped(to: width - 4) }
    let height = min(canvas.rows, body.count + 5)
    let (left, top) = ((canvas.columns - width) / 2, (canvas.rows - height) / 2)
    canvas.part(column: left, row: top, columns: width, rows: height) { box in
      box.fill(.dialog)
      box.put(heading, at: 2, 0, .dialogTitle)
      for (row, line) in body.enumerated() { box.put(line, at: 2, row + 2, .dialog) }
      var column = 2
      for (place, choice) in choices.enumerated() {
        let mark = place == focus ? "\(box.glyphs.pointer) " : "  "
        let end = box.put(
          mark + choice.label + "  ", at: column, height - 2, place == focus ? .buttonFocused : .button)
        box.touchable(.item("choice", place), column: column, row: height - 2, columns: end - column)
        column = end + 2
      }
    }
  }
}
