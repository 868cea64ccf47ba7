import Shop
import Terminal

/// Draws by lot (S40): what is announced, and who won. Only a manager holds one, and only once.
struct DrawsScreen: Screen {
  private var plans: [DrawPlan] = []
  private var list = ListPart("draws")

  init(_ context: Context) { refresh(context) }

  mutating func refresh(_ context: Context) {
    let held = Set(context.state.globals.draws.map(\.draw))
    plans = context.state.settings.promotions.draws.filter { !$0.retired || held.contains($0.code) }
  }

  func title(_ context: Context) -> String { context.words.draws }

  private var selected: DrawPlan? { plans.isEmpty ? nil : plans[min(list.selected, plans.count - 1)] }

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    return [
      command(.enter, words.holdDraw, help: words.holdDrawHelp, unavailable: problem(context)) { screen, context in
        screen.ask(context)
      },
      backCommand(context),
    ]
  }

  private func problem(_ context: Context) -> String? {
    guard let selected else { return context.words.noDraws }
    if context.staff.role < .manager { return context.words.sentence(for: .notAllowed(needs: .manager)) }
    return context.state.refusal(ofDraw: selected.code, on: context.today).map { context.words.sentence(for: $0) }
  }

  /// A draw cannot be taken back: asked with its numbers first.
  private func ask(_ context: Context) -> [Transition] {
    guard let plan = selected else { return [] }
    let words = context.words
    let members = context.state.members(of: plan, on: context.today) { context.view.person($0) }
    let coupon = context.state.settings.template(plan.template).map { words.name($0.title) } ?? plan.template.text
    return [
      .present(
        QuestionScreen(
          words.holdDrawTitle(words.name(plan.title)),
          lines: [words.drawNumbers(members: members.count, winners: plan.winners, coupon: coupon), words.drawFinal],
          choices: [
            QuestionScreen.Choice(label: words.drawNotYet, transitions: []),
            QuestionScreen.Choice(label: words.holdDraw, transitions: [.submit(.holdDraw(plan.code))]),
          ]))
    ]
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    switch list.handle(input, count: plans.count, context) {
    case .activated: return problem(context).map { [.say(.bad($0))] } ?? ask(context)
    case .moved: return []
    case .unused: return input == .tick ? [] : nil
    }
  }

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    guard !plans.isEmpty else {
      canvas.put(words.noDraws, at: 2, 1)
      canvas.put(words.noDrawsNext, at: 2, 2, .muted)
      return
    }
    let rows = min(plans.count, max(1, canvas.rows / 2))
    canvas.part(column: 1, row: 1, columns: canvas.columns - 2, rows: rows) { part in
      list.draw(count: plans.count, into: &part) { place, _, row in
        let plan = plans[place]
        row.put(words.name(plan.title), at: 0, 0, .text, width: 30)
        row.put(words.state(of: plan, context.state, on: context.today), at: 32, 0, .muted)
      }
    }
    guard let held = context.state.globals.draws.first(where: { $0.draw == selected?.code }) else { return }
    canvas.rule(words.winnersHeading, row: rows + 2, count: "\(held.winners.count)")
    let names = held.winners.map { context.view.person($0)?.name ?? $0.description }
    _ = canvas.put(lines: [words.list(names), words.drawSeed(held)], from: rows + 3, .text)
  }
}
