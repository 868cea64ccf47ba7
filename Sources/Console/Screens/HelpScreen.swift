import Shop
import Terminal

/// F1: what the keys do, made of the commands of the screen below and the ten that are the same everywhere.
struct HelpScreen: Screen {
  private var list = ListPart("help")
  private let rows: [(command: ScreenCommand?, heading: String)]

  init(_ context: Context) {
    rows =
      [(nil, context.words.keysHere)] + context.below.map { ($0, "") } + [(nil, context.words.keysEverywhere)]
      + context.globals.map { ($0, "") }
    list.select(1)
  }

  func title(_ context: Context) -> String { context.words.helpKey }

  func commands(_ context: Context) -> [ScreenCommand] { [backCommand(context)] }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    if input == .tick { return [] }
    return list.handle(input, count: rows.count, context) == .unused ? nil : []
  }

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    canvas.part(column: 1, row: 1, columns: canvas.columns - 2, rows: canvas.rows - 2) { part in
      list.draw(count: rows.count, into: &part) { place, _, row in
        guard let command = rows[place].command else {
          row.put(rows[place].heading, at: 0, 0, .heading)
          return
        }
        row.put(words.name(of: command.key), at: 0, 0, .key, width: 8)
        row.put(words.secondName(of: command), at: 9, 0, .muted, width: 13)
        row.put(command.label, at: 23, 0, .text, width: 10)
        row.put(command.help, at: 34, 0, command.unavailable == nil ? .text : .muted)
      }
    }
    let command = rows[min(list.selected, rows.count - 1)].command
    if let reason = command?.unavailable {
      canvas.put("\(context.glyphs.alert) " + words.notNow(reason), at: 2, canvas.rows - 1, .warning)
    }
  }
}
