import Shop
import Terminal

/// F10: everything that has no key of its own.
struct MenuScreen: Screen {
  private var list = ListPart("menu")
  private let kept: String?

  init(_ context: Context) { kept = context.kept }

  private struct Entry {
    var label: String
    var detail: String
    var transitions: [Transition]
    var unavailable: String?
  }

  func title(_ context: Context) -> String { context.words.menuKey }

  private func entries(_ context: Context) -> [Entry] {
    let words = context.words
    let other: Language = words.language == .english ? .chinese : .english
    let noShop = context.view is NoShop ? words.firstMakeShop : nil
    return [
      Entry(
        label: words.newMember, detail: words.newMemberHelp, transitions: [.replace(.enrol(EnrolSeed()))],
        unavailable: noShop),
      Entry(
        label: words.walkIn, detail: words.walkInHelp, transitions: [.replace(.newOrder(OrderSeed()))],
        unavailable: noShop),
      Entry(label: words.closeDay, detail: words.closeDayHelp, transitions: [.home(.closeDay)], unavailable: noShop),
      Entry(
        label: words.languageLabel, detail: words.otherLanguage, transitions: [.setLanguage(other)]),
      Entry(label: words.themeLabel, detail: context.theme, transitions: [.open(.themes)]),
      Entry(
        label: words.counterLabel, detail: context.counter,
        transitions: [
          .present(
            PromptScreen(
              "counter", heading: words.counterTitle, hint: words.counterHint, text: context.counter, limit: 16))
        ]),
      Entry(label: words.redraw, detail: words.redrawHelp, transitions: [.effect(.redrawAll), .back]),
      Entry(label: words.about, detail: words.aboutHelp, transitions: [.open(.about)]),
      Entry(label: words.quit, detail: words.quitHelp, transitions: quit(context)),
    ]
  }

  private func quit(_ context: Context) -> [Transition] {
    guard let kept else { return [.effect(.quit)] }
    return [.present(QuestionScreen.quit(losing: kept, context))]
  }

  func commands(_ context: Context) -> [ScreenCommand] {
    let entries = entries(context)
    let entry = entries[min(list.selected, entries.count - 1)]
    return [
      command(.enter, context.words.choose, help: context.words.chooseHelp, unavailable: entry.unavailable) { _, _ in
        entry.transitions
      },
      backCommand(context),
    ]
  }

  mutating func received(_ answer: Answer, _ context: Context) -> [Transition] {
    guard case .text("counter", let name) = answer else { return [] }
    let isAllowed = name.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
    return isAllowed ? [.setCounter(name)] : [.say(.bad(context.words.counterHint))]
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    let entries = entries(context)
    switch list.handle(input, count: entries.count, context) {
    case .activated:
      return entries[list.selected].unavailable.map { [.say(.bad($0))] } ?? entries[list.selected].transitions
    case .moved: return []
    case .unused: return input == .tick ? [] : nil
    }
  }

  func draw(into canvas: inout Canvas, _ context: Context) {
    let entries = entries(context)
    canvas.part(column: 1, row: 1, columns: canvas.columns - 2) { part in
      list.draw(count: entries.count, into: &part) { place, _, row in
        let entry = entries[place]
        row.put(entry.label, at: 0, 0, entry.unavailable == nil ? .text : .muted, width: 22)
        row.put(entry.unavailable ?? entry.detail, at: 24, 0, .muted)
      }
    }
  }
}
