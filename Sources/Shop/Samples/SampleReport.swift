/// What became of samples and try-ons (S27): of those given in a time, how many were followed by a purchase of the very
/// product, and those that wait for a follow-up.
public struct SampleReport: Hashable, Sendable {
  /// One sample of one member.
  public struct Row: Hashable, Sendable {
    public var member: PersonID
    public var sample: Sample
    /// The order by which they bought it.
    public var bought: OrderID?
  }

  /// One product.
  public struct Product: Hashable, Sendable {
    public var sku: SKU
    public var given = 0
    public var bought = 0
  }

  /// Open ones, the first due first.
  public var open: [Row] = []
  /// By product, the most given first.
  public var products: [Product] = []

  public var given: Int { products.reduce(0) { $0 + $1.given } }
  public var bought: Int { products.reduce(0) { $0 + $1.bought } }

  /// Walks every account: for Today's worker, lists and reports.
  public init(_ state: ShopState, since first: Day? = nil) {
    var counts: [SKU: Product] = [:]
    state.forEachAccount { account in
      for sample in account.samples {
        let bought = state.purchase(after: sample, of: account)
        if sample.isOpen { open.append(Row(member: account.id, sample: sample, bought: bought)) }
        guard first.map({ $0 <= sample.day }) ?? true else { continue }
        counts[sample.sku, default: Product(sku: sample.sku)].given += 1
        if bought != nil { counts[sample.sku, default: Product(sku: sample.sku)].bought += 1 }
      }
    }
    open.sort { ($0.sample.due, $0.sample.id) < ($1.sample.due, $1.sample.id) }
    products = counts.values.sorted { ($1.given, $0.sku) < ($0.given, $1.sku) }
  }
}
