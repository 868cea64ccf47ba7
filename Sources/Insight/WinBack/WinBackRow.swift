import Shop

/// Somebody on one of the three lists: lapsed, at risk, to be activated (W2, S107, S130).
public struct WinBackRow: Hashable, Sendable {
  public var id: PersonID
  public var list: WinBackList
  /// Why they are listed, the weightiest first; never empty.
  public var causes: [WinBackCause]
  /// Days past what was expected.
  public var overdueDays: Int
  /// That they come back unaided, 0 to 1; `nil` where nothing is known yet.
  public var chance: Double?
  /// Lapsed: (1 - chance) x a year's worth. At risk by falling: what is missing on their own last year; else as lapsed.
  /// To be activated: a year's worth after one order, the shop's usual basket before the first.
  public var atStake: Money
  public var yearlyValue: Money
  public var lastPurchase: Day?
  public var next: Expectation?
  public var step: NextStep
  /// No reminder and no cheerful word: muted, or in mourning (D05).
  public var isQuiet: Bool

  public init(
    id: PersonID, list: WinBackList, causes: [WinBackCause], overdueDays: Int = 0, chance: Double? = nil,
    atStake: Money = .zero, yearlyValue: Money = .zero, lastPurchase: Day? = nil, next: Expectation? = nil,
    step: NextStep = .call, isQuiet: Bool = false
  ) {
    self.id = id
    self.list = list
    self.causes = causes
    self.overdueDays = overdueDays
    self.chance = chance
    self.atStake = atStake
    self.yearlyValue = yearlyValue
    self.lastPurchase = lastPurchase
    self.next = next
    self.step = step
    self.isQuiet = isQuiet
  }

  public var cause: WinBackCause { causes.first ?? WinBackCause() }
}

extension WinBackRow {
  /// The row of the lapsed list.
  init(_ row: LapsedRow, on list: WinBackList = .lapsed) {
    self.init(
      id: row.id, list: list, causes: [WinBackCause(row.reason)], overdueDays: row.overdueDays, chance: row.chance,
      atStake: row.atStake, yearlyValue: row.yearlyValue, lastPurchase: row.lastPurchase, next: row.next,
      step: row.step,
      isQuiet: row.isQuiet)
  }

  /// What is recorded when a step is taken. The chance is kept in hundredths of a percent.
  public func opening(layer: MemberLayer?, campaign: CampaignCode? = nil) -> CaseOpening {
    CaseOpening(
      member: id, list: list, cause: cause, overdue: overdueDays,
      chance: chance.map { BasisPoints(Int(($0 * 10_000).rounded())) }, atStake: atStake, layer: layer,
      campaign: campaign)
  }
}

extension WinBackCause {
  /// The facts of a reason, for the record.
  public init(_ reason: LapseReason) {
    switch reason {
    case .missedOccasion(let code, let receiver, _, let day, let times, let years):
      self.init(.missedOccasion, on: day, number: times)
      occasion = code
      self.receiver = receiver
      self.years = years
    case .rhythmPassed(let usual, let due): self.init(.rhythm, on: due, number: usual)
    case .shopRhythmPassed(let usual, let due): self.init(.shopRhythm, on: due, number: usual)
    }
  }
}
