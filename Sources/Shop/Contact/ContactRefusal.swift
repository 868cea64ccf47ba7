/// Why somebody is not contacted, or a message not made (K1-K3, D05), as facts.
public enum ContactRefusal: Error, Hashable, Sendable {
  /// No consent to contact them over this channel; `nil`: over none.
  case noConsent(ContactChannel?)
  /// Nothing on file to reach them by; `nil`: by no channel they agreed to.
  case noAddress(ContactChannel?)
  case muted
  /// They mourn; nothing cheerful through this day.
  case bereaved(through: Day)
  /// A marketing contact on that day; the next may come from the other day on.
  case contactedLately(on: Day, again: Day)
  /// A day of their own comes up: a mailing leaves them to their own greeting.
  case ownDateNear(OccasionCode, Day)
  case quietHours(until: TimeOfDay)
  /// Kept back to compare with (D12), through this day.
  case heldOut(until: Day)
  /// The bench is full on that peak day: nobody is invited (D13).
  case benchFull(Day)
  /// Wishes for a day of mourning.
  case sorrowOccasion(OccasionCode)
  /// The phone is shared: the message would show one person's receiver to another.
  case sharedPhone
  /// There is nothing to put in this place of the text.
  case emptyField(MergeField)
  /// The template has a field that this version does not know.
  case unknownField(String)

  /// What kind of reason it is: people who are not contacted are counted by it. The raw value is its name for scripts.
  public enum Kind: String, CaseIterable, Sendable {
    case noConsent = "no-consent"
    case noAddress = "no-address"
    case muted, bereaved
    case contactedLately = "contacted-lately"
    case ownDateNear = "own-date-near"
    case quietHours = "quiet-hours"
    case heldOut = "held-out"
    case benchFull = "bench-full"
    case sorrowOccasion = "sorrow-occasion"
    case sharedPhone = "shared-phone"
    case emptyField = "empty-field"
    case unknownField = "unknown-field"
  }

  public var kind: Kind {
    switch self {
    case .noConsent: .noConsent
    case .noAddress: .noAddress
    case .muted: .muted
    case .bereaved: .bereaved
    case .contactedLately: .contactedLately
    case .ownDateNear: .ownDateNear
    case .quietHours: .quietHours
    case .heldOut: .heldOut
    case .benchFull: .benchFull
    case .sorrowOccasion: .sorrowOccasion
    case .sharedPhone: .sharedPhone
    case .emptyField: .emptyField
    case .unknownField: .unknownField
    }
  }

  /// The refusal's name for scripts.
  public var code: String { kind.rawValue }
}
