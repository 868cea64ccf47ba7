import Terminal
import Testing

@Suite("The terminal in memory")
struct MemoryTerminalTests {
  @Test("Plays its script, then only ticks, and keeps what it was shown")
  func plays() throws {
    let terminal = MemoryTerminal(size: Size(columns: 10, rows: 2))
    try terminal.press("a<Resize 20x4>")
    #expect(!terminal.isExhausted)
    #expect(terminal.read(timeoutMilliseconds: nil) == .key(.character("a")))
    #expect(terminal.size == Size(columns: 10, rows: 2))
    #expect(terminal.read(timeoutMilliseconds: 250) == .resize(Size(columns: 20, rows: 4)))
    #expect(terminal.size == Size(columns: 20, rows: 4))
    #expect(terminal.isExhausted)
    #expect(terminal.read(timeoutMilliseconds: 250) == .tick)
    #expect(terminal.waits == [nil, 250, 250])
    var frame = Frame(size: terminal.size, glyphs: terminal.glyphs)
    frame.put("Hi", at: Point(column: 0, row: 0))
    terminal.present(frame)
    #expect(terminal.lastFrame?.text(row: 0) == "Hi")
  }

  @Test("A theme changes the glyphs; nothing is shown after closing")
  func closes() throws {
    let terminal = MemoryTerminal()
    terminal.apply(theme: Theme.builtIn.with(glyphs: .ascii))
    #expect(terminal.glyphs == .ascii)
    terminal.copyToClipboard("8812")
    #expect(terminal.clipboard == ["8812"])
    terminal.close()
    terminal.present(Frame(size: terminal.size))
    #expect(terminal.frames.isEmpty)
    #expect(terminal.isClosed)
  }
}
