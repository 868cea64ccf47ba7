/// Answers to suggestions (S60, S71).
extension Decider {
  mutating func answerSuggestion(_ reply: SuggestionReply) throws(Refusal) {
    if let member = reply.member {
      guard state.account(member) != nil || context.people.person(member) != nil else { throw .unknownMember }
    }
    try check(reply.answer)
    note(reply.answer, of: reply.member, for: reply.receiver)
  }

  /// What was answered while the order was put together. Accepted is what is in it when it is saved; of add-ons there is
  /// one answer an order (S71).
  mutating func note(_ answers: [SuggestionAnswer], with order: Order) throws(Refusal) {
    let sold = Set(order.lines.compactMap(\.sku))
    var isAddOnAnswered = false
    for answer in answers {
      try check(answer)
      if answer.outcome == .accepted, !sold.isSuperset(of: answer.items) { continue }
      if answer.kind == .addOn {
        if isAddOnAnswered { continue }
        isAddOnAnswered = true
      }
      note(answer, of: order.account, for: order.receiver, with: order.id)
    }
  }

  /// It was not said (H3).
  mutating func undoAnswer(_ fact: SuggestionAnswered) throws(Refusal) {
    if let account = fact.account, fact.answer.outcome == .declined {
      guard state.account(account)?.declines.contains(where: { $0.id == fact.id }) == true else { throw .cannotUndo }
    }
    emit(.suggestionAnswerUndone(SuggestionAnswerUndone(fact)))
  }

  private mutating func note(
    _ answer: SuggestionAnswer, of account: PersonID?, for receiver: PersonID?, with order: OrderID? = nil
  ) {
    var fact = SuggestionAnswered()
    fact.id = drawID()
    fact.day = day
    fact.account = account
    fact.receiver = receiver
    fact.order = order
    fact.answer = answer
    emit(.suggestionAnswered(fact))
  }

  private func check(_ answer: SuggestionAnswer) throws(Refusal) {
    guard !answer.items.isEmpty, answer.items.count <= 20 else { throw .orderEmpty }
    for sku in answer.items where state.catalogue[sku] == nil { throw .unknownProduct(sku) }
  }
}
