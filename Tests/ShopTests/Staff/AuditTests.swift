import Testing

@testable import Shop

/// What of a line a manager may ask about later.
@Suite("The audit")
struct AuditTests {
  private static let one = PersonID(high: 0, low: 1)
  private static let other = PersonID(high: 0, low: 2)

  private func entries(_ events: [Event]) -> [AuditEntry] {
    AuditLine(n: 7, at: Instant(seconds: 0), day: Day(number: 3), by: "li", counter: "front", events: events)
      .entries(in: ShopState())
  }

  @Test("S59, I3: who handed a person or a list out, and who erased whom, without a word that is personal")
  func handedOut() {
    var erased = PersonErased()
    erased.person = Self.one
    erased.orders = 3
    let found = entries([
      .personExported(PersonExported(person: Self.one)), .listExported(ListExported(list: "customers")),
      .personErased(erased),
    ])
    #expect(found.map(\.kind) == [.exported, .exported, .erased])
    #expect(found.map(\.person) == [Self.one, nil, Self.one])
    #expect(found.map(\.what) == ["", "customers", ""])
    #expect(found.map(\.amount) == [0, 0, 3])
    #expect(found.allSatisfy { $0.by == "li" && $0.counter == "front" })
  }

  @Test("I2: a merge and its undoing stand there with both cards")
  func merged() {
    var fact = MemberMerged()
    fact.from = Self.one
    fact.into = Self.other
    let found = entries([
      .memberMerged(fact), .mergeUndone(MergeUndone(from: Self.one, into: Self.other, day: Day(number: 3))),
    ])
    #expect(found.map(\.kind) == [.merged, .separated])
    #expect(found.allSatisfy { $0.person == Self.other && $0.what == Self.one.description })
  }

  @Test("S59: a list that goes out is one fact, a manager's, with its name alone")
  func list() throws {
    let counter = try Counter()
    #expect(try counter.perform(.exportList("orders")).events == [.listExported(ListExported(list: "orders"))])
    #expect(
      refusal { () throws(Refusal) in try counter.perform(.exportList("orders"), by: .staff) }
        == .notAllowed(needs: .manager))
    #expect(Event(blank: "list.exported") == .listExported(ListExported()))
  }
}
