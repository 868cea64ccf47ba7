import Shop
import Terminal
import Testing

@testable import Console

/// Every screen at every size, in both languages and glyph sets.
@Suite("Every screen, every size")
struct EverySizeTests {
  /// A way to each screen. A new screen adds its line.
  static let ways = [
    "", "8812", "nobody at all", "wxm<Enter>", "wxm<Enter>d", "wxm<Enter>dr", "wxm<Enter><Down>dr<Left>xvase<Enter>",
    "emma<Enter>d", "wxm<Enter>e",
    "wxm<Enter>r", "wxm<Enter>r<Enter>", "wxm<Enter>n", "wxm<Enter><F1>", "<C-n>", "<F1>", "<F10>",
    "<F10>theme<Enter>", "<F10>about<Enter>",
    "wxm<Enter>p", "wxm<Enter>p2", "wxm<Enter>p3", "wxm<Enter>p4", "wxm<Enter>p5", "wxm<Enter>p<Enter>",
    "wxm<Enter>h", "<F10>segments<Enter>", "<F10>segments<Enter>n", "<F10>segments<Enter>n<Enter>",
    "<F10>segments<Enter>n<Enter>12", "<F10>tags<Enter>", "<F10>call when<Enter>",
    "<F10>stock<Enter>", "<F10>stock<Enter>nvase<Enter>4<Enter>", "<F10>turnover<Enter>",
    "<F10>settings<Enter>", "<F10>settings<Enter><Enter>", "<F10>settings<Enter><Down><Enter>5000",
    "<F10>settings<Enter><Down><Down><Enter><Enter>", "<F10>products<Enter>", "<F10>products<Enter>rose<Enter>",
    "<F10>bundles<Enter>",
    "<F3>", "wxm<F3>", "wxm<F3>peony<Enter>2 tulips<Enter><C-g>1<C-u>", "wxm<F3>p", "wxm<F3>lilies<Enter><C-g>1",
    "wxm<F3>peony<Enter><C-e>", "wxm<F3>peony<Enter><C-g>", "wxm<F3>peony<Enter><C-c>", "wxm<F3>peony<Enter><C-d>",
    "wxm<F3>peony<Enter><C-b>8812", "<F3>vase<Enter><C-n>13911118812", "wxm<Enter>b", "wxm<Enter>y",
    "<F10>tiers<Enter>", "<F10>tiers<Enter><Down><Right><Enter>9x", "<F10>tiers<Enter>w", "<F10>rules<Enter>",
    "wxm<F3>peony<Enter><Enter>300", "wxm<F3>peony<Enter><Enter>300<Enter>",
    "<F3>vase<Enter><C-w><F3><C-w>", "<F10>campaigns<Enter>", "<F10>campaigns<Enter>n", "<F10>how members<Enter>",
    "<F10>owner<Enter>",
    "wxm<Enter>k", "wxm<Enter>f",
    "<F4>", "wxm<F4>", "wxm<F4><C-n>", "wxm<F4><Enter>", "wxm<F4><C-x>", "wxm<F5>",
    "wxm<F5>a+50", "wxm<F5>v", "wxm<F5>vs", "wxm<F5>vs1", "wxm<F5>vv", "wxm<F5>g", "wxm<F5>vh", "<F10>Draws<Enter>",
    "wxm<F5>vkx<Enter>y<Enter>1<Enter><F2>wxm<Enter>", "<F6>", "<F6><Tab>", "<F7>", "<F7><Tab>", "<F7>f", "<F7>y",
    "<F10>Win-back<Enter>", "<F10>Due about<Enter>", "<F8>", "<F8>g", "<F8>a", "<F8>m",
    "<F8>m<PageUp>", "<F8>mn", "<F8>t60",
    "<F10>sales and<Enter>", "<F10>sales and<Enter><Tab>", "<F10>seasons<Enter>", "<F10>rises<Enter>",
    "<F10>coming back<Enter>", "<F10>coming back<Enter><Tab>", "<F10>staying<Enter>", "<F10>staying<Enter><Tab>",
    "<F10>customer value<Enter>", "<F10>members and<Enter>", "<F10>members and<Enter><Tab>",
    "<F10>members and<Enter><Left>", "<F10>does it<Enter>", "<F10>tiers and<Enter>", "<F10>tiers and<Enter><Tab>",
    "<F10>repeat and<Enter>", "<F10>staff figures<Enter>", "<F10>satisfaction<Enter>",
    "<F6>g", "<F6><Tab>m", "wxm<Enter>w", "wxm<Enter>wt", "wxm<Enter>wh", "emma<Enter>w",
    "wxm<Enter>s", "wxm<Enter>snvase<Enter>1", "wxm<Enter>snvase<Enter>1c", "<F10>Samples<Enter>",
    "<F10>Rewards in<Enter>", "wxm<F4><C-y>", "<F6>f",
    "wxm<Enter>i", "wxm<Enter>u", "<C-n>13655550001<C-y>", "<F3>vase<Enter><C-n>13922223333<C-y>",
    "<F10>settings<Enter><Down><Enter><C-u>2<C-y>",
    "<F10>duplicates<Enter>", "<C-n>13800138812<Tab>", "<C-n>138<Tab><Tab><Tab><Tab><Tab>",
    "<C-n>13800138812<C-n><Tab>Li<C-s>",
    "<C-n>13800138812<Tab>小美<Tab><Right><Tab>10-20<C-s><F10>duplicates<Enter><Enter>",
    "<C-n>13800138812<Tab>小美<Tab><Right><Tab>10-20<C-s><F10>duplicates<Enter><Enter><Enter>", "wxm<Enter>rj",
    "wxm<Enter>rj<Right><Enter>", "wxm<Enter>o", "wxm<Enter>z", "emma<Enter>z", "wxm<Enter>x",
    "wxm<Enter>x<Right><Enter>",
    "<F10>long unseen<Enter>", "<F10>missing<Enter>", "<F10>missing<Enter><Enter>",
    "wxm<Enter>7", "<F3><Alt-s>", "wxm<Enter>l", "wxm<Enter>q", "<F10>Sets<Enter>", "wxm<Enter><C-b>",
    "wxm<Enter><C-b>n", "wxm<Enter><C-b>n<C-s>p300<Enter>100<Enter>",
    "<F10>bespoke<Enter>", "<F6><Tab>a", "<F10>Consult<Enter>", "wxm<Enter>p4k", "wxm<Enter>p4kn",
    "wxm<Enter>p4kn<Tab>+2<C-s><Enter>", "wxm<Enter>qk<Esc>p4k", "<F10>New items<Enter>",
    "<F10>Complaints<Enter>", "wxm<Enter><C-e>", "wxm<Enter><C-e>n", "wxm<Enter><C-e>n<Tab>late<C-s><Enter>",
    "wxm<Enter><C-e>n<Tab>late<C-s><Enter>d", "wxm<Enter>d5", "wxm<Enter>d51", "<F10>satisfaction<Enter><Tab>",
    "<F10>other shops<Enter>", "<F10>other shops<Enter>n", "<F10>how they chose<Enter>",
    "<F10>other shops<Enter>nBloom<Tab>Roses<Tab>129<Tab><Tab><Tab>Window<Tab>peony<C-s>",
    "<F10>campaigns and<Enter>", "<F10>staff<Enter>", "<F10>staff<Enter>r", "<F10>audit<Enter>", "<F10>audit<Enter>k",
  ]

