/// Everything the shop holds of one person, as it is handed out to them (S59): whole records, so that a field added later
/// is in it by itself.
public struct PersonExport: Record {
  public var day = Day(number: 0)
  public var person = Person()
  /// The files of cards merged into theirs.
  public var cards: [Person] = []
  /// Tier, points line by line, purchases and what they did besides buying.
  public var account: Account?
  public var tiers: [TierChanged] = []
  /// With their items and payments.
  public var orders: [Order] = []
  public var coupons: [Coupon] = []

  public init() {}

  /// - Parameter tiers: How the tier changed, oldest first.
  public init?(_ id: PersonID, view: any ShopView, tiers: [TierChanged]) {
    let id = view.state.survivor(of: id)
    guard let known = view.storedPerson(id) else { return nil }
    day = view.today
    person = known
    account = view.state.storedAccount(id)
    cards = (account?.mergedCards ?? []).compactMap { view.storedPerson($0) }
    self.tiers = tiers
    orders = (account?.purchases ?? []).compactMap { view.state.order($0.order) }
    let listed = Set(orders.map(\.id))
    orders += known.deliveries.map(\.order).filter { !listed.contains($0) }.compactMap { view.state.order($0) }
    coupons = (account?.coupons ?? []).compactMap { view.state.coupon($0) }
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("day", &day)
    try coder.record("person", &person)
    try coder.records("cards", &cards)
    try coder.record("account", &account)
    try coder.records("tiers", &tiers)
    try coder.records("orders", &orders)
    try coder.records("coupons", &coupons)
  }
}
