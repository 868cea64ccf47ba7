import Shop

/// Whose dates come up: the call list of Today, and the line on a giver's card (D01).
///
/// Nothing is listed for people who are muted, for receivers of whom the shop no longer speaks, for givers in mourning,
/// for occasions of sorrow, for what is ordered already (D05), and for what they said they give nothing for this year.
public enum DueDates {
  /// Everyone's dates from `today` to `ahead` days on; feasts from their own lead time on if that is longer.
  ///
  /// Walks all accounts when a feast is near; for a worker or a command, not for a frame.
  /// - Parameter ahead: Days; as the settings say, if not given.
  /// - Returns: By day, then what it is worth, most first.
  public static func make(
    state: ShopState, directory: [DirectoryEntry], on today: Day, ahead: Int? = nil
  ) -> [DueDate] {
    let finder = DueDateFinder(state: state, on: today, ahead: ahead)
    var found: [DueDate] = []
    var occurrences: [RecurringDate: RecurringDate.Occurrence?] = [:]
    for entry in directory where !entry.muted {
      let dates = entry.dates.compactMap { date -> (DirectoryDate, RecurringDate.Occurrence)? in
        let next = occurrences[date.on] ?? date.on.next(onOrAfter: today)
        occurrences[date.on] = next
        return next.map { (date, $0) }
      }
      guard finder.hasFeasts || dates.contains(where: { finder.isNear($0.1.day, for: $0.0.occasion) }) else { continue }
      found += finder.dates(of: entry, personal: dates)
    }
    return found.sorted(by: DueDates.sooner)
  }

  /// The dates of one person, for their card.
  public static func of(_ person: Person, state: ShopState, on today: Day, ahead: Int? = nil) -> [DueDate] {
    make(state: state, directory: [DirectoryEntry(person)], on: today, ahead: ahead)
  }

  private static func sooner(_ left: DueDate, _ right: DueDate) -> Bool {
    if left.day != right.day { return left.day < right.day }
    if left.worth != right.worth { return left.worth > right.worth }
    return (left.id, left.occasion, left.receiverName) < (right.id, right.occasion, right.receiverName)
  }
}
