import Testing

@testable import Shop

@Suite("S110: cases")
struct WinBackTests {
  @Test("S110, S109: taken up with facts, playbook, owner and deadline; contact and answer move it by themselves")
  func contacted() throws {
    let counter = try Counter.winning()
    let lin = try counter.befriend()
    let listed = try counter.take(up: lin)
    #expect((listed.state, listed.list, listed.overdue, listed.atStake) == (.listed, .lapsed, 20, Money(80_000)))
    #expect(listed.cause == WinBackCause(.rhythm, on: counter.day - 20, number: 30))
    #expect(listed.round == "win-back-2026-q1" && !listed.isHeldOut)
    #expect((listed.plan.playbook, listed.plan.message, listed.plan.owner) == ("ask", "miss-you", "owner"))
    #expect(listed.plan.deadline == counter.day + 10)
    #expect(counter.state.openCases().map(\.winBack.id) == [listed.id])
    #expect(refusal { () throws(Refusal) in try counter.take(up: lin) } == .caseOpen)

    let entry = try counter.contact(lin, for: .winBack)
    #expect(entry.winBack == listed.id)
    #expect(try counter.lastCase(lin).state == .contacted)
    #expect(try counter.lastCase(lin).contacted == counter.day)
    try counter.perform(.answerContact(ContactAnswer(member: lin, contact: entry.id, outcome: .willCome)), by: .florist)
    #expect(try counter.lastCase(lin).state == .replied)
    #expect(Snapshot(counter.folded()) == Snapshot(counter.state))
  }

  @Test("S110: a contact about something else moves no case; one that names the case does, whatever its purpose")
  func other() throws {
    let counter = try Counter.winning()
    let lin = try counter.befriend()
    let listed = try counter.take(up: lin)
    try counter.contact(lin, for: .greeting)
    #expect(try counter.lastCase(lin).state == .listed)
    counter.day = counter.day + 20
    try counter.contact(lin, for: .reminder, about: MessageSubject(winBack: listed.id))
    #expect(try counter.lastCase(lin).state == .contacted)
    let gone = MessageSubject(winBack: WinBackID(high: 9, low: 9))
    counter.day = counter.day + 20
    #expect(counter.refused(lin, for: .reminder, about: gone) == .unknownCase)
  }

  @Test("S110: a paid order in the window closes it; one that is only placed, or comes too late, does not")
  func window() throws {
    let counter = try Counter.winning { $0.winBack.windowDays = 60 }
    let (lin, wei) = (try counter.befriend(), try counter.befriend("Wei", phone: "13900139000"))
    for id in [lin, wei] {
      try counter.take(up: id)
      try counter.contact(id, for: .winBack)
    }
    counter.day = counter.day + 60
    let order = try counter.sell(item("bouquet"), to: lin) { $0.tender = nil }
    #expect(try counter.lastCase(lin).state == .contacted)
    try counter.perform(.payOrder(order.id, .cash))
    let back = try counter.lastCase(lin)
    #expect((back.state, back.order, back.worth, back.ended) == (.returned, order.id, Money(26_800), counter.day))
    counter.day = counter.day + 1
    try counter.sell(item("bouquet"), to: wei)
    #expect(try counter.lastCase(wei).state == .contacted)
    #expect(counter.state.openCases().map(\.member) == [wei])
    #expect(Snapshot(counter.folded()) == Snapshot(counter.state))
  }

  @Test("S110, S128: the start of the day closes what came to nothing, and finds orders that came in unseen")
  func startOfDay() throws {
    let counter = try Counter.winning()
    let lin = try counter.befriend()
    try counter.take(up: lin)
    counter.day = counter.day + 60
    #expect(try counter.perform(.startOfDay, by: .system).events.isEmpty)
    counter.day = counter.day + 1
    let events = try counter.perform(.startOfDay, by: .system).events
    #expect(events.map(\.name) == ["case.lost"])
    #expect(try counter.lastCase(lin).state == .lost)
    #expect(try counter.perform(.startOfDay, by: .system).events.isEmpty)
    // Over, they may be taken up again.
    #expect(try counter.take(up: lin).state == .listed)
  }

