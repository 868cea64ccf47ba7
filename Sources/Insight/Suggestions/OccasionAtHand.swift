import Shop

/// What a customer is likely buying for today, and for whom.
public struct OccasionAtHand: Hashable, Sendable {
  public var code: OccasionCode
  /// Of the receiver whose date it is.
  public var receiver: PersonID?
  /// The day on which it falls, where it is known.
  public var day: Day?

  public init(code: OccasionCode, receiver: PersonID? = nil, day: Day? = nil) {
    self.code = code
    self.receiver = receiver
    self.day = day
  }
}

extension OccasionAtHand {
  /// The occasion that staff named, else the next of the dates on file within `ahead` days, else the feast whose lead
  /// time we are in. Sorrow is never guessed, and after a bereavement nothing is (D05).
  static func find(
    for request: SuggestionRequest, calendar: FeastCalendar, on today: Day, ahead: Int, isQuiet: Bool
  ) -> OccasionAtHand? {
    let dates = dates(of: request)
    if let code = request.occasion {
      let coming = dates.compactMap { date -> OccasionAtHand? in
        guard date.occasion == code, let next = date.on.next(onOrAfter: today) else { return nil }
        return OccasionAtHand(code: code, receiver: date.receiver, day: next.day)
      }.min { $0.sortKey < $1.sortKey }
      if let coming, let day = coming.day, day - today <= 60 { return coming }
      let feast = calendar.feasts(in: today...(today + 60)).first { $0.feast.rawValue == code.text }
      return OccasionAtHand(code: code, receiver: request.receiver, day: feast?.day)
    }
    guard !isQuiet else { return nil }
    let own = dates.compactMap { date -> OccasionAtHand? in
      guard !date.occasion.isSorrow, let next = date.on.next(onOrAfter: today), next.day - today <= ahead else {
        return nil
      }
      return OccasionAtHand(code: date.occasion, receiver: date.receiver, day: next.day)
    }.min { $0.sortKey < $1.sortKey }
    if let own { return own }
    let feast = calendar.upcoming(on: today).first { $0.feast.mood == .joyful && $0.feast != .shopDay }
    return feast.map { OccasionAtHand(code: OccasionCode($0.feast.rawValue), receiver: request.receiver, day: $0.day) }
  }

  private var sortKey: (Int, OccasionCode) { (day?.number ?? .max, code) }

  /// Dates that may be meant: those of the receiver named, else all.
  private static func dates(of request: SuggestionRequest) -> [DirectoryDate] {
    guard let person = request.person, !person.muted else { return [] }
    let all = DirectoryEntry(person).dates
    return request.receiver.map { receiver in all.filter { $0.receiver == receiver } } ?? all
  }
}
