import Shop
import Terminal

/// One of several asked for over the screen; the answer goes to the screen below as ``Answer/chosen(_:_:)``.
struct PickScreen: Screen {
  let name: String
  let heading: String
  let options: [String]
  private var list = ListPart("pick")

  /// - Parameter name: By which the screen below knows the answer.
  init(_ name: String, heading: String, options: [String], selected: Int = 0) {
    self.name = name
    self.heading = heading
    self.options = options
    list.select(selected)
  }

  var isOverlay: Bool { true }

  func title(_ context: Context) -> String { heading }

  func commands(_ context: Context) -> [ScreenCommand] {
    [
      command(.enter, context.words.choose, help: context.words.chooseHelp) { screen, _ in screen.answer },
      backCommand(context),
    ]
  }

  private var answer: [Transition] { [.answer(.chosen(name, list.selected))] }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    // A digit picks its row.
    if case .text(let text, .typed) = input, let digit = Int(text), (1...options.count).contains(digit) {
      list.select(digit - 1)
      return answer
    }
    switch list.handle(input, count: options.count, context) {
    case .activated: return answer
    case .moved: return []
    case .unused: return input == .tick ? [] : nil
    }
  }

  func draw(into canvas: inout Canvas, _ context: Context) {
    let width = min(canvas.columns - 4, 48)
    let height = min(canvas.rows, options.count + 3)
    canvas.part(
      column: (canvas.columns - width) / 2, row: (canvas.rows - height) / 2, columns: width, rows: height
    ) { box in
      box.fill(.dialog)
      box.put(heading, at: 2, 0, .dialogTitle)
      box.part(column: 1, row: 2, columns: width - 2, rows: height - 3) { part in
        list.draw(count: options.count, into: &part) { place, _, row in
          row.put("\(place + 1)", at: 0, 0, .key)
          row.put(options[place], at: 3, 0, .dialog)
        }
      }
    }
  }
}
