import CNcurses
import Glibc
import Terminal
import Testing

@testable import CursesTerminal

/// One curses screen exists in a process, so everything that opens one runs one after the other.
@Suite("The terminal through curses", .serialized)
struct CursesTerminalTests {
  static func open(
    _ pseudo: PseudoTerminal, theme: Theme = .builtIn, environment: [String: String] = ["TERM": "xterm-256color"],
    options: CursesTerminal.Options = CursesTerminal.Options()
  ) throws -> CursesTerminal {
    try CursesTerminal(
      theme: theme, options: options, input: pseudo.line, output: pseudo.line, environment: environment)
  }

  /// What curses believes is on a row.
  static func row(_ number: Int, columns: Int) -> String {
    var buffer = [wchar_t](repeating: 0, count: columns + 1)
    _ = cn_read_row(Int32(number), Int32(columns), &buffer)
    var text = String.UnicodeScalarView()
    for value in buffer where value != 0 { if let scalar = Unicode.Scalar(UInt32(value)) { text.append(scalar) } }
    return String(text)
  }

  @Test("What a frame holds is what curses holds, wide characters and marks included")
  func present() throws {
    let pseudo = try #require(PseudoTerminal(columns: 20, rows: 3))
    let terminal = try Self.open(pseudo)
    defer { terminal.close() }
    #expect(terminal.size == Size(columns: 20, rows: 3))
    #expect(terminal.colorDepth == .indexed)
    #expect(terminal.notes.isEmpty)
    var frame = Frame(size: terminal.size, glyphs: terminal.glyphs)
    frame.put("王小美 e\u{301}🌸", at: Point(column: 0, row: 0), role: .heading)
    frame.put("▸", at: Point(column: 19, row: 2), role: .pointer)
    frame.put("x", at: Point(column: 3, row: 0))
    terminal.present(frame)
    #expect(Self.row(0, columns: 20).hasPrefix("王 x美 e\u{301}🌸"))
    #expect(Self.row(2, columns: 20) == String(repeating: " ", count: 19) + "▸")
    #expect(pseudo.drawn().contains("王"))
  }

  @Test("A frame of another size is cut, never wrapped")
  func otherSize() throws {
    let pseudo = try #require(PseudoTerminal(columns: 5, rows: 2))
    let terminal = try Self.open(pseudo)
    defer { terminal.close() }
    var frame = Frame(size: Size(columns: 10, rows: 4))
    for row in 0..<4 { frame.put("王小美花", at: Point(column: 0, row: row)) }
    terminal.present(frame)
    #expect(Self.row(0, columns: 5) == "王小 ")
    #expect(Self.row(1, columns: 5) == "王小 ")
  }

  @Test("The cursor is shown only where a frame has one")
  func cursor() throws {
    let pseudo = try #require(PseudoTerminal())
    let terminal = try Self.open(pseudo)
    defer { terminal.close() }
    var frame = Frame(size: terminal.size)
    terminal.present(frame)
    #expect(pseudo.drawn().contains("\u{1B}[?25l"))
    frame.cursor = Point(column: 7, row: 3)
    terminal.present(frame)
    let shown = pseudo.drawn()
    #expect(shown.contains("\u{1B}[?25h") || shown.contains("\u{1B}[?12l\u{1B}[?25h") || shown.contains("\u{1B}[34h"))
    #expect(getcury(cn_screen()) == 3 && getcurx(cn_screen()) == 7)
  }

  @Test(
    "Keys as terminals send them",
    arguments: [
      ("王", InputEvent.key(.character("王"))), ("\u{1B}OP", .key(.function(1))), ("\u{1B}[15~", .key(.function(5))),
      ("\u{1B}[11~", .key(.function(1))), ("\u{1B}[[C", .key(.function(3))), ("\u{1B}[24~", .key(.function(12))),
      ("\u{1B}[A", .key(.up)), ("\u{1B}OA", .key(.up)), ("\u{1B}[H", .key(.home)), ("\u{1B}[4~", .key(.end)),
      ("\u{1B}[5~", .key(.pageUp)), ("\u{1B}[3~", .key(.delete)), ("\u{1B}[Z", .key(.backTab)), ("\r", .key(.enter)),
      ("\u{7F}", .key(.backspace)), ("\u{06}", .key(.control("f"))), ("\u{13}", .key(.control("s"))),
      ("\u{1A}", .key(.control("z"))), ("\u{03}", .key(.control("c"))), ("\u{1B}", .key(.escape)),
      ("\u{1B}3", .key(.alt("3"))), ("4711234567890\r", .scan("4711234567890")),
      ("\u{1B}[200~0912\r0913\u{1B}[201~", .paste("0912\n0913")), ("", .tick),
      ("\u{1B}[<0;11;6M", .click(Point(column: 10, row: 5))),
      ("\u{1B}[<65;1;1M", .scroll(lines: 3, at: Point(column: 0, row: 0))),
      ("\u{1B}[<64;1;1M", .scroll(lines: -3, at: Point(column: 0, row: 0))),
    ])
  func keys(bytes: String, event: InputEvent) throws {
    let pseudo = try #require(PseudoTerminal())
    let terminal = try Self.open(pseudo)
    defer { terminal.close() }
    pseudo.type(bytes)
    #expect(terminal.read(timeoutMilliseconds: 200) == event)
    #expect(terminal.read(timeoutMilliseconds: 0) == .tick)
  }

