import Insight
import Shop
import Testing

@Suite("Lapsed list")
struct LapsedListTests {
  private func list(_ shop: TestShop, _ date: String) -> LapsedList {
    LapsedList.make(state: shop.state, directory: shop.directory, on: day(date))
  }

  @Test("D02: a once-a-year Valentine buyer is healthy in August and listed on 20 February")
  func valentine() throws {
    var shop = TestShop()
    let giver = shop.person("Wang Lei")
    for date in ["2023-02-13", "2024-02-14", "2025-02-12"] { shop.order(giver, date) }
    let summer = list(shop, "2025-08-20")
    #expect(summer.rows.isEmpty && summer.watched.isEmpty)
    let healthy = try #require(summer.gated.first)
    #expect(
      healthy.next == .occasion(code: "valentine", receiver: nil, name: "", day: day("2026-02-14")))
    // The window is open until the day after the feast.
    #expect(list(shop, "2026-02-15").gated.map(\.id) == [giver])
    let row = try #require(list(shop, "2026-02-20").rows.first)
    #expect(row.id == giver && row.overdueDays == 6 && row.expected == day("2026-02-14"))
    #expect(
      row.reason
        == .missedOccasion(
          code: "valentine", receiver: nil, name: "", day: day("2026-02-14"), times: 1, years: 3))
    #expect(row.chance < 0.5 && row.chance > 0)
    // One purchase a year of 100.00 at most.
    #expect(row.atStake > .zero && row.atStake <= row.yearlyValue && row.yearlyValue <= Money(10_000))
    shop.order(giver, "2026-02-20")
    #expect(list(shop, "2026-02-21").rows.isEmpty)
  }

  @Test("W1: one purchase with its purpose recorded makes a yearly occasion, one without does not")
  func purpose() {
    var shop = TestShop()
    let told = shop.person("Told")
    let untold = shop.person("Untold")
    shop.order(told, "2025-05-09", for: "mothers-day")
    shop.order(untold, "2025-05-09")
    let spring = list(shop, "2026-04-30")
    #expect(spring.gated.map(\.id) == [told])
    #expect(spring.rows.map(\.id) == [untold])
    // Once told is enough to be missed.
    #expect(list(shop, "2026-05-16").rows.map(\.id).contains(told))
    #expect(spring.rows.allSatisfy { if case .shopRhythmPassed = $0.reason { true } else { false } })
  }

  @Test("W1: whoever comes every month is late after months, by their own rhythm")
  func rhythm() throws {
    var shop = TestShop()
    let regular = shop.person("Regular")
    for month in 1...9 { shop.order(regular, "2025-0\(month)-20") }
    #expect(list(shop, "2025-10-10").rows.isEmpty)
    let row = try #require(list(shop, "2026-07-01").rows.first)
    guard case .rhythmPassed(let usual, let due) = row.reason else {
      Issue.record("not by the rhythm: \(row.reason)")
      return
    }
    #expect((28...34).contains(usual))
    #expect(due == row.expected && row.overdueDays == day("2026-07-01") - due)
    #expect(row.lastPurchase == day("2025-09-20"))
  }

  @Test("W1: new members, refunded orders and shops without history are on no list")
  func never() {
    var shop = TestShop()
    shop.person("New")
    let back = shop.person("All came back")
    let order = shop.order(back, "2024-03-01")
    var refund = Refund()
    refund.day = day("2024-03-02")
    shop.state.apply(
      .orderRefunded(OrderRefunded(order: order, refund: refund, spend: Money(10_000), whole: true)),
      on: day("2024-03-02"))
    let found = list(shop, "2026-01-01")
    #expect(found.rows.isEmpty && found.watched.isEmpty && found.gated.isEmpty && !found.hasEnoughHistory)
  }

  @Test("D05: mourning makes no yearly occasion and no list; the muted get no cheerful step")
  func sorrow() throws {
    var shop = TestShop()
    let mourner = shop.person("Only for graves")
    for year in 2022...2024 { shop.order(mourner, "\(year)-04-03", for: "qingming") }
    let muted = shop.person("Muted") { $0.muted = true }
    for date in ["2022-12-23", "2023-12-24"] { shop.order(muted, date) }
    let bereaved = shop.person("Bereaved")
    for date in ["2021-12-23", "2022-12-24"] { shop.order(bereaved, date) }
    shop.order(bereaved, "2023-12-26", for: "sympathy")
    let found = list(shop, "2025-02-01")
    #expect(!(found.rows + found.watched).contains { $0.id == mourner })
    #expect(!found.gated.contains { $0.id == mourner })
    let row = try #require(found.rows.first { $0.id == muted })
    #expect(row.isQuiet && row.step == .leaveInPeace)
    let soon = list(shop, "2024-01-10")
    let late = (soon.rows + soon.watched).filter(\.isQuiet).map(\.id)
    #expect((late + soon.gated.filter(\.isQuiet).map(\.id)).contains(bereaved))
  }

  @Test("D03: a lunar birthday on file is expected on this year's solar day")
  func lunar() throws {
    var shop = TestShop()
    let mother: PersonID = shop.id()
    let giver = shop.person("Li Qiang") {
      var receiver = Receiver(id: mother, name: "Mother")
      receiver.dates = [PersonalDate(.birthday, "lunar:11-20")]
      $0.receivers = [receiver]
    }
    // 20th of the 11th lunar month: 2024-01-01 and 2024-12-20, then 2026-01-08.
    shop.order(giver, "2023-12-30", to: mother)
    shop.order(giver, "2024-12-19", to: mother)
    let healthy = try #require(list(shop, "2025-10-01").gated.first)
    #expect(
      healthy.next == .occasion(code: .birthday, receiver: mother, name: "Mother", day: day("2026-01-08")))
    let row = try #require(list(shop, "2026-01-20").rows.first)
    #expect(
      row.reason
        == .missedOccasion(
          code: .birthday, receiver: mother, name: "Mother", day: day("2026-01-08"), times: 1, years: 2))
  }

  @Test("D05: nothing is expected for a receiver of whom the shop no longer speaks")
  func mutedReceiver() {
    var shop = TestShop()
    let mother: PersonID = shop.id()
    let giver = shop.person("Son") {
      var receiver = Receiver(id: mother, name: "Mother")
      receiver.muted = true
      $0.receivers = [receiver]
    }
    for date in ["2023-05-13", "2024-05-11"] { shop.order(giver, date, for: "mothers-day", to: mother) }
    let found = list(shop, "2024-12-01")
    for row in found.rows + found.watched {
      if case .missedOccasion = row.reason { Issue.record("an occasion of a muted receiver") }
    }
    #expect(found.gated.allSatisfy { if case .occasion? = $0.next { false } else { true } })
  }

  @Test("W2: worst loss first, and an occasion within a month is the next step")
  func order() throws {
    var shop = TestShop(products: [Product("small", 50), Product("large", 900)])
    let small = shop.person("Small")
    let large = shop.person("Large")
    for year in 2021...2024 {
      shop.order(small, "\(year)-02-13", ["small"], for: "valentine")
      shop.order(large, "\(year)-02-13", ["large"], for: "valentine")
    }
    let rows = list(shop, "2026-01-25").rows
    #expect(rows.map(\.id) == [large, small])
    #expect(rows.first?.step == .offer(code: "valentine", receiver: nil, name: "", day: day("2026-02-14")))
    #expect(rows.first?.overdueDays == day("2026-01-25") - day("2025-02-14"))
  }

  @Test("The same data give the same list, whatever their order")
  func deterministic() throws {
    let shop = try SimulatedFlorist()
    let today = day("2025-06-30")
    let histories = shop.histories(on: today, tagged: true)
    let first = LapsedList(histories, calendar: FeastCalendar(), on: today)
    let again = LapsedList(
      histories.map { CustomerHistory(id: $0.id, purchases: $0.purchases.reversed()) }, calendar: FeastCalendar(),
      on: today)
    #expect(first.rows.map(\.id) == again.rows.map(\.id))
    #expect(first.gated == again.gated)
  }
}
