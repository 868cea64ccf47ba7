/// Whom to wish well for one reason: a feast that is near, or the members' own days (S22, S23, S24).
public struct Greetings: Hashable, Sendable {
  public enum Cause: Hashable, Sendable {
    case feast(FeastDay)
    case ownDates
  }

  public var cause: Cause
  /// Those who may be written to: for a feast by what they spent in the last 12 months, for own days by day.
  public var rows: [Greeting] = []
  /// How many are not written to, by reason.
  public var skipped: [ContactRefusal.Kind: Int] = [:]
  /// How many have had their wishes.
  public var done = 0

  /// One person to wish well.
  public struct Greeting: Hashable, Sendable {
    public var id: PersonID
    public var name: String
    public var channel: ContactChannel
    public var template: MessageCode
    public var subject: MessageSubject
    /// What they spent in the last 12 months.
    public var worth: Money

    public var day: Day { subject.day ?? Day(number: 0) }
  }

  /// Whom a list is narrowed to.
  public enum Audience: Hashable, Sendable {
    case everyone
    case tier(TierCode)
    case segment(SegmentCode)
    /// Whom this member of staff looks after (S21).
    case owner(String)
  }
}

extension Greetings {
  /// Who is not written to, by reason, the most first.
  public var skippedByNumber: [(reason: ContactRefusal.Kind, number: Int)] {
    skipped.map { (reason: $0.key, number: $0.value) }
      .sorted { ($1.number, $0.reason.rawValue) < ($0.number, $1.reason.rawValue) }
  }

  /// Every list that is due: feasts within their lead time, the nearest first, then the members' own days. Days of
  /// mourning have none (D05).
  ///
  /// Walks everyone on file; for a worker or a command, not for a frame.
  public static func due(
    state: ShopState, directory: [DirectoryEntry], at now: Instant, on today: Day, for audience: Audience = .everyone
  ) -> [Greetings] {
    var finder = GreetingFinder(state: state, at: now, on: today)
    for entry in directory {
      guard let account = state.account(entry.id), account.isMember, finder.isMeant(account, entry, by: audience) else {
        continue
      }
      finder.add(entry, account)
    }
    return finder.lists
  }
}

/// Puts one member after another on the lists they belong to.
private struct GreetingFinder {
  let state: ShopState
  let today: Day
  let rule: ContactRule
  let settings: ContactSettings
  let feasts: [(list: Int, day: FeastDay, template: MessageCode)]
  private(set) var found: [Greetings]

  init(state: ShopState, at now: Instant, on today: Day) {
    self.state = state
    self.today = today
    rule = ContactRule(state, at: now, on: today)
    let settings = state.settings.contact
    self.settings = settings
    let near = FeastCalendar(state.settings.calendar).upcoming(on: today).compactMap { day in
      day.feast.mood == .sorrow ? nil : settings.greeting(for: day.feast.occasion).map { (day, $0.code) }
    }
    feasts = near.enumerated().map { ($0.offset, $0.element.0, $0.element.1) }
    found = near.map { Greetings(cause: .feast($0.0)) } + [Greetings(cause: .ownDates)]
  }

  func isMeant(_ account: Account, _ entry: DirectoryEntry, by audience: Greetings.Audience) -> Bool {
    switch audience {
    case .everyone: true
    case .tier(let code): account.standing(on: today, ladder: state.settings.tiers).code == code
    case .segment(let code):
      state.settings.segments.first { $0.code == code }?.rule.contains(account, entry, in: state, on: today) ?? false
    case .owner(let name): entry.traits.owner == name
    }
  }

  mutating func add(_ entry: DirectoryEntry, _ account: Account) {
    let who = ContactProfile(entry)
    let worth = account.qualification(on: today).spend
    for feast in feasts {
      add(entry, who, account, MessageSubject(feast.day), feast.template, worth: worth, to: feast.list)
    }
    for (subject, template) in ownDates(of: who, account) {
      add(entry, who, account, subject, template, worth: worth, to: found.count - 1)
    }
  }

  private mutating func add(
    _ entry: DirectoryEntry, _ who: ContactProfile, _ account: Account, _ subject: MessageSubject,
    _ template: MessageCode, worth: Money, to list: Int
  ) {
    if let occasion = subject.occasion, let year = subject.year, account.greeting(for: occasion, year: year) != nil {
      found[list].done += 1
      return
    }
    do throws(ContactRefusal) {
      let channel = try rule.channel(who, account, for: .greeting, isMailing: subject.isMailing)
      found[list].rows.append(
        Greetings.Greeting(
          id: entry.id, name: entry.name, channel: channel, template: template, subject: subject, worth: worth))
    } catch {
      found[list].skipped[error.kind, default: 0] += 1
    }
  }

  /// Their own days that are near, each with its wording: those on file, and the day of joining where there is a wording
  /// for it.
  private func ownDates(of who: ContactProfile, _ account: Account) -> [(MessageSubject, MessageCode)] {
    let window = RecurringDate.BenefitWindow(daysBefore: settings.greetBefore, daysAfter: settings.greetAfter)
    var dates = who.dates.filter { !$0.occasion.isSorrow }.map { ($0.occasion, $0.on) }
    let (_, month, day) = account.joined.components
    if settings.greeting(for: .membership)?.occasions.contains(.membership) == true,
      let joined = RecurringDate(month: month, day: day)
    {
      dates.append((.membership, joined))
    }
    return dates.compactMap { occasion, date in
      guard let template = settings.greeting(for: occasion),
        let occurrence = date.benefit(on: today, window: window),
        occasion != .membership || occurrence.cycleYear > account.joined.year
      else { return nil }
      let subject = MessageSubject(occasion: occasion, day: occurrence.day, year: occurrence.cycleYear)
      return (subject, template.code)
    }
  }

  /// The lists in order, without those that nobody is on.
  var lists: [Greetings] {
    found.filter { !$0.rows.isEmpty || !$0.skipped.isEmpty || $0.done > 0 }.map { list in
      var list = list
      switch list.cause {
      case .feast: list.rows.sort { ($1.worth, $0.name, $0.id) < ($0.worth, $1.name, $1.id) }
      case .ownDates: list.rows.sort { ($0.day, $0.name, $0.id) < ($1.day, $1.name, $1.id) }
      }
      return list
    }
  }
}
