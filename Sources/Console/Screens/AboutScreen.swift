import Terminal

/// What this is and where the data lie.
struct AboutScreen: Screen {
  func title(_ context: Context) -> String { context.words.about }

  func commands(_ context: Context) -> [ScreenCommand] {
    [
      command(
        .character("c"), context.words.copyFolder, help: context.words.copyFolderHelp,
        unavailable: context.folder.isEmpty ? context.words.noFolder : nil
      ) { _, context in [.effect(.copy(context.folder)), .say(.good(context.words.copied))] },
      backCommand(context),
    ]
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? { input == .tick ? [] : nil }

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    let lines = [
      ("Perennial", Role.heading), (words.aboutSentence, .text), ("", .text), (words.dataLie, .label),
      (context.folder, .text), ("", .text), (words.dataSafe, .muted),
    ]
    var row = 1
    for (text, role) in lines {
      for line in SafeText(text).wrapped(to: canvas.columns - 4) {
        canvas.put(line, at: 2, row, role)
        row += 1
      }
    }
  }
}
