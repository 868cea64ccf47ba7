public import Shop

/// One thing to say aloud to the customer at the counter: a product, or a set of them.
public struct Suggestion: Hashable, Sendable {
  /// What is put into the order; what they own already is not.
  public var items: [SKU]
  public var title: LocalizedText
  /// What this customer pays before coupons: the prices of ``parts``, added up.
  public var price: Money
  /// What it is made of; one for a single product.
  public var parts: [SuggestionPart]
  /// The plan or the bundle of a set.
  public var set: SetName?
  /// The one reason to say.
  public var reason: SuggestionReason
  /// Everything else that speaks for it.
  public var more: [SuggestionReason]
  /// What its score is made of; of a set, the mean of what is new in it.
  public var terms: SuggestionTerms
}

/// Where a set comes from.
public enum SetName: Hashable, Sendable {
  /// A plan of the settings.
  case plan(SetCode)
  /// One piece for the season that ends and one for the season that begins (S64).
  case transition(from: Season, to: Season)
  case bundle(BundleCode)
  /// Put together for them in the consultation of that day (S72).
  case advised(Day)
}

/// One piece of a suggestion.
public struct SuggestionPart: Hashable, Sendable {
  public var sku: SKU
  public var name: LocalizedText
  public var quantity = 1
  /// For all pieces of it; nothing for what they own already.
  public var price: Money
  public var slot: SlotCode?
  /// The day on which they bought it.
  public var owned: Day?
}

/// Why something is suggested, as facts that are true of the history; the sentence is made in Console.
public enum SuggestionReason: Hashable, Sendable {
  /// They bought it in `count` orders, last on `lastDay`.
  case usual(count: Int, lastDay: Day)
  /// It suits the occasion that is at hand: of the receiver named, their own, or a feast; `day` where it is known.
  case occasion(code: OccasionCode, receiver: String, day: Day?)
  /// Customers chose it for this occasion in `orders` orders.
  case popularFor(code: OccasionCode, orders: Int)
  /// Customers bought it in `orders` orders around the same feast last year, or at the same time of the year.
  case lastYear(code: OccasionCode?, orders: Int)
  /// It has what they, or the receiver, like.
  case likes(word: String, receiver: String)
  /// It was on the list of sets of a consultation of that day.
  case advised(Day)
  /// It suits how they use such things.
  case habit(word: String)
  /// It has what delighted them before.
  case delighted(DelightTag)
  /// It suits who it is for.
  case relation(Relation)
  /// The stock has been here for so many days and is still good.
  case readyNow(days: Int)
  /// It completes a piece they bought.
  case goesWith(LocalizedText, bought: Day)
  /// The set is for this scenario.
  case scenario(String)
  /// One piece for the season that ends, one for the season that begins.
  case bridges(from: Season, to: Season)
  /// Together they cost so much less.
  case saves(Money)
  /// Of `orders` orders with that product `joint` had this one too.
  case boughtTogether(LocalizedText, joint: Int, orders: Int)
  /// The shop says that it goes well with that; no figure stands behind it.
  case goesWell(with: LocalizedText)
  /// Among the most often bought of the shop, in `orders` orders.
  case shopFavourite(orders: Int)
  /// In season now.
  case inSeason(Season)
  /// On the shelf and within what they spend; nothing more is known yet.
  case available
}

/// What is asked for.
public struct SuggestionRequest: Sendable {
  /// `nil` for a walk-in.
  public var account: Account?
  /// Their file: likes, dislikes, allergies, dates and receivers.
  public var person: Person?
  public var occasion: OccasionCode?
  public var receiver: PersonID?
  /// Who it is for, where no receiver is named or their file does not say.
  public var relation: Relation?
  /// What it is worn, given or lit for: ``Scenario`` has those that the program knows.
  public var scenario: String?
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
