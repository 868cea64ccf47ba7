import Insight
import Shop
import Testing

@Suite("What customers said, as of a day")
struct FeedbackBookTests {
  static let today = day("2026-06-01")
  private static let year = day("2026-01-01")...today

  private func join(_ shop: inout TestShop, _ name: String) -> PersonID {
    let id = shop.person(name)
    var fact = MemberJoined()
    fact.account = id
    fact.day = day("2025-01-01")
    shop.state.apply(.memberJoined(fact), on: fact.day)
    return id
  }

  private func score(
    _ shop: inout TestShop, _ order: OrderID, _ score: Int, _ date: String, _ reason: FeedbackReasonCode? = nil
  ) {
    let score = OrderScore(score, reason: reason, day: day(date), by: "mei")
    shop.state.apply(.orderScored(OrderScored(order: order, score: score)), on: score.day)
  }

  @discardableResult
  private func complain(
    _ shop: inout TestShop, _ member: PersonID, _ date: String, order: OrderID? = nil, owner: String = "li",
    due: String = "2026-05-20", _ edit: (inout FeedbackTicket) -> Void = { _ in }
  ) -> FeedbackTicket {
    var ticket = FeedbackTicket()
    ticket.id = shop.id()
    ticket.theme = "quality"
    ticket.opened = moment(date)
    ticket.owner = owner
    ticket.due = day(due)
    ticket.order = order
    edit(&ticket)
    shop.state.apply(.feedbackOpened(FeedbackOpened(account: member, ticket: ticket)), on: ticket.opened.day)
    return ticket
  }

  private func moment(_ date: String, hours: Int = 0) -> FeedbackMoment {
    FeedbackMoment(day: day(date), at: Instant(seconds: day(date).number * 86_400 + hours * 3_600))
  }

  @Test("S107, S105: an open complaint and a last score of 2 are signs; nothing is known before it was said")
  func signs() {
    var shop = TestShop()
    let (low, risen, angry, calm) = (
      join(&shop, "Low"), join(&shop, "Risen"), join(&shop, "Angry"), join(&shop, "Calm")
    )
    let first = shop.order(low, "2026-05-01")
    score(&shop, first, 5, "2026-05-02")
    // Corrected later: until then it was a five.
    score(&shop, first, 2, "2026-05-10")
    score(&shop, shop.order(risen, "2026-04-01"), 1, "2026-04-02")
    score(&shop, shop.order(risen, "2026-05-01"), 4, "2026-05-02")
    complain(&shop, angry, "2026-05-12")
    complain(&shop, calm, "2026-05-12") {
      $0.state = .done
      $0.done = moment("2026-05-13")
    }
    let book = FeedbackBook(shop.state, on: Self.today)
    let signs = book.signs(lowScore: 2, on: Self.today)
    #expect(signs[low] == [WinBackCause(.lowScore, on: day("2026-05-10"), number: 2)])
    #expect(signs[angry] == [WinBackCause(.complaint, on: day("2026-05-12"))])
    #expect(signs.count == 2)
    #expect(book.signs(lowScore: 1, on: Self.today)[low] == nil)
    #expect(book.signs(lowScore: 2, on: day("2026-05-09"))[low] == nil)
    #expect(book.signs(lowScore: 2, on: day("2026-04-03"))[risen]?.map(\.number) == [1])
    // What was said more than a year ago is no sign any more.
    #expect(book.lastScore(of: low, on: day("2027-05-10"))?.score == 2)
    #expect(book.lastScore(of: low, on: day("2027-05-11")) == nil)
  }

  @Test("S107: the board listens by itself: an open complaint puts a regular at risk")
  func board() throws {
    var shop = TestShop()
    let regular = join(&shop, "Regular")
    var date = day("2025-06-10")
    while date <= day("2026-05-28") {
      shop.order(regular, date.description)
      date = date + 20
    }
    let quiet = WinBackBoard.make(state: shop.state, directory: shop.directory, on: Self.today)
    #expect(quiet?[.atRisk].isEmpty == true)
    complain(&shop, regular, "2026-05-25")
    let board = try #require(WinBackBoard.make(state: shop.state, directory: shop.directory, on: Self.today))
    #expect(board[.atRisk].map(\.id) == [regular])
    #expect(board[.atRisk].first?.cause.kind == .complaint && board[.atRisk].first?.step == .makeGood)
  }

