public import Shop

/// One thing that is to be other than last time (D09).
public enum SameAgainChange: Hashable, Sendable {
  case nothing
  /// At most this much for all of it.
  case budget(Money)
  /// In this colour, in the words of the catalogue.
  case colour(String)
  /// For somebody else; `nil` for themselves.
  case receiver(PersonID?)
}

/// "Same again, but ...": an earlier order as it can be made today, with one thing changed (D09).
public struct SameAgain: Hashable, Sendable {
  /// The order it is made after.
  public var order: OrderID
  public var occasion: OccasionCode?
  public var receiver: PersonID?
  public var lines: [SameAgainLine] = []
  /// What cannot be had today and has nothing to stand in for it.
  public var missing: [SameAgainMiss] = []
  /// The same receiver had just this last time (D04).
  public var isRepeat = false

  public var total: Money { lines.reduce(.zero) { $0 + $1.price } }
}

public struct SameAgainLine: Hashable, Sendable {
  public var sku: SKU
  public var name: LocalizedText
  public var quantity: Int
  /// For all pieces of it.
  public var price: Money
  /// What it stands in for, and why.
  public var insteadOf: SameAgainMiss?
}

public struct SameAgainMiss: Hashable, Sendable {
  public var sku: SKU
  public var name: LocalizedText
  public var cause: SubstituteCause
}

/// Why something stands in for what was bought then.
public enum SubstituteCause: String, CaseIterable, Sendable {
  case soldOut = "sold-out"
  case outOfSeason = "out-of-season"
  case noLongerSold = "no-longer-sold"
  /// An allergy or a dislike of who it is for now.
  case mustAvoid = "must-avoid"
  /// Who it is for now had it last time.
  case hadLast = "had-last"
  /// Nothing cheerful now (D05), or not for this occasion.
  case mood
  /// As it was asked for.
  case colour, budget
}

extension SameAgain {
  /// - Parameters:
  ///   - order: The order; the last one that counts where none is named.
  ///   - request: Who asks; occasion and receiver are those of the order, but for the change.
  /// - Returns: `nil` where there is no such order of theirs, or nothing in it was goods.
  public static func make(
    _ order: OrderID? = nil, but change: SameAgainChange, _ request: SuggestionRequest, state: ShopState, on today: Day
  ) -> SameAgain? {
    guard let id = order ?? request.account?.purchases.last(where: \.counts)?.order, let known = state.order(id),
      known.account == request.account?.id || known.account.map(state.survivor) == request.account?.id
    else { return nil }
    var request = request
    request.limit = nil
    request.occasion = known.occasion
    request.receiver = known.receiver
    // Their own name in place of the receiver's: what was given once may be theirs now.
    if case .receiver(let receiver) = change { request.receiver = receiver }
    if case .budget(let budget) = change { request.budget = budget }
    let maker = SameAgainMaker(
      engine: SuggestionEngine(request, state: state, on: today), change: change, order: known,
      isNewReceiver: request.receiver != known.receiver)
    return maker.make()
  }
}
