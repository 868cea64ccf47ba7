import Shop

/// What members say of their orders: scores now and then, and two complaints.
extension DemoRun {
  /// The order they had lately, as most people see it: content, and seldom not.
  mutating func score(by account: Account) throws {
    guard let last = account.purchases.last(where: { $0.counts }), day - last.day <= 21 else { return }
    let order = last.order
    guard let known = sink.state.order(order), known.isAskedAbout, known.score == nil else { return }
    let score = life.weighted((5, 48), (4, 34), (3, 12), (2, 5), (1, 1))
    let reasons = sink.state.settings.feedback.currentReasons
    let reason = reasons.isEmpty || life.percent(30) ? nil : life.pick(reasons).code
    try attempt(.giveScore(ScoreRequest(order: order, score: score, reason: reason)))
  }

  mutating func complain(_ place: Int, isDone: Bool) throws {
    let id = cast[place].person.id
    guard let account = sink.state.account(id), let order = account.purchases.last(where: { $0.counts })?.order,
      let theme = sink.state.settings.feedback.currentThemes.first(where: { isDone || $0.code == "late" })
    else { return }
    let text = isDone ? "没两天就不好了" : "说好上午送，下午才到"
    try attempt(
      .takeFeedback(FeedbackWish(member: id, theme: theme.code, text: text, order: order)), by: DemoShop.staff[0])
    guard isDone, let ticket = sink.state.account(id)?.tickets.last else { return }
    let name = FeedbackTicketName(member: id, id: ticket.id)
    instant = Instant(seconds: instant.seconds + 5 * 3_600)
    try attempt(.moveFeedback(FeedbackStep(name, to: .answered, text: "打电话道歉，请顾客再来")), by: DemoShop.staff[0])
    guard let template = sink.state.settings.templates.first(where: { !$0.retired }) else { return }
    try attempt(.issueCoupon(CouponIssue(member: id, template: template.code)), by: DemoShop.staff[2])
    let coupon = sink.state.account(id)?.coupons.last
    try attempt(
      .moveFeedback(FeedbackStep(name, to: .done, text: "补送一张券", remedy: .coupon, coupon: coupon)),
      by: DemoShop.staff[2])
  }
}
