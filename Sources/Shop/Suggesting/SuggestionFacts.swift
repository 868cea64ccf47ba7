/// A suggestion was answered: by itself, or with the order it belongs to.
public struct SuggestionAnswered: Hashable, Sendable, Record {
  public var id = SuggestionAnswerID(high: 0, low: 0)
  public var day = Day(number: 0)
  /// `nil` for a walk-in.
  public var account: PersonID?
  public var receiver: PersonID?
  public var order: OrderID?
  public var answer = SuggestionAnswer()

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("id", &id)
    try coder.field("day", &day)
    try coder.field("account", &account)
    try coder.field("receiver", &receiver)
    try coder.field("order", &order)
    try answer.fields(&coder)
  }
}

/// An answer was given by mistake and counts no more (H3).
public struct SuggestionAnswerUndone: Hashable, Sendable, Record {
  public var answered = SuggestionAnswered()

  public init() {}
  public init(_ answered: SuggestionAnswered) { self.answered = answered }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try answered.fields(&coder)
  }
}

extension ShopState {
  mutating func note(_ fact: SuggestionAnswered) {
    count(fact, by: 1)
    guard fact.answer.outcome == .declined, let account = fact.account else { return }
    var declined = DeclinedSuggestion()
    declined.id = fact.id
    declined.day = fact.day
    declined.kind = fact.answer.kind
    declined.items = fact.answer.items
    declined.receiver = fact.receiver
    change(account) { account in
      account.declines.append(declined)
      account.declines.removeFirst(max(0, account.declines.count - Account.declineLimit))
    }
  }

  mutating func takeBack(_ fact: SuggestionAnswerUndone) {
    count(fact.answered, by: -1)
    guard let account = fact.answered.account else { return }
    change(account) { $0.declines.removeAll { $0.id == fact.answered.id } }
  }

  private mutating func count(_ fact: SuggestionAnswered, by number: Int) {
    change(fact.day) { book in
      var tally = book.answers.first { $0.kind == fact.answer.kind } ?? AnswerTally(kind: fact.answer.kind)
      tally.count(fact.answer.outcome, by: number)
      book.answers.removeAll { $0.kind == fact.answer.kind }
      if tally.asked > 0 { book.answers.append(tally) }
    }
  }
}

extension Account {
  /// Refusals kept: the newest, so that tastes may change.
  static let declineLimit = 100

  /// What they said no to, by product: for whom they buy now (`nil`: for themselves or nobody named), and for nobody named.
  /// A refusal for one receiver says nothing about another.
  public func declines(for receiver: PersonID?) -> [SKU: Declines] {
    var found: [SKU: Declines] = [:]
    for declined in declines where declined.receiver == nil || declined.receiver == receiver {
      for sku in declined.items {
        found[sku] = Declines(
          times: (found[sku]?.times ?? 0) + 1, last: max(declined.day, found[sku]?.last ?? declined.day))
      }
    }
    return found
  }
}
