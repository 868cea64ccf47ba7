/// One member's way up and down a ladder, played from their first order by the rules of L1 and L2.
struct TierReplay {
  let ladder: [Tier]
  private var account: Account

  /// - Parameter joined: The day from which they stand on the first step.
  init(ladder: [Tier], account: Account) {
    self.ladder = ladder
    self.account = account
    self.account.purchases = []
    self.account.tier = TierStanding(code: ladder.first?.code ?? TierCode(""), since: account.joined)
  }

  /// Where they stand on `day`, reviews up to then played.
  mutating func tier(on day: Day) -> Tier? {
    if let last = account.reviews(on: day, ladder: ladder).last { account.tier = last.standing }
    return ladder.first { $0.code == account.tier.code }
  }

  /// Counts an order and raises them where it crosses a line.
  mutating func count(_ purchase: Purchase) {
    _ = tier(on: purchase.day)
    account.record(purchase)
    guard let reached = ladder.highest(for: account.qualification(on: purchase.day)) else { return }
    let place = ladder.firstIndex { $0.code == account.tier.code } ?? -1
    guard reached > place else { return }
    account.tier = TierStanding(
      code: ladder[reached].code, since: purchase.day, until: reached > 0 ? purchase.day.endOfMonth(after: 12) : nil)
  }
}
