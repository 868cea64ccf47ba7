import Insight
import Shop
import Testing

@Suite("Lapsed list against the truth")
struct SimulatedFloristTests {
  @Test(
    "W3: yearly buyers who still come are hardly ever listed, and the lost are found",
    arguments: ["2025-01-20", "2025-03-31", "2025-06-30", "2025-09-30", "2025-12-31"], [true, false])
  func truth(date: String, tagged: Bool) throws {
    let shop = try SimulatedFlorist()
    let today = day(date)
    let list = LapsedList(
      shop.histories(on: today, tagged: tagged), calendar: FeastCalendar(), on: today)
    var risk: [PersonID: Double] = [:]
    for row in list.rows + list.watched { risk[row.id] = 1 - row.chance }
    for customer in list.gated { risk[customer.id] = 1 - customer.chance }
    let listed = Set(list.rows.map(\.id))
    var scores: [Double] = []
    var truth: [Bool] = []
    var living = 0
    var wronged = 0
    for customer in shop.customers {
      let id = PersonID(high: 0, low: UInt64(customer.id))
      guard let score = risk[id] else { continue }
      let isLost = customer.lost < today
      scores.append(score)
      truth.append(isLost)
      let purchases = customer.purchases.filter { $0.day <= today }.count
      guard !isLost, purchases >= 2, ["occasion", "mixed"].contains(customer.kind) else { continue }
      living += 1
      if listed.contains(id) { wronged += 1 }
    }
    let area = try #require(Ranking.areaUnderCurve(scores: scores, truth: truth))
    let brier = try #require(Ranking.brierScore(probabilities: scores, truth: truth))
    let wrongly = Double(wronged) / Double(living)
    print(
      "sim", date, tagged, scores.count, area, wrongly, brier, list.rows.count, living,
      LapsedList.retention(of: shop.histories(on: today, tagged: tagged), on: today) ?? -1, list.watched.count)
    #expect(area >= 0.945)
    #expect(wrongly <= (tagged ? 0.09 : 0.125))
    #expect(brier < (tagged ? 0.083 : 0.104))
  }
}
