import CNcurses
import Terminal

/// The numbers curses gives to keys.
enum KeyCodes {
  static let pasteBegins: Int32 = 2000
  static let pasteEnds: Int32 = 2001

  /// The key behind a number; nil when it means nothing to us.
  static func key(for code: Int32) -> Key? {
    switch code {
    case KEY_UP: .up
    case KEY_DOWN: .down
    case KEY_LEFT: .left
    case KEY_RIGHT: .right
    case KEY_HOME, KEY_FIND, KEY_A1: .home
    case KEY_END, KEY_SELECT, KEY_C1: .end
    case KEY_PPAGE, KEY_A3: .pageUp
    case KEY_NPAGE, KEY_C3: .pageDown
    case KEY_ENTER: .enter
    case KEY_BACKSPACE: .backspace
    case KEY_DC: .delete
    case KEY_IC: .insert
    case KEY_BTAB: .backTab
    case (KEY_F0 + 1)...(KEY_F0 + 12): .function(Int(code - KEY_F0))
    default: nil
    }
  }

  /// Teaches curses what terminals send although their description says otherwise: both cursor modes, the function
  /// keys of the older xterm, rxvt and the Linux console, and the brackets around a paste.
  static func define() {
    define_key("\u{1B}[200~", pasteBegins)
    define_key("\u{1B}[201~", pasteEnds)
    let final: [(String, Int32)] = [
      ("A", KEY_UP), ("B", KEY_DOWN), ("C", KEY_RIGHT), ("D", KEY_LEFT), ("H", KEY_HOME), ("F", KEY_END),
    ]
    for (letter, code) in final {
      define_key("\u{1B}[\(letter)", code)
      define_key("\u{1B}O\(letter)", code)
    }
    let tilde: [(Int, Int32)] = [
      (1, KEY_HOME), (2, KEY_IC), (3, KEY_DC), (4, KEY_END), (5, KEY_PPAGE), (6, KEY_NPAGE), (7, KEY_HOME),
      (8, KEY_END),
    ]
    for (number, code) in tilde { define_key("\u{1B}[\(number)~", code) }
    for (index, number) in [11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24].enumerated() {
      define_key("\u{1B}[\(number)~", KEY_F0 + Int32(index) + 1)
    }
    for (index, letter) in ["P", "Q", "R", "S"].enumerated() {
      define_key("\u{1B}O\(letter)", KEY_F0 + Int32(index) + 1)
    }
    for (index, letter) in ["A", "B", "C", "D", "E"].enumerated() {
      define_key("\u{1B}[[\(letter)", KEY_F0 + Int32(index) + 1)
    }
    define_key("\u{1B}[Z", KEY_BTAB)
  }
}
