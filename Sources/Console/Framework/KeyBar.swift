import Shop
import Terminal

/// The two rows at the bottom: what can be done here, and the ten keys that are the same everywhere.
struct KeyBar {
  let own: [ScreenCommand]
  let globals: [ScreenCommand]
  let words: Words
  let isOverlay: Bool

  init(screen: (any Screen)?, context: Context, canBack: Bool) {
    var own = screen?.commands(context).filter(\.isOnBar) ?? []
    if canBack, let screen, !own.contains(where: { $0.key == .escape }) { own.append(screen.backCommand(context)) }
    self.own = own
    globals = context.globals.filter(\.isOnBar)
    words = context.words
    isOverlay = screen?.isOverlay ?? false
  }

  mutating func draw(into canvas: inout Canvas) {
    let row = canvas.rows - 2
    canvas.part(row: row, rows: 2) { $0.fill(.barBackground) }
    var column = 1
    for command in own {
      let cap = words.name(of: command.key)
      let width = SafeText(cap + " " + command.label).width
      // A verb cut short helps nobody: what has no room is in the help.
      guard column + width <= canvas.columns else { break }
      let end = draw(command, cap: cap + " ", at: column, row, &canvas)
      canvas.touchable(.key(command.key), column: column, row: row, columns: min(width, end - column))
      column = end + 2
    }
    drawGlobals(row + 1, &canvas)
  }

  private func drawGlobals(_ row: Int, _ canvas: inout Canvas) {
    let widths = globals.map { SafeText(words.number(of: $0.key) + $0.label).width }
    let used = widths.reduce(0, +)
    let gap = max(1, min(4, (canvas.columns - 1 - used) / max(1, globals.count)))
    var column = 1
    for (command, width) in zip(globals, widths) {
      draw(
        command, cap: words.number(of: command.key), at: column, row, &canvas,
        isOff: isOverlay && command.key != .function(1))
      canvas.touchable(.key(command.key), column: column, row: row, columns: width)
      column += width + gap
    }
  }

  @discardableResult
  private func draw(
    _ command: ScreenCommand, cap: String, at column: Int, _ row: Int, _ canvas: inout Canvas, isOff: Bool = false
  ) -> Int {
    let next = canvas.put(cap, at: column, row, .key)
    return canvas.put(command.label, at: next, row, command.unavailable == nil && !isOff ? .keyLabel : .keyDisabled)
  }
}
