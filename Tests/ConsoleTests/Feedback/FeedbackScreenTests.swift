import Shop
import Terminal
import Testing

@testable import Console

@Suite("Scores, complaints and wishes at the counter")
struct FeedbackScreenTests {
  private func wang(_ counter: Counter) throws -> Account {
    try #require(counter.cast.flatMap { counter.shop.state.account($0.wang) })
  }

  /// 王小美 complains of her last order; it is to be done in three days.
  private func complained(_ language: Language = .english) throws -> Counter {
    let counter = try Counter(language: language)
    try counter.press("wxm<Enter>dc<Tab>wilted in a day<C-s>")
    return counter
  }

  @Test("S79: an order handed over is scored by two keys on its page; F9 takes the score back")
  func score() throws {
    let counter = try Counter()
    try counter.press("emma<Enter>dh")
    #expect(counter.message.contains("How was it? Keys 1 to 5"))
    try counter.press("41")
    let emma = try #require(counter.cast.flatMap { counter.shop.state.account($0.emma) })
    let order = try #require(emma.purchases.last.flatMap { counter.shop.state.order($0.order) })
    #expect((order.score?.score, order.score?.reason) == (4, "fresh"))
    #expect(counter.text.contains("4 of 5, Freshness"))
    try counter.press("<F9>")
    #expect(counter.shop.state.order(order.id)?.score == nil)
    // Enter goes on without a reason, Esc without a score.
    try counter.press("2<Enter>")
    #expect(counter.shop.state.order(order.id)?.score == OrderScore(2, day: counter.shop.today, by: "li"))
    try counter.press("s<Esc>5<Esc>")
    #expect(counter.shop.state.order(order.id)?.score?.score == 2)
  }

  @Test("S79: Today asks after the hand-over and never waits for an answer")
  func today() throws {
    let counter = try Counter()
    try counter.press("<F6>5")
    #expect(counter.title == "Today")
    try counter.press("h")
    #expect(counter.message.contains("How was it?"))
    try counter.press("51")
    let emma = try #require(counter.cast.flatMap { counter.shop.state.account($0.emma) })
    let order = try #require(emma.purchases.last.flatMap { counter.shop.state.order($0.order) })
    #expect((order.score?.score, order.score?.reason) == (5, "fresh"))
  }

  @Test("S79, D05, D13: nobody is asked after sorrow or on a peak day")
  func unasked() throws {
    let counter = try Counter()
    var settings = counter.shop.state.settings
    settings.peak.days = [counter.shop.today]
    try counter.shop.carryOut(.changeSettings(settings))
    try counter.press("emma<Enter>dh")
    #expect(!counter.message.contains("How was it?") && counter.message.contains("Handed over"))
    try counter.press("41")
    #expect(counter.text.contains("4 of 5"))
  }

  @Test("S79: the page of a scored order at 80x24", arguments: Language.allCases)
  func page(language: Language) throws {
    let counter = try Counter(language: language)
    try counter.press("wxm<Enter>d22")
    try Golden.check(counter.text, "order-scored.\(language.rawValue)")
    try counter.press("4")
    try Golden.check(counter.text, "score-reason.\(language.rawValue)")
  }

  @Test(
    "S75: a complaint is taken down about the order, listed, answered and done with its coupon",
    arguments: Language.allCases)
  func complaint(language: Language) throws {
    let counter = try complained(language)
    let ticket = try #require(try wang(counter).tickets.last)
    #expect((ticket.theme, ticket.owner, ticket.state) == ("quality", "li", .open))
    #expect(ticket.order == (try wang(counter).purchases.last?.order) && ticket.due == counter.shop.today + 3)
    try counter.press("<Esc>")
    #expect(counter.text.contains("Ctrl-E"))
    try counter.press("<C-e>")
    try Golden.check(counter.text, "feedback.\(language.rawValue)")
    try counter.press("<Enter>acalled and listened<Enter>")
    #expect(try wang(counter).tickets.last?.state == .answered)
    let member = try #require(counter.cast?.wang)
    try counter.shop.carryOut(.issueCoupon(CouponIssue(member: member, template: "ten-percent")))
    try counter.press("d3a coupon for the next bunch<Enter>")
    let done = try #require(try wang(counter).tickets.last)
    #expect((done.state, done.remedy) == (.done, .coupon))
    #expect(done.remedyCoupon == (try wang(counter).coupons.last))
    try Golden.check(
      counter.text.replacing(done.remedyCoupon?.description ?? "-", with: "****-****-****-*"),
      "ticket.\(language.rawValue)")
    try counter.press("<F9>")
    #expect(try wang(counter).tickets.last?.state == .answered)
  }

