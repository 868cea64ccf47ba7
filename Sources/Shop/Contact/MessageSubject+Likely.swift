extension MessageSubject {
  /// What a wording is most likely about when nobody has said so: the next date of somebody they give to, their own next
  /// date, the next feast, as its fields ask.
  ///
  /// - Returns: A blank subject where the wording asks for none, or there is none.
  public static func likely(
    for template: MessageTemplate, to person: Person, in state: ShopState, on today: Day
  ) -> MessageSubject {
    let fields = template.fields
    if fields.contains(.receiver) { return nextOfReceivers(of: person, on: today) ?? MessageSubject() }
    if !template.occasions.isEmpty {
      return template.occasions.lazy.compactMap { next($0, of: person, in: state, on: today) }.first
        ?? MessageSubject()
    }
    guard !fields.isDisjoint(with: [.feast, .day]) else { return MessageSubject() }
    let calendar = FeastCalendar(state.settings.calendar)
    let feast = calendar.feasts(in: today...(today + 400)).first { $0.feast.mood == .joyful }
    return feast.map { MessageSubject(occasion: $0.feast.occasion, day: $0.day, year: $0.year) } ?? MessageSubject()
  }

  /// The next return of an occasion: a feast, the day of joining, or a date of the person or of a receiver.
  ///
  /// - Returns: `nil` where nothing is on file that comes back for it.
  public static func next(
    _ occasion: OccasionCode, of person: Person, receiver: PersonID? = nil, in state: ShopState, on today: Day
  ) -> MessageSubject? {
    if let feast = Feast(rawValue: occasion.text) {
      let calendar = FeastCalendar(state.settings.calendar)
      return (today.year - 1...today.year + 1).lazy.compactMap { year in
        calendar.day(of: feast, year: year).map { MessageSubject(occasion: occasion, day: $0, year: year) }
      }.first { $0.day.map { $0 >= today } ?? false }
    }
    let next: RecurringDate.Occurrence?
    if occasion == .membership {
      let joined = state.account(person.id)?.joined.components
      next = joined.flatMap { RecurringDate(month: $0.month, day: $0.day) }?.next(onOrAfter: today)
    } else {
      let dates = receiver.map { person.receiver($0)?.dates ?? [] } ?? person.dates
      next = dates.first { $0.occasion == occasion }?.on.next(onOrAfter: today)
    }
    return next.map { MessageSubject(occasion: occasion, day: $0.day, year: $0.cycleYear, receiver: receiver) }
  }

  private static func nextOfReceivers(of person: Person, on today: Day) -> MessageSubject? {
    person.receivers.filter { !$0.muted }.flatMap { receiver in
      receiver.dates.filter { !$0.occasion.isSorrow }.compactMap { date in
        date.on.next(onOrAfter: today).map {
          MessageSubject(occasion: date.occasion, day: $0.day, year: $0.cycleYear, receiver: receiver.id)
        }
      }
    }.min { ($0.day ?? today) < ($1.day ?? today) }
  }
}
