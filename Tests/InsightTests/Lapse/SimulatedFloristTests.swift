import Insight
import Shop
import Testing

@Suite("Lapsed list against the truth")
struct SimulatedFloristTests {
  /// Each date with the share of living occasion buyers that the reference method lists wrongly.
  static let dates = [
    ("2025-01-20", 0.0784, 0.1225), ("2025-03-31", 0.0619, 0.0894), ("2025-06-30", 0.0662, 0.1038),
    ("2025-09-30", 0.0662, 0.0962), ("2025-12-31", 0.0868, 0.1063),
  ]

  @Test(
    "W3: living yearly buyers are rarely listed, and simple rules find fewer of the lost", arguments: dates,
    [true, false])
  func truth(date: (day: String, tagged: Double, untagged: Double), tagged: Bool) throws {
    let shop = try SimulatedFlorist()
    let today = day(date.day)
    let evaluation = LapsedEvaluation(
      shop.histories(on: today, tagged: tagged), truth: shop.truth(on: today), calendar: FeastCalendar(), on: today)
    let ours = try #require(evaluation.methods[.ours])
    #expect((ours.wrongly ?? 1) < (tagged ? date.tagged : date.untagged))
    #expect((ours.auc ?? 0) >= (tagged ? 0.955 : 0.949))
    #expect((ours.brier ?? 1) < (tagged ? 0.08 : 0.1))
    for other in [LapsedEvaluation.Method.fixed180, .overdue] {
      let figures = try #require(evaluation.methods[other])
      #expect((figures.auc ?? 1) < (ours.auc ?? 0))
      #expect((figures.precision ?? 1) < (ours.precision ?? 0))
    }
    let fixed = try #require(evaluation.methods[.fixed180])
    #expect((fixed.wrongly ?? 0) > 2 * (ours.wrongly ?? 1))
    // As long a list by overdue gaps finds fewer of the lost.
    #expect((evaluation.methods[.overdue]?.recall ?? 1) < (ours.recall ?? 0))
  }

  @Test("W3: the fixed rule of 180 days has the reference's figures")
  func fixed() throws {
    let shop = try SimulatedFlorist()
    let today = day("2025-06-30")
    let evaluation = LapsedEvaluation(
      shop.histories(on: today, tagged: false), truth: shop.truth(on: today), calendar: FeastCalendar(), on: today)
    let fixed = try #require(evaluation.methods[.fixed180])
    #expect(evaluation.customers == 1_859 && fixed.listed == 1_010)
    #expect(abs((fixed.wrongly ?? 0) - 0.2317880795) < 1e-8)
    #expect(abs((fixed.auc ?? 0) - 0.935178675) < 1e-8)
    // A method from elsewhere is judged by the same measure.
    let constant = evaluation.figures(of: evaluation.order.map { _ in 0.5 })
    #expect(constant.auc == 0.5)
  }
}