  @Test("S75: the form at 80x24; what was done a short while ago is opened again", arguments: Language.allCases)
  func form(language: Language) throws {
    let counter = try complained(language)
    try counter.press("<Esc><C-e><Enter>d5<Enter><Esc>n<Tab>again")
    try Golden.check(counter.text, "feedback-form.\(language.rawValue)")
    try counter.press("<C-s>")
    #expect(try wang(counter).tickets.map(\.state) == [.reopened])
  }

  @Test("S75: overdue ones come first in the warning colour, on Today too")
  func overdue() throws {
    let counter = try complained()
    try counter.wait(seconds: 4 * 86_400)
    try counter.press("<F10>Complaints<Enter>")
    #expect(counter.text.contains("王小美") && counter.text.contains("Wilted"))
    let row = try #require((0..<24).first { counter.frame.text(row: $0).contains("Wilted") })
    #expect(counter.frame.text(row: row).contains("24 Nov"))
    try counter.press("<F6>")
    #expect(counter.text.contains("make up"), "\(counter.text)")
    #expect(counter.text.contains("wilted in a day"))
  }

  @Test("S80: what was done is told to those who asked", arguments: Language.allCases)
  func wish(language: Language) throws {
    let counter = try Counter(language: language)
    try counter.press("wxm<Enter><C-e>n3<Tab>open later on Fridays<Tab>2<C-s>")
    #expect(try wang(counter).tickets.map(\.kind) == [.wish])
    try counter.press("<Enter>dopen until nine on Fridays<Enter><Esc><Tab>")
    try Golden.check(counter.text, "feedback-done.\(language.rawValue)")
  }

  @Test("S107, S108: whoever has a complaint open is at risk, and its theme is the reason that is proposed")
  func atRisk() throws {
    let counter = try complained()
    try counter.press("<F7><Tab>")
    #expect(counter.text.contains("王小美") && counter.text.contains("open complaint"))
    try counter.press("z1")
    #expect(try wang(counter).openCase?.plan.reason == .quality)
  }

  @Test("S118, S75: the report shows scores by tier and month, and complaints", arguments: Language.allCases)
  func report(language: Language) throws {
    let counter = try complained(language)
    let purchases = try wang(counter).purchases
    for (place, purchase) in purchases.enumerated() {
      let request = ScoreRequest(order: purchase.order, score: 5 - place % 3, reason: place > 1 ? "fresh" : nil)
      try counter.shop.carryOut(.giveScore(request))
    }
    try counter.press("<F10>satisfaction<Enter>")
    try Golden.check(counter.text, "satisfaction-scored.\(language.rawValue)")
    try counter.press("<Tab><Tab><Tab><Tab>")
    try Golden.check(counter.text, "satisfaction-complaints.\(language.rawValue)")
  }

  @Test("S79, S80: the menu, the card and the order lead there; nothing is listed where nothing is open")
  func ways() throws {
    let counter = try Counter()
    try counter.press("<F10>Complaints<Enter>")
    #expect(counter.title == "Complaints, wishes" && counter.text.contains("No complaint and no wish is open."))
    try counter.press("<Tab>")
    #expect(counter.text.contains("Nothing was done yet."))
  }
}
