import Testing

@testable import Shop

@Suite("S27: samples and try-ons")
struct SampleTests {
  @Test("S27: one is followed up after the shop's days, closed once, and counted by what was bought since")
  func whole() throws {
    let counter = try Counter()
    let (lin, anna) = (try counter.join(), try counter.join("Anna"))
    try counter.perform(.logSample(SampleWish(member: lin, sku: "rose")))
    try counter.perform(.logSample(SampleWish(member: anna, sku: "rose", kind: .tryOn, days: 2)))
    try counter.perform(.logSample(SampleWish(member: anna, sku: "vase", days: 0)))
    let sample = try #require(counter.account(lin).openSamples.first)
    #expect((sample.day.description, sample.due.description, sample.by) == ("2026-03-10", "2026-03-17", "owner"))
    #expect(
      SampleReport(counter.state).open.map(\.sample.due.description) == ["2026-03-10", "2026-03-12", "2026-03-17"])
    try counter.move(to: "2026-03-12")
    let order = try counter.sell(item("rose"), to: lin)
    try counter.sell(item("vase"), to: lin)
    var report = SampleReport(counter.state)
    #expect((report.given, report.bought) == (3, 1))
    #expect(report.products.map(\.sku) == ["rose", "vase"])
    #expect(report.open.last?.bought == order.id)
    // What came back was not bought.
    try counter.refund(order)
    report = SampleReport(counter.state, since: Day("2026-03-10"))
    #expect((report.given, report.bought) == (3, 0))
    let answer = SampleAnswer(member: lin, sample: sample.id, outcome: .liked)
    try counter.perform(.closeSample(answer))
    #expect(refusal { () throws(Refusal) in try counter.perform(.closeSample(answer)) } == .sampleGone)
    #expect(try counter.account(lin).samples.first?.outcome == .liked)
    #expect(SampleReport(counter.state).open.count == 2)
    #expect(Snapshot(counter.folded()) == Snapshot(counter.state))
  }

  @Test("S27, H3: one that was logged by mistake is taken out; after a merge the survivor has it (I2)")
  func undone() throws {
    let counter = try Counter()
    let (lin, anna) = (try counter.join(), try counter.join("Anna"))
    try counter.perform(.logSample(SampleWish(member: lin, sku: "rose")))
    try counter.undo(counter.last)
    #expect(try counter.account(lin).samples.isEmpty)
    try counter.perform(.logSample(SampleWish(member: anna, sku: "rose")))
    try counter.perform(.merge(anna, into: lin))
    #expect(try counter.account(lin).openSamples.count == 1)
    try counter.perform(.undoMerge(anna))
    #expect(try counter.account(lin).samples.isEmpty)
    #expect(try counter.account(anna).openSamples.count == 1)
  }

  @Test("S27: nothing unknown is given to try, and no follow-up lies years ahead")
  func refused() throws {
    let counter = try Counter()
    let lin = try counter.join()
    #expect(
      refusal { () throws(Refusal) in try counter.perform(.logSample(SampleWish(member: lin, sku: "moon"))) }
        == .unknownProduct("moon"))
    #expect(
      refusal { () throws(Refusal) in try counter.perform(.logSample(SampleWish(member: lin, sku: "rose", days: 366))) }
        == .settingsInvalid(.outOfRange(key: "days", 0...365)))
  }
}
