import Shop

/// Finds the coming dates of one person after another.
struct DueDateFinder {
  private let state: ShopState
  private let today: Day
  private let ahead: Int
  private let calendar: FeastCalendar
  /// Joyful feasts near enough to call for.
  private let feasts: [FeastDay]
  /// The days on which they fell in years before, by feast.
  private let past: [Feast: [Day]]

  init(state: ShopState, on today: Day, ahead: Int?) {
    self.state = state
    self.today = today
    let ahead = max(0, ahead ?? state.settings.calendar.lookAhead)
    self.ahead = ahead
    let calendar = FeastCalendar(state.settings.calendar)
    self.calendar = calendar
    feasts = calendar.feasts(in: today...(today + max(ahead, 180))).filter {
      $0.feast.mood == .joyful && $0.feast != .shopDay && $0.day - today <= max(ahead, calendar.leadDays(of: $0.feast))
    }
    var past: [Feast: [Day]] = [:]
    for feast in feasts {
      past[feast.feast] = (1...10).compactMap { calendar.day(of: feast.feast, year: feast.year - $0) }
    }
    self.past = past
  }

  var hasFeasts: Bool { !feasts.isEmpty }

  /// Within what is looked at, or within the lead time of the occasion where that is longer.
  func isNear(_ day: Day, for occasion: OccasionCode) -> Bool {
    (0...max(ahead, state.settings.calendar.lead(for: occasion))).contains(day - today)
  }

  func dates(of entry: DirectoryEntry, personal: [(date: DirectoryDate, next: RecurringDate.Occurrence)]) -> [DueDate] {
    let account = state.account(entry.id)
    let purchases = account?.purchases.filter { !$0.refunded } ?? []
    func isQuiet(_ receiver: PersonID?) -> Bool {
      account.map { SorrowGuard.isQuiet($0, receiver: receiver, on: today) } ?? false
    }
    var found: [DueDate] = []
    func spokenOf(_ occasion: OccasionCode, _ receiver: PersonID?, year: Int) -> ContactEntry? {
      account?.contacts.last {
        $0.purpose == .reminder && $0.occasion == occasion && $0.year == year
          && ($0.receiver == nil || $0.receiver == receiver)
      }
    }
    for (date, next) in personal
    where isNear(next.day, for: date.occasion) && !date.occasion.isSorrow && !isQuiet(date.receiver) {
      let day = next.day
      let contact = spokenOf(date.occasion, date.receiver, year: next.cycleYear)
      guard contact?.outcome != .notThisYear else { continue }
      let gifts = purchases.filter { isGift($0, for: date, on: day) }
      guard !gifts.contains(where: { day - $0.day <= 60 }) else { continue }
      found.append(
        dueDate(
          entry, occasion: date.occasion, receiver: date.receiver, name: date.name, next: next, contact: contact,
          lead: state.settings.calendar.lead(for: date.occasion), last: gifts.last, purchases: purchases))
    }
    for feast in feasts {
      let code = OccasionCode(feast.feast.rawValue)
      let bought = purchases.filter { isBought($0, for: code, past[feast.feast] ?? []) }
      guard !bought.isEmpty, !purchases.contains(where: { isBought($0, for: code, [feast.day]) }) else { continue }
      let isYearly =
        bought.contains { $0.occasion == code } || Set(bought.map { $0.day.year }).count >= 2
      guard isYearly else { continue }
      let receivers = Set(bought.map(\.receiver))
      let receiver = receivers.count == 1 ? bought.last?.receiver : nil
      guard !isQuiet(receiver), !receivers.contains(where: { $0.map(entry.mutedReceivers.contains) ?? false }) else {
        continue
      }
      let contact = spokenOf(code, receiver, year: feast.year)
      guard contact?.outcome != .notThisYear else { continue }
      let name = receiver.flatMap { known in entry.dates.first { $0.receiver == known }?.name } ?? ""
      found.append(
        dueDate(
          entry, occasion: code, receiver: receiver, name: name,
          next: RecurringDate.Occurrence(day: feast.day, cycleYear: feast.year), contact: contact,
          lead: calendar.leadDays(of: feast.feast), last: bought.last, purchases: purchases))
    }
    return found
  }

  /// Bought for this date, in this year or another.
  private func isGift(_ purchase: Purchase, for date: DirectoryDate, on day: Day) -> Bool {
    if let receiver = purchase.receiver, receiver != date.receiver { return false }
    if let occasion = purchase.occasion {
      return occasion == date.occasion && (purchase.receiver == date.receiver || isAround(purchase.day, day))
    }
    return purchase.receiver != nil && isAround(purchase.day, day)
  }

  /// Near the same day of some year.
  private func isAround(_ purchase: Day, _ day: Day) -> Bool {
    let apart = (day - purchase) % 365
    return apart <= 31 || apart >= 340
  }

  private func isBought(_ purchase: Purchase, for code: OccasionCode, _ days: [Day]) -> Bool {
    if let occasion = purchase.occasion {
      return occasion == code && days.contains { abs($0 - purchase.day) <= OccasionDays.recordedReach }
    }
    return days.contains { purchase.day >= $0 - OccasionDays.before && purchase.day <= $0 + OccasionDays.after }
  }

  private func dueDate(
    _ entry: DirectoryEntry, occasion: OccasionCode, receiver: PersonID?, name: String,
    next: RecurringDate.Occurrence, contact: ContactEntry?, lead: Int, last: Purchase?, purchases: [Purchase]
  ) -> DueDate {
    let gift = last.flatMap { state.order($0.order) }.map(PastGift.init)
    return DueDate(
      id: entry.id, name: entry.name, occasion: occasion, receiver: receiver, receiverName: name, day: next.day,
      callBy: next.day - lead, year: next.cycleYear, contact: contact, last: gift,
      worth: gift?.total ?? middle(purchases.map(\.spend)))
  }

  private func middle(_ spends: [Money]) -> Money {
    spends.isEmpty ? .zero : spends.sorted()[spends.count / 2]
  }
}
