import Terminal
import Testing

@Suite("Colours")
struct ColorTests {
  @Test(
    "Hex digits of either case, with or without the sign",
    arguments: [("ff8000", 0xFF8000), ("#FF8000", 0xFF8000), ("000000", 0), ("aBcDeF", 0xABCDEF)] as [(String, UInt32)])
  func hex(text: String, value: UInt32) {
    #expect(RGB(hex: text)?.value == value)
  }

  @Test("Anything else is no colour", arguments: ["", "#", "fff", "ff80000", "gg0000", "##ff800", "+ff800", "ｆｆ8000"])
  func notHex(text: String) {
    #expect(RGB(hex: text) == nil)
  }

  @Test("Contrast as in the WCAG examples")
  func contrast() {
    let (black, white, grey) = (RGB(0x000000), RGB(0xFFFFFF), RGB(0x767676))
    #expect(black.contrast(with: white) == 21)
    #expect(white.contrast(with: white) == 1)
    #expect((grey.contrast(with: white) * 100).rounded() == 454)
  }

  @Test(
    "The best depth for a number of colours",
    arguments: [
      (-1, ColorDepth.monochrome), (0, .monochrome), (8, .eight), (16, .sixteen), (88, .sixteen), (256, .indexed),
      (0x100_0000, .direct),
    ])
  func depth(colors: Int, depth: ColorDepth) {
    #expect(ColorDepth(colors: colors) == depth)
  }

  @Test("The nearest of 256 is taken from the fixed ones")
  func nearest() throws {
    let pair = try #require(ColorDepth.indexed.indices(foreground: RGB(0xFF0000), background: RGB(0x080808)))
    #expect(pair == (196, 232))
    #expect(ColorDepth.indexed.color(at: 196) == RGB(0xFF0000))
    #expect(ColorDepth.indexed.color(at: 3) == nil)
    #expect(ColorDepth.monochrome.indices(foreground: RGB(0), background: RGB(0)) == nil)
    #expect(try #require(ColorDepth.direct.indices(foreground: RGB(1), background: RGB(2))) == (1, 2))
  }

  @Test("Rounding never makes readable text unreadable", arguments: [ColorDepth.eight, .sixteen, .indexed])
  func readable(depth: ColorDepth) throws {
    var generator = Seeded(state: 19)
    for _ in 0..<500 {
      let foreground = RGB(UInt32.random(in: 0...0xFFFFFF, using: &generator))
      let background = RGB(UInt32.random(in: 0...0xFFFFFF, using: &generator))
      let pair = try #require(depth.indices(foreground: foreground, background: background))
      let (text, behind) = (
        try #require(depth.color(at: pair.foreground)), try #require(depth.color(at: pair.background))
      )
      // With eight colours some backgrounds have no partner at 4.5; then the best there is.
      let best = (0..<256).compactMap { depth.color(at: $0) }.map { $0.contrast(with: behind) }.max() ?? 1
      #expect(text.contrast(with: behind) >= min(4.5, foreground.contrast(with: background), best))
    }
  }
}
