import Shop
import Terminal

/// A manager gives or takes points by hand: how many, why, and what the balance will be.
struct AdjustScreen: Screen {
  let id: PersonID
  let name: String
  private var field = TextField(limit: 12)
  private var list = ListPart("reasons")

  init(_ id: PersonID, name: String, _ context: Context) {
    self.id = id
    self.name = name
  }

  private var reason: PointsReason { PointsReason.byHand[min(list.selected, PointsReason.byHand.count - 1)] }

  /// A number with its sign; without one points are given.
  private var points: Points? {
    let digits = field.text.trimmed.map { $0.wholeNumberValue.map { Character(String($0 % 10)) } ?? $0 }
    return Int(String(digits)).map { Points($0) }
  }

  private var command: Command? {
    points.map { .adjustPoints(PointsAdjustment(member: id, points: $0, reason: reason)) }
  }

  var isOverlay: Bool { true }
  var takesText: Bool { true }

  func title(_ context: Context) -> String { context.words.adjust }

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    return [
      command(.enter, words.save, help: words.adjustSaveHelp, unavailable: problem(context)) { screen, _ in
        screen.command.map { [.submit($0)] } ?? []
      },
      command(.down, or: .tab, words.reasonKey, help: words.adjustReasonHelp) { screen, context in
        screen.list.select((screen.list.selected + 1) % PointsReason.byHand.count)
        return []
      },
      command(.up, or: .backTab, words.reasonKey, help: words.adjustReasonHelp, isOnBar: false) { screen, context in
        screen.list.select((screen.list.selected + PointsReason.byHand.count - 1) % PointsReason.byHand.count)
        return []
      },
      backCommand(context),
    ]
  }

  private func problem(_ context: Context) -> String? {
    guard let command else { return context.words.adjustHint }
    return Rehearsal(command, context).refusal.map { context.words.sentence(for: $0) }
  }

  mutating func finished(_ result: Result<CommandReceipt, CommandFailure>, _ context: Context) -> [Transition] {
    context.closing(result)
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    switch input {
    case .click: return list.handle(input, count: PointsReason.byHand.count, context) == .unused ? nil : []
    case .text(let text, _):
      guard text.allSatisfy({ $0.wholeNumberValue != nil || "+-".contains($0) }) else {
        return [.say(.bad(context.words.adjustHint))]
      }
      return field.handle(input) ? [] : nil
    case .tick: return []
    default: return field.handle(input) ? [] : nil
    }
  }

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    let width = min(canvas.columns - 4, 60)
    let height = PointsReason.byHand.count + 7
    canvas.part(
      column: (canvas.columns - width) / 2, row: max(0, (canvas.rows - height) / 2), columns: width, rows: height
    ) { box in
      box.fill(.dialog)
      box.put(words.adjustTitle(name), at: 2, 0, .dialogTitle)
      let end = box.put(words.pointsKey + " ", at: 2, 2, .dialog)
      field.draw(into: &box, at: end, 2, width: 14, isFocused: true, placeholder: "+100, -50")
      box.part(column: 1, row: 4, columns: width - 2, rows: PointsReason.byHand.count) { part in
        list.draw(count: PointsReason.byHand.count, into: &part) { place, _, row in
          row.put(words.name(of: PointsReason.byHand[place]), at: 0, 0, .dialog)
        }
      }
      drawOutcome(&box, row: height - 2, context)
    }
  }

  /// Before and after, by the same rule that saving applies.
  private func drawOutcome(_ box: inout Canvas, row: Int, _ context: Context) {
    let words = context.words
    guard let command, let before = context.state.account(id)?.balance(on: context.today) else { return }
    let rehearsal = Rehearsal(command, context)
    if let refusal = rehearsal.refusal {
      box.put(words.sentence(for: refusal), at: 2, row, .warning)
    } else if let after = rehearsal.after.account(id)?.balance(on: context.today) {
      box.put(words.pointsFromTo(before, after, arrow: context.glyphs.arrow.string), at: 2, row, .dialogTitle)
    }
  }
}