  static let sizes = [
    Size(columns: 20, rows: 5), Size(columns: 59, rows: 17), Size(columns: 60, rows: 18), Size(columns: 72, rows: 20),
    Size(columns: 80, rows: 24), Size(columns: 100, rows: 30), Size(columns: 132, rows: 43),
    Size(columns: 200, rows: 60),
  ]

  /// Every window in the richer glyphs; the plain ones where room is scarce.
  static let windows: [(size: Size, glyphs: GlyphSet)] =
    sizes.map { ($0, .unicode) }
    + sizes.filter { (60...80).contains($0.columns) }.flatMap { size in
      GlyphSet.allCases.filter { $0 != .unicode }.map { (size, $0) }
    }

  @Test(
    "Nothing is drawn twice, nothing of ours is cut at 80x24, the keys are whole from there on, small windows say so",
    arguments: ways, Language.allCases)
  func everySize(way: String, language: Language) throws {
    let counter = try Counter(language: language)
    try counter.press(way)
    for (size, glyphs) in Self.windows {
      let frame = counter.console.frame(size: size, glyphs: glyphs)
      // Made only where something is wrong: the text of a frame takes longer than drawing it.
      func place() -> Comment { Comment(rawValue: "\(way) \(language) \(size.columns)x\(size.rows)\n\(frame.text)") }
      guard Console.isLargeEnough(size) else {
        #expect(
          frame.text.filter { !$0.isWhitespace }.contains(
            counter.console.words.pleaseEnlarge.prefix(4).filter { !$0.isWhitespace }), place())
        continue
      }
      #expect(counter.console.overdrawn == 0, place())
      if size.columns >= 80 { checkBar(frame, counter, place) }
      if size == Self.standard, glyphs == .unicode {
        #expect(!frame.text.contains(GlyphSet.unicode.ellipsis.string), place())
      }
    }
  }

  /// The window in which everything is complete.
  static let standard = Size(columns: 80, rows: 24)

  private func checkBar(_ frame: Frame, _ counter: Counter, _ place: () -> Comment) {
    let context = counter.console.fullContext()
    let globals = frame.text(row: frame.size.rows - 1)
    for command in context.globals where command.isOnBar {
      #expect(globals.contains(context.words.number(of: command.key) + command.label), place())
    }
    let own = frame.text(row: frame.size.rows - 2)
    for command in counter.console.layers.last?.screen.commands(context) ?? [] where command.isOnBar {
      #expect(own.contains(context.words.name(of: command.key) + " " + command.label), place())
    }
  }
}
