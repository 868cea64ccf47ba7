/// How many members each step of a ladder would hold, by what they did in the last 12 months (S03).
public enum TierCounts {
  /// Walks everyone: for a preview.
  public static func make(of state: ShopState, ladder: [Tier], on day: Day) -> [TierCode: Int] {
    var counts: [TierCode: Int] = [:]
    state.forEachAccount { account in
      guard account.isMember, let place = ladder.highest(for: account.qualification(on: day)) else { return }
      counts[ladder[place].code, default: 0] += 1
    }
    return counts
  }
}
