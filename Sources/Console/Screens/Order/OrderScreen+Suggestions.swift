import Insight
import Shop
import Terminal

/// Taking, refusing and asking about what is suggested (S60).
extension OrderScreen {
  /// The one pointed at; the first while the focus is elsewhere.
  private var pointedAt: Int { focus == .suggestions ? min(suggestionList.selected, suggestions.count - 1) : 0 }

  mutating func takeSuggestion(_ place: Int, _ context: Context) -> [Transition] {
    guard suggestions.indices.contains(place) else { return [] }
    let items = suggestions[place].items
    for sku in items { lineList.select(order.add(DraftItem(sku))) }
    order.note(SuggestionAnswer(.suggestion, .accepted, items))
    focus = .items
    return changed(context)
  }

  /// Out at once, and remembered where there is a card.
  mutating func refuseSuggestion(_ context: Context) -> [Transition] {
    guard suggestions.indices.contains(pointedAt) else { return [] }
    let suggestion = suggestions[pointedAt]
    if order.draft.account == nil { refused.formUnion(suggestion.items) }
    var reply = SuggestionReply(
      member: order.draft.account, answer: SuggestionAnswer(.suggestion, .declined, suggestion.items))
    if case .known(let id) = order.draft.receiver { reply.receiver = id }
    return [.submit(.answerSuggestion(reply))]
  }

  func whySuggestion(_ context: Context) -> [Transition] {
    guard suggestions.indices.contains(pointedAt) else { return [] }
    return [.present(QuestionScreen.why(suggestions[pointedAt], account(context), context))]
  }

  func refuseCommand(_ context: Context) -> ScreenCommand {
    let words = context.words
    return command(
      .alt("r"), words.refuseKey, help: words.refuseHelp, unavailable: suggestions.isEmpty ? words.noSuggestions : nil,
      isOnBar: false
    ) { screen, context in screen.refuseSuggestion(context) }
  }

  func whyCommand(_ context: Context) -> ScreenCommand {
    let words = context.words
    return command(
      .alt("s"), words.whyKey, help: words.whySuggestionHelp,
      unavailable: suggestions.isEmpty ? words.noSuggestions : nil, isOnBar: false
    ) { screen, context in screen.whySuggestion(context) }
  }
}
