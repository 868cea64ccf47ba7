import Insight
import Shop
import Testing

@Suite("Who will buy next")
struct BuyingOutlookTests {
  private static var forest: RandomForest.Options {
    var forest = RandomForest.Options()
    forest.trees = 4
    return forest
  }

  /// The music shop's customers as a shop of ours.
  private static let shop: ShopState = {
    var state = ShopState()
    var number: UInt64 = 0
    for history in (try? Fixture.purchases("cdnow_purchases.csv"))?.prefix(700) ?? [] {
      for purchase in history.purchases {
        number += 1
        var order = Order()
        order.id = OrderID(high: 5, low: number)
        order.day = purchase.day
        order.account = history.id
        var line = OrderLine()
        line.list = purchase.value
        order.lines = [line]
        order.payments = [Payment(tender: .cash, amount: purchase.value, day: purchase.day)]
        state.apply(.orderPlaced(order), on: order.day)
      }
    }
    return state
  }()

  private static func report(_ state: ShopState, on day: Day) -> Report? {
    var maker = ReportMaker(state, directory: [], on: day)
    maker.forest = forest
    return maker.make(.predictions)
  }

  private static func kept(_ figures: MonthlyFigures, in state: inout ShopState, on day: Day) {
    for score in figures.scores { state.apply(.predictionScored(score), on: day) }
    guard let month = figures.month else { return }
    state.apply(.figuresKept(month), on: day)
    var part = KeptChances()
    part.day = day
    part.members = figures.chances.map(\.member)
    part.chances = figures.chances.flatMap(\.chances)
    state.apply(.chancesKept(part), on: day)
  }

  @Test("S105: everyone has a chance in 30, 60 and 90 days, with three drivers in the member's own figures")
  func outlook() throws {
    let histories = CustomerHistory.all(state: Self.shop, directory: [])
    let outlook = try #require(
      BuyingOutlook(
        histories, on: day("1998-03-31"), extra: ExtraFeature.all(in: Self.shop, on: day("1998-03-31")),
        forest: Self.forest))
    #expect(outlook.rows.count == 700 && outlook.missing.isEmpty)
    for row in outlook.rows.prefix(50) {
      let (month, two, three) = (row.chances[30] ?? 9, row.chances[60] ?? 9, row.chances[90] ?? 9)
      #expect(month <= two && two <= three && row.drivers.count <= 3)
    }
    let first = try #require(outlook.rows.first)
    let recency = first.drivers.first { $0.name == "recency" }
    let last = try #require(
      histories.first { $0.id == first.id }?.purchases.map(\.day).filter { $0 <= outlook.day }.max())
    #expect(recency.map { $0.value == Double(outlook.day - last) } ?? true)
    let shown = try #require(outlook.shown)
    #expect(shown.horizon == 60 && shown.backtest.methods[.everything] != nil)
    // A window that the rule is good enough for says so; the others show chances that beat everyone's mean.
    for horizon in BuyingOutlook.horizons {
      let forecast = try #require(outlook.forecasts[horizon])
      #expect(forecast.method == shown.method)
      #expect((outlook.basis(horizon) == .rule) == !forecast.beatsRecency)
    }
  }

  @Test("S106: work that is stopped gives nothing, and is asked often enough to stop at once")
  func stopped() {
    let histories = CustomerHistory.all(state: Self.shop, directory: [])
    var asked = 0
    #expect(
      BuyingOutlook(histories, on: day("1998-03-31"), forest: Self.forest) { _ in
        asked += 1
        return asked < 3
      } == nil)
    #expect(asked == 3)
    #expect(MonthlyFigures.make(Self.shop, on: day("1998-03-31"), forest: Self.forest) { _ in false } == nil)
    for name in [ReportName.predictions, .groups, .worth] {
      var calls = 0
      let report = ReportMaker.make(name, Self.shop, directory: [], on: day("1998-03-31")) { share in
        calls += 1
        return share < 0.3
      }
      #expect(report == nil && calls >= 2)
    }
  }

  @Test("S105, S106: a month is kept, its windows are scored when they close, and next month's groups keep their names")
  func monthly() throws {
    var state = Self.shop
    let april = day("1998-03-01")
    let first = try #require(MonthlyFigures.make(state, on: april, forest: Self.forest))
    #expect(first.month?.windows.map(\.horizon) == [30, 60, 90] && first.chances.count == 700 && first.scores.isEmpty)
    #expect(first.chances.allSatisfy { $0.chances.count == 3 && $0.chances.allSatisfy((0...10_000).contains) })
    #expect(first.month?.centres.count == 4)
    Self.kept(first, in: &state, on: april)
    #expect(try #require(MonthlyFigures.make(state, on: april + 5, forest: Self.forest)).isEmpty)
    #expect(MonthlyFigures.areWanted(state, on: april + 31) && !MonthlyFigures.areWanted(state, on: april + 5))
    let second = try #require(MonthlyFigures.make(state, on: april + 31, forest: Self.forest))
    #expect(second.scores.map(\.horizon) == [30])
    let score = try #require(second.scores.first)
    let bought = CustomerHistory.all(state: state, directory: []).count { history in
      history.purchases.contains { $0.day > april && $0.day <= april + 30 }
    }
    #expect(score.actual == bought && score.members == 700 && (score.auc ?? 0) > 7_000 && score.brier < score.baseBrier)
    #expect(second.month?.centres.map(\.name) == first.month?.centres.map(\.name))
    Self.kept(second, in: &state, on: april + 31)
    let report = try #require(Self.report(state, on: april + 31))
    let kept = try #require(report.sections.first { $0.topic == .keptPredictions }?.table)
    #expect(kept.rows.count == 6)
    // The newest month first, its windows open; of the one before, the first is scored and the others close later.
    #expect(kept.rows[0].cells.last == .text(.day(april + 31 + 30)) && kept.rows[3].cells.last == .blank)
    #expect(kept.rows[3].cells[7] == .count(bought) && kept.rows[4].cells.last == .text(.day(april + 60)))
  }

  @Test("S106: the picture of the ROC curve goes from corner to corner, and keeps the area")
  func curve() throws {
    let report = try #require(Self.report(Self.shop, on: day("1998-03-31")))
    let section = try #require(report.sections.first { $0.topic == .foretold })
    guard case .lines(let chart)? = section.picture, let line = chart.series.first else {
      Issue.record("no curve")
      return
    }
    #expect(line.points.first == .init(0, 0) && line.points.last == .init(1, 1) && line.points.count <= 60)
    let area = zip(line.points.dropFirst(), line.points).reduce(0) { sum, pair in
      sum + (pair.0.x - pair.1.x) * (pair.0.y + pair.1.y) / 2
    }
    let row = try #require(section.table?.rows.first { $0.isFlagged })
    guard case .ratio(let auc) = row.cells[1] else {
      Issue.record("no AUC")
      return
    }
    #expect(near(area, auc, 0.02))
    #expect(section.table?.rows.first?.cells.first == .text(.method(.recency)))
    let bins = try #require(report.sections.first { $0.topic == .calibration }?.table)
    #expect(bins.rows.count == 10)
  }
}
