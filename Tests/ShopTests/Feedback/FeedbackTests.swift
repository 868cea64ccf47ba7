import Testing

@testable import Shop

@Suite("Scores, complaints and wishes")
struct FeedbackTests {
  static func counter(on day: String = "2026-03-10") throws -> Counter {
    try Counter(on: day) { settings in
      settings.addTemplates()
      settings.feedback.reasons = [
        FeedbackReason(code: "fresh", name: LocalizedText("Freshness")),
        FeedbackReason(code: "late", name: LocalizedText("On time")),
      ]
      settings.feedback.themes = [
        FeedbackTheme(code: "quality", name: LocalizedText("Quality"), churn: .quality),
        FeedbackTheme(code: "hours", name: LocalizedText("Opening hours")),
      ]
    }
  }

  private func complain(
    _ counter: Counter, _ member: PersonID, _ theme: FeedbackThemeCode = "quality",
    kind: FeedbackKind = .complaint, order: OrderID? = nil, by actor: Actor = .florist
  ) throws -> FeedbackTicket {
    try counter.perform(
      .takeFeedback(FeedbackWish(member: member, kind: kind, theme: theme, text: "wilted in a day", order: order)),
      by: actor)
    return try #require(try counter.account(member).tickets.last)
  }

  private func name(_ member: PersonID, _ ticket: FeedbackTicket) -> FeedbackTicketName {
    FeedbackTicketName(member: member, id: ticket.id)
  }

  @Test("S79: one score from 1 to 5 an order with a reason; a later one corrects it, F9 brings the first back")
  func score() throws {
    let counter = try Self.counter()
    // A walk-in's order is scored as a member's is.
    let order = try counter.sell(item("rose"))
    try counter.perform(.giveScore(ScoreRequest(order: order.id, score: 4, reason: "fresh")), by: .florist)
    let first = OrderScore(4, reason: "fresh", day: counter.day, by: "mei")
    #expect(try counter.order(order).score == first)
    counter.day = counter.day + 2
    try counter.perform(.giveScore(ScoreRequest(order: order.id, score: 2)), by: .florist)
    #expect(try counter.order(order).score == OrderScore(2, day: counter.day, by: "mei"))
    #expect(try counter.order(order).score(asOf: counter.day - 1) == first)
    #expect(try counter.order(order).score(asOf: counter.day - 3) == nil)
    let other = counter.last
    #expect(refusal { () throws(Refusal) in try counter.undo(other, by: .otherFlorist) } == .notAllowed(needs: .staff))
    try counter.undo(other, by: .florist)
    #expect(try counter.order(order).score == first)
    #expect(Snapshot(counter.folded()) == Snapshot(counter.state))
  }

  @Test("S79: what is no score, no reason of ours or not handed over is refused")
  func scoreRefused() throws {
    let counter = try Self.counter()
    let order = try counter.sell(item("rose"))
    func give(_ score: Int, _ order: OrderID, _ reason: FeedbackReasonCode? = nil) -> Refusal? {
      refusal { () throws(Refusal) in
        try counter.perform(.giveScore(ScoreRequest(order: order, score: score, reason: reason)))
      }
    }
    #expect(give(0, order.id) == .scoreUnreadable)
    #expect(give(6, order.id) == .scoreUnreadable)
    #expect(give(5, order.id, "price") == .unknownScoreReason("price"))
    let later = try counter.sell(item("rose")) { $0.handover = Handover(kind: .pickUp, day: counter.day + 1) }
    #expect(give(5, later.id) == .notHandedOver)
    try counter.perform(.fulfilOrder(later.id))
    #expect(give(5, later.id) == nil)
    // A shop that does not mark what leaves it may ask from the day after.
    let unmarked = try counter.sell(item("rose")) { $0.handover = Handover(kind: .pickUp, day: counter.day + 1) }
    counter.day = counter.day + 2
    #expect(give(5, unmarked.id) == nil)
  }

  @Test("S79, D05, D13: nobody is asked after sorrow, on a peak day, or where the shop does not ask")
  func asks() throws {
    let counter = try Self.counter(on: "2026-02-14")
    let plain = try counter.sell(item("rose"))
    let sorrow = try counter.sell(item("lily")) { $0.occasion = "sympathy" }
    var settings = counter.state.settings
    #expect(settings.asksForScore(of: plain, on: counter.day))
    #expect(!settings.asksForScore(of: sorrow, on: counter.day))
    settings.peak.feasts = ["valentine"]
    #expect(!settings.asksForScore(of: plain, on: counter.day))
    #expect(settings.asksForScore(of: plain, on: counter.day + 1))
    settings.feedback.isSilent = true
    #expect(!settings.asksForScore(of: plain, on: counter.day + 1))
    // Who says it by themselves is heard.
    try counter.perform(.giveScore(ScoreRequest(order: sorrow.id, score: 5)))
    #expect(try counter.order(sorrow).score?.score == 5)
  }

