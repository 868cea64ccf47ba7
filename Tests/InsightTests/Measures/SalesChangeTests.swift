import Foundation
import Insight
import Shop
import Testing

@Suite("Sales over time")
struct SalesChangeTests {
  private func customer(_ number: Int) -> SalesHistory.Customer { MeasureTests.customer(number) }

  @Test("S103: a change is buyers x orders x basket and walk-ins, to the last cent")
  func decomposition() {
    var sales: [Sale] = []
    for customer in 0..<10 { sales.append(Sale(day: day("2025-05-01"), net: Money(10_000), customer: customer)) }
    for customer in 0..<12 {
      for date in ["2026-05-01", "2026-05-09"] {
        sales.append(Sale(day: day(date), net: Money(11_000), customer: customer))
      }
    }
    sales.append(Sale(day: day("2026-05-02"), net: Money(700)))
    let change = SalesChange(
      SalesHistory(sales: sales, customers: (0..<12).map { customer($0) }), now: day("2026-05-01")...day("2026-05-31"),
      before: day("2025-05-01")...day("2025-05-31"))
    #expect(change.change == Money(264_700 - 100_000) && change.walkIns == 700)
    #expect(abs(change.buyers + change.frequency + change.basket - 164_000) < 1e-6)
    // Twice the orders a head weigh most, then a fifth more buyers, then a tenth more a basket.
    let mean = 164_000 / log(2.64)
    #expect(abs(change.frequency - mean * log(2)) < 1e-6 && abs(change.buyers - mean * log(1.2)) < 1e-6)
    #expect(abs(change.basket - mean * log(1.1)) < 1e-6)
  }

  @Test("S103: with nobody on one side the change is of the buyers")
  func fromNothing() {
    let history = SalesHistory(
      sales: [Sale(day: day("2026-05-01"), net: Money(500), customer: 0)], customers: [customer(0)])
    let change = SalesChange(
      history, now: day("2026-05-01")...day("2026-05-31"), before: day("2025-05-01")...day("2025-05-31"))
    #expect(change.buyers == 500 && change.frequency == 0 && change.basket == 0)
  }

  @Test("S103: why: a feast that moved, a campaign, an empty shelf, a note in the diary")
  func causes() {
    var shop = TestShop(products: [Product("rose", 100)])
    shop.count("rose", 1, on: "2026-02-10")
    let wang = shop.person("Wang")
    shop.order(wang, "2026-02-16")
    var sold = StockMoved()
    sold.sku = "rose"
    sold.kind = .sold
    sold.quantity = 1
    sold.day = day("2026-02-16")
    shop.state.apply(.stockMoved(sold), on: day("2026-02-16"))
    shop.state.apply(.diaryNoted(DiaryNote(day: day("2026-02-03"), text: "the road is dug up")), on: day("2026-02-03"))
    let now = day("2026-02-01")...day("2026-02-28")
    let change = SalesChange(
      shop.state, SalesHistory(shop.state), now: now, before: day("2025-02-01")...day("2025-02-28"))
    // Spring Festival was on 29 January 2025 and is on 17 February 2026: nine days more in this February.
    let spring = change.causes.first {
      if case .feast(.springFestival, _, _) = $0 { true } else { false }
    }
    #expect(spring == .feast(.springFestival, days: 9, Money(10_000)))
    #expect(change.causes.contains(.stockOut(days: 13, worst: "rose")))
    #expect(change.causes.contains(.note(day("2026-02-03"), "the road is dug up")))
  }

  @Test("S123, S104: sales stand beside the same feast of last year; a forecast says what it needs")
  func lastYear() throws {
    var shop = TestShop(products: [Product("rose", 100)])
    // Mother's Day: 11 May 2025, 10 May 2026.
    shop.order(nil, "2025-01-02", ["rose"])
    shop.order(nil, "2025-05-11", ["rose", "rose", "rose"])
    shop.order(nil, "2026-05-10", ["rose", "rose"])
    let maker = ReportMaker(shop.state, directory: [], on: day("2026-11-20"))
    let report = try #require(maker.make(.sales, period: day("2026-05-10")...day("2026-05-10")))
    #expect(report.figures[0].value == 20_000 && report.figures[0].lastYear == 30_000)
    let year = try #require(maker.make(.sales))
    #expect(year.sections[0].notes.contains(.shortfall(.tooFew(.months, have: 21, need: 26))))
  }

  @Test("S97: the map of recency and frequency counts everyone once, beside their segments")
  func map() throws {
    var shop = TestShop(products: [Product("rose", 100)])
    for number in 0..<60 {
      let person = shop.person("P\(number)")
      // A file in the journal's accounts comes with the first order.
      for count in 0...(number % 4) { shop.order(person, (day("2026-03-01") + number + 30 * count).description) }
    }
    let report = try #require(ReportMaker(shop.state, directory: [], on: day("2026-11-20")).make(.rfm))
    guard case .heat(let chart)? = report.sections[0].picture else {
      Issue.record("no map")
      return
    }
    #expect(chart.rows.flatMap(\.cells).reduce(0) { $0 + ($1 ?? 0) } == 60)
    let rows = report.sections[0].table?.rows ?? []
    #expect(rows.reduce(0) { if case .count(let count) = $1.cells[1] { $0 + count } else { $0 } } == 60)
    let few = try #require(ReportMaker(ShopState(), directory: [], on: day("2026-11-20")).make(.rfm))
    #expect(few.sections[0].notes == [.shortfall(.tooFew(.members, have: 0, need: 50))])
  }

  @Test("S103: month by occasion, a lunar feast in the month in which it falls this year")
  func season() {
    var one = Sale(day: day("2025-08-28"), net: Money(300))
    one.occasion = "qixi"
    var two = Sale(day: day("2026-08-18"), net: Money(500))
    two.occasion = "qixi"
    // In 2024 Qixi was on 10 August; a day before it.
    var three = Sale(day: day("2024-08-09"), net: Money(100))
    three.occasion = "qixi"
    let table = SeasonTable(
      SalesHistory(sales: [one, two, three, Sale(day: day("2026-01-05"), net: Money(30))], customers: []),
      calendar: FeastCalendar(), on: day("2026-11-20"))
    #expect(table.rows.map(\.occasion) == ["qixi", nil])
    #expect(table.rows[0].months[7] == 300 && table.rows[0].total == 300)
    #expect(table.rows[1].months[0] == 15)
  }

  @Test("S126: what rises over eight weeks beside the same weeks of last year")
  func trends() {
    var shop = TestShop(products: [
      Product("rose", 100) { $0.colours = ["red"] }, Product("lily", 100) { $0.colours = ["white"] },
    ])
    for week in 0..<8 {
      for count in 0..<10 {
        let date = (day("2026-11-21") - 7 * week - count % 5).description
        shop.order(nil, date, [week < 4 && count < 8 ? "rose" : "lily"])
      }
    }
    let trends = TagTrends(SalesHistory(shop.state), catalogue: shop.state.catalogue, on: day("2026-11-21"))
    let red = trends.rows.first { $0.code == "red" }
    #expect(red?.weeks == [0, 0, 0, 0, 8, 8, 8, 8] && red?.direction == .rising)
    #expect(red?.earlier == 0 && red?.later == 0.8 && red?.laterLastYear == nil)
    #expect(trends.rows.first { $0.code == "white" }?.direction == .falling)
  }
}
