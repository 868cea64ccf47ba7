import Testing

@testable import Shop

@Suite("S110: cases taken back, merged and kept back")
struct WinBackUndoTests {
  @Test("H3: a case taken up by mistake goes with its coupon; a contact that did not happen has moved nothing")
  func undo() throws {
    let counter = try Counter.winning()
    let lin = try counter.befriend()
    try counter.take(up: lin, CaseChange.What(reason: .quality))
    try counter.undo(counter.last)
    #expect(try counter.account(lin).winBacks.isEmpty)
    #expect(counter.coupons(lin).allSatisfy { $0.state(on: counter.day) == .withdrawn })
    #expect(counter.state.openCases().isEmpty)

    let listed = try counter.take(up: lin)
    let taken = counter.last
    try counter.contact(lin, for: .winBack)
    let sent = counter.last
    #expect(refusal { () throws(Refusal) in try counter.undo(taken) } == .cannotUndo)
    try counter.undo(sent)
    #expect(try counter.lastCase(lin).state == .listed)
    #expect(try counter.lastCase(lin).contacted == nil)
    try counter.step(lin, listed, to: .lost)
    try counter.undo(counter.last)
    #expect(try counter.lastCase(lin).state == .listed)
    try counter.plan(lin, listed, CaseChange.What(snoozed: counter.day + 9))
    try counter.undo(counter.last)
    #expect(try counter.lastCase(lin).plan.snoozed == nil)
    #expect(Snapshot(counter.folded()) == Snapshot(counter.state))
  }

  @Test("I2: cases move with a merge and back; an erased person's are on no list")
  func merged() throws {
    let counter = try Counter.winning()
    let (lin, wei) = (try counter.befriend(), try counter.befriend("Wei", phone: "13900139000"))
    let listed = try counter.take(up: wei)
    try counter.perform(.merge(wei, into: lin))
    #expect(counter.state.openCases().map(\.member) == [lin])
    try counter.step(wei, listed, to: .replied)
    try counter.perform(.undoMerge(wei))
    #expect(try counter.lastCase(wei).state == .replied)
    #expect(try counter.account(lin).winBacks.isEmpty)
    try counter.perform(.erase(wei, elsewhere: []))
    #expect(counter.state.openCases().isEmpty)
  }

  @Test("D12: who is kept back is drawn by member and round: the same each time, another each quarter, about the share")
  func draw() throws {
    let round = WinBackSettings.round(of: try #require(Day("2026-05-10")))
    #expect(round == "win-back-2026-q2")
    let holdOut = HoldOutDraw(share: BasisPoints(percent: 20), round: round)
    let members = (1...5_000).map { PersonID(high: 0, low: UInt64($0)) }
    let held = Set(members.filter { holdOut.holds($0) })
    #expect((920...1_080).contains(held.count))
    #expect(held == Set(members.filter { HoldOutDraw(share: BasisPoints(percent: 20), round: round).holds($0) }))
    let next = HoldOutDraw(share: BasisPoints(percent: 20), round: "win-back-2026-q3")
    let both = members.filter { holdOut.holds($0) && next.holds($0) }.count
    #expect((150...250).contains(both))
    // A larger share keeps back the same members and more.
    #expect(held.isSubset(of: members.filter { HoldOutDraw(share: BasisPoints(percent: 30), round: round).holds($0) }))
    #expect(members.allSatisfy { !HoldOutDraw(share: .zero, round: round).holds($0) })
    #expect(holdOut.draw(of: PersonID(high: 0, low: 1)) == 12_563_990_282_330_026_061)
  }

  @Test("D12: who is kept back gets no coupon and no message about it, and may come back by themselves")
  func keptBack() throws {
    let counter = try Counter.winning(holdOut: 50)
    let round = WinBackSettings.round(of: counter.day)
    var lin = try counter.befriend()
    let holdOut = HoldOutDraw(share: BasisPoints(percent: 50), round: round)
    for number in 0..<20 where !holdOut.holds(lin) {
      lin = try counter.befriend("Lin", phone: "139001390\(10 + number)")
    }
    let listed = try counter.take(up: lin, CaseChange.What(reason: .quality))
    #expect(listed.isHeldOut && counter.coupons(lin).isEmpty)
    let end = counter.day + 60
    #expect(counter.refused(lin, for: .winBack) == .contact(.heldOut(until: end)))
    #expect(
      counter.refused(lin, for: .reminder, about: MessageSubject(winBack: listed.id)) == .contact(.heldOut(until: end)))
    #expect(
      refusal { () throws(Refusal) in try counter.step(lin, listed, to: .contacted) } == .contact(.heldOut(until: end)))
    #expect(counter.refused(lin, for: .greeting) == nil)
    try counter.sell(item("lily"), to: lin)
    #expect(try counter.lastCase(lin).state == .returned)
  }

  @Test("S109: playbooks name what the shop has, each code once, in bounds")
  func settings() throws {
    let counter = try Counter.winning()
    let fault = { (change: (inout ShopSettings) -> Void) -> Refusal? in
      refusal { () throws(Refusal) in try counter.change(change) }
    }
    #expect(
      fault { $0.winBack.playbooks[0].message = "none" }
        == .settingsInvalid(.unknown(key: "winBack.playbooks.ask.message", code: "none")))
    #expect(
      fault { $0.winBack.layers[0].offer = "none" }
        == .settingsInvalid(.unknown(key: "winBack.layers.core.offer", code: "none")))
    #expect(
      fault { $0.winBack.playbooks[1].code = "ask" }
        == .settingsInvalid(.duplicate(key: "winBack.playbooks", code: "ask")))
    #expect(
      fault { $0.winBack.holdOut = BasisPoints(percent: 60) }
        == .settingsInvalid(.outOfRange(key: "winBack.holdOut", 0...5_000)))
  }
}
