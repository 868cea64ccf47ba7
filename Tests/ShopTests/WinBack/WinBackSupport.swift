import Testing

@testable import Shop

extension Counter {
  /// A shop that wins people back: a playbook for a bad bouquet, one for any reason, one for newcomers, and core members
  /// left alone for a month.
  static func winning(holdOut percent: Int = 0, _ change: (inout ShopSettings) -> Void = { _ in }) throws -> Counter {
    try Counter.writing { settings in
      settings.addTemplates()
      settings.contact.templates.append(
        MessageTemplate("come-back", .winBack, "{name}: {coupon}, {code}, through {until}"))
      settings.winBack.holdOut = BasisPoints(percent: percent)
      settings.winBack.playbooks = [
        playbook("ask", .unknown, message: "miss-you", days: 10),
        playbook("sorry", .quality, message: "come-back", offer: "ten", owner: "lan", days: 3),
        playbook("begin", .unknown, on: .activation, message: "miss-you", days: 5),
      ]
      var core = LayerStrategy()
      core.layer = .core
      core.rhythmDays = 30
      core.offer = "off20"
      core.owner = "mei"
      settings.winBack.layers = [core]
      change(&settings)
    }
  }

  private static func playbook(
    _ code: PlaybookCode, _ reason: ChurnReason, on list: WinBackList? = nil, message: MessageCode,
    offer: TemplateCode? = nil, owner: String = "", days: Int
  ) -> WinBackPlaybook {
    var playbook = WinBackPlaybook()
    playbook.code = code
    playbook.name = LocalizedText(code.text)
    playbook.reason = reason
    playbook.list = list
    playbook.message = message
    playbook.offer = offer
    playbook.owner = owner
    playbook.days = days
    return playbook
  }

  /// Takes a member up.
  @discardableResult
  func take(
    up member: PersonID, on list: WinBackList = .lapsed, layer: MemberLayer? = nil,
    _ change: CaseChange.What = CaseChange.What(), by actor: Actor = .owner
  ) throws(Refusal) -> WinBackCase {
    let opening = CaseOpening(
      member: member, list: list, cause: WinBackCause(.rhythm, on: day - 20, number: 30), overdue: 20,
      chance: BasisPoints(percent: 12), atStake: Money(80_000), layer: layer, change: change)
    try perform(.openCase(opening), by: actor)
    guard let winBack = state.account(member)?.winBacks.last else { throw .unknownCase }
    return winBack
  }

  func step(
    _ member: PersonID, _ winBack: WinBackCase, to state: WinBackState, because reason: ChurnReason? = nil,
    by actor: Actor = .owner
  ) throws(Refusal) {
    try perform(
      .moveCase(CaseStep(CaseName(member: member, id: winBack.id), to: state, reason: reason)), by: actor)
  }

  func plan(_ member: PersonID, _ winBack: WinBackCase, _ what: CaseChange.What) throws(Refusal) {
    try perform(.planCase(CaseChange(CaseName(member: member, id: winBack.id), what)))
  }

  func lastCase(_ member: PersonID) throws -> WinBackCase { try #require(try account(member).winBacks.last) }
}
