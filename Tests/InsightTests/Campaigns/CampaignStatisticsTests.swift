import Insight
import Shop
import Testing

@Suite("Campaign statistics")
struct CampaignStatisticsTests {
  @Test("D12: 6 of 20 called came back, 2 of 10 not called: too few to tell, with its interval")
  func few() throws {
    let figures = TwoProportions(treatedHits: 6, treated: 20, heldHits: 2, held: 10)
    #expect(near(figures.uplift, 0.1, 1e-12))
    let interval = try #require(figures.interval())
    #expect(interval.lowerBound < -0.2 && interval.upperBound > 0.35 && interval.contains(figures.uplift))
    guard case .tooFew(have: 10, need: let need) = UpliftVerdict(figures) else {
      Issue.record("\(UpliftVerdict(figures))")
      return
    }
    #expect((280...320).contains(need))
  }

  @Test("S121: a real trial: uplift, chance and interval")
  func trial() throws {
    let visits = TwoProportions(treatedHits: 777, treated: 5_000, heldHits: 530, held: 5_000)
    #expect(near(visits.uplift, 0.0494, 1e-12) && near(visits.incremental, 247, 1e-9))
    #expect(near(visits.pValue, 2.339405457e-13, 1e-6))
    let interval = try #require(visits.interval())
    // Of this many members Newcombe's interval is the plain one to the third digit.
    #expect(abs(interval.lowerBound - 0.03622254414) < 5e-4 && abs(interval.upperBound - 0.06257745586) < 5e-4)
    #expect(UpliftVerdict(visits) == .more)
    let buys = TwoProportions(treatedHits: 47, treated: 5_000, heldHits: 27, held: 5_000)
    #expect(near(buys.pValue, 0.01961651206, 1e-6))
  }

  /// Newcombe (1998), table II, cases (a), (c) and (g) by method 10.
  @Test(
    "D12: Newcombe's own examples",
    arguments: [
      (56, 70, 48, 80, 0.0524, 0.3339), (6, 7, 2, 7, 0.0582, 0.8062), (10, 10, 0, 20, 0.6791, 1.0),
    ])
  func newcombe(one: Int, ofOne: Int, two: Int, ofTwo: Int, low: Double, high: Double) throws {
    let figures = TwoProportions(treatedHits: one, treated: ofOne, heldHits: two, held: ofTwo)
    let interval = try #require(figures.interval())
    #expect(abs(interval.lowerBound - low) < 1e-4 && abs(interval.upperBound - high) < 1e-4)
  }

  @Test(
    "S121: Wilson's interval of a response rate", arguments: [(604, 3_647, 0.1539040077, 0.1780308277), (0, 0, 0, 1)])
  func wilson(hits: Int, count: Int, low: Double, high: Double) {
    let interval = TwoProportions.wilson(hits, of: count)
    #expect(abs(interval.lowerBound - low) < 1e-9 && abs(interval.upperBound - high) < 1e-9)
  }

  @Test(
    "D12: members an arm at 80 % power",
    arguments: [
      (0.05, 0.07, 2_213), (0.05, 0.1, 435), (0.1, 0.13, 1_774), (0.1, 0.15, 686), (0.2, 0.25, 1_094),
      (0.2, 0.3, 294), (0.3, 0.35, 1_377), (0.3, 0.4, 356),
    ])
  func power(from: Double, to: Double, members: Int) { #expect(SampleSize.arm(from: from, to: to) == members) }

  @Test("D12: verdicts say no more than the figures")
  func verdicts() {
    func verdict(_ one: Int, _ two: Int, of arm: Int) -> UpliftVerdict {
      UpliftVerdict(TwoProportions(treatedHits: one, treated: arm, heldHits: two, held: arm))
    }
    #expect(verdict(60, 150, of: 500) == .fewer)
    #expect(verdict(101, 100, of: 1_000) == .noDifference)
    #expect(verdict(20, 12, of: 100) == .tooFew(have: 100, need: 221))
    // All of five against none of five is striking, and still five people.
    #expect(verdict(5, 0, of: 5) == .tooFew(have: 5, need: 74))
    #expect(verdict(0, 0, of: 0) == .tooFew(have: 0, need: 74))
    #expect(SampleSize.arm(from: 0.2, to: 0.2) == nil)
  }

  @Test("S121: spend is compared by dealing members anew; the same seed gives the same")
  func spend() {
    let held = (0..<60).map { $0 % 5 == 0 ? 100.0 : 0 }
    let same = SpendComparison(treated: held, held: held, rounds: 200)
    #expect(same.uplift == 0 && same.pValue == 1)
    let treated = (0..<60).map { $0 % 2 == 0 ? 100.0 : 0 }
    let found = SpendComparison(treated: treated, held: held, rounds: 400)
    #expect(found.uplift == 30 && found.pValue < 0.01)
    #expect((found.interval?.lowerBound ?? -1) > 0 && (found.interval?.contains(30) ?? false))
    #expect(SpendComparison(treated: treated, held: held, rounds: 400) == found)
    let alone = SpendComparison(treated: [10], held: [])
    #expect(alone.pValue == 1 && alone.interval == nil)
    // One great order proves nothing.
    let lucky = SpendComparison(treated: [0, 0, 0, 0, 5_000], held: [0, 0, 0, 0, 0], rounds: 300)
    #expect(lucky.pValue == 1)
  }

  @Test("S116, S121: the return counts the discount of everyone who redeemed")
  func money() {
    let result = CampaignReturn(incrementalRevenue: 2_178.33, margin: 0.4, discountCost: 0, contactCost: 500)
    #expect(near(result.roi, 0.742664, 1e-9) && near(result.gain, 371.332, 1e-9))
    #expect(CampaignReturn(incrementalRevenue: 10, margin: 1, discountCost: 0, contactCost: 0).roi == nil)
  }
}
