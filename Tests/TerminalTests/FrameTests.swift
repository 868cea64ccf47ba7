import Terminal
import Testing

@Suite("Frames")
struct FrameTests {
  private func frame(_ columns: Int, _ rows: Int = 1) -> Frame { Frame(size: Size(columns: columns, rows: rows)) }

  private func point(_ column: Int, _ row: Int = 0) -> Point { Point(column: column, row: row) }

  @Test("Text and roles can be read back as plain rows")
  func picture() {
    var frame = frame(12, 3)
    frame.put("王小美", at: point(0), role: .heading)
    frame.put("680", at: point(6, 1), role: .points, width: 6, align: .trailing)
    #expect(frame.text == "王小美\n         680\n")
    #expect(frame.roles == "hhhhhh\n......pppppp\n")
    #expect(frame.text(row: 1) == "         680")
  }

  @Test("Nothing wraps: what does not fit ends in an ellipsis, and a wide character is not cut in two")
  func edges() {
    var frame = frame(5)
    #expect(frame.put("王小美", at: point(0)) == 5)
    #expect(frame.text == "王小⋯")
    #expect(frame.put("abc", at: point(5)) == 0)
    #expect(frame.put("abc", at: point(0, 1)) == 0)
    var ascii = Frame(size: Size(columns: 4, rows: 1), glyphs: .ascii)
    ascii.put("王小美", at: point(0))
    #expect(ascii.text == "王~")
  }

  @Test("Drawing over one half of a wide character blanks the other")
  func halves() {
    var over = frame(4)
    over.put("王小", at: point(0))
    over.put("x", at: point(1))
    #expect(over.text == " x小")
    over.put("y", at: point(2))
    #expect(over.text == " xy")
    var middle = frame(6)
    middle.put("王小美", at: point(0))
    middle.put("花", at: point(1))
    #expect(middle.text == " 花 美")
  }

  @Test("A text that begins left of the clip shows its inner part")
  func leftEdge() {
    var frame = frame(6)
    frame.put("王小美", at: point(-1))
    #expect(frame.text == " 小美")
  }

  @Test("The clip holds for text, filling and painting, and nests")
  func clip() {
    var frame = frame(8, 2)
    frame.clipped(to: Rect(column: 2, row: 0, columns: 4, rows: 1)) { inner in
      inner.fill(inner.bounds, role: .field)
      inner.clipped(to: Rect(column: 0, row: 0, columns: 4, rows: 2)) { $0.put("abcdef", at: point(0)) }
      inner.paint(inner.bounds, role: .selected)
    }
    #expect(frame.text == "  c⋯\n")
    #expect(frame.roles == "..SSSS\n")
    frame.put("whole", at: point(0, 1))
    #expect(frame.text(row: 1) == "whole")
  }

  @Test("Painting changes roles and leaves text; a wide character changes as a whole")
  func paint() {
    var frame = frame(6)
    frame.put("王小美", at: point(0))
    frame.paint(Rect(column: 1, row: 0, columns: 2, rows: 1), role: .match)
    #expect(frame.text == "王小美")
    #expect(frame.roles == "MMMM")
  }

  @Test("Combining marks stay on their base")
  func marks() {
    var frame = frame(4)
    frame.put("e\u{301}a", at: point(1))
    #expect(frame.cell(at: point(1))?.string == "e\u{301}")
    #expect(frame.cell(at: point(2))?.string == "a")
    frame.put("x", at: point(1))
    #expect(frame.text == " xa")
    #expect(frame.cell(at: point(4)) == nil)
  }

  @Test("However much is drawn where, every row keeps its width and every half its partner")
  func whole() {
    var generator = Seeded(state: 17)
    for _ in 0..<200 {
      var frame = frame(Int.random(in: 0...20, using: &generator), Int.random(in: 0...4, using: &generator))
      for _ in 0..<30 {
        let place = point(Int.random(in: -5...22, using: &generator), Int.random(in: -1...5, using: &generator))
        let text = SafeText(generator.text(maximum: 12))
        let width = Bool.random(using: &generator) ? Int.random(in: -1...15, using: &generator) : nil
        let clip = Rect(column: place.column - 2, row: 0, columns: 9, rows: 9)
        if Bool.random(using: &generator) {
          frame.clipped(to: clip) { _ = $0.put(text, at: place, role: .good, width: width) }
        } else {
          frame.put(text, at: place, role: .bad, width: width, align: .trailing)
        }
      }
      for row in 0..<frame.size.rows {
        let widths = frame.row(row).map(\.width)
        #expect(widths.reduce(0, +) == frame.size.columns)
        for (column, width) in widths.enumerated() where width == 2 { #expect(widths[column + 1] == 0) }
        for (column, width) in widths.enumerated() where width == 0 { #expect(widths[column - 1] == 2) }
      }
    }
  }
}