  @Test("A line that is gone is a hangup and not an endless row of ticks")
  func hangup() throws {
    let pseudo = try #require(PseudoTerminal())
    let other = dup(pseudo.line)
    defer { close(other) }
    let terminal = try Self.open(pseudo)
    defer { terminal.close() }
    close(pseudo.master)
    #expect(terminal.read(timeoutMilliseconds: 50) == .hangup)
    #expect(terminal.read(timeoutMilliseconds: nil) == .hangup)
  }

  @Test("A new size is an event")
  func resize() throws {
    let pseudo = try #require(PseudoTerminal())
    let terminal = try Self.open(pseudo)
    defer { terminal.close() }
    resizeterm(30, 100)
    #expect(terminal.read(timeoutMilliseconds: 200) == .resize(Size(columns: 100, rows: 30)))
    #expect(terminal.size == Size(columns: 100, rows: 30))
  }

  @Test("The line is raw while open, and as before after closing")
  func modes() throws {
    let pseudo = try #require(PseudoTerminal())
    let before = pseudo.localModes
    #expect(before & tcflag_t(ECHO | ICANON | ISIG) != 0)
    let terminal = try Self.open(pseudo)
    #expect(pseudo.localModes & tcflag_t(ECHO | ICANON | ISIG) == 0)
    #expect(pseudo.drawn().contains("\u{1B}[?2004h"))
    terminal.close()
    #expect(pseudo.localModes == before)
    let end = pseudo.drawn()
    #expect(end.contains("\u{1B}[?2004l") && end.contains("\u{1B}[?1049l"))
    #expect(terminal.read(timeoutMilliseconds: nil) == .hangup)
    terminal.close()
  }

  @Test("Only one at a time")
  func single() throws {
    let pseudo = try #require(PseudoTerminal())
    let terminal = try Self.open(pseudo)
    #expect(throws: CursesError.alreadyOpen) { _ = try Self.open(pseudo) }
    terminal.close()
    try Self.open(pseudo).close()
  }

  @Test("An unknown terminal is a note, a plain one a refusal")
  func names() throws {
    let pseudo = try #require(PseudoTerminal())
    let terminal = try Self.open(pseudo, environment: ["TERM": "no-such-terminal"])
    #expect(terminal.notes == [.substituted(terminal: "no-such-terminal", with: "xterm-256color")])
    terminal.close()
    #expect(throws: CursesError.noCursorMovement(terminal: "dumb")) {
      _ = try Self.open(pseudo, environment: ["TERM": "dumb"])
    }
    try Self.open(pseudo, environment: [:]).close()
  }

  @Test(
    "Colours by what the terminal has; NO_COLOR counts when it is not empty",
    arguments: [
      (["TERM": "xterm-256color"], ColorDepth.indexed), (["TERM": "xterm"], .eight), (["TERM": "vt100"], .monochrome),
      (["TERM": "xterm-256color", "NO_COLOR": "1"], .monochrome),
      (["TERM": "xterm-256color", "NO_COLOR": ""], .indexed),
    ])
  func depth(environment: [String: String], depth: ColorDepth) throws {
    let pseudo = try #require(PseudoTerminal(columns: 20, rows: 2))
    let terminal = try Self.open(pseudo, environment: environment)
    defer { terminal.close() }
    #expect(terminal.colorDepth == depth)
    var frame = Frame(size: terminal.size)
    frame.put("Find", at: Point(column: 0, row: 0), role: .selected)
    _ = pseudo.drawn()
    terminal.present(frame)
    let drawn = pseudo.drawn()
    #expect(drawn.contains("Find"))
    let hasColor = drawn.contains(/\u{1B}\[([0-9]+;)*[34][0-8][;m]/)
    #expect(hasColor == (depth != .monochrome))
    if depth == .monochrome { #expect(drawn.contains(/\u{1B}\[[0-9;]*7[;m]/)) }
  }

  @Test("A theme changes colours and glyphs while running")
  func themes() throws {
    let pseudo = try #require(PseudoTerminal(columns: 20, rows: 2))
    let terminal = try Self.open(pseudo)
    defer { terminal.close() }
    #expect(terminal.glyphs == .unicode)
    terminal.apply(theme: Theme.builtIn.with(glyphs: .ascii).withoutColor)
    #expect(terminal.glyphs == .ascii)
    _ = pseudo.drawn()
    var frame = Frame(size: terminal.size)
    frame.put("Find", at: Point(column: 0, row: 0), role: .heading)
    terminal.present(frame)
    let drawn = pseudo.drawn()
    #expect(drawn.contains("\u{1B}[1m") || drawn.contains(/\u{1B}\[[0-9;]*1m/))
    #expect(!drawn.contains("38;5;"))
  }

  @Test("The clipboard is asked for with OSC 52")
  func clipboard() throws {
    let pseudo = try #require(PseudoTerminal())
    let terminal = try Self.open(pseudo)
    defer { terminal.close() }
    terminal.copyToClipboard("王 8812")
    #expect(pseudo.drawn().contains("\u{1B}]52;c;546LIDg4MTI=\u{07}"))
  }

  @Test("While suspended the line is as before, afterwards raw again")
  func suspended() throws {
    let pseudo = try #require(PseudoTerminal())
    let before = pseudo.localModes
    let terminal = try Self.open(pseudo)
    defer { terminal.close() }
    var during = tcflag_t()
    terminal.suspended { during = pseudo.localModes }
    #expect(during == before)
    #expect(pseudo.localModes & tcflag_t(ECHO | ICANON) == 0)
  }
}
