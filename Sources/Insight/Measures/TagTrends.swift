public import Shop

/// What rises and what falls over eight weeks (S126): the share of orders with a tag, a colour or a product, the later
/// four weeks against the earlier four, beside the same eight weeks of last year, so that the season is not taken for a
/// taste.
///
/// Rising or falling is said where the two shares differ by more than chance would have it in one of ten cases (a
/// two-proportion z of 1.645) and at least ``least`` orders have it.
public struct TagTrends: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable { case product, tag, colour }
  public enum Direction: Sendable { case rising, falling, steady }

  public struct Row: Hashable, Sendable {
    public var kind: Kind
    public var code: String
    /// Orders with it, week by week, the oldest first.
    public var weeks: [Int]
    /// The shares of orders of the earlier and the later four weeks; of the same later and earlier weeks last year.
    public var earlier: Double
    public var later: Double
    public var earlierLastYear: Double?
    public var laterLastYear: Double?
    public var direction: Direction
    public var orders: Int { weeks.reduce(0, +) }
    public var change: Double { later - earlier }
  }

  public static let weeks = 8
  /// Orders that something must have had in the eight weeks to be spoken of.
  public static let least = 10

  /// The greatest change first, of either direction.
  public var rows: [Row] = []
  public var orders = 0

  public init(_ history: SalesHistory, catalogue: Catalogue, on today: Day) {
    let now = Counts(history, catalogue, endingOn: today)
    let last = Counts(history, catalogue, endingOn: today - 364)
    orders = now.orders.reduce(0, +)
    let half = Self.weeks / 2
    let (n0, n1) = (now.orders.prefix(half).reduce(0, +), now.orders.suffix(half).reduce(0, +))
    let (m0, m1) = (last.orders.prefix(half).reduce(0, +), last.orders.suffix(half).reduce(0, +))
    guard n0 > 0, n1 > 0 else { return }
    for (key, weeks) in now.found where weeks.reduce(0, +) >= Self.least {
      let (x0, x1) = (weeks.prefix(half).reduce(0, +), weeks.suffix(half).reduce(0, +))
      let (p0, p1) = (Double(x0) / Double(n0), Double(x1) / Double(n1))
      let pooled = Double(x0 + x1) / Double(n0 + n1)
      let error = (pooled * (1 - pooled) * (1 / Double(n0) + 1 / Double(n1))).squareRoot()
      let z = error > 0 ? (p1 - p0) / error : 0
      let before = last.found[key] ?? .init(repeating: 0, count: Self.weeks)
      rows.append(
        Row(
          kind: key.kind, code: key.code, weeks: weeks, earlier: p0, later: p1,
          earlierLastYear: m0 > 0 ? Double(before.prefix(half).reduce(0, +)) / Double(m0) : nil,
          laterLastYear: m1 > 0 ? Double(before.suffix(half).reduce(0, +)) / Double(m1) : nil,
          direction: z >= 1.645 ? .rising : z <= -1.645 ? .falling : .steady))
    }
    rows.sort { (abs($1.change), $0.kind.rawValue, $0.code) < (abs($0.change), $1.kind.rawValue, $1.code) }
  }

  private struct Key: Hashable {
    var kind: Kind
    var code: String
  }

  private struct Counts {
    var orders = [Int](repeating: 0, count: TagTrends.weeks)
    var found: [Key: [Int]] = [:]

    init(_ history: SalesHistory, _ catalogue: Catalogue, endingOn last: Day) {
      let first = last - (7 * TagTrends.weeks - 1)
      for sale in history.sales(in: first...last) {
        let week = (sale.day - first) / 7
        orders[week] += 1
        var keys: Set<Key> = []
        for item in sale.items {
          keys.insert(Key(kind: .product, code: item.sku.text))
          guard let product = catalogue[item.sku] else { continue }
          for tag in product.tags { keys.insert(Key(kind: .tag, code: tag)) }
          for colour in product.colours { keys.insert(Key(kind: .colour, code: colour)) }
        }
        for key in keys { found[key, default: .init(repeating: 0, count: TagTrends.weeks)][week] += 1 }
      }
    }
  }
}
