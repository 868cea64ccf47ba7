import Shop
import Terminal

/// One line of text asked for over the screen; the answer goes to the screen below as ``Answer/text(_:_:)``.
struct PromptScreen: Screen {
  let name: String
  let heading: String
  let hint: String
  /// Enter goes on without a text.
  let isOptional: Bool
  private var field: TextField

  /// - Parameter name: By which the screen below knows the answer.
  init(
    _ name: String, heading: String, hint: String = "", text: String = "", limit: Int = 200, isOptional: Bool = false
  ) {
    self.name = name
    self.heading = heading
    self.hint = hint
    self.isOptional = isOptional
    field = TextField(text, limit: limit)
  }

  var isOverlay: Bool { true }
  var takesText: Bool { true }

  func title(_ context: Context) -> String { heading }

  func commands(_ context: Context) -> [ScreenCommand] {
    [
      command(
        .enter, context.words.save, help: context.words.promptHelp,
        unavailable: field.text.trimmed.isEmpty && !isOptional ? context.words.typeSomething : nil
      ) { screen, _ in [.answer(.text(screen.name, screen.field.text.trimmed))] },
      backCommand(context),
    ]
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    field.handle(input) || input == .tick ? [] : nil
  }

  func draw(into canvas: inout Canvas, _ context: Context) {
    let width = min(canvas.columns - 4, 72)
    canvas.part(column: (canvas.columns - width) / 2, row: max(0, (canvas.rows - 5) / 2), columns: width, rows: 5) {
      $0.fill(.dialog)
      $0.put(heading, at: 2, 0, .dialogTitle)
      field.draw(into: &$0, at: 2, 2, width: width - 4, isFocused: true, placeholder: hint)
    }
  }
}
