/// Why a script of keys cannot be read.
public enum InputScriptError: Error, Hashable {
  /// A `<` that is never closed.
  case unclosed(String)
  /// A name between `<` and `>` that means nothing.
  case unknownKey(String)
}

extension InputEvent {
  /// Reads a script of keys: `8812<Enter><F3>`.
  ///
  /// Characters stand for themselves; the rest is `<Enter>`, `<Esc>`, `<Tab>`, `<BackTab>`, `<Backspace>`, `<Delete>`,
  /// `<Insert>`, `<Up>`, `<Down>`, `<Left>`, `<Right>`, `<Home>`, `<End>`, `<PageUp>`, `<PageDown>`, `<Space>`, `<F1>`
  /// to `<F12>`, `<C-f>`, `<Alt-1>`, `<Click 10,5>` (column, row), `<Wheel 3>` and `<Wheel -3>`, `<Paste text>`,
  /// `<Scan text>`, `<Resize 100x30>`, `<Tick>`, `<Hangup>`, and `<lt>` for a `<`.
  public static func parse(_ script: String) throws(InputScriptError) -> [InputEvent] {
    var events: [InputEvent] = []
    var rest = script[...]
    while let character = rest.first {
      guard character == "<" else {
        events.append(.key(.character(character)))
        rest.removeFirst()
        continue
      }
      guard let close = rest.firstIndex(of: ">") else { throw .unclosed(String(rest)) }
      let name = String(rest[rest.index(after: rest.startIndex)..<close])
      guard let event = event(named: name) else { throw .unknownKey(name) }
      events.append(event)
      rest = rest[rest.index(after: close)...]
    }
    return events
  }

  private static let named: [String: InputEvent] = [
    "enter": .key(.enter), "esc": .key(.escape), "tab": .key(.tab), "backtab": .key(.backTab),
    "backspace": .key(.backspace), "delete": .key(.delete), "insert": .key(.insert),
    "up": .key(.up), "down": .key(.down), "left": .key(.left), "right": .key(.right),
    "home": .key(.home), "end": .key(.end), "pageup": .key(.pageUp), "pagedown": .key(.pageDown),
    "space": .key(.character(" ")), "lt": .key(.character("<")), "tick": .tick,
    "hangup": .hangup,
  ]

  private static func event(named name: String) -> InputEvent? {
    let lower = name.lowercased()
    if let event = named[lower] { return event }
    if lower.hasPrefix("f"), let number = Int(lower.dropFirst()), (1...12).contains(number) {
      return .key(.function(number))
    }
    if lower.hasPrefix("c-"), lower.count == 3, let letter = lower.last { return .key(.control(letter)) }
    if lower.hasPrefix("alt-"), name.count == 5, let character = name.last { return .key(.alt(character)) }
    let parts = name.split(separator: " ", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    return event(verb: parts[0].lowercased(), argument: String(parts[1]))
  }

  private static func event(verb: String, argument: String) -> InputEvent? {
    switch verb {
    case "paste": return .paste(argument)
    case "scan": return .scan(argument)
    case "click":
      return pair(argument, separator: ",").map { .click(Point(column: $0, row: $1)) }
    case "resize":
      return pair(argument, separator: "x").map { .resize(Size(columns: $0, rows: $1)) }
    case "wheel": return Int(argument).map { .scroll(lines: $0, at: Point(column: 0, row: 0)) }
    default: return nil
    }
  }

  private static func pair(_ text: String, separator: Character) -> (Int, Int)? {
    let numbers = text.split(separator: separator).compactMap { Int($0) }
    return numbers.count == 2 ? (numbers[0], numbers[1]) : nil
  }
}
