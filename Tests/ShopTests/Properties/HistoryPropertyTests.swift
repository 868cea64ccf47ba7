import Testing

@testable import Shop

/// What holds after every history, whatever staff and time do.
@Suite("Properties of random histories")
struct HistoryPropertyTests {
  static let histories = 150
  static let steps = 60

  @Test("Q5, Q6: the lines of points add up to the balance on every day, and what is owed locks nothing away")
  func points() throws {
    for seed in 0..<Self.histories {
      var history = try RandomHistory(seed: seed)
      for _ in 0..<Self.steps {
        history.step()
        try history.checkPoints(seed)
      }
    }
  }

  @Test("N3, P1, R2: every order adds up, nothing is used twice, a refund leaves no trace, facts fold again")
  func orders() throws {
    var seen = Coverage()
    for seed in 0..<Self.histories {
      var history = try RandomHistory(seed: seed)
      for _ in 0..<Self.steps { history.step() }
      seen.count(history.counter)
      try history.checkOrders(seed)
      try history.checkSums(seed)
      try history.checkRefundAtOnce(seed)
      if seed % 3 == 0 { history.checkFolding(seed) }
    }
    #expect(seen.isWide, "\(seen)")
  }
}
