import Shop

@testable import Starter

/// One demo of each trade, made once.
enum Demos {
  static let day = Day(number: 20_778)
  static let now = Instant(seconds: 20_778 * 86_400 + 6 * 3_600)
  private static let florist = Result { try make(.florist) }
  private static let boutique = Result { try make(.boutique) }
  private static let perfumery = Result { try make(.perfumery) }

  static func of(_ kind: ShopTrade) throws -> MadeShop {
    switch kind {
    case .florist: try florist.get()
    case .boutique: try boutique.get()
    case .perfumery: try perfumery.get()
    }
  }

  static func make(_ kind: ShopTrade, seed: UInt64 = 1, members: Int = 440) throws -> MadeShop {
    let sink = try TestShop.open(kind, day: day)
    try DemoShop(seed: seed, members: members).run(on: sink, day: day, now: now) { _ in true }
    return MadeShop(sink)
  }
}

/// What a sink held in the end.
struct MadeShop: Sendable {
  let state: ShopState
  let events: [Event]
  let everyone: [Person]
  let people: any PeopleReader

  init(_ sink: MemorySink) {
    state = sink.state
    events = sink.events
    everyone = sink.everyone
    people = sink.people
  }
}
