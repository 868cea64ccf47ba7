import Insight
import Shop

/// What the member's card shows, read once and again when the shop has changed.
struct MemberCard {
  let person: Person
  let account: Account?
  let standing: TierStanding
  let coupons: [Coupon]
  /// Newest first.
  let orders: [Order]
  let dates: [CardDate]
  let suggestions: [Suggestion]
  /// The receiver whose date is at hand: whom a refusal is about.
  let suggestedFor: PersonID?
  /// Mourning or muted: no cheerful word (D05).
  let isQuiet: Bool
  /// Others with a phone of theirs (D05); how many, and never who.
  let phoneSharers: Int
  /// The merge that can still be taken back (I2).
  let merge: MergeUndoing?
  /// Rewarded dates in whose days today is, with what was given (S22, S23).
  let celebrations: [OccasionDue]
  /// Dates they give for that come up, with what they gave last time (D01).
  let recalls: [DueDate]
  /// Flowers they have at home (D07).
  let vases: [VaseNote]

  /// What staff promised and is still to be kept (D11).
  var promises: [(promise: Promise, until: Day)] {
    coupons.compactMap { coupon in person.promise(of: coupon.code).map { ($0, coupon.until) } }
  }

  /// One date coming up.
  struct CardDate: Hashable {
    var occasion: OccasionCode
    /// Empty for the person's own.
    var receiver: String
    var on: RecurringDate
    var day: Day
    /// The age reached or the years married, where the year is known.
    var count: Int?
  }

  /// Orders read for the card: enough to scroll through, few enough to read at once.
  private static let orderLimit = 200

  init?(_ id: PersonID, _ context: Context) {
    guard let person = context.view.person(id) else { return nil }
    let (state, today) = (context.state, context.today)
    self.person = person
    account = state.account(id)
    standing = account?.standing(on: today, ladder: state.settings.tiers) ?? TierStanding()
    coupons = (account?.coupons ?? []).compactMap { state.coupon($0) }.filter { $0.state(on: today) == .issued }
      .sorted { $0.until < $1.until }
    orders = (account?.purchases ?? []).reversed().prefix(Self.orderLimit).compactMap { state.order($0.order) }
    dates = Self.dates(of: person, on: today)
    let request = SuggestionRequest(account: account, person: person)
    suggestions = Suggestions.make(request, state: state, on: today)
    suggestedFor = Suggestions.occasion(for: request, state: state, on: today)?.receiver
    phoneSharers = context.view.sharingPhone(with: person).count
    merge = MergeUndoing(account, on: today)
    celebrations = account.map { state.settings.occasionsInWindow(of: $0, DatesOnFile(person), on: today) } ?? []
    // A date of their own with nothing bought for it stands among the dates; it is nobody's gift.
    recalls = DueDates.of(person, state: state, on: today).filter { $0.last != nil || $0.receiver != nil }
    vases = account.map { VaseClock.of(person, $0, state: state, on: today) } ?? []
    isQuiet = person.muted || (account.map { SorrowGuard.isQuiet($0, on: today) } ?? false)
  }

  var isMember: Bool { account?.isMember ?? false }

  /// The small gift to hand over at this visit (S25), the oldest first.
  var careGift: CareGift? { account?.queuedGifts.first }

  /// What it is and why, from the person's file.
  var careNote: CareNote? { careGift.flatMap { gift in person.careGifts.first { $0.id == gift.id } } }

  private static func dates(of person: Person, on today: Day) -> [CardDate] {
    guard !person.muted else { return [] }
    var dates = person.dates.map { ($0, "") }
    for receiver in person.receivers where !receiver.muted { dates += receiver.dates.map { ($0, receiver.name) } }
    return dates.compactMap { date, receiver in
      guard let next = date.on.next(onOrAfter: today) else { return nil }
      return CardDate(
        occasion: date.occasion, receiver: receiver, on: date.on, day: next.day,
        count: date.on.count(inCycleYear: next.cycleYear))
    }.sorted { $0.day < $1.day }
  }

  /// What nobody may forget when making something for them or for their receivers (D04).
  func allergies(_ words: Words) -> String {
    let own = person.allergies.isEmpty ? [] : [words.list(person.allergies.map { words.material($0) })]
    let receivers = person.receivers.filter { !$0.allergies.isEmpty }.map {
      $0.name + words.pick(": ", "：") + words.list($0.allergies.map { words.material($0) })
    }
    return (own + receivers).joined(separator: words.pick("; ", "；"))
  }

  /// Spending of the last twelve calendar months, oldest first, in whole units.
  func monthlySpend(on today: Day, scale: Int) -> [Int] {
    var sums = [Int](repeating: 0, count: 12)
    let (year, month, _) = today.components
    for purchase in account?.purchases ?? [] where purchase.counts {
      let place = 11 - ((year * 12 + month) - (purchase.day.year * 12 + purchase.day.month))
      if sums.indices.contains(place) { sums[place] += purchase.spend.minor / scale }
    }
    return sums
  }
}
