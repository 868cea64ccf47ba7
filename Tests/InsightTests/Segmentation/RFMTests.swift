import Insight
import Shop
import Testing

@Suite("RFM")
struct RFMTests {
  private func figures() throws -> [RFM.Figures?] {
    try Fixture.purchases("cdnow_purchases.csv").map { history in
      guard let last = history.purchases.last else { return nil }
      return RFM.Figures(
        recency: day("1998-06-30") - last.day, orders: history.purchases.count,
        spend: history.purchases.reduce(0) { $0 + $1.value.minor })
    }
  }

  @Test("S97: scores and segments of the reference; every member has exactly one segment")
  func reference() throws {
    let members = try figures()
    let rfm = RFM(members)
    #expect(rfm.counts(\.recency) == [482, 471, 463, 470, 471])
    #expect(rfm.counts(\.frequency) == [1_218, 0, 403, 358, 378])
    #expect(rfm.counts(\.value) == [481, 462, 472, 471, 471])
    let counts = Dictionary(grouping: rfm.scores, by: RFMSegment.init).mapValues(\.count)
    #expect(
      counts == [
        .aboutToSleep: 349, .atRisk: 81, .cantLose: 3, .champion: 413, .hibernating: 409, .lost: 460, .loyal: 310,
        .needAttention: 82, .potentialLoyalist: 250,
      ])
    #expect(rfm.scores[0]?.text == "444" && rfm.scores[1]?.text == "134" && rfm.scores[999]?.text == "555")
  }

  @Test("S97: the order of members does not matter, equals share a score, and who never bought is new")
  func properties() throws {
    let members = try figures() + [nil]
    let rfm = RFM(members)
    #expect(rfm.scores.last == .some(nil) && RFMSegment(nil) == .noOrder)
    let backwards = RFM(members.reversed())
    #expect(Array(backwards.scores.reversed()) == rfm.scores)
    let same = RFM(Array(repeating: RFM.Figures(recency: 3, orders: 2, spend: 100), count: 60))
    #expect(Set(same.scores) == [RFM.Scores(recency: 1, frequency: 1, value: 1)])
  }

  @Test("S97: every pair of scores has a segment")
  func partition() {
    var found: [RFMSegment: Int] = [:]
    for recency in 1...5 {
      for frequency in 1...5 {
        found[RFMSegment(RFM.Scores(recency: recency, frequency: frequency, value: 1)), default: 0] += 1
      }
    }
    #expect(found.values.reduce(0, +) == 25 && found.count == RFMSegment.allCases.count - 1)
  }

  @Test("S97: bands of recency in the shop's own cycle hold every day once")
  func bands() {
    for cycle in [1, 7, 93] {
      let boundaries = RecencyBand.boundaries(cycle: cycle)
      for recency in 0...(9 * cycle) {
        let band = RecencyBand(recency: recency, cycle: cycle)
        let holding = boundaries.filter { $0.days?.contains(recency) ?? false }.map(\.band)
        #expect(holding == (band == .gone ? [] : [band]))
      }
    }
    #expect(RecencyBand(recency: 93, cycle: 93) == .inRhythm && RecencyBand(recency: 94, cycle: 93) == .due)
    #expect(RecencyBand(recency: nil, cycle: 93) == .noOrder && RecencyBand(recency: 745, cycle: 93) == .gone)
  }

  @Test("S97: too few members or days give no scores")
  func notEnough() {
    let one = RFM.Figures(recency: 3, orders: 2, spend: 100)
    #expect(throws: Shortfall.tooFew(.members, have: 49, need: 50)) {
      try RFM.check(Array(repeating: one, count: 49) + [nil, nil], days: 400)
    }
    #expect(throws: Shortfall.tooFew(.days, have: 89, need: 90)) {
      try RFM.check(Array(repeating: one, count: 50), days: 89)
    }
  }
}
