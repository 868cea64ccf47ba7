/// A step is taken for somebody on a list.
public struct CaseOpening: Hashable, Sendable {
  public var member: PersonID
  public var list: WinBackList
  public var cause: WinBackCause
  public var overdue: Int
  public var chance: BasisPoints?
  public var atStake: Money
  public var layer: MemberLayer?
  /// A campaign of its own; the round of the season where none is named.
  public var campaign: CampaignCode?
  public var change: CaseChange.What

  public init(
    member: PersonID, list: WinBackList, cause: WinBackCause, overdue: Int = 0, chance: BasisPoints? = nil,
    atStake: Money = .zero, layer: MemberLayer? = nil, campaign: CampaignCode? = nil,
    change: CaseChange.What = CaseChange.What()
  ) {
    self.member = member
    self.list = list
    self.cause = cause
    self.overdue = overdue
    self.chance = chance
    self.atStake = atStake
    self.layer = layer
    self.campaign = campaign
    self.change = change
  }
}

/// One case of one member.
public struct CaseName: Hashable, Sendable {
  public var member: PersonID
  public var id: WinBackID

  public init(member: PersonID, id: WinBackID) {
    self.member = member
    self.id = id
  }
}

/// What became of a case, by the word of staff. Most steps come by themselves: a contact that is logged, an answer, an
/// order that is paid.
public struct CaseStep: Hashable, Sendable {
  public var name: CaseName
  public var state: WinBackState
  /// Why they are lost, where they said so.
  public var reason: ChurnReason?

  public init(_ name: CaseName, to state: WinBackState, reason: ChurnReason? = nil) {
    self.name = name
    self.state = state
    self.reason = reason
  }
}

/// What is to be changed of a case.
public struct CaseChange: Hashable, Sendable {
  /// What is `nil` stays.
  public struct What: Hashable, Sendable {
    public var reason: ChurnReason?
    public var owner: String?
    public var deadline: Day?
    public var snoozed: Day?
    /// What staff want to be remembered; it goes into the person's file (H4).
    public var note: String?

    public init(
      reason: ChurnReason? = nil, owner: String? = nil, deadline: Day? = nil, snoozed: Day? = nil, note: String? = nil
    ) {
      self.reason = reason
      self.owner = owner
      self.deadline = deadline
      self.snoozed = snoozed
      self.note = note
    }
  }

  public var name: CaseName
  public var what: What

  public init(_ name: CaseName, _ what: What) {
    self.name = name
    self.what = what
  }
}
