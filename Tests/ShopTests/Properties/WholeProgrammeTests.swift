import Testing

@testable import Shop

/// 50,000 commands of the whole programme, from four counters, with the rules changing under them.
@Suite("Random histories of the whole programme")
struct WholeProgrammeTests {
  /// Histories of each tenth, and commands of each history that were carried out.
  static let histories = 20
  static let commands = 250

  @Test(
    "N1, N3, Q5, Q6, R2, H3, X1: 50,000 commands from four counters: lines add up, nothing is given twice, facts fold",
    arguments: 0..<10)
  func invariants(tenth: Int) throws {
    var met: [String: Int] = [:]
    for number in 0..<Self.histories {
      let seed = 10_000 + tenth * Self.histories + number
      var history = try RandomHistory.whole(seed: seed)
      var next = 25
      while history.counter.made.count < Self.commands {
        history.wholeStep()
        guard history.counter.made.count >= next else { continue }
        next += 25
        try history.checkPoints(seed, ahead: [0, 40])
      }
      try history.checkPoints(seed)
      try history.checkOrders(seed)
      try history.checkSums(seed)
      try history.checkProgramme(seed)
      try history.checkRefundAtOnce(seed)
      history.checkFolding(seed)
      for fact in history.counter.facts { met[fact.event.name, default: 0] += 1 }
    }
    // A property that holds because nothing happened says nothing.
    let missing = Self.wanted.filter { met[$0] == nil }
    #expect(missing.isEmpty, "\(missing)")
  }

  private static let wanted = [
    "activity.recorded", "activity.undone", "benefit.granted", "campaign.issued", "care.ended", "care.queued",
    "cause.given", "contact.logged", "contact.undone", "coupon.issued", "coupon.redeemed", "coupon.returned",
    "coupon.withdrawn", "draw.entered", "draw.held", "gift.redeemed", "gift.returned", "hold.ended", "member.joined",
    "member.merged", "merge.undone", "order.attached", "order.fulfilled", "order.held", "order.paid", "order.placed",
    "order.refunded", "perk.used", "person.erased", "person.saved", "phone.revealed", "plan.ended", "plan.started",
    "points.lapsed", "points.returned", "points.spent", "points.taken", "referral.granted",
    "reservation.made", "reservation.released", "reservation.used", "settings.changed", "stock.sold", "stock.returned",
    "tier.changed",
  ]
}
