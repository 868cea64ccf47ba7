import Shop

/// One thing to say aloud to the customer at the counter.
public struct Suggestion: Hashable, Sendable {
  public var items: [SKU]
  public var title: LocalizedText
  /// What this customer pays before coupons.
  public var price: Money
  /// The one reason to say.
  public var reason: SuggestionReason
  /// Everything else that speaks for it.
  public var more: [SuggestionReason]
  public var terms: SuggestionTerms
}

/// Why something is suggested, as facts that are true of the history; the sentence is made in Console.
public enum SuggestionReason: Hashable, Sendable {
  /// They bought it in `count` orders, last on `lastDay`.
  case usual(count: Int, lastDay: Day)
  /// It suits the occasion that is at hand: of the receiver named, their own, or a feast; `day` where it is known.
  case occasion(code: OccasionCode, receiver: String, day: Day?)
  /// Customers chose it for this occasion in `orders` orders.
  case popularFor(code: OccasionCode, orders: Int)
  /// It has what they, or the receiver, like.
  case likes(word: String, receiver: String)
  /// Among the most often bought of the shop, in `orders` orders.
  case shopFavourite(orders: Int)
  /// In season now.
  case inSeason(Season)
  /// On the shelf and within what they spend; nothing more is known yet.
  case available
}

/// What the score is made of, for "Why?".
public struct SuggestionTerms: Hashable, Sendable {
  /// (n_ui + 5 p_i) / (n_u + 5): the member's own frequency, smoothed by the shop's.
  public var personal: Double
  /// (n_io + 10 prior_i) / (n_o + 10): how often it is chosen for the occasion; 0 without an occasion.
  public var occasion: Double
  /// 1 or, where they like what it has, 1.25.
  public var liking: Double
  /// From 1 at the usual spend down to .5 far from it.
  public var spend: Double
  /// .5 where this receiver has had it before.
  public var repetition: Double

  /// (personal + ``Suggestions/occasionWeight`` x occasion) x liking x spend x repetition.
  public var score: Double {
    (personal + Suggestions.occasionWeight * occasion) * liking * spend * repetition
  }
}

/// What is asked for.
public struct SuggestionRequest: Sendable {
  /// `nil` for a walk-in.
  public var account: Account?
  /// Their file: likes, dislikes, allergies, dates and receivers.
  public var person: Person?
  public var occasion: OccasionCode?
  public var receiver: PersonID?
  /// At most this much.
  public var budget: Money?
  /// How many at most; `nil` for all that fit.
  public var limit: Int?

  public init(
    account: Account?, person: Person?, occasion: OccasionCode? = nil, receiver: PersonID? = nil,
    budget: Money? = nil, limit: Int? = 3
  ) {
    self.account = account
    self.person = person
    self.occasion = occasion
    self.receiver = receiver
    self.budget = budget
    self.limit = limit
  }
}