  @Test("S75: a complaint has an owner and a day, is answered and done with its remedy; the words are in the file (H4)")
  func complaint() throws {
    let counter = try Self.counter()
    let lin = try counter.join()
    let order = try counter.sell(item("bouquet"), to: lin)
    let ticket = try complain(counter, lin, order: order.id)
    #expect((ticket.state, ticket.owner, ticket.by, ticket.due) == (.open, "mei", "mei", counter.day + 3))
    #expect(counter.state.openTickets().map(\.ticket) == [ticket])
    #expect(counter.people[lin]?.feedback(on: ticket.id).map(\.text) == ["wilted in a day"])
    let isTold = counter.facts.contains { "\($0.event)".contains("wilted in a day") }
    #expect(!isTold)
    counter.clock += 7_200
    try counter.perform(
      .moveFeedback(FeedbackStep(name(lin, ticket), to: .answered, text: "called back")), by: .florist)
    let answered = try #require(try counter.account(lin).tickets.last?.answered)
    #expect(answered.at.seconds - ticket.opened.at.seconds == 7_200)
    #expect(counter.state.openTickets().count == 1)
    let code = try counter.issue("off20", to: lin)
    let done = FeedbackStep(name(lin, ticket), to: .done, text: "a coupon", remedy: .coupon, coupon: code)
    #expect(
      refusal { () throws(Refusal) in try counter.perform(.moveFeedback(done), by: .florist) }
        == .notAllowed(needs: .staff))
    counter.day = counter.day + 1
    try counter.perform(.moveFeedback(done), by: .staff)
    let closed = try #require(try counter.account(lin).tickets.last)
    #expect((closed.state, closed.remedy, closed.remedyCoupon, closed.done?.day) == (.done, .coupon, code, counter.day))
    #expect(closed.answered == answered)
    #expect(counter.state.openTickets().isEmpty)
    #expect(counter.state.doneTickets().map(\.ticket.id) == [ticket.id])
    #expect(Snapshot(counter.folded()) == Snapshot(counter.state))
    // F9: not done yet after all, and what was written with it is gone.
    try counter.undo(counter.last, by: .staff)
    #expect(try counter.account(lin).tickets.last?.state == .answered)
    #expect(counter.people[lin]?.feedback.map(\.text) == ["wilted in a day", "called back"])
  }

  @Test("S75: the same theme again within the days opens the ticket again; later, or of another theme, it is a new one")
  func recurs() throws {
    let counter = try Self.counter()
    let lin = try counter.join()
    let ticket = try complain(counter, lin)
    try counter.perform(.moveFeedback(FeedbackStep(name(lin, ticket), to: .done, remedy: .apology)))
    counter.day = counter.day + 30
    let again = try complain(counter, lin)
    #expect(
      (again.id, again.state, again.reopened, again.due) == (ticket.id, .reopened, [counter.day], counter.day + 3))
    #expect(again.saidOn == [counter.day - 30, counter.day])
    #expect(counter.people[lin]?.feedback(on: ticket.id).map(\.state) == [.open, .reopened])
    #expect(try complain(counter, lin, "hours").id != ticket.id)
    try counter.perform(.moveFeedback(FeedbackStep(name(lin, ticket), to: .done)))
    counter.day = counter.day + 31
    #expect(try complain(counter, lin).id != ticket.id)
    #expect(try counter.account(lin).tickets.count == 3)
    // It came up again without being typed in as new.
    try counter.perform(.moveFeedback(FeedbackStep(name(lin, ticket), to: .reopened)))
    #expect(try counter.account(lin).ticket(ticket.id)?.reopened.count == 2)
  }

  @Test("S80: a wish has its own days, and is done with what was done")
  func wish() throws {
    let counter = try Self.counter()
    let lin = try counter.join()
    let ticket = try complain(counter, lin, "hours", kind: .wish)
    #expect(ticket.due == counter.day + 30)
    let done = FeedbackStep(name(lin, ticket), to: .done)
    #expect(refusal { () throws(Refusal) in try counter.perform(.moveFeedback(done)) } == .feedbackEmpty)
    var told = done
    told.text = "open until nine on Fridays"
    try counter.perform(.moveFeedback(told))
    #expect(counter.state.doneTickets().map(\.member) == [lin])
    #expect(counter.people[lin]?.feedback(on: ticket.id).last?.text == "open until nine on Fridays")
  }

  @Test("S75: what is not so is refused: another's order, a remedy that is none, a step from where there is none")
  func refused() throws {
    let counter = try Self.counter()
    let (lin, anna) = (try counter.join(), try counter.join("Anna"))
    let theirs = try counter.sell(item("rose"), to: anna)
    let own = try counter.sell(item("rose"), to: lin)
    func take(_ change: (inout FeedbackWish) -> Void) -> Refusal? {
      var wish = FeedbackWish(member: lin, theme: "quality", text: "broken")
      change(&wish)
      return refusal { () throws(Refusal) in try counter.perform(.takeFeedback(wish)) }
    }
    #expect(take { $0.order = theirs.id } == .unknownOrder)
    #expect(take { $0.theme = "noise" } == .unknownTheme("noise"))
    #expect(take { $0.text = "  " } == .feedbackEmpty)
    #expect(take { $0.text = String(repeating: "x", count: 501) } == .textTooLong(limit: 500))
    #expect(take { $0.due = counter.day - 1 } == .dayPast(counter.day - 1))
    #expect(take { $0.owner = "nobody" } == .unknownStaff("nobody"))
    let ticket = try complain(counter, lin)
    func move(_ state: FeedbackState, _ change: (inout FeedbackStep) -> Void = { _ in }) -> Refusal? {
      var step = FeedbackStep(name(lin, ticket), to: state)
      change(&step)
      return refusal { () throws(Refusal) in try counter.perform(.moveFeedback(step)) }
    }
    #expect(move(.reopened) == .ticketState(.open))
    #expect(move(.done) { ($0.remedy, $0.order) = (.refund, own.id) } == .remedyUnknown)
    #expect(move(.done) { ($0.remedy, $0.order) = (.remake, theirs.id) } == .unknownOrder)
    #expect(move(.done) { ($0.remedy, $0.coupon) = (.coupon, .blank) } == .remedyUnknown)
    try counter.refund(own)
    #expect(move(.done) { ($0.remedy, $0.order) = (.refund, own.id) } == nil)
    #expect(move(.answered) == .ticketState(.done))
    let plan = FeedbackPlan(name(lin, ticket), due: counter.day + 9)
    #expect(refusal { () throws(Refusal) in try counter.perform(.planFeedback(plan)) } == .ticketState(.done))
    #expect(
      refusal { () throws(Refusal) in
        try counter.perform(
          .moveFeedback(FeedbackStep(FeedbackTicketName(member: anna, id: ticket.id), to: .reopened)))
      } == .unknownTicket)
  }

  @Test("S75, H3: another owner and day; F9 takes the ticket itself back with its words, unless it has gone on")
  func planned() throws {
    let counter = try Self.counter()
    var tao = StaffMember()
    tao.name = "tao"
    counter.roster = Roster([tao])
    let lin = try counter.join()
    let ticket = try complain(counter, lin)
    let opened = counter.last
    let plan = FeedbackPlan(name(lin, ticket), owner: "tao", due: counter.day + 9)
    #expect(
      refusal { () throws(Refusal) in try counter.perform(.planFeedback(plan), by: .florist) }
        == .notAllowed(needs: .staff))
    try counter.perform(.planFeedback(plan))
    #expect(try counter.account(lin).tickets.map(\.owner) == ["tao"])
    #expect(refusal { () throws(Refusal) in try counter.undo(opened) } == .cannotUndo)
    try counter.undo(counter.last)
    try counter.undo(opened)
    #expect(try counter.account(lin).tickets.isEmpty)
    #expect(counter.people[lin]?.feedback.isEmpty == true)
    #expect(counter.state.globals.openTickets.isEmpty)
  }

  @Test("S75, H3: undoing a step of which nothing was written leaves the older words")
  func undoneWithoutWords() throws {
    let counter = try Self.counter()
    let lin = try counter.join()
    let ticket = try complain(counter, lin)
    func step(_ state: FeedbackState, _ text: String = "") throws {
      try counter.perform(.moveFeedback(FeedbackStep(name(lin, ticket), to: state, text: text)))
    }
    try step(.answered, "called them")
    try step(.done)
    try step(.reopened)
    try step(.answered)
    try counter.undo(counter.last)
    #expect(try counter.account(lin).tickets.map(\.state) == [.reopened])
    #expect(counter.people[lin]?.feedback(on: ticket.id).map(\.text) == ["wilted in a day", "called them"])
  }

  @Test(
    "S75, I2, I3: tickets move with a merge and back; an erased person's are in no list, and a score stays an order's")
  func merged() throws {
    let counter = try Self.counter()
    let (lin, anna) = (try counter.join(), try counter.join("Anna"))
    let order = try counter.sell(item("rose"), to: anna)
    try counter.perform(.giveScore(ScoreRequest(order: order.id, score: 1)))
    let ticket = try complain(counter, anna, order: order.id)
    try counter.perform(.merge(anna, into: lin))
    #expect(counter.state.openTickets().map(\.member) == [lin])
    #expect(counter.state.ticketName(ticket.id) == name(lin, ticket))
    #expect(counter.people[lin]?.feedback(on: ticket.id).count == 1)
    // The old id still does.
    try counter.perform(.moveFeedback(FeedbackStep(name(anna, ticket), to: .answered, text: "called")))
    try counter.perform(.undoMerge(anna))
    #expect(try counter.account(lin).tickets.isEmpty)
    #expect(try counter.account(anna).tickets.map(\.state) == [.answered])
    // What was written since goes back with it.
    #expect(counter.people[lin]?.feedback.isEmpty == true && counter.people[anna]?.feedback(on: ticket.id).count == 2)
    #expect(counter.state.openTickets().map(\.member) == [anna])
    try counter.perform(.erase(anna, elsewhere: []))
    #expect(counter.state.openTickets().isEmpty && counter.state.globals.openTickets.isEmpty)
    #expect(try counter.order(order).score?.score == 1)
  }
}
