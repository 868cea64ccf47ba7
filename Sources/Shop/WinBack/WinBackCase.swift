/// One attempt to win a member back (S110): what was seen, what is to be done, and what came of it. Nothing here is typed:
/// what staff note stands in the person's file (H4).
public struct WinBackCase: Hashable, Sendable, Record {
  public var id = WinBackID(high: 0, low: 0)
  public var list = WinBackList.lapsed
  public var cause = WinBackCause()
  /// The day on which it was taken up.
  public var listed = Day(number: 0)
  /// As the list had it that day: days over, the chance to come back unaided, and what is at stake within a year.
  public var overdue = 0
  public var chance: BasisPoints?
  public var atStake = Money.zero
  public var layer: MemberLayer?
  /// The round in which it stands; with a hold-out, what the draw was for.
  public var round = CampaignCode("")
  /// Kept back to compare with: not contacted (D12).
  public var isHeldOut = false
  public var plan = CasePlan()
  public var state = WinBackState.listed
  /// The first contact.
  public var contacted: Day?
  /// The order by which they returned, and what it came to.
  public var order: OrderID?
  public var worth = Money.zero
  /// The day on which it was over.
  public var ended: Day?

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("id", &id)
    try coder.field("list", &list)
    try coder.record("cause", &cause)
    try coder.field("listed", &listed)
    try coder.nonzero("overdue", &overdue)
    try coder.field("chance", &chance)
    try coder.nonzero("atStake", &atStake)
    try coder.field("layer", &layer)
    try coder.field("round", &round)
    try coder.field("isHeldOut", &isHeldOut)
    try coder.record("plan", &plan)
    try coder.field("state", &state)
    try coder.field("contacted", &contacted)
    try coder.field("order", &order)
    try coder.nonzero("worth", &worth)
    try coder.field("ended", &ended)
  }

  public var isOpen: Bool { state.isOpen }

  /// From when on an order counts as their return: the contact, else the day it was taken up or comes up again.
  public var begin: Day { contacted ?? max(listed, plan.snoozed ?? listed) }

  /// The first purchase that counts as their return.
  func purchase(in account: Account, within days: Int) -> Purchase? {
    let window = window(days)
    return account.purchases.first { $0.counts && window.contains($0.day) }
  }

  /// Whether there is nothing more to wait for: they have bought, or the days are over.
  func isOver(for account: Account, within days: Int, on day: Day) -> Bool {
    day > window(days).upperBound || purchase(in: account, within: days) != nil
  }

  /// The days on which a paid order counts as their return.
  public func window(_ days: Int) -> ClosedRange<Day> { listed...(begin + max(0, days)) }
}

public enum WinBackState: String, CaseIterable, Sendable, StringCoded {
  case listed, contacted, replied, returned, lost

  public var isOpen: Bool { self != .returned && self != .lost }

  /// How far it is; a case goes forward alone.
  var rank: Int { WinBackState.allCases.firstIndex(of: self) ?? 0 }
}

/// What is to be done about a case, by whom and until when. It may be changed while the case is open.
public struct CasePlan: Hashable, Sendable, Record {
  public var reason = ChurnReason.unknown
  public var playbook: PlaybookCode?
  public var message: MessageCode?
  public var offer: TemplateCode?
  /// The member of staff who sees to it.
  public var owner = ""
  public var deadline: Day?
  /// Off the list until this day.
  public var snoozed: Day?

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("reason", &reason)
    try coder.field("playbook", &playbook)
    try coder.field("message", &message)
    try coder.field("offer", &offer)
    try coder.field("owner", &owner)
    try coder.field("deadline", &deadline)
    try coder.field("snoozed", &snoozed)
  }

  /// Whether it waits for another day.
  public func isSnoozed(on day: Day) -> Bool { snoozed.map { $0 > day } ?? false }
}

/// A case that is open, and whose it is.
public struct WinBackTicket: Hashable, Sendable, Record {
  public var account = PersonID(high: 0, low: 0)
  public var id = WinBackID(high: 0, low: 0)

  public init() {}
  public init(account: PersonID, id: WinBackID) {
    self.account = account
    self.id = id
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("account", &account)
    try coder.field("id", &id)
  }
}

extension Account {
  /// The case that is being worked on.
  public var openCase: WinBackCase? { winBacks.last { $0.isOpen } }

  public func winBack(_ id: WinBackID) -> WinBackCase? { winBacks.last { $0.id == id } }

  mutating func change(_ id: WinBackID, _ body: (inout WinBackCase) -> Void) {
    guard let place = winBacks.lastIndex(where: { $0.id == id }) else { return }
    body(&winBacks[place])
  }
}
