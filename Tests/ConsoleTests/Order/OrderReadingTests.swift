import Shop
import Terminal
import Testing

@testable import Console

@Suite("What is typed into an order")
struct OrderReadingTests {
  static let today = SmallShop.day("2026-11-21")

  @Test(
    "Days as staff say them",
    arguments: [
      ("today", "2026-11-21"), ("明天", "2026-11-22"), ("Tomorrow", "2026-11-22"), ("后天", "2026-11-23"),
      ("+3", "2026-11-24"), ("sat", "2026-11-21"), ("Friday", "2026-11-27"), ("周六", "2026-11-21"),
      ("星期一", "2026-11-23"),
      ("28", "2026-11-28"), ("20", "2026-12-20"), ("11-28", "2026-11-28"), ("11/20", "2027-11-20"),
      ("28 Nov", "2026-11-28"), ("nov 28", "2026-11-28"), ("11月28日", "2026-11-28"), ("28号", "2026-11-28"),
      ("2027-02-14", "2027-02-14"), ("2027年2月14日", "2027-02-14"), ("14 Feb 2027", "2027-02-14"), ("2-29", "2028-02-29"),
    ])
  func days(text: String, day: String) { #expect(DayText.read(text, today: Self.today)?.description == day) }

  @Test("What is no day", arguments: ["", "soon", "2-30", "32", "+", "+99999", "13-1", "周八", "1 2 3 4"])
  func noDays(text: String) { #expect(DayText.read(text, today: Self.today) == nil) }

  @Test(
    "Quantities",
    arguments: [
      ("3 rose", "rose", 3), ("3x rose", "rose", 3), ("rose x3", "rose", 3), ("rose*3", "rose", 3), ("3枝玫瑰", "玫瑰", 3),
      ("3玫瑰", "玫瑰", 3), ("玫瑰x12", "玫瑰", 12), ("12 ×rose", "×rose", 12),
    ])
  func quantities(text: String, name: String, quantity: Int) {
    #expect(ItemText.readings(of: text).contains(ItemText(name: name, quantity: quantity)))
  }

  @Test("What is one thing only", arguments: ["rose", "box3", "3d", "0 rose", "12345 rose"])
  func single(text: String) { #expect(ItemText.readings(of: text) == [ItemText(name: text, quantity: 1)]) }

  @Test("\"11 red\" is the bouquet of that name before it is eleven of something")
  func nameWithNumber() {
    let finder = ProductFinder(SmallShop.catalogue)
    #expect(finder.find("11 red").first == ProductHit(sku: "roses-11", quantity: 1))
    #expect(finder.find("11 tul").first == ProductHit(sku: "tulips", quantity: 11))
    #expect(finder.find("3 ro").first == ProductHit(sku: "roses-11", quantity: 3))
    #expect(finder.find("3").isEmpty)
  }

  @Test(
    "Big letters know every character of a code and keep their shape",
    arguments: Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ-"))
  func letters(character: Character) {
    #expect(BigLetters.known.contains(character))
    var canvas = Canvas(
      frame: Frame(size: Size(columns: 8, rows: 6), glyphs: .ascii), area: Rect(column: 0, row: 0, columns: 8, rows: 6))
    let rows = BigLetters(text: String(character)).draw(into: &canvas, at: 0, 0, .text)
    #expect(rows == BigLetters.rows)
    #expect(canvas.frame.text.contains("#"))
  }

  @Test("Each character looks different")
  func different() {
    var pictures: Set<String> = []
    for character in BigLetters.known {
      var canvas = Canvas(
        frame: Frame(size: Size(columns: 8, rows: 6), glyphs: .ascii),
        area: Rect(column: 0, row: 0, columns: 8, rows: 6))
      BigLetters(text: String(character)).draw(into: &canvas, at: 0, 0, .text)
      pictures.insert(canvas.frame.text)
    }
    #expect(pictures.count == BigLetters.known.count)
  }
}
