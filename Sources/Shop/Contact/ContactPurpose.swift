/// Why somebody is written to or called.
public enum ContactPurpose: String, CaseIterable, Sendable, StringCoded {
  // Marketing: what the shop begins.
  /// A feast, a birthday: good wishes alone.
  case greeting
  /// A date they give for comes up.
  case reminder
  /// A coupon, points that lapse, something to buy.
  case offer
  case invitation
  /// They have not come for long.
  case winBack = "win-back"

  // Service: what follows from what the customer asked for.
  case delivery
  /// How to look after what they bought.
  case care
  /// How it was.
  case followUp = "follow-up"
  case ticket, alteration
  /// What they asked about is there (S44).
  case enquiry

  /// Counts as a marketing contact (K2).
  public var isMarketing: Bool {
    switch self {
    case .greeting, .reminder, .offer, .invitation, .winBack: true
    case .delivery, .care, .followUp, .ticket, .alteration, .enquiry: false
    }
  }

  /// The customer waits for it, so that it needs no other leave than what they asked for and may come at any hour.
  public var isAwaited: Bool {
    switch self {
    case .delivery, .ticket, .alteration, .enquiry: true
    case .greeting, .reminder, .offer, .invitation, .winBack, .care, .followUp: false
    }
  }
}

/// What came of a message or a call.
public enum ContactOutcome: String, CaseIterable, Sendable, StringCoded {
  case sent
  /// Spoken with, or read.
  case reached
  case noAnswer = "no-answer"
  case replied
  /// They will come, or have ordered.
  case willCome = "will-come"
  /// They give nothing for this date this year (D01).
  case notThisYear = "not-this-year"
  /// They would rather not be contacted: worth withdrawing their consent.
  case declined
  case wrongAddress = "wrong-address"
}
