import Testing

@testable import Shop

@Suite("L4: given once")
struct OnceTests {
  @Test("L4: people who share a phone share the first-order offer, whoever joined first", arguments: [true, false])
  func firstOrder(firstBuys: Bool) throws {
    let counter = try Counter { $0.addTemplates() }
    let first = try counter.join("Lin Yue", phone: "138 0013 8812")
    let second = try counter.join("Lin Mei", phone: "+86 13800138812")
    let other = try counter.join("Anna", phone: "138 0013 8813")
    let (buyer, waiting) = firstBuys ? (first, second) : (second, first)
    let code = try counter.issue("first", to: waiting)
    let order = try counter.sell(item("lily"), to: buyer, coupon: .codes([try counter.issue("first", to: buyer)]))
    #expect(order.due == Money(1_000))
    #expect(
      refusal { () throws(Refusal) in _ = try counter.quote(item("lily"), to: waiting, coupon: .codes([code])) }
        == .coupon(.notFirstOrder))
    let stranger = try counter.issue("first", to: other)
    #expect(try counter.quote(item("lily"), to: other, coupon: .codes([stranger])).due == Money(1_000))
    // It was not a first order after all.
    try counter.refund(order)
    #expect(try counter.quote(item("lily"), to: waiting, coupon: .codes([code])).due == Money(1_000))
  }

  @Test("L4: a phone put on file later counts as well, and once shared stays shared")
  func laterPhone() throws {
    let counter = try Counter { $0.addTemplates() }
    let first = try counter.join("Lin Yue", phone: "13800138812")
    let second = try counter.join("Lin Mei")
    try counter.sell(item("rose"), to: first)
    let code = try counter.issue("first", to: second)
    #expect(try counter.quote(item("lily"), to: second, coupon: .codes([code])).due == Money(1_000))
    var person = try #require(counter.people[second])
    person.phones = ["138-0013-8812"]
    try counter.perform(.savePerson(person))
    #expect(
      refusal { () throws(Refusal) in _ = try counter.quote(item("lily"), to: second, coupon: .codes([code])) }
        == .coupon(.notFirstOrder))
    person = try #require(counter.people[second])
    person.phones = []
    try counter.perform(.savePerson(person))
    #expect(try counter.quote(item("lily"), to: second, coupon: .best).missed.map(\.miss) == [.notFirstOrder])
    #expect(try counter.account(second).sharing == [first])
  }
}
