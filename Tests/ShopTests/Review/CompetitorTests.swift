import Testing

@testable import Shop

@Suite("What other shops offer")
struct CompetitorTests {
  private func note(_ counter: Counter, _ change: (inout CompetitorNote) -> Void = { _ in }) -> CompetitorNote {
    var note = CompetitorNote()
    (note.competitor, note.item, note.source) = ("Bloom & Co", "A dozen roses", "their window")
    (note.price, note.day) = (Money(12_900), counter.day - 2)
    change(&note)
    return note
  }

  @Test("S124: a note is kept with day, source and action, takes the place of its older self, and goes again")
  func kept() throws {
    let counter = try Counter()
    try counter.perform(.noteCompetitor(note(counter)))
    try counter.perform(.noteCompetitor(note(counter) { $0.item = "Peonies" }))
    #expect(counter.state.globals.competitors.map(\.number) == [1, 2])
    var first = try #require(counter.state.globals.competitor(1))
    #expect(first.price == Money(12_900) && !first.isOld(on: counter.day) && first.isOld(on: first.day + 91))
    (first.standing, first.action, first.deadline) = (.weakness, "Offer nine stems", counter.day + 10)
    try counter.perform(.noteCompetitor(first))
    #expect(counter.state.globals.competitors.map(\.item) == ["A dozen roses", "Peonies"])
    #expect(counter.state.globals.competitor(1)?.action == "Offer nine stems")
    #expect(try counter.perform(.noteCompetitor(first)).events.isEmpty)
    try counter.perform(.dropCompetitor(2))
    // A number is not given twice.
    try counter.perform(.noteCompetitor(note(counter)))
    #expect(counter.state.globals.competitors.map(\.number) == [1, 3])
    #expect(refusal { () throws(Refusal) in try counter.perform(.dropCompetitor(2)) } == .unknownNote(2))
  }

  @Test("S124: without a name or a source, of a day to come, or for somebody who does not work here it is refused")
  func refused() throws {
    let counter = try Counter()
    let wrong: [((inout CompetitorNote) -> Void, Refusal)] = [
      ({ $0.competitor = " " }, .noteEmpty), ({ $0.source = "" }, .noteEmpty),
      ({ $0.item = String(repeating: "x", count: 61) }, .textTooLong(limit: 60)),
      ({ $0.action = String(repeating: "x", count: 201) }, .textTooLong(limit: 200)),
      ({ $0.price = Money(-1) }, .amountTooLarge), ({ $0.day = counter.day + 1 }, .dayAhead(counter.day + 1)),
      ({ $0.deadline = $0.day - 1 }, .dayPast(counter.day - 3)), ({ $0.ours = "moon" }, .unknownProduct("moon")),
      ({ $0.owner = "nobody" }, .unknownStaff("nobody")), ({ $0.number = 7 }, .unknownNote(7)),
    ]
    for (change, expected) in wrong {
      let wanted = note(counter, change)
      #expect(refusal { () throws(Refusal) in try counter.perform(.noteCompetitor(wanted)) } == expected)
    }
    #expect(counter.state.globals.competitors.isEmpty)
  }

  @Test("S124: what of ours it is held against is a product or a whole category")
  func ours() throws {
    let counter = try Counter()
    var orchid = try #require(counter.state.catalogue["orchid"])
    orchid.category = "plant"
    try counter.perform(.saveProducts([orchid]))
    let product = orchid
    let one = note(counter) { $0.ours = product.sku.text }
    let many = note(counter) { $0.ours = product.category }
    #expect(counter.state.globals.products(like: one).map(\.sku) == [product.sku])
    #expect(counter.state.globals.products(like: many).contains { $0.sku == product.sku })
    #expect(counter.state.globals.products(like: note(counter)).isEmpty)
  }
}
