import Shop

/// One customer whom something was expected of (W2).
public struct LapsedRow: Hashable, Sendable {
  public var id: PersonID
  /// What was expected and did not come, the weightiest.
  public var reason: LapseReason
  /// The day on which it was expected; the first of several.
  public var expected: Day
  /// Days past it.
  public var overdueDays: Int
  public var lastPurchase: Day
  /// The chance that they come back unaided, 0 to 1.
  public var chance: Double
  /// What they would be worth over the next twelve months if they still come: usual basket x purchases a year.
  public var yearlyValue: Money
  /// (1 - chance) x ``yearlyValue``.
  public var atStake: Money
  /// What is expected of them next.
  public var next: Expectation?
  public var step: NextStep
  /// No reminder and no cheerful word: muted, or in mourning (D05).
  public var isQuiet: Bool
}

/// Someone of whom nothing was missed: never on the list.
public struct ExpectedCustomer: Hashable, Sendable {
  public var id: PersonID
  public var chance: Double
  public var lastPurchase: Day
  /// As of ``LapsedRow/yearlyValue``.
  public var yearlyValue: Money
  public var next: Expectation?
  /// Their own rhythm, where they have one.
  public var rhythm: RhythmDue?
  public var isQuiet: Bool
}

/// When a member is due by their own rhythm.
public struct RhythmDue: Hashable, Sendable {
  public var usualDays: Int
  public var day: Day
}

/// What a customer is expected to do and when.
public enum Expectation: Hashable, Sendable {
  /// A yearly occasion; `code` is `nil` for a date that only the purchases show. The name is the receiver's, may be empty.
  case occasion(code: OccasionCode?, receiver: PersonID?, name: String, day: Day)
  /// The next purchase by their own rhythm, or by the shop's while they have fewer than three orders.
  case rhythm(usualDays: Int, day: Day, isOwn: Bool)

  public var day: Day {
    switch self {
    case .occasion(_, _, _, let day): day
    case .rhythm(_, let day, _): day
    }
  }
}

/// Why someone is on the list, as facts; the sentence is made in Console.
public enum LapseReason: Hashable, Sendable {
  /// They bought for it in `years` years and let it pass `times` times since; `day` is the first that passed.
  ///
  /// `code` is `nil` for a date that only the purchases show.
  case missedOccasion(code: OccasionCode?, receiver: PersonID?, name: String, day: Day, times: Int, years: Int)
  /// They usually come every `usualDays` days and were due on `dueDay`.
  case rhythmPassed(usualDays: Int, dueDay: Day)
  /// Too few orders for a rhythm of their own: customers of this shop usually come every `usualDays` days.
  case shopRhythmPassed(usualDays: Int, dueDay: Day)

  public var day: Day {
    switch self {
    case .missedOccasion(_, _, _, let day, _, _): day
    case .rhythmPassed(_, let day), .shopRhythmPassed(_, let day): day
    }
  }
}

/// What to do about a row. Without consent to contact them it is "ask at the next visit" instead (K1), which the caller
/// sees from the person's file.
public enum NextStep: Hashable, Sendable {
  /// Muted or in mourning: nothing, unless they come by themselves.
  case leaveInPeace
  /// A yearly occasion comes within 30 days: offer to see to it.
  case offer(code: OccasionCode?, receiver: PersonID?, name: String, day: Day)
  /// May well come back: a call to ask how the last order did.
  case call
  /// Hardly comes back by themselves: a greeting with a reason to come.
  case winBack
  /// Something went wrong: set it right first.
  case makeGood
  /// A plan they paid for lies unused: tell them what it gives.
  case remind
  /// Never bought, or once: a first or a second reason to come.
  case invite
}
