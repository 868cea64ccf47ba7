import Shop
import Terminal

/// The ten keys that are the same everywhere, and Ctrl-Q.
struct GlobalKeys {
  let console: Console
  let context: Context

  var commands: [ScreenCommand] { [help, find, order, coupon, points, today, lapsed, reports, undo, menu, lock, quit] }

  var words: Words { context.words }
  var subject: PersonID? { console.layers.last?.screen.subject(context) }
  private var needsShop: String? { console.view is NoShop ? words.firstMakeShop : nil }

  func global(
    _ number: Int, _ letter: Character?, _ label: String, _ help: String, unavailable: String? = nil,
    _ run: @escaping (Context) -> [Transition]
  ) -> ScreenCommand {
    ScreenCommand(
      key: .function(number), secondKey: letter.map { .control($0) }, label: label, help: help,
      unavailable: needsShop.flatMap { number == 1 ? nil : $0 } ?? unavailable, isOnBar: true
    ) { _, context in run(context) }
  }

  private var help: ScreenCommand {
    global(1, nil, words.helpKey, words.helpKeyHelp) { _ in [.open(.help)] }
  }

  private var find: ScreenCommand {
    global(2, "f", words.findKey, words.findKeyHelp) { _ in [.home(.find(""))] }
  }

  private var undo: ScreenCommand {
    let choice = UndoChoice(context: context, undone: console.undone)
    return global(9, "z", words.undoKey, words.undoKeyHelp, unavailable: choice.unavailable) { _ in choice.transitions }
  }

  private var menu: ScreenCommand {
    global(10, nil, words.menuKey, words.menuKeyHelp) { _ in [.open(.menu)] }
  }

  private var lock: ScreenCommand {
    ScreenCommand(
      key: .function(12), secondKey: .alt("l"), label: words.lockKey, help: words.lockKeyHelp,
      unavailable: needsShop ?? (context.view.roster.hasPins ? nil : words.nothingToLockWith), isOnBar: false
    ) { _, _ in [.gate(.locked)] }
  }

  private var quit: ScreenCommand {
    let inHand =
      console.layers.compactMap { $0.screen.workInHand(context) }.first
      ?? console.keptAside?.screen.workInHand(context) ?? console.unsavedTitle(context)
    return ScreenCommand(
      key: .control("q"), secondKey: nil, label: words.quit, help: words.quitHelp, unavailable: nil, isOnBar: false
    ) { _, context in
      guard let inHand else { return [.effect(.quit)] }
      return [.present(QuestionScreen.quit(losing: inHand, context))]
    }
  }
}
