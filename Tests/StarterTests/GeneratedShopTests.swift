import Shop
import Testing

@testable import Starter

@Suite("Generated shop")
struct GeneratedShopTests {
  private let day = Day(number: 20_778)

  private func make(seed: UInt64, members: Int = 800, orders: Int = 6_000) throws -> MemorySink {
    let sink = try TestShop.open(.florist, day: day)
    let now = Instant(seconds: day.number * 86_400 + 6 * 3_600)
    try GeneratedShop(members: members, orders: orders, seed: seed).run(on: sink, day: day, now: now) { _ in true }
    return sink
  }

  @Test("As many members and orders as asked for, and facts that agree")
  func shape() throws {
    let sink = try make(seed: 1)
    #expect(sink.state.globals.members == 800)
    #expect(sink.state.globals.orders == 6_000)
    var counts: [Int] = []
    var tiers: Set<TierCode> = []
    sink.state.forEachAccount { account in
      counts.append(account.purchases.count)
      tiers.insert(account.standing(on: day, ladder: sink.state.settings.tiers).code)
      let lines = account.statement(on: day).reduce(Points.zero) { $0 + $1.points }
      #expect(lines == account.balance(on: day))
    }
    #expect(tiers.count >= 3)
    counts.sort(by: >)
    let head = counts.prefix(80).reduce(0, +)
    #expect(head * 100 > counts.reduce(0, +) * 35, "a tenth of the members make more than a third of the orders")
    sink.state.forEachOrder { order in
      #expect((1...3).contains(order.lines.count))
      #expect(order.isSettled)
      #expect(order.imported)
    }
  }

  @Test("I1: phones are unique; a third have a date")
  func people() throws {
    let people = try make(seed: 2, orders: 10).everyone
    let phones = people.flatMap(\.phones)
    #expect(Set(phones).count == people.count)
    #expect((people.count / 4...people.count / 2).contains(people.filter { !$0.dates.isEmpty }.count))
    #expect(Set((0..<100_000).map(GeneratedRun.phone)).count == 100_000)
  }

  @Test("The same seed gives the same facts; another seed others")
  func determinism() throws {
    let first = try make(seed: 5, members: 50, orders: 300)
    #expect(first.events == (try make(seed: 5, members: 50, orders: 300)).events)
    #expect(first.events != (try make(seed: 6, members: 50, orders: 300)).events)
  }

  @Test("Nobody and nothing", arguments: [(0, 0), (0, 5), (1, 5), (5, 0)])
  func edges(members: Int, orders: Int) throws {
    let sink = try make(seed: 1, members: members, orders: orders)
    #expect(sink.state.globals.members == members)
    #expect(sink.state.globals.orders == orders)
  }
}
