import CNcurses
import Terminal
import Testing

/// The table in Terminal is what every column is computed with; curses asks the C library. They must say the same.
@Suite("Display width against the C library", .serialized)
struct WidthTableTests {
  @Test("Every scalar the table knows has the width wcwidth gives it")
  func everyScalar() throws {
    let before = try #require(setlocale(LC_CTYPE, nil).map { String(cString: $0) })
    try #require(setlocale(LC_CTYPE, "C.UTF-8") != nil, "the C library has no UTF-8 locale")
    defer { setlocale(LC_CTYPE, before) }
    var different: [String] = []
    for value in UInt32(1)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value), let ours = DisplayWidth.width(of: scalar) else { continue }
      let theirs = Int(wcwidth(wchar_t(value)))
      if ours != theirs { different.append("U+\(String(value, radix: 16)): \(ours), not \(theirs)") }
    }
    #expect(different.isEmpty, "\(different.count) scalars: \(different.prefix(20))")
  }
}
