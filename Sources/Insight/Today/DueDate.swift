public import Shop

/// A date that a customer is expected to give for, coming up (D01).
public struct DueDate: Hashable, Sendable {
  /// The giver.
  public var id: PersonID
  public var name: String
  public var occasion: OccasionCode
  /// `nil` for the giver's own date and for feasts without a known receiver.
  public var receiver: PersonID?
  public var receiverName: String
  public var day: Day
  /// The last day to call: so many days ahead as the date or the feast wants.
  public var callBy: Day
  /// The year of the occasion in its own calendar, in which it is spoken of once.
  public var year: Int
  /// When and how they were spoken to about it this year.
  public var contact: ContactEntry?
  /// What they gave for it last time.
  public var last: PastGift?
  /// What is usually spent on it: the last gift, else the middle of their purchases; zero for those who never bought.
  public var worth: Money
}

/// What was given, as it was recorded on the day.
public struct PastGift: Hashable, Sendable {
  public var order: OrderID
  public var number: String
  public var day: Day
  /// The products' names of the day.
  public var items: [LocalizedText]
  public var skus: [SKU]
  /// What the goods came to.
  public var total: Money

  public init(_ order: Order) {
    self.order = order.id
    number = order.number
    day = order.day
    items = order.lines.map(\.name)
    skus = order.lines.compactMap(\.sku)
    total = order.goods
  }
}

extension SuggestionRequest {
  /// What to suggest to a giver for a date that comes up: the same as an order opened for it would show.
  public init(for date: DueDate, account: Account?, person: Person?, limit: Int? = 3) {
    self.init(account: account, person: person, occasion: date.occasion, receiver: date.receiver, limit: limit)
  }
}
