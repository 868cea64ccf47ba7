/// How long the pieces of a product have stood (S67): flowers in days against their vase life, everything else in weeks.
public struct StockAge: Hashable, Sendable {
  public enum Level: String, CaseIterable, Comparable, Sendable, StringCoded {
    case fresh, ageing, old

    public static func < (left: Level, right: Level) -> Bool { left.rank < right.rank }
    private var rank: Int { Level.allCases.firstIndex(of: self) ?? 0 }
  }

  /// The day the oldest pieces came.
  public var oldest: Day
  /// Since then.
  public var days: Int
  public var level: Level
  /// Pieces that are ageing or old, and those that are old.
  public var ageing: Int
  public var old: Int
  /// The last day on which the oldest pieces are fresh; `nil` for what does not wilt.
  public var wilts: Day?
}

extension ShopState {
  /// The age of a counted product's stock on that day; `nil` where there is none.
  public func stockAge(of sku: SKU, on day: Day) -> StockAge? {
    guard let product = catalogue[sku], let figures = figures(sku), figures.onShelf ?? 0 > 0,
      let first = figures.batches.first
    else { return nil }
    let vaseDays = catalogue.vaseDays(of: product)
    let (ageing, old) = settings.stock.ages(vaseDays: vaseDays)
    func pieces(from age: Int) -> Int {
      figures.batches.reduce(0) { day - $1.day >= age ? $0 + $1.quantity : $0 }
    }
    let days = max(0, day - first.day)
    return StockAge(
      oldest: first.day, days: days, level: days >= old ? .old : days >= ageing ? .ageing : .fresh,
      ageing: pieces(from: ageing), old: pieces(from: old), wilts: vaseDays.map { first.day + $0 })
  }

  /// The last day on which a piece sold that day is fresh: the part that came first wilts first; `nil` for what does not
  /// wilt.
  public func wiltDay(of sku: SKU, on day: Day) -> Day? {
    guard let product = catalogue[sku], let vaseDays = catalogue.vaseDays(of: product) else { return nil }
    let parts = uses(of: sku).compactMap { stockAge(of: $0.sku, on: day)?.wilts }
    return max(day, ([day + vaseDays] + parts).min() ?? day)
  }
}

extension StockSettings {
  /// The ages in days from which goods are ageing and old.
  func ages(vaseDays: Int?) -> (ageing: Int, old: Int) {
    guard let vaseDays else { return (ageingWeeks * 7, oldWeeks * 7) }
    // Rounded up: a flower of five days is half through on its third.
    func share(_ rate: BasisPoints) -> Int { max(1, (vaseDays * rate.count + 9_999) / 10_000) }
    return (share(ageingShare), share(wiltedShare))
  }
}
