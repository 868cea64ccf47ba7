import Shop

/// Somebody who is about due (S89): by their own rhythm, or for an occasion that comes back.
public struct DueNow: Hashable, Sendable {
  public var id: PersonID
  public var name: String
  public var expectation: Expectation
  public var lastPurchase: Day

  /// How far ahead is about now.
  public static let ahead = 7
}

extension WinBackBoard {
  /// Those of whom nothing was missed and who are about due: an occasion within ``DueNow/ahead`` days, or the day of their
  /// own rhythm (three orders or more) so near, or past by no more than a third of the usual days. The nearest first;
  /// whoever is muted or mourns is left out (D05).
  public func due(on today: Day, directory: [DirectoryEntry]) -> [DueNow] {
    let names = Dictionary(directory.map { ($0.id, $0.name) }) { first, _ in first }
    let found = gated.compactMap { customer -> DueNow? in
      guard !customer.isQuiet, let name = names[customer.id],
        let expectation = customer.expectation(on: today, ahead: DueNow.ahead)
      else { return nil }
      return DueNow(id: customer.id, name: name, expectation: expectation, lastPurchase: customer.lastPurchase)
    }
    return found.sorted { ($0.expectation.day, $0.id) < ($1.expectation.day, $1.id) }
  }
}

extension ExpectedCustomer {
  /// What is expected of them about now.
  func expectation(on today: Day, ahead: Int) -> Expectation? {
    if case .occasion(_, _, _, let day)? = next, day - today <= ahead { return next }
    guard let rhythm, (-ahead...max(ahead, rhythm.usualDays / 3)).contains(today - rhythm.day) else { return nil }
    return .rhythm(usualDays: rhythm.usualDays, day: rhythm.day, isOwn: true)
  }
}
