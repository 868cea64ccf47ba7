import Shop
import Terminal

/// Choose a theme: each is put on while the pointer is on it, so that staff see what they choose.
struct ThemeScreen: Screen {
  private var list = ListPart("themes")
  private let before: String

  init(_ context: Context) {
    before = context.theme
    list.select(context.themes.firstIndex(of: context.theme) ?? 0)
  }

  func title(_ context: Context) -> String { context.words.themeLabel }

  func commands(_ context: Context) -> [ScreenCommand] {
    [
      command(.enter, context.words.choose, help: context.words.chooseHelp) { _, _ in [.back] },
      command(.escape, context.words.back, help: context.words.themeBackHelp) { screen, _ in
        [.effect(.setTheme(screen.before)), .back]
      },
    ]
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    let before = list.selected
    let outcome = list.handle(input, count: context.themes.count, context)
    if outcome == .unused { return input == .tick ? [] : nil }
    guard context.themes.indices.contains(list.selected), list.selected != before else { return [] }
    return [.effect(.setTheme(context.themes[list.selected]))]
  }

  func draw(into canvas: inout Canvas, _ context: Context) {
    canvas.part(column: 1, row: 1, columns: min(28, canvas.columns - 2)) { part in
      list.draw(count: context.themes.count, into: &part) { place, _, row in row.put(context.themes[place], at: 0, 0) }
    }
    let samples: [(Role, String)] = [
      (.text, context.words.sampleText), (.muted, context.words.sampleMuted), (.tierName, context.words.sampleTier),
      (.gold, context.words.sampleGold),
      (.points, context.words.pointsWord(Points(1_250))), (.coupon, context.words.couponKey),
      (.occasion, context.words.occasion("birthday")), (.good, context.words.sampleGood),
      (.warning, context.words.sampleWarning), (.bad, context.words.sampleBad),
      (.selected, context.words.sampleSelected),
    ]
    canvas.part(column: 34, row: 1) { part in
      for (row, sample) in samples.enumerated() { part.put(sample.1, at: 0, row, sample.0) }
    }
  }
}
