public import Shop

/// What a bouquet is to be put together for (S136).
public struct BouquetWish: Sendable {
  /// `nil` for a walk-in.
  public var account: Account?
  /// Their file: likes, dislikes, allergies, dates and receivers.
  public var person: Person?
  public var occasion: OccasionCode?
  public var receiver: PersonID?
  /// A colour of the catalogue; `nil` leaves it to the focal flower.
  public var colour: String?
  /// At most this much, wrap included.
  public var budget: Money

  public init(
    account: Account? = nil, person: Person? = nil, occasion: OccasionCode? = nil, receiver: PersonID? = nil,
    colour: String? = nil, budget: Money
  ) {
    self.account = account
    self.person = person
    self.occasion = occasion
    self.receiver = receiver
    self.colour = colour
    self.budget = budget
  }
}

extension BouquetWish {
  /// What to begin with: what this customer usually spends for the occasion where that pays for a bouquet, else the middle
  /// price of the shop's bouquets.
  public static func usualBudget(
    of account: Account?, for occasion: OccasionCode?, receiver: PersonID?, in state: ShopState, on today: Day
  ) -> Money {
    let prices = state.catalogue.products.lazy.filter { $0.slot == nil && $0.vaseDays != nil && !$0.retired }
      .compactMap(\.price).sorted()
    let middle = prices.isEmpty ? state.settings.composer.firstBudget : prices[prices.count / 2]
    let memory = OrderMemory(account, occasion: occasion, receiver: receiver, state: state, on: today)
    guard let usual = memory.usualSpend, usual >= Money(middle.minor / 3) else { return middle }
    return usual
  }
}

/// Why no bouquet comes of a wish.
public enum ComposingProblem: Error, Hashable, Sendable {
  /// Nothing that may be used is in stock for the middle of a bouquet; of the colour that was asked for, if any.
  case noFlowers(colour: String?)
  /// One flower and its wrap cost more: this much.
  case budgetTooSmall(least: Money)
}
