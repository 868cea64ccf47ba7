import Terminal

/// A line of text that can be edited.
struct TextField: Hashable {
  private(set) var characters: [Character] = []
  /// The place of the cursor: characters before it.
  private(set) var cursor = 0
  /// The most characters it takes.
  let limit: Int

  init(_ text: String = "", limit: Int = 200) {
    self.limit = limit
    set(text)
  }

  var text: String { String(characters) }
  var isEmpty: Bool { characters.isEmpty }

  mutating func set(_ text: String) {
    characters = Array(Self.cleaned(text).prefix(limit))
    cursor = characters.count
  }

  mutating func clear() { set("") }

  /// Takes text and the editing keys; false for what it has no use for.
  mutating func handle(_ input: ScreenInput) -> Bool {
    switch input {
    case .text(let text, _): insert(text)
    case .key(.backspace), .key(.control("h")):
      guard cursor > 0 else { return true }
      cursor -= 1
      characters.remove(at: cursor)
    case .key(.delete), .key(.control("d")): if cursor < characters.count { characters.remove(at: cursor) }
    case .key(.left): cursor = max(0, cursor - 1)
    case .key(.right): cursor = min(characters.count, cursor + 1)
    case .key(.home), .key(.control("a")): cursor = 0
    case .key(.end), .key(.control("e")): cursor = characters.count
    case .key(.control("u")):
      characters.removeFirst(cursor)
      cursor = 0
    case .key(.control("w")):
      removeWord()
    default: return false
    }
    return true
  }

  /// Removes the word before the cursor and the blanks behind it.
  private mutating func removeWord() {
    let end = cursor
    while cursor > 0, characters[cursor - 1] == " " { cursor -= 1 }
    while cursor > 0, characters[cursor - 1] != " " { cursor -= 1 }
    characters.removeSubrange(cursor..<end)
  }

  private mutating func insert(_ text: String) {
    let new = Self.cleaned(text).prefix(max(0, limit - characters.count))
    characters.insert(contentsOf: new, at: cursor)
    cursor += new.count
  }

  /// One line without control characters; nothing else is changed, so that what was typed is what is seen.
  private static func cleaned(_ text: String) -> String {
    let line = text.unicodeScalars.prefix(4_096).map { scalar -> Unicode.Scalar in
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: " "
      default: scalar
      }
    }
    return String(String.UnicodeScalarView(line))
  }

  /// Draws the field over `width` cells; with the focus it shows the cursor.
  func draw(
    into canvas: inout Canvas, at column: Int, _ row: Int, width: Int, isFocused: Bool, placeholder: String = ""
  ) {
    let role: Role = isFocused ? .fieldFocused : .field
    canvas.put("", at: column, row, role, width: width)
    // The cursor needs a cell behind the text.
    let before = SafeText(String(characters[..<cursor])).suffix(columns: max(0, width - 1))
    let after = SafeText(String(characters[cursor...])).prefix(columns: max(0, width - before.width))
    if isEmpty {
      canvas.put(placeholder, at: column, row, isFocused ? .fieldFocused : .placeholder, width: width)
    } else {
      canvas.put(before + after, at: column, row, role, width: width)
    }
    if isFocused { canvas.cursor(at: column + before.width, row) }
  }
}
