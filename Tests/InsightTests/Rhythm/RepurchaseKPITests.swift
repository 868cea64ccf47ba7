import Insight
import Shop
import Testing

@Suite("Repurchase")
struct RepurchaseKPITests {
  @Test("Reproduces the reference on CDNOW")
  func music() throws {
    let kpi = RepurchaseKPI(
      purchaseDays: try Fixture.purchaseDays("cdnow_purchases.csv"), on: day("1998-06-30"))
    #expect(kpi.members == 2_357 && kpi.purchaseDays == 6_696)
    expect(kpi.rate, 0.4832414086)
    expect(kpi.purchasesPerMember, 2.840899448)
    expect(kpi.meanCompletedGap, 70.86056695)
    #expect(kpi.medianGap == 93 && kpi.quarterGap == 21)
    for (found, rate) in zip(kpi.within, [0.1739499364, 0.2549851506, 0.2914722104, 0.3763258379]) {
      #expect(found.eligible == 2_357)
      expect(found.rate, rate)
    }
  }

  @Test("Reproduces the reference on the gift shop")
  func gifts() throws {
    let kpi = RepurchaseKPI(
      purchaseDays: try Fixture.purchaseDays("cj_giftshop_purchases.csv"), on: day("2017-12-31"))
    #expect(kpi.members == 1_936 && kpi.purchaseDays == 12_921)
    expect(kpi.rate, 0.7830578512)
    expect(kpi.meanCompletedGap, 32.29185253)
    #expect(kpi.medianGap == 20 && kpi.quarterGap == 8)
    #expect(kpi.within.map(\.eligible) == [1_871, 1_820, 1_775, 1_624])
    for (found, rate) in zip(kpi.within, [0.3682522715, 0.528021978, 0.6253521127, 0.775862069]) {
      expect(found.rate, rate)
    }
  }

  @Test("A shop without purchases has no figures")
  func empty() {
    let kpi = RepurchaseKPI(purchaseDays: [[], []], on: day("2026-01-01"))
    #expect(kpi.members == 0 && kpi.rate == nil && kpi.medianGap == nil)
  }

  private func expect(_ found: Double?, _ expected: Double) {
    #expect(found.map { abs($0 / expected - 1) < 1e-8 } ?? false)
  }
}
