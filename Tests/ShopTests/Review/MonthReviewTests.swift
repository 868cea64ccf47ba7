import Testing

@testable import Shop

@Suite("S131: goals and monthly review")
struct MonthReviewTests {
  private func review(_ month: String, _ change: (inout MonthReview) -> Void = { _ in }) throws -> MonthReview {
    var review = MonthReview()
    review.month = try #require(Day(month))
    review.figures = [FrozenFigure(.repurchaseRate, amount: 4_100), FrozenFigure(.sales, amount: nil)]
    change(&review)
    return review
  }

  @Test("S131: the figures of a month are frozen beside the goals of the day, with the decision and who sees to it")
  func frozen() throws {
    let counter = try Counter(on: "2026-03-10")
    try counter.perform(.setGoal(Goal(.repurchaseRate, target: 4_500, by: Day("2026-12-31"))))
    try counter.perform(
      .closeReview(
        review("2026-02-01") {
          $0.about = .repurchaseRate
          $0.decision = "Call everyone who is due"
        }))
    let february = try #require(Day("2026-02-01"))
    let kept = try #require(counter.state.globals.review(of: february))
    #expect(
      kept.figures == [FrozenFigure(.repurchaseRate, amount: 4_100, target: 4_500), FrozenFigure(.sales, amount: nil)])
    #expect(kept.day == counter.day && kept.decision == "Call everyone who is due")
    // What is decided later leaves it as it is.
    try counter.perform(.setGoal(Goal(.repurchaseRate, target: 5_000)))
    #expect(counter.state.globals.review(of: kept.month) == kept)
    #expect(refusal { () throws(Refusal) in try counter.perform(.closeReview(kept)) } == .reviewedAlready(kept.month))
  }

  @Test("S131: a month is reviewed when it is over, as a whole month, by a manager, with an owner who works here")
  func refused() throws {
    let counter = try Counter(on: "2026-03-31")
    for month in ["2026-03-01", "2026-04-01", "2026-02-02"] {
      let wanted = try review(month)
      #expect(
        refusal { () throws(Refusal) in try counter.perform(.closeReview(wanted)) } == .monthNotOver(wanted.month))
    }
    let wanted = try review("2026-02-01") { $0.owner = "nobody" }
    #expect(refusal { () throws(Refusal) in try counter.perform(.closeReview(wanted)) } == .unknownStaff("nobody"))
    #expect(
      refusal { () throws(Refusal) in try counter.perform(.closeReview(wanted), by: .florist) }
        == .notAllowed(needs: .manager))
    counter.day = counter.day + 1
    try counter.perform(.closeReview(try review("2026-03-01")))
    try counter.perform(.closeReview(try review("2026-01-01")))
    #expect(counter.state.globals.reviews.map(\.month.month) == [1, 3])
  }

  @Test("S131: one goal a figure; a share lies between nothing and the whole; without a target there is none")
  func goals() throws {
    let counter = try Counter()
    try counter.perform(.setGoal(Goal(.churn, target: 3_000)))
    try counter.perform(.setGoal(Goal(.churn, target: 2_500)))
    #expect(counter.state.globals.goals == [Goal(.churn, target: 2_500)])
    #expect(
      refusal { () throws(Refusal) in try counter.perform(.setGoal(Goal(.churn, target: 10_001))) }
        == .goalUnreachable(.churn))
    #expect(Goal(.churn, target: 2_500).isMet(by: 2_400) == true && Goal(.sales, target: 5).isMet(by: 4) == false)
    #expect(Goal(.otherBasket, target: 5).isMet(by: 4) == nil)
    try counter.perform(.setGoal(Goal(.churn, target: nil)))
    #expect(counter.state.globals.goals.isEmpty)
    let nothing = try counter.perform(.setGoal(Goal(.churn, target: nil)))
    #expect(nothing.events.isEmpty)
  }

  @Test("S103: the diary keeps what explains a day")
  func diary() throws {
    let counter = try Counter()
    try counter.perform(.writeDiary(DiaryNote(day: counter.day - 3, text: "road works")))
    #expect(
      refusal { () throws(Refusal) in try counter.perform(.writeDiary(DiaryNote(day: counter.day, text: " "))) }
        == .noteEmpty)
    let long = String(repeating: "x", count: 201)
    #expect(
      refusal { () throws(Refusal) in try counter.perform(.writeDiary(DiaryNote(day: counter.day, text: long))) }
        == .textTooLong(limit: 200))
    #expect(counter.state.globals.diary(in: (counter.day - 5)...counter.day).map(\.text) == ["road works"])
  }
}
