/// What happened on one business day, as `report day` and Today ask for it.
public struct DayBook: Hashable, Sendable, Record {
  public var day = Day(number: 0)
  /// Orders numbered that day, in the order of their numbers.
  public var orders: [OrderID] = []
  /// Orders of that day that came in by import.
  public var imported: [OrderID] = []
  /// Orders to be picked up or delivered on that day.
  public var due: [OrderID] = []
  /// Orders of which something was refunded that day.
  public var refunded: [OrderID] = []
  /// Taken less given back, by tender.
  public var takings: [TenderTotal] = []
  public var closed: DayClosed?
  /// Vases and wraps brought back (S92).
  public var itemsReturned = 0
  /// Answers to suggestions and add-ons (S60, S71).
  public var answers: [AnswerTally] = []
  /// How stock moved that day, by product.
  public var stock: [StockDay] = []

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("day", &day)
    try coder.field("orders", &orders)
    try coder.field("imported", &imported)
    try coder.field("due", &due)
    try coder.field("refunded", &refunded)
    try coder.records("takings", &takings)
    try coder.record("closed", &closed)
    try coder.nonzero("itemsReturned", &itemsReturned)
    try coder.records("answers", &answers)
    try coder.records("stock", &stock)
  }

  mutating func take(_ amount: Money, by tender: Tender) {
    var total = TenderTotal(tender: tender)
    let place = takings.firstIndex { $0.tender == tender }
    if let place { total = takings[place] }
    if amount < .zero { total.given -= amount } else { total.taken += amount }
    if let place { takings[place] = total } else { takings.append(total) }
  }
}

/// Money of one tender on one day.
public struct TenderTotal: Hashable, Sendable, Record {
  public var tender = Tender.cash
  public var taken = Money.zero
  /// Given back, as a positive amount.
  public var given = Money.zero

  public init() {}
  public init(tender: Tender) { self.tender = tender }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("tender", &tender)
    try coder.field("taken", &taken)
    try coder.nonzero("given", &given)
  }

  public var net: Money { taken - given }
}
