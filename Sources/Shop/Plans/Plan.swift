/// A membership that is paid for: what it costs, how long it runs and what it gives (S16). Independent of the tier (L3).
public struct Plan: Hashable, Sendable, Record {
  public var code = PlanCode("")
  public var name = LocalizedText("")
  /// For one term, tax included.
  public var fee = Money.zero
  /// Calendar months of one term.
  public var months = 12
  public var benefits = Benefits()
  public var perks: [PlanPerk] = []
  /// No longer sold; terms that were paid for run on.
  public var retired = false

  public init() {}
  public init(
    code: PlanCode, name: LocalizedText, fee: Money, months: Int = 12, benefits: Benefits = .init(),
    perks: [PlanPerk] = []
  ) {
    self.code = code
    self.name = name
    self.fee = fee
    self.months = months
    self.benefits = benefits
    self.perks = perks
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("code", &code)
    try coder.field("name", &name)
    try coder.field("fee", &fee)
    try coder.field("months", &months)
    try coder.record("benefits", &benefits)
    try coder.records("perks", &perks)
    try coder.field("retired", &retired)
  }

  /// The last day of a term that begins on `start`: the day before the same day so many months later.
  public func lastDay(from start: Day) -> Day { start.adding(months: months) - 1 }

  public func perk(_ code: PerkCode) -> PlanPerk? { perks.first { $0.code == code } }
}

/// Something a plan gives besides its benefits: a number of free deliveries, a booking ahead of others, a seat.
public struct PlanPerk: Hashable, Sendable, Record {
  public var code = PerkCode("")
  public var name = LocalizedText("")
  public var kind = PerkKind.service
  /// Uses in one term; `nil` as often as wanted.
  public var count: Int?
  /// What one use is worth, for the comparison with the fee; a delivery is worth its fee.
  public var worth = Money.zero

  public init() {}
  public init(
    code: PerkCode, name: LocalizedText, kind: PerkKind = .service, count: Int? = nil, worth: Money = .zero
  ) {
    self.code = code
    self.name = name
    self.kind = kind
    self.count = count
    self.worth = worth
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("code", &code)
    try coder.field("name", &name)
    try coder.field("kind", &kind)
    try coder.field("count", &count)
    try coder.nonzero("worth", &worth)
  }
}

public enum PerkKind: String, CaseIterable, Sendable, StringCoded {
  /// Waives the fee of a delivery, by itself.
  case delivery
  /// Given by staff, who note it.
  case service
}
