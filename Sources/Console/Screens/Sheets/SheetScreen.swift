import Shop
import Terminal

/// What is read and handed out: the rule sheet, a member's yearly statement, and why a tier is what it is.
enum Sheet: Hashable {
  /// Printed from the live settings (S10).
  case rules
  /// What membership saved and earned (S133).
  case statement(PersonID)
  /// Which orders and days count, and what is missing (S10, Q6).
  case tier(PersonID)
}

/// One sheet, to be scrolled, copied and left.
struct SheetScreen: Screen {
  let sheet: Sheet
  private var lines: [ScrollText.Line] = []
  private var text = ScrollText()

  init(_ sheet: Sheet, _ context: Context) {
    self.sheet = sheet
    refresh(context)
  }

  mutating func refresh(_ context: Context) {
    let words = context.words
    switch sheet {
    case .rules: lines = RuleSheet(settings: context.state.settings, words: words).lines
    case .statement(let id):
      lines =
        context.state.account(id).map {
          Statement(account: $0, name: context.view.person(id)?.name ?? "", today: context.today, words: words).lines
        } ?? []
    case .tier(let id):
      lines =
        context.state.account(id).map {
          TierReasons(account: $0, state: context.state, today: context.today, words: words).lines
        } ?? []
    }
    if lines.isEmpty { lines = [ScrollText.Line(text: words.noSuchPerson, role: .warning)] }
  }

  func title(_ context: Context) -> String {
    switch sheet {
    case .rules: context.words.ruleSheet
    case .statement: context.words.benefitStatement
    case .tier: context.words.whyTier
    }
  }

  func subject(_ context: Context) -> PersonID? {
    switch sheet {
    case .rules: nil
    case .statement(let id), .tier(let id): id
    }
  }

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    return [
      command(.character("c"), words.copyFolder, help: words.copySheetHelp) { screen, context in
        [.effect(.copy(screen.lines.plainText)), .say(.good(context.words.copied))]
      },
      backCommand(context),
    ]
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    if text.handle(input, context) {
      text.settle(lines, columns: context.body.columns, rows: context.body.rows)
      return []
    }
    return input == .tick ? [] : nil
  }

  func draw(into canvas: inout Canvas, _ context: Context) { text.draw(lines, into: &canvas) }
}

extension Array where Element == ScrollText.Line {
  /// As it is printed: headings apart, figures behind their text.
  var plainText: String {
    map { line in
      if line.isHeading { return (line.text == self.first?.text ? "" : "\n") + line.text }
      return line.figure.isEmpty ? line.text : "\(line.text)  \(line.figure)"
    }.joined(separator: "\n")
  }
}