  @Test("S105: complaints and scores as features of a past day leak nothing of the future")
  func features() {
    var shop = TestShop()
    let wang = join(&shop, "Wang")
    score(&shop, shop.order(wang, "2026-03-01"), 1, "2026-03-02")
    complain(&shop, wang, "2026-04-01") { $0.reopened = [day("2026-05-01")] }
    let features = FeedbackBook(shop.state, on: Self.today).features
    #expect(features.map(\.name) == ["complaints", "praise", "low_score"])
    let days = ["2026-03-01", "2026-03-02", "2026-04-01", "2026-05-01", "2027-04-02"].map { day($0) }
    #expect(days.map { features[0].value(wang, $0) } == [0, 0, 1, 2, 1])
    #expect(days.map { features[1].value(wang, $0) } == [0, 0, 0, 0, 0])
    #expect(days.map { features[2].value(wang, $0) } == [0, 2, 2, 2, 0])
    #expect(features[0].value(PersonID(high: 0, low: 9), Self.today) == 0)
  }

  @Test("S100: feedback given in the year: scores, tickets, reviews and answers, each act once")
  func given() {
    var shop = TestShop()
    let wang = join(&shop, "Wang")
    let order = shop.order(wang, "2026-03-01")
    score(&shop, order, 4, "2026-03-02")
    score(&shop, order, 5, "2026-03-03")
    complain(&shop, wang, "2026-04-01") { $0.kind = .wish }
    var review = ActivityRecorded()
    review.account = wang
    review.activity.kind = .review
    review.activity.day = day("2026-04-02")
    shop.state.apply(.activityRecorded(review), on: review.activity.day)
    let book = FeedbackBook(shop.state, on: Self.today)
    #expect(book.given(by: wang, on: Self.today) == 3)
    #expect(book.given(by: wang, on: day("2026-03-31")) == 1)
    #expect(book.given(by: wang, on: day("2027-04-01")) == 1)
  }

  @Test("S118, S79: answers against orders that could have been asked about: no sorrow, no peak day, nothing imported")
  func response() {
    var shop = TestShop()
    shop.settings { $0.peak.days = [day("2026-02-14")] }
    let wang = join(&shop, "Wang")
    score(
      &shop,
      shop.order(wang, "2026-03-01") {
        $0.by = "an"; $0.tier = "gold"
      }, 4, "2026-03-02", "fresh")
    shop.order(wang, "2026-03-05")
    shop.order(wang, "2026-02-14")
    shop.order(nil, "2026-03-06") { $0.imported = true }
    // Said without being asked: an answer, of an order that nobody was to ask about.
    score(&shop, shop.order(nil, "2026-03-07", for: "sympathy") { $0.by = "bo" }, 2, "2026-03-08", "fresh")
    shop.order(wang, "2026-05-30") { $0.handover = Handover(kind: .pickUp, day: day("2026-06-05")) }
    let book = FeedbackBook(shop.state, on: Self.today)
    let scores = book.scores(in: Self.year)
    #expect(scores.map(\.score) == [4, 2] && scores.map(\.by) == ["an", "bo"] && scores.map(\.tier) == ["gold", nil])
    #expect(book.response(in: Self.year) == (1, 2))
    let reasons = book.reasons(in: Self.year)
    #expect(reasons.map(\.reason) == ["fresh"] && reasons.map(\.content) == [1] && reasons.map(\.other) == [1])
  }

  @Test("S75: time to the first answer and until done, of the complaints said in a month")
  func complaints() {
    var shop = TestShop()
    let wang = join(&shop, "Wang")
    complain(&shop, wang, "2026-05-01") {
      $0.answered = moment("2026-05-01", hours: 12)
      $0.done = moment("2026-05-03")
      $0.state = .done
      $0.remedy = .coupon
    }
    complain(&shop, wang, "2026-05-10") {
      $0.answered = moment("2026-05-11", hours: 12)
      $0.state = .reopened
      $0.reopened = [day("2026-05-12")]
    }
    complain(&shop, wang, "2026-05-11") { $0.kind = .wish }
    complain(&shop, wang, "2026-04-30")
    let book = FeedbackBook(shop.state, on: Self.today)
    let figures = ComplaintFigures(book.complaints(in: day("2026-05-01")...day("2026-05-31")))
    #expect((figures.count, figures.open, figures.reopened, figures.coupons) == (2, 1, 1, 1))
    #expect(figures.daysToAnswer == 1 && figures.daysToDone == 2)
    #expect(ComplaintFigures([]).daysToAnswer == nil)
  }

