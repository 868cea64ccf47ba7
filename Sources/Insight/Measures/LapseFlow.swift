public import Shop

/// Who came onto the lapsed list within some days, and who left it by buying: the list of the eve against the list of the
/// last evening.
public struct LapseFlow: Sendable {
  /// Listed at the end and not before, worst loss first.
  public var lapsed: [PersonID]
  /// Listed before, and bought since.
  public var back: [PersonID]

  /// - Returns: `nil` while the shop has too few gaps for a rhythm of its own (W3).
  public init?(_ histories: [CustomerHistory], calendar: FeastCalendar, in days: ClosedRange<Day>) {
    let eve = days.lowerBound - 1
    guard let before = Self.list(histories, calendar, on: eve),
      let after = Self.list(histories, calendar, on: days.upperBound)
    else { return nil }
    let listed = Set(before.rows.map(\.id))
    lapsed = after.rows.map(\.id).filter { !listed.contains($0) }
    var came: Set<PersonID> = []
    for history in histories where history.purchases.contains(where: { days.contains($0.day) }) {
      came.insert(history.id)
    }
    back = before.rows.map(\.id).filter { came.contains($0) }
  }

  private static func list(_ histories: [CustomerHistory], _ calendar: FeastCalendar, on day: Day) -> LapsedList? {
    let known = histories.compactMap { history -> CustomerHistory? in
      var history = history
      history.purchases = history.purchases.filter { $0.day <= day }
      return history.purchases.isEmpty ? nil : history
    }
    let list = LapsedList(
      known, calendar: calendar, on: day,
      retention: LapsedList.retention(of: known, on: day) ?? LapsedList.usualRetention)
    return list.hasEnoughHistory ? list : nil
  }
}