  @Test("S110: a refund of the whole order opens it again; what it was before stands")
  func refunded() throws {
    let counter = try Counter.winning()
    let lin = try counter.befriend()
    try counter.take(up: lin)
    try counter.contact(lin, for: .winBack)
    let order = try counter.sell(item("lily"), to: lin)
    #expect(try counter.lastCase(lin).state == .returned)
    try counter.refund(order)
    let again = try counter.lastCase(lin)
    #expect((again.state, again.order, again.worth, again.ended) == (.contacted, nil, .zero, nil))
    #expect(counter.state.openCases().count == 1)
  }

  @Test("S41: the coupon of the plan is issued with the case, and its use closes the case, however late")
  func coupon() throws {
    let counter = try Counter.winning()
    let lin = try counter.befriend()
    let listed = try counter.take(up: lin, CaseChange.What(reason: .quality))
    let coupon = try #require(counter.coupons(lin).first)
    #expect((coupon.template, coupon.winBack) == ("ten", listed.id))
    try counter.issue("off20", to: lin)
    let message = try counter.compose("come-back", for: lin, about: MessageSubject(winBack: listed.id))
    #expect(message.text.contains(coupon.code.description))
    try counter.step(lin, listed, to: .lost)
    let order = try counter.sell(item("bouquet"), to: lin, coupon: .codes([coupon.code]))
    let back = try counter.lastCase(lin)
    #expect((back.state, back.order, back.worth) == (.returned, order.id, Money(24_120)))
    guard case .caseMoved(let fact)? = counter.facts.last(where: { $0.event.name == "case.returned" })?.event else {
      Issue.record("no such fact")
      return
    }
    #expect(fact.coupon == coupon.code)
  }

  @Test(
    "S108: why they stay away is chosen after a contact and brings its own playbook; owner and deadline may be named")
  func reason() throws {
    let counter = try Counter.winning()
    counter.roster = Roster([StaffMember(id: StaffID(high: 0, low: 1), name: "Lan", role: .florist)])
    let lin = try counter.befriend { $0.profile.owner = "mei" }
    let listed = try counter.take(up: lin)
    #expect(listed.plan.owner == "mei")
    counter.day = counter.day + 2
    try counter.plan(lin, listed, CaseChange.What(reason: .quality))
    var plan = try counter.lastCase(lin).plan
    #expect((plan.reason, plan.playbook, plan.offer, plan.owner) == (.quality, "sorry", "ten", "mei"))
    #expect(plan.deadline == counter.day + 1)
    try counter.plan(
      lin, listed, CaseChange.What(owner: "lan", deadline: counter.day + 4, note: "the lilies drooped"))
    plan = try counter.lastCase(lin).plan
    #expect((plan.owner, plan.deadline) == ("Lan", counter.day + 4))
    #expect(counter.people[lin]?.notes.last?.text == "the lilies drooped")
    for (event, _) in counter.facts { #expect(!"\(event)".contains("drooped")) }
    let bad = CaseChange.What(owner: "nobody")
    #expect(refusal { () throws(Refusal) in try counter.plan(lin, listed, bad) } == .unknownStaff("nobody"))
    let past = CaseChange.What(deadline: counter.day - 1)
    #expect(refusal { () throws(Refusal) in try counter.plan(lin, listed, past) } == .dayPast(counter.day - 1))
    try counter.step(lin, listed, to: .lost, because: .moved, by: .florist)
    #expect(try counter.lastCase(lin).plan.reason == .moved)
  }

  @Test("S41, S108: a reason that brings another offer takes the unused coupon back; undone, the other way round")
  func exchanged() throws {
    let counter = try Counter.winning()
    let lin = try counter.befriend()
    let listed = try counter.take(up: lin, layer: .core)
    #expect(counter.coupons(lin).map(\.template) == ["off20"])
    try counter.plan(lin, listed, CaseChange.What(reason: .quality))
    func usable() -> [TemplateCode] {
      counter.coupons(lin).filter { $0.state(on: counter.day) == .issued }.map(\.template)
    }
    #expect(usable() == ["ten"])
    try counter.undo(counter.last)
    #expect(usable() == ["off20"])
    #expect(counter.coupons(lin).allSatisfy { $0.winBack == listed.id })
  }

  @Test("S110: a snoozed case is off the list until its day, and its window begins then")
  func snoozed() throws {
    let counter = try Counter.winning()
    let lin = try counter.befriend()
    let until = counter.day + 30
    let listed = try counter.take(up: lin, CaseChange.What(snoozed: until))
    #expect(listed.plan.isSnoozed(on: until - 1) && !listed.plan.isSnoozed(on: until))
    #expect(listed.window(60) == counter.day...(until + 60))
    #expect(listed.plan.deadline == until)
  }

  @Test("S135: a layer brings offer, owner and rhythm; a member who changes layer gets the new one, and that is logged")
  func layers() throws {
    let counter = try Counter.winning()
    let lin = try counter.befriend()
    #expect(
      try counter.perform(.noteLayers([LayerNote(member: lin, layer: .core)])).events.map(\.name) == ["layer.changed"])
    #expect(try counter.perform(.noteLayers([LayerNote(member: lin, layer: .core)])).events.isEmpty)
    #expect(try counter.account(lin).layer == LayerStanding(layer: .core, since: counter.day))
    let listed = try counter.take(up: lin)
    #expect((listed.layer, listed.plan.offer, listed.plan.owner) == (.core, "off20", "mei"))
    try counter.contact(lin, for: .winBack)
    counter.day = counter.day + 14
    let again = counter.day + 16
    #expect(counter.refused(lin, for: .winBack) == .contact(.contactedLately(on: counter.day - 14, again: again)))
    try counter.perform(.noteLayers([LayerNote(member: lin, layer: .active)]))
    #expect(try counter.account(lin).layer == LayerStanding(layer: .active, since: counter.day, before: .core))
    #expect(counter.refused(lin, for: .winBack) == nil)
  }

