import Testing

@testable import Shop

@Suite("S67: waste and turnover")
struct StockReportTests {
  @Test("S67: waste keeps its reason and what it cost that day; undone, it is no waste and as old as it was")
  func waste() throws {
    let counter = try Counter(catalogue: StockShop.catalogue)
    try counter.moveStock(.received, "rose", 20)
    let came = counter.day
    counter.day = counter.day + 3
    try counter.perform(.moveStock(StockMoved(sku: "rose", kind: .wasted, quantity: 5, reason: "wilted")))
    let command = counter.last
    guard case .stockMoved(let fact)? = counter.facts.last?.event else { return #expect(Bool(false)) }
    #expect(fact.cost == Money(2_000) && fact.reason == "wilted" && fact.before == 20 && fact.since == came)
    var rose = try #require(counter.state.catalogue["rose"])
    rose.cost = Money(9_999)
    try counter.perform(.saveProducts([rose]))
    #expect(report(counter).total.wasteCost == Money(2_000))
    try counter.undo(command)
    #expect(counter.stock("rose") == 20)
    #expect(counter.state.stockAge(of: "rose", on: counter.day)?.days == 3)
    #expect(report(counter).total.wasted == 0)
  }

  @Test("S67: what is made and not counted is thrown away with its parts, and comes back with them")
  func made() throws {
    let counter = try Counter(catalogue: StockShop.catalogue)
    try counter.moveStock(.received, "rose", 30)
    try counter.moveStock(.received, "paper", 30)
    try counter.moveStock(.wasted, "posy", 2)
    #expect(counter.stock("rose") == 20 && counter.stock("paper") == 28)
    #expect(report(counter).total.wasteCost == Money(10 * 400 + 2 * 250))
    try counter.undo(counter.last)
    #expect(counter.stock("rose") == 30 && counter.stock("paper") == 30)
    // Of what nobody counts the loss is written down all the same.
    try counter.moveStock(.wasted, "vase", 1)
    #expect(counter.stock("vase") == nil)
    #expect(report(counter).total.wasteCost == Money(2_600))
  }

  private func report(_ counter: Counter) -> StockReport {
    counter.state.stockReport(from: counter.day - 30, to: counter.day, today: counter.day)
  }

  @Test("S67: turnover and waste by category, the stock of then worked out backwards")
  func turnover() throws {
    let counter = try Counter(on: "2026-03-01", catalogue: StockShop.catalogue)
    try counter.moveStock(.received, "rose", 100)
    try counter.moveStock(.received, "vase", 10)
    try counter.move(to: "2026-03-05")
    let order = try counter.sell(item("rose", 40), item("vase", 2))
    try counter.moveStock(.wasted, "rose", 10)
    try counter.move(to: "2026-03-06")
    try counter.refund(order, (0, 10))
    try counter.moveStock(.counted, "rose", 58)
    try counter.move(to: "2026-03-09")
    try counter.sell(item("rose", 8))
    let report = counter.state.stockReport(
      from: try #require(Day("2026-03-05")), to: try #require(Day("2026-03-06")), today: counter.day)
    #expect(report.categories.map(\.category) == ["stem", "vase"])
    let stems = try #require(report.categories.first)
    #expect(stems.received == 0 && stems.sold == 30 && stems.wasted == 10 && stems.corrected == -2)
    #expect(stems.soldCost == Money(12_000) && stems.wasteCost == Money(4_000))
    // 100 roses before, 58 after, at 4.00; 79 on average: 120 over 316 is .37 times.
    #expect(stems.opening == Money(40_000) && stems.closing == Money(23_200) && stems.average == Money(31_600))
    #expect(stems.turns == 37)
    // 40 of 160 at cost.
    #expect(stems.wasteShare == BasisPoints(2_500))
    #expect(report.total.sold == 32 && report.total.soldCost == Money(12_000 + 5_200))
    #expect(StockTurnover(category: "").turns == nil && StockTurnover(category: "").wasteShare == nil)
  }

  @Test("S67: the day's book is what the facts add up to, undone ones too")
  func books() throws {
    let counter = try Counter(catalogue: StockShop.catalogue)
    try counter.moveStock(.received, "rose", 12)
    let received = counter.last
    try counter.moveStock(.counted, "rose", 15)
    let counted = counter.last
    try counter.undo(counted)
    try counter.undo(received)
    let book = try #require(counter.state.dayBook(counter.day)?.stock.first)
    #expect(book.received == 0 && book.corrected == 0 && book.change == 0)
    #expect(counter.stock("rose") == nil)
  }
}
