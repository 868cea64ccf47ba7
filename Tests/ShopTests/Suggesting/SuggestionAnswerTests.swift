import Testing

@testable import Shop

@Suite("S60, S71: answers to suggestions")
struct SuggestionAnswerTests {
  private func decline(_ items: [SKU], of member: PersonID?, for receiver: PersonID? = nil) -> Command {
    .answerSuggestion(
      SuggestionReply(member: member, receiver: receiver, answer: SuggestionAnswer(.suggestion, .declined, items)))
  }

  @Test("S60: a refusal is kept by product and receiver with its day, and a florist may note it (H1)")
  func declined() throws {
    let counter = try Counter()
    let lin = try counter.join()
    let mother = PersonID(high: 9, low: 9)
    try counter.perform(decline(["rose"], of: lin), by: .florist)
    try counter.move(to: "2026-03-12")
    try counter.perform(decline(["rose", "vase"], of: lin, for: mother), by: .florist)
    let account = try counter.account(lin)
    let first = try #require(Day("2026-03-10"))
    #expect(account.declines(for: nil) == ["rose": Declines(times: 1, last: first)])
    #expect(
      account.declines(for: mother) == [
        "rose": Declines(times: 2, last: first + 2), "vase": Declines(times: 1, last: first + 2),
      ])
    let report = SuggestionReport(counter.state, days: first...(first + 2))
    #expect((report.suggestions.declined, report.suggestions.accepted, report.addOns.asked) == (2, 0, 0))
    #expect(SuggestionReport(counter.state, days: first...first).suggestions.declined == 1)
    #expect(Snapshot(counter.folded()) == Snapshot(counter.state))
  }

  @Test("S60, H3: a refusal by mistake is taken back once, also after a merge, and counts nowhere then")
  func undone() throws {
    let counter = try Counter()
    let (lin, anna) = (try counter.join(), try counter.join("Anna"))
    try counter.perform(decline(["rose"], of: anna))
    let refused = counter.last
    try counter.perform(.merge(anna, into: lin))
    #expect(try counter.account(lin).declines.count == 1)
    try counter.undo(refused)
    #expect(try counter.account(lin).declines.isEmpty)
    #expect(SuggestionReport(counter.state, days: counter.day...counter.day).suggestions.asked == 0)
    #expect(refusal { () throws(Refusal) in try counter.undo(refused) } == .cannotUndo)
  }

  @Test("I2: refusals of both cards count after a merge, and go back with their card")
  func merged() throws {
    let counter = try Counter()
    let (lin, anna) = (try counter.join(), try counter.join("Anna"))
    try counter.perform(decline(["vase"], of: lin))
    try counter.perform(decline(["rose"], of: anna))
    try counter.perform(.merge(anna, into: lin))
    #expect(try counter.account(lin).declines(for: nil).keys.sorted() == ["rose", "vase"])
    try counter.perform(.undoMerge(anna))
    #expect(try counter.account(lin).declines(for: nil).keys.sorted() == ["vase"])
    #expect(try counter.account(anna).declines(for: nil).keys.sorted() == ["rose"])
  }

  @Test("S71: accepted is what is in the order when it is saved; of add-ons one answer an order counts")
  func withOrder() throws {
    let counter = try Counter()
    let lin = try counter.join()
    var draft = OrderDraft()
    draft.account = lin
    draft.items = [DraftItem("bouquet"), DraftItem("vase")]
    draft.answers = [
      SuggestionAnswer(.suggestion, .accepted, ["bouquet"]), SuggestionAnswer(.suggestion, .accepted, ["lily"]),
      SuggestionAnswer(.addOn, .accepted, ["vase"]), SuggestionAnswer(.addOn, .declined, ["card"]),
    ]
    try counter.perform(.placeOrder(draft))
    draft.account = nil
    draft.answers = [SuggestionAnswer(.addOn, .passed, ["card"])]
    try counter.perform(.placeOrder(draft))
    let report = SuggestionReport(counter.state, days: counter.day...counter.day)
    #expect((report.suggestions.accepted, report.suggestions.asked) == (1, 1))
    #expect((report.addOns.accepted, report.addOns.declined, report.addOns.passed, report.addOns.asked) == (1, 0, 1, 2))
    #expect(try counter.account(lin).declines.isEmpty)
  }

  @Test("S60: only what the shop knows is answered, and refusals kept are bounded")
  func bounds() throws {
    let counter = try Counter()
    let lin = try counter.join()
    #expect(
      refusal { () throws(Refusal) in try counter.perform(decline(["moon"], of: lin)) } == .unknownProduct("moon"))
    #expect(refusal { () throws(Refusal) in try counter.perform(decline([], of: lin)) } == .orderEmpty)
    for _ in 0..<(Account.declineLimit + 5) { try counter.perform(decline(["rose"], of: lin)) }
    #expect(try counter.account(lin).declines.count == Account.declineLimit)
  }
}
