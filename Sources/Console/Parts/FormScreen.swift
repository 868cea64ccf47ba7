import Shop
import Terminal

/// A screen that is one form: Enter goes on and saves at the last field, Ctrl-S saves from anywhere, and what is
/// saved closes it. The screen says what its fields are called, what is wrong, and which command saves them.
protocol FormScreen: Screen {
  associatedtype Field: Hashable, Sendable

  var form: Form<Field> { get set }

  /// Why it cannot be saved as it is; the greyed label and the refusal are this one sentence.
  func problem(_ context: Context) -> String?

  /// The command that saves what is filled in; `nil` where that can no longer be, as when the person is gone.
  func saving(_ context: Context) -> Command?

  /// How a field is called, and what is to be known of what stands in it.
  func look(of field: Field, _ context: Context) -> Form<Field>.Look
}

extension FormScreen {
  var takesText: Bool { true }

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    return [
      command(.enter, words.nextField, help: words.nextFieldHelp) { screen, context in
        screen.form.handle(.key(.enter)) == .submitted ? screen.save(context) : []
      },
      command(.control("s"), words.save, help: words.saveFormHelp, unavailable: problem(context)) { screen, context in
        screen.save(context)
      },
      backCommand(context),
    ]
  }

  private func save(_ context: Context) -> [Transition] {
    if let problem = problem(context) { return [.say(.bad(problem))] }
    return [saving(context).map { .submit($0) } ?? .say(.bad(context.words.noSuchPerson))]
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    input == .tick || form.handle(input) != .unused ? [] : nil
  }

  mutating func finished(_ result: Result<CommandReceipt, CommandFailure>, _ context: Context) -> [Transition] {
    context.closing(result)
  }

  func draw(into canvas: inout Canvas, _ context: Context) { drawForm(into: &canvas, row: 1, context) }

  /// Draws the fields from `row` down to all but `spare` of the last rows.
  func drawForm(into canvas: inout Canvas, row: Int, spare: Int = 0, _ context: Context) {
    canvas.part(column: 1, row: row, columns: canvas.columns - 2, rows: canvas.rows - row - spare) { part in
      form.draw(into: &part, labelWidth: 16) { look(of: $0, context) }
    }
  }
}
