import Insight
import Shop
import Terminal

/// "A vase with it?": at most one add-on an order is asked about (S71), never after a refusal, and not in sorrow (D05)
/// or on a peak day (D13).
extension OrderScreen {
  /// Looks for something to go with the order, once there is something in it and as long as nothing was answered.
  mutating func proposeAddOn(_ context: Context) {
    let inHand = Set(order.items.map(\.sku))
    if let asked = addOn {
      // Staff have put it in themselves: that is no answer to a question.
      if !inHand.isDisjoint(with: asked.suggestion.items) { isAddOnAnswered = true }
      if isAddOnAnswered || isQuietOrder(context) || order.isEmpty { addOn = nil }
      return
    }
    guard !isAddOnAnswered, !order.isEmpty, order.draft.exchange == nil, !isQuietOrder(context) else { return }
    var request = SuggestionRequest(account: account(context), person: person, occasion: order.draft.occasion)
    if case .known(let id) = order.draft.receiver { request.receiver = id }
    request.limit = 1
    addOn = AddOns.make(for: order.items.map(\.sku), request, state: context.state, on: context.today).first
  }

  /// On a peak day nobody has time for questions (D13).
  private func isQuietOrder(_ context: Context) -> Bool {
    context.state.settings.isPeak(context.today) || order.isSorrow
      || (account(context).map { SorrowGuard.isQuiet($0, on: context.today) } ?? false)
  }

  mutating func takeAddOn(_ context: Context) -> [Transition] {
    guard let items = addOn?.suggestion.items else { return [] }
    for sku in items { lineList.select(order.add(DraftItem(sku))) }
    answerAddOn(.accepted, items)
    return changed(context)
  }

  mutating func refuseAddOn() -> [Transition] {
    if let items = addOn?.suggestion.items { answerAddOn(.declined, items) }
    return []
  }

  private mutating func answerAddOn(_ outcome: SuggestionOutcome, _ items: [SKU]) {
    order.note(SuggestionAnswer(.addOn, outcome, items))
    isAddOnAnswered = true
    addOn = nil
  }

  /// What is saved says too that a question was left unanswered.
  func answered() -> OpenOrder {
    guard let items = addOn?.suggestion.items else { return order }
    var saved = order
    saved.note(SuggestionAnswer(.addOn, .passed, items))
    return saved
  }

  func addOnCommands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    let none = addOn == nil ? words.noAddOn : nil
    return [
      command(.insert, or: .alt("i"), words.addOnKey, help: words.addOnHelp, unavailable: none, isOnBar: false) {
        screen, context in screen.takeAddOn(context)
      },
      command(.alt("o"), words.addOnRefuse, help: words.addOnRefuseHelp, unavailable: none, isOnBar: false) {
        screen, _ in screen.refuseAddOn()
      },
    ]
  }

  /// One quiet line: what, at what price, why, and the two keys.
  func drawAddOn(_ canvas: inout Canvas, _ context: Context) {
    guard let addOn else { return }
    let words = context.words
    let keys = SafeText(words.addOnKeys)
    let room = canvas.columns - keys.width - 3
    canvas.put(words.addOn(addOn.suggestion, today: context.today), at: 2, 0, .suggestion, width: room - 2)
    canvas.put(keys, at: room + 1, 0, .key)
    canvas.touchable(.key(.insert), row: 0)
  }
}
