import Insight
import Shop
import Terminal

/// 1, 2, 3 begin an order with what is suggested; 4, 5, 6 below them refuse it, and another comes; 7, 8, 9 say why (S60).
extension MemberScreen {
  static let suggestionsShown = 3

  func suggestionCommands(_ words: Words) -> [ScreenCommand] {
    (0..<Self.suggestionsShown).map { takeCommand($0, words) }
      + (0..<Self.suggestionsShown).map { refuseCommand($0, words) }
      + (0..<Self.suggestionsShown).map { whyCommand($0, words) }
  }

  private func suggestion(_ place: Int) -> Suggestion? {
    guard let card, !card.isQuiet, card.suggestions.indices.contains(place) else { return nil }
    return card.suggestions[place]
  }

  private func key(_ place: Int, row: Int) -> Key {
    .character(Character(String(row * Self.suggestionsShown + place + 1)))
  }

  private func takeCommand(_ place: Int, _ words: Words) -> ScreenCommand {
    command(
      key(place, row: 0), words.suggest, help: words.suggestHelp(place + 1),
      unavailable: suggestion(place) == nil ? words.noSuggestion : nil, isOnBar: false
    ) { screen, _ in screen.order(suggestion: place) }
  }

  private func refuseCommand(_ place: Int, _ words: Words) -> ScreenCommand {
    command(
      key(place, row: 1), words.refuseKey, help: words.refuseHelp(place + 1),
      unavailable: suggestion(place) == nil ? words.noSuggestion : nil, isOnBar: false
    ) { screen, _ in
      screen.suggestion(place).map { suggestion in
        let answer = SuggestionAnswer(.suggestion, .declined, suggestion.items)
        let reply = SuggestionReply(member: screen.id, receiver: screen.card?.suggestedFor, answer: answer)
        return [.submit(.answerSuggestion(reply))]
      } ?? []
    }
  }

  private func whyCommand(_ place: Int, _ words: Words) -> ScreenCommand {
    command(
      key(place, row: 2), words.whyKey, help: words.whySuggestionHelp(place + 1),
      unavailable: suggestion(place) == nil ? words.noSuggestion : nil, isOnBar: false
    ) { screen, context in
      screen.suggestion(place).map { [.present(QuestionScreen.why($0, screen.card?.account, context))] } ?? []
    }
  }

  func order(suggestion place: Int) -> [Transition] {
    suggestion(place).map { [.open(.newOrder(OrderSeed(member: id, items: $0.items, isSuggested: true)))] } ?? []
  }
}

extension QuestionScreen {
  /// What speaks for a suggestion.
  static func why(_ suggestion: Suggestion, _ account: Account?, _ context: Context) -> QuestionScreen {
    let words = context.words
    return QuestionScreen(
      words.name(suggestion.title), lines: words.why(suggestion, account, context.state, today: context.today),
      choices: [.init(label: words.close, transitions: [])])
  }
}