  @Test("S135: suggestions to a layer weigh what its strategy says")
  func weights() throws {
    let counter = try Counter.winning {
      var weights = SuggestionWeights()
      weights.margin = 40
      $0.winBack.layers[0].weights = weights
    }
    let lin = try counter.befriend()
    #expect(counter.state.suggestionWeights(for: try counter.account(lin)).margin == 2)
    try counter.perform(.noteLayers([LayerNote(member: lin, layer: .core)]))
    #expect(counter.state.suggestionWeights(for: try counter.account(lin)).margin == 40)
  }

  @Test(
    "D05, K1: nobody who is muted or mourns is taken up; without leave there is no contact, but a word at the counter")
  func quiet() throws {
    let counter = try Counter.winning()
    let muted = try counter.befriend { $0.muted = true }
    #expect(refusal { () throws(Refusal) in try counter.take(up: muted) } == .contact(.muted))
    let silent = try counter.befriend("Wei", phone: "13900139000", over: [])
    let listed = try counter.take(up: silent)
    #expect(counter.refused(silent, for: .winBack) == .contact(.noConsent(.wechat)))
    try counter.step(silent, listed, to: .contacted, by: .florist)
    #expect(try counter.lastCase(silent).state == .contacted)
  }

  @Test("H1: managers take up and assign, everybody may say what became of it")
  func roles() throws {
    let counter = try Counter.winning()
    let lin = try counter.befriend()
    #expect(
      refusal { () throws(Refusal) in try counter.take(up: lin, by: .florist) } == .notAllowed(needs: .manager))
    let listed = try counter.take(up: lin)
    try counter.step(lin, listed, to: .replied, by: .florist)
    #expect(refusal { () throws(Refusal) in try counter.step(lin, listed, to: .contacted) } == .caseFurther(.replied))
    #expect(refusal { () throws(Refusal) in try counter.step(lin, listed, to: .returned) } == .caseWithoutOrder)
    try counter.step(lin, listed, to: .lost)
    #expect(refusal { () throws(Refusal) in try counter.step(lin, listed, to: .returned) } == .caseClosed(.lost))
  }
}
