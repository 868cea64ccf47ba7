public import Shop

/// A lively example shop: members, two years of orders with their seasons, and dates near today.
///
/// Each command is decided by the domain as of its own day, so that every figure is what the shop would have recorded.
/// The same seed and day give the same shop.
public struct DemoShop: BulkWork {
  public var seed: UInt64
  /// How many members there are in the end.
  public var members: Int

  public init(seed: UInt64 = 1, members: Int = 440) {
    self.seed = seed
    self.members = members
  }

  /// Why there can be no demo.
  public enum Fault: Error, Hashable, Sendable {
    /// The sink's state has no catalogue to sell from: the shop was not opened.
    case notOpened
    case unknownTimeZone(String)
  }

  /// The day on which the example shop opened, two years before `day`: when its first line is best written.
  public static func openingDay(before day: Day) -> Day { day - 731 }

  /// Who stood at the counter: in the demo's facts, and in its staff.json without PINs.
  public static let staff = [
    Actor(name: "mei", role: .florist), Actor(name: "jun", role: .staff), Actor(name: "owner", role: .manager),
  ]

  public func run(on sink: any BulkSink, day: Day, now: Instant, progress: (Double) -> Bool) throws {
    guard !sink.state.catalogue.products.isEmpty else { throw Fault.notOpened }
    let identifier = sink.state.globals.timeZone
    guard let zone = ShopZone(identifier) else { throw Fault.unknownTimeZone(identifier) }
    let chance = Chance(seed: seed)
    let opened = sink.state.settings
    var settings = opened
    settings.rewards = Starter.livelyRewards(opened.rewards, opened.programme)
    try sink.put([.settingsChanged(SettingsChanged(before: opened, after: settings))], people: [])
    let launched = DemoShop.launched(sink.state, Starter.launches(of: settings.kind), on: day)
    try sink.put(launched.map { .productSaved($0) }, people: [])
    let taste = DemoTaste(settings.kind)
    let first = DemoShop.openingDay(before: day) + 1
    let cast = DemoCast(chance: chance, taste: taste, first: first, today: day).members(members)
    let life = Chance(seed: seed &+ 0x11FE)
    let plan = DemoPlan(cast, life, chance: chance, taste: taste, first: first, today: day)
    var run = DemoRun(
      sink: sink, chance: chance, life: life, stock: Chance(seed: seed &+ 0x570C), taste: taste,
      shelves: DemoShelves(sink.state.catalogue, taste),
      scale: PriceScale(sink.state.globals.currency), zone: zone, slots: settings.delivery.slots, cast: cast,
      plan: plan, today: day, now: now)
    try run.play(progress: progress)
    try run.promote()
  }

  /// What came out in the course of the two years, some of it lately.
  private static func launched(_ state: ShopState, _ lately: [SKU: Int], on day: Day) -> [Product] {
    var next = 90
    return state.catalogue.products.enumerated().compactMap { place, product in
      var product = product
      if let age = lately[product.sku] ?? lately[SKU(product.model)] {
        product.launched = day - age
        return product
      }
      guard product.size.isEmpty, !product.occasions.isEmpty, place % 11 == 4, next < 640 else { return nil }
      product.launched = day - next
      next += 70
      return product
    }
  }
}
