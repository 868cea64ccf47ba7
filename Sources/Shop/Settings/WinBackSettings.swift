/// How the shop wins people back: who is at risk, what is done for whom, and how long it waits for an answer (S107-S110,
/// S130, S135, D12).
public struct WinBackSettings: Hashable, Sendable, Record {
  /// A paid order within so many days closes a case as returned; without one it is lost.
  public var windowDays = 60
  /// Out of so many hundredths of a percent nobody is contacted, to compare with (D12).
  public var holdOut = BasisPoints.zero
  /// Spend or orders are down by so much on the member's own last year: at risk.
  public var drop = BasisPoints(percent: 40)
  /// A score of so many stars or fewer: at risk.
  public var lowScore = 2
  /// A plan that has run for so many days without a use: at risk.
  public var unusedDays = 60
  /// Without an order so many days after joining: to be activated (S130).
  public var activationDays = 30
  public var playbooks: [WinBackPlaybook] = []
  public var layers: [LayerStrategy] = []
  public var extra = UnknownFields()

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("windowDays", &windowDays)
    try coder.field("holdOut", &holdOut)
    try coder.field("drop", &drop)
    try coder.field("lowScore", &lowScore)
    try coder.field("unusedDays", &unusedDays)
    try coder.field("activationDays", &activationDays)
    try coder.records("playbooks", &playbooks)
    try coder.records("layers", &layers)
    try coder.unknown(&extra)
  }

  public func playbook(_ code: PlaybookCode) -> WinBackPlaybook? { playbooks.first { $0.code == code } }
  public func strategy(of layer: MemberLayer) -> LayerStrategy? { layers.first { $0.layer == layer } }

  /// The playbook of a reason on a list: one written for the list, else one for any.
  public func playbook(for reason: ChurnReason, on list: WinBackList) -> WinBackPlaybook? {
    let fitting = playbooks.filter { $0.reason == reason && !$0.retired }
    return fitting.first { $0.list == list } ?? fitting.first { $0.list == nil }
  }

  /// Days that lie between two contacts of a member of that layer at least.
  public func rhythm(of layer: MemberLayer?) -> Int { layer.flatMap { strategy(of: $0)?.rhythmDays } ?? 0 }

  /// The round of winning back that `day` is in, a quarter of a year: who is kept back is drawn anew with each.
  public static func round(of day: Day) -> CampaignCode {
    CampaignCode("win-back-\(day.year)-q\((day.components.month + 2) / 3)")
  }
}

/// What is done for those who stay away for one reason (S109).
public struct WinBackPlaybook: Hashable, Sendable, Record {
  public var code = PlaybookCode("")
  public var name = LocalizedText("")
  public var reason = ChurnReason.unknown
  /// `nil`: whichever list they are on.
  public var list: WinBackList?
  public var message: MessageCode?
  /// The coupon that goes with it; `nil` for none, or as the layer has it.
  public var offer: TemplateCode?
  /// No coupon, whatever the layer has.
  public var withoutOffer = false
  /// Who sees to it; empty: who looks after the member.
  public var owner = ""
  /// Days to the deadline.
  public var days = 7
  public var retired = false
  public var extra = UnknownFields()

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("code", &code)
    try coder.field("name", &name)
    try coder.field("reason", &reason)
    try coder.field("list", &list)
    try coder.field("message", &message)
    try coder.field("offer", &offer)
    try coder.field("withoutOffer", &withoutOffer)
    try coder.field("owner", &owner)
    try coder.field("days", &days)
    try coder.field("retired", &retired)
    try coder.unknown(&extra)
  }
}

/// How members of one layer are treated (S135). What a playbook leaves open is taken from here.
public struct LayerStrategy: Hashable, Sendable, Record {
  public var layer = MemberLayer.potential
  /// Days between two contacts at least, where the shop's own gap is shorter.
  public var rhythmDays = 0
  public var message: MessageCode?
  public var offer: TemplateCode?
  public var owner = ""
  /// What counts in suggestions to them; the shop's own weights where there are none.
  public var weights: SuggestionWeights?
  public var extra = UnknownFields()

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("layer", &layer)
    try coder.nonzero("rhythmDays", &rhythmDays)
    try coder.field("message", &message)
    try coder.field("offer", &offer)
    try coder.field("owner", &owner)
    try coder.record("weights", &weights)
    try coder.unknown(&extra)
  }
}

extension WinBackSettings {
  /// What is to be done for a reason, on a list, in a layer. The owner is left empty where nobody is named.
  public func plan(for reason: ChurnReason, on list: WinBackList, in layer: MemberLayer?, from day: Day) -> CasePlan {
    let playbook = self.playbook(for: reason, on: list)
    let strategy = layer.flatMap { self.strategy(of: $0) }
    var plan = CasePlan()
    plan.reason = reason
    plan.playbook = playbook?.code
    plan.message = playbook?.message ?? strategy?.message
    plan.offer = playbook?.withoutOffer == true ? nil : playbook?.offer ?? strategy?.offer
    plan.owner = playbook?.owner ?? ""
    if plan.owner.isEmpty { plan.owner = strategy?.owner ?? "" }
    plan.deadline = playbook.map { day + $0.days }
    return plan
  }
}
