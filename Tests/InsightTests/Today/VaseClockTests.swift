import Insight
import Shop
import Testing

@Suite("D07: the vase-life clock")
struct VaseClockTests {
  private static let now = Instant("2026-03-10T02:00:00Z") ?? Instant(seconds: 0)

  private func due(_ shop: TestShop, _ date: String) -> [String] {
    VaseClock.due(state: shop.state, directory: shop.directory, on: day(date), at: Self.now)
      .map { "\($0.name) \($0.step.rawValue) \($0.life.wilts)" }
  }

  private func buyer(_ shop: inout TestShop, _ name: String) -> PersonID {
    shop.person(name) { person in
      person.remark = name
      person.consents = ConsentPurpose.allCases.map {
        Consent(channel: .wechat, purpose: $0, day: day("2025-01-01"), by: "li")
      }
    }
  }

  private func fresh(_ days: Int...) -> (inout Order) -> Void {
    { order in for place in order.lines.indices { order.lines[place].vaseDays = days[place] } }
  }

  @Test("D07: a tip on day 2, fresh ones near the end of what wilts first, and then no more")
  func steps() {
    var shop = TestShop()
    let lin = buyer(&shop, "Lin")
    shop.order(lin, "2026-03-01", ["roses", "leaves"], fresh(7, 14))
    #expect(due(shop, "2026-03-02") == [])
    #expect(due(shop, "2026-03-03") == ["Lin care-tip 2026-03-08"])
    #expect(due(shop, "2026-03-05") == ["Lin care-tip 2026-03-08"])
    #expect(due(shop, "2026-03-06") == ["Lin refresh 2026-03-08"])
    #expect(due(shop, "2026-03-11") == ["Lin refresh 2026-03-08"])
    #expect(due(shop, "2026-03-12") == [])
    // Who has bought again has fresh ones.
    shop.order(lin, "2026-03-07", ["vase"])
    #expect(due(shop, "2026-03-08") == [])
  }

  @Test("D07: the clock runs from handing over; a gift gets the tip and is not due again when it wilts")
  func gifts() {
    var shop = TestShop()
    let lin = buyer(&shop, "Lin")
    let wife: PersonID = shop.id()
    let order = shop.order(lin, "2026-03-01", ["roses"], for: .birthday, to: wife) { order in
      order.lines[0].vaseDays = 7
      order.handover = Handover(kind: .delivery, day: day("2026-03-05"))
    }
    #expect(due(shop, "2026-03-07") == [])
    shop.state.apply(.orderFulfilled(OrderFulfilled(order: order, day: day("2026-03-05"))), on: day("2026-03-05"))
    #expect(due(shop, "2026-03-07") == ["Lin care-tip 2026-03-12"])
    #expect(due(shop, "2026-03-11") == [])
  }

  @Test("D05, K1: not after sorrow, not to the muted, not without leave; on the card they are all the same seen")
  func quiet() throws {
    var shop = TestShop()
    let (lin, wang, anna) = (buyer(&shop, "Lin"), buyer(&shop, "Wang"), shop.person("Anna"))
    shop.order(lin, "2026-03-01", ["lilies"], for: .sympathy, fresh(7))
    shop.order(wang, "2026-03-01", ["roses"], fresh(7))
    shop.order(anna, "2026-03-01", ["roses"], fresh(7))
    #expect(due(shop, "2026-03-07") == ["Wang refresh 2026-03-08"])
    for place in shop.people.indices where shop.people[place].id == wang { shop.people[place].muted = true }
    #expect(due(shop, "2026-03-07") == [])
    let account = try #require(shop.state.account(anna))
    let notes = VaseClock.of(try #require(shop.file(anna)), account, state: shop.state, on: day("2026-03-07"))
    #expect(notes.map(\.step) == [.refresh])
    #expect(notes.map(\.nextDue) == [day("2026-03-08")])
  }
}
