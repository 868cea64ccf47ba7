import CNcurses
import Terminal

/// The steps from a bare line to a screen, in the order curses wants them.
enum CursesStart {
  /// Descriptions that stand in for an unknown terminal, the most capable first.
  static let substitutes = ["xterm-256color", "xterm", "vt100"]

  /// Takes the user's locale, with UTF-8 whatever it says; false when the C library has no UTF-8 at all.
  static func useUTF8Locale() -> Bool {
    setlocale(LC_ALL, "")
    setlocale(LC_NUMERIC, "C")
    if cn_is_utf8() != 0 { return true }
    for name in ["C.UTF-8", "en_US.UTF-8", "UTF-8"] where setlocale(LC_CTYPE, name) != nil {
      if cn_is_utf8() != 0 { return true }
    }
    return false
  }

  /// Starts curses under the terminal's own name, else under one that most terminals understand.
  ///
  /// `newterm` and not `initscr`, which ends the process when it does not know the terminal.
  static func open(
    terminal: String?, input: Int32, output: Int32
  ) throws(CursesError) -> (terminal: cn_terminal, notes: [CursesNote]) {
    let own = terminal ?? ""
    let names = (own.isEmpty ? [] : [own]) + substitutes.filter { $0 != own }
    for name in names {
      let opened = cn_open(name, input, output)
      guard opened.screen != nil else {
        cn_close(opened)
        continue
      }
      guard cn_capability("cup") != nil else {
        endwin()
        cn_close(opened)
        throw .noCursorMovement(terminal: name)
      }
      return (opened, name == own ? [] : [.substituted(terminal: own, with: name)])
    }
    throw .unknownTerminal(tried: names)
  }

  /// Modes, keys, mouse and colours. True when colour -1 is the terminal's own.
  static func prepare(usesMouse: Bool, keepsEscapeDelay: Bool) -> Bool {
    // raw and not cbreak, which lets Ctrl-S freeze the till and Ctrl-Z throw staff into a shell.
    raw()
    noecho()
    nonl()
    keypad(cn_screen(), true)
    scrollok(cn_screen(), false)
    curs_set(0)
    if !keepsEscapeDelay { set_escdelay(25) }
    KeyCodes.define()
    if usesMouse {
      mousemask(mmask_t(cn_mouse_mask()), nil)
      // Without an interval a press is reported at once instead of waiting for a possible double click.
      mouseinterval(0)
    }
    guard has_colors() else { return false }
    start_color()
    return use_default_colors() == OK
  }
}
