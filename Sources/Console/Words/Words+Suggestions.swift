import Insight
import Shop

/// Taking, refusing and explaining suggestions (S60, S71).
extension Words {
  var refuseKey: String { pick("Not this", "不要") }
  var refuseHelp: String { pick("The suggestion pointed at is not wanted", "不要所指的推荐，换一条") }
  var whyKey: String { pick("Why?", "理由") }
  var whySuggestionHelp: String { pick("What speaks for the suggestion", "为什么推荐这一条") }
  /// At the end of the heading, where 1 to 9 are the keys.
  var cardSuggestionKeys: String { pick("123 take  456 not this  789 why", "123 要  456 不要  789 理由") }

  /// What speaks for a suggestion, in sentences: the facts behind "Why?" (D06).
  public func why(_ suggestion: Suggestion, _ account: Account?, _ state: ShopState, today: Day) -> [String] {
    var lines = ([suggestion.reason] + suggestion.more).map { reason($0, today: today) }
    let orders = orders(with: suggestion, account, state)
    if !orders.isEmpty { lines.append(pick("Their orders with it: ", "含此商品的订单：") + list(orders)) }
    return lines
  }

  /// The newest of the customer's own orders that had it: number and day.
  private func orders(with suggestion: Suggestion, _ account: Account?, _ state: ShopState) -> [String] {
    let newest = (account?.purchases ?? []).reversed().prefix(60).lazy.filter { !$0.refunded }
      .compactMap { state.order($0.order) }
    return newest.filter { order in order.lines.contains { $0.sku.map(suggestion.items.contains) ?? false } }
      .prefix(4).map { "\($0.number) \(day($0.day))" }
  }
}
