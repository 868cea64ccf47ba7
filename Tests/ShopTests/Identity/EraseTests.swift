import Testing

@testable import Shop

/// What is left of an erased person, and what is not.
@Suite("Erasing and handing out")
struct EraseTests {
  @Test("I3: orders, takings and points given stay; what was left in points and coupons ends")
  func totals() throws {
    let counter = try Counter { $0.addTemplates() }
    let one = try counter.join("王小美", phone: "13800138812")
    let order = try counter.sell(item("bouquet"), to: one)
    let code = try counter.issue("off20", to: one)
    let takings = counter.state.dayBook(counter.day)?.takings
    try counter.perform(.erase(one, elsewhere: []))
    let account = try counter.account(one)
    #expect(account.isErased && !account.isMember)
    #expect(account.balance(on: counter.day) == .zero)
    #expect(account.entries.map(\.points.count) == [268, -268])
    #expect(account.purchases.map(\.order) == [order.id] && account.purchases.allSatisfy(\.counts))
    #expect(counter.state.coupon(code)?.state == .withdrawn)
    #expect(counter.state.dayBook(counter.day)?.takings == takings)
    #expect(counter.state.globals.members == 0 && counter.state.globals.erased == [one])
    #expect(try counter.order(order).account == one)
  }

  @Test("I3, L4: an erased person starts anew, and shares nothing with those who have the phone")
  func anew() throws {
    let counter = try Counter { $0.addTemplates() }
    let one = try counter.join("王小美", phone: "13800138812")
    let other = try counter.join("李伟", phone: "138-0013-8812")
    try counter.sell(item("rose"), to: one)
    #expect(try counter.account(other).sharing == [one])
    try counter.perform(.erase(one, elsewhere: []))
    counter.forget(one)
    #expect(try counter.account(other).sharing.isEmpty)
    let again = try counter.join("王小美", phone: "13800138812")
    let code = try counter.issue("first", to: again)
    #expect(try counter.quote(item("bouquet"), to: again, coupon: .codes([code])).discount == Money(1_500))
  }

  @Test("H1, I3: only a manager erases and hands out; an erased person is unknown")
  func roles() throws {
    let counter = try Counter()
    let one = try counter.join("王小美")
    for command in [Command.erase(one, elsewhere: []), .exportPerson(one)] {
      #expect(
        refusal { () throws(Refusal) in try counter.perform(command, by: .staff) } == .notAllowed(needs: .manager))
    }
    let handed = try counter.perform(.exportPerson(one))
    #expect(handed.events == [.personExported(PersonExported(person: one))])
    try counter.perform(.erase(one, elsewhere: []))
    #expect(refusal { () throws(Refusal) in try counter.perform(.erase(one, elsewhere: [])) } == .unknownMember)
    #expect(refusal { () throws(Refusal) in try counter.undo(counter.last) } == .cannotUndo)
  }

  @Test("I3: an erased person goes from the files of those who give to them, and from what was typed there")
  func elsewhere() throws {
    let counter = try Counter()
    let erased = try counter.join("王小美美", phone: "13800138812")
    let giver = try counter.join("李伟")
    var person = try #require(counter.people[giver])
    person.receivers = [
      Receiver(id: PersonID(high: 9, low: 1), name: "王小美美"), Receiver(id: PersonID(high: 9, low: 2), name: "妈妈"),
    ]
    person.notes = [PersonNote(day: counter.day, by: "mei", text: "送给王小美美，电话13800138812")]
    var details = DeliveryDetails()
    details.order = OrderID(high: 3, low: 3)
    details.phone = "138 0013 8812"
    person.deliveries = [details]
    try counter.perform(.savePerson(person))
    let known = try #require(counter.people[erased])
    let mentions = Traces(of: [known]).mentions(on: try #require(counter.people[giver]))
    #expect(mentions.map(\.place) == [.receiver(PersonID(high: 9, low: 1)), .delivery(details.order), .words])
    try counter.perform(.erase(erased, elsewhere: mentions))
    let left = try #require(counter.people[giver])
    #expect(left.receivers.map(\.name) == ["妈妈"])
    #expect(left.notes.map(\.text) == ["送给***，电话***"])
    #expect(left.deliveries.isEmpty)
  }

  @Test("I3: cards that were merged into an erased one go with it")
  func merged() throws {
    let counter = try Counter()
    let one = try counter.join("王小美")
    let two = try counter.join("王晓梅")
    let three = try counter.join("Wang")
    try counter.perform(.merge(three, into: two))
    try counter.perform(.merge(two, into: one))
    try counter.perform(.erase(three, elsewhere: []))
    #expect(Set(counter.state.globals.erased) == [one, two, three])
    #expect(counter.state.globals.merged.isEmpty)
    #expect(counter.state.account(three)?.isErased == true)
  }
}
