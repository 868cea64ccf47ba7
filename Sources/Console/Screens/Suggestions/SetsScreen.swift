import Insight
import Shop
import Terminal

/// Complete sets for a scenario, an occasion, a budget and whoever they are for (S61-S64, S68): what they cost, what of it is at
/// home already, and the whole set into an order by one key.
struct SetsScreen: Screen {
  /// `nil` for a walk-in.
  let id: PersonID?
  private var person: Person?
  private var request = SuggestionRequest(account: nil, person: nil)
  private var sets: [Suggestion] = []
  private var list = ListPart("sets")

  init(_ id: PersonID?, _ context: Context) {
    self.id = id
    request.limit = 12
    refresh(context)
  }

  mutating func refresh(_ context: Context) {
    person = id.flatMap { context.view.person($0) }
    request.account = id.flatMap { context.state.account($0) }
    request.person = person
    sets = SetIdeas.make(request, state: context.state, on: context.today)
  }

  func title(_ context: Context) -> String { context.words.setsTitle }

  func subject(_ context: Context) -> PersonID? { id }

  private var selected: Suggestion? { sets.isEmpty ? nil : sets[min(list.selected, sets.count - 1)] }

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    let none = selected == nil ? words.noSets : nil
    return [
      command(.enter, words.takeSet, help: words.takeSetHelp, unavailable: none) { screen, _ in screen.order },
      command(.character("s"), words.scenarioKey, help: words.scenarioHelp) { _, context in
        let words = context.words
        let options = [words.anyScenario] + Scenario.allCases.map { words.scenario($0.rawValue) }
        return [.present(PickScreen("scenario", heading: words.whichScenario, options: options))]
      },
      command(.character("o"), words.whatFor, help: words.whatForHelp) { _, context in
        let words = context.words
        let options = [words.anyScenario] + OccasionCode.personal.map { words.occasion($0) }
        return [.present(PickScreen("occasion", heading: words.whatForTitle, options: options))]
      },
      command(.character("b"), words.budgetKey, help: words.budgetHelp) { _, context in
        let words = context.words
        return [.present(PromptScreen("budget", heading: words.budgetTitle, hint: words.budgetHint, limit: 14))]
      },
      command(.character("r"), words.forWhom, help: words.relationHelp) { screen, context in
        let words = context.words
        let names = (screen.person?.receivers ?? []).map(\.name)
        let options = [words.forThemselves] + names + Relation.allCases.map { words.name(of: $0) }
        return [.present(PickScreen("whom", heading: words.forWhomTitle, options: options))]
      },
      command(.character("n"), words.refuseKey, help: words.refuseHelp, unavailable: none, isOnBar: false) {
        screen, _ in
        guard let selected = screen.selected else { return [] }
        let answer = SuggestionAnswer(.suggestion, .declined, selected.items)
        return [
          .submit(
            .answerSuggestion(SuggestionReply(member: screen.id, receiver: screen.request.receiver, answer: answer)))
        ]
      },
      command(
        .character("k"), words.keepSetKey, help: words.keepSetHelp,
        unavailable: none ?? (person == nil ? words.chooseMemberFirst : nil), isOnBar: person != nil
      ) { screen, context in screen.keep(context) },
      command(.character("y"), words.whyKey, help: words.whySuggestionHelp, unavailable: none, isOnBar: false) {
        screen, context in
        screen.selected.map { [.present(QuestionScreen.why($0, screen.request.account, context))] } ?? []
      },
      backCommand(context),
    ]
  }

  /// Onto the list of their consultation (S72).
  private func keep(_ context: Context) -> [Transition] {
    guard let items = selected?.parts.map(\.sku), var changed = person else { return [] }
    guard changed.keep(items, on: context.today, by: context.staff.name) != nil else {
      return [.say(.bad(context.words.setListFull))]
    }
    return changed == person ? [.say(.plain(context.words.setKeptAlready))] : [.submit(.savePerson(changed))]
  }

  private var order: [Transition] {
    guard let selected else { return [] }
    return [
      .open(
        .newOrder(
          OrderSeed(
            member: id, receiver: request.receiver, occasion: request.occasion, items: selected.items, isSuggested: true
          )))
    ]
  }

  mutating func received(_ answer: Answer, _ context: Context) -> [Transition] {
    let words = context.words
    switch answer {
    case .chosen("scenario", let place):
      request.scenario = place == 0 ? nil : Scenario.allCases[place - 1].rawValue
    case .chosen("occasion", let place):
      request.occasion = place == 0 ? nil : OccasionCode.personal[place - 1]
    case .text("budget", let text):
      guard let most = words.currency.parse(text), most >= .zero else {
        return [.say(.bad(words.priceUnreadable(text)))]
      }
      request.budget = most == .zero ? nil : most
    case .chosen("whom", let place):
      let receivers = person?.receivers ?? []
      request.receiver = receivers.indices.contains(place - 1) ? receivers[place - 1].id : nil
      let relation = place - 1 - receivers.count
      request.relation = Relation.allCases.indices.contains(relation) ? Relation.allCases[relation] : nil
    default: return []
    }
    refresh(context)
    return []
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    switch list.handle(input, count: sets.count, context) {
    case .activated: order
    case .moved: []
    case .unused: input == .tick ? [] : nil
    }
  }

  // MARK: Drawing

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    canvas.put(
      words.asked(request, receiver: request.receiver.flatMap { person?.receiver($0)?.name }), at: 2, 0, .heading)
    // What delighted them is seen while something is put together for them (S52).
    let delights = request.receiver == nil && request.relation == nil ? person?.profile.topDelights ?? [] : []
    let heading = delights.isEmpty ? "" : words.delightedBefore(delights)
    canvas.rule(heading, row: 1, count: sets.isEmpty ? "" : "\(sets.count)")
    guard !sets.isEmpty else {
      canvas.put(words.noSets, at: 2, 2)
      canvas.put(words.noSetsNext, at: 2, 3, .muted)
      return
    }
    let detail = min(8, canvas.rows / 2)
    canvas.part(column: 1, row: 2, columns: canvas.columns - 2, rows: max(1, canvas.rows - 2 - detail)) { part in
      list.draw(count: sets.count, into: &part) { place, _, row in
        let set = sets[place]
        let width = min(34, row.columns / 2)
        row.put(words.name(set.title), at: 0, 0, .suggestion, width: width)
        row.put(words.amount(set.price), at: width + 1, 0, .amount, width: 9, align: .trailing)
        row.put(words.reason(set.reason, today: context.today), at: width + 12, 0)
      }
    }
    canvas.part(row: canvas.rows - detail, rows: detail) { drawParts(&$0, context) }
  }

  private func drawParts(_ canvas: inout Canvas, _ context: Context) {
    guard let selected else { return }
    let words = context.words
    canvas.rule(words.piecesHeading, row: 0, count: words.amount(selected.price))
    for (row, part) in selected.parts.enumerated() where row + 1 < canvas.rows {
      let amount = SafeText(part.owned == nil ? words.amount(part.price) : "")
      let name = part.quantity > 1 ? words.pieces(part.quantity, of: words.name(part.name)) : words.name(part.name)
      let end = canvas.put(name, at: 2, row + 1, part.owned == nil ? .text : .muted)
      if let day = part.owned {
        canvas.put(
          "  \(context.glyphs.chosen) " + words.owned(since: day, today: context.today), at: end, row + 1, .good)
      }
      canvas.put(amount, at: canvas.columns - amount.width - 2, row + 1, .amount)
    }
  }
}
