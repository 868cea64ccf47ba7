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
    let taste = DemoTaste(settings.kind)
    let first = DemoShop.openingDay(before: day) + 1
    let cast = DemoCast(chance: chance, taste: taste, first: first, today: day).members(members)
    let life = Chance(seed: seed &+ 0x11FE)
    let plan = DemoPlan(cast, life, chance: chance, taste: taste, first: first, today: day)
    var run = DemoRun(
      sink: sink, chance: chance, life: life, taste: taste, shelves: DemoShelves(sink.state.catalogue, taste),
      scale: PriceScale(sink.state.globals.currency), zone: zone, slots: settings.delivery.slots, cast: cast,
      plan: plan, today: day, now: now)
    try run.play(progress: progress)
    try run.promote()
  }
}
