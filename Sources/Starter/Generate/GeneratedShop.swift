public import Shop

/// A synthetic shop for measurements: leaner than the demo but of the same shape.
///
/// Orders are emitted as imports are, four years of them in the order of their days, with one to three items from the
/// catalogue. Customers follow a power law: each doubling of rank buys as much as the one before it. Points come as lots
/// and lapse; tiers follow what is spent in a calendar year. Nothing grows with the orders but the sink; a few numbers
/// are kept of each member.
public struct GeneratedShop: BulkWork {
  public var members: Int
  public var orders: Int
  public var seed: UInt64

  public init(members: Int, orders: Int, seed: UInt64) {
    self.members = members
    self.orders = orders
    self.seed = seed
  }

  /// The day of the first order.
  public static func openingDay(before day: Day) -> Day { day - 1_461 }

  public func run(on sink: any BulkSink, day: Day, now: Instant, progress: (Double) -> Bool) throws {
    guard !sink.state.catalogue.products.isEmpty else { throw DemoShop.Fault.notOpened }
    let identifier = sink.state.globals.timeZone
    guard let zone = ShopZone(identifier) else { throw DemoShop.Fault.unknownTimeZone(identifier) }
    var run = GeneratedRun(self, sink: sink, zone: zone, today: day, now: now)
    try run.play(progress: progress)
  }
}