  @Test("S140: what was due from each is on time or not; what is still to come counts for nobody")
  func onTime() throws {
    var shop = TestShop()
    let wang = join(&shop, "Wang")
    let order = shop.order(wang, "2026-05-01") { $0.by = "an" }
    score(&shop, order, 3, "2026-05-02")
    complain(&shop, wang, "2026-05-18", order: order) {
      $0.state = .done
      $0.done = moment("2026-05-20")
    }
    complain(&shop, wang, "2026-05-18")
    complain(&shop, wang, "2026-05-30", due: "2026-06-02")
    // Promised for the 10th: one handed over then, one a day late, one nobody knows of.
    for handed in ["2026-05-10", "2026-05-11", nil] {
      shop.order(wang, "2026-05-05") {
        $0.by = "an"
        $0.handover = Handover(kind: .delivery, day: day("2026-05-10"))
        $0.fulfilled = handed.map { day($0) }
      }
    }
    var winBack = WinBackCase()
    winBack.id = shop.id()
    winBack.plan.owner = "bo"
    winBack.plan.deadline = day("2026-05-08")
    shop.state.apply(.caseListed(CaseListed(account: wang, winBack: winBack)), on: day("2026-05-01"))
    var sample = Sample()
    sample.id = shop.id()
    (sample.by, sample.due, sample.closed) = ("bo", day("2026-05-09"), day("2026-05-09"))
    shop.state.apply(.sampleLogged(SampleLogged(account: wang, sample: sample)), on: day("2026-05-01"))
    let book = FeedbackBook(shop.state, on: Self.today)
    let care = StaffCare.all(shop.state, book, in: day("2026-05-01")...Self.today, on: Self.today)
    let an = try #require(care["an"])
    #expect((an.scores, an.meanScore, an.complaints) == (1, 3, 1))
    #expect((an.due, an.onTime, an.onTimeShare) == (2, 1, 0.5))
    #expect((care["li"]?.due, care["li"]?.onTime) == (2, 1))
    #expect((care["bo"]?.due, care["bo"]?.onTime) == (2, 1))
    let figures = StaffFigures(shop.state, SalesHistory(shop.state), in: day("2026-05-01")...Self.today)
    #expect(figures.rows.first { $0.name == "an" }?.care == an)
  }

  @Test("S118, S75: the report has scores by tier, month, staff and reason, and complaints by month and theme")
  func report() throws {
    var shop = TestShop()
    shop.settings {
      $0.tiers = [Tier(code: "gold", name: LocalizedText("Gold"))]
      $0.feedback.themes = [FeedbackTheme(code: "quality", name: LocalizedText("Wilted"))]
    }
    let wang = join(&shop, "Wang")
    for (number, date) in ["2026-03-01", "2026-04-01", "2026-05-01"].enumerated() {
      let order = shop.order(wang, date) {
        $0.by = "an"
        $0.tier = "gold"
      }
      score(&shop, order, 3 + number, date, "fresh")
    }
    complain(&shop, wang, "2026-05-02")
    let report = try #require(
      ReportMaker(shop.state, directory: shop.directory, on: Self.today).make(.satisfaction))
    func value(_ measure: Measure) -> Double? { report.figures.first { $0.measure == measure }?.value }
    #expect(value(.satisfaction) == 4 && value(.answers) == 3 && value(.answeredShare) == 1 && value(.complaints) == 1)
    #expect(value(.daysToDone) == nil)
    func rows(_ topic: ReportTopic) -> [[ReportValue]] {
      report.sections.first { $0.topic == topic }?.table?.rows.map(\.cells) ?? []
    }
    #expect(rows(.satisfaction).first?[1] == .count(3))
    #expect(rows(.satisfactionByMonth).map { $0[2] } == [.number(3), .number(4), .number(5)])
    #expect(rows(.satisfactionByStaff).first?.first == .text(.plain("an")))
    #expect(rows(.scoreReasons).first?.dropFirst() == [.count(2), .count(1)])
    #expect(rows(.complaints).count == 2 && rows(.complaints)[0][5] == .count(1))
    #expect(rows(.complaintThemes).first?.first == .text(.name(LocalizedText("Wilted"))))
  }
}
