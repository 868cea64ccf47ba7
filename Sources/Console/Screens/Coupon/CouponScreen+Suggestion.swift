import Insight
import Shop
import Terminal

/// A coupon made for the member in hand, with its reasons; a manager approves it (S33).
extension CouponScreen {
  private func suggestion(_ context: Context) -> CouponSuggestion? {
    guard let account = id.flatMap({ context.state.account($0) }) else { return nil }
    let preferences = Preferences(of: account, in: context.state, on: context.today)
    return CouponSuggestion(for: account, preferences, in: context.state, on: context.today)
  }

  func suggestCommand(_ context: Context) -> ScreenCommand {
    let words = context.words
    let refused =
      subject(context).map { context.denied(.issuePersonal(PersonalCoupon(member: $0, gives: .percentOff))) }
      ?? words.chooseMemberFirst
    return command(
      .control("y"), or: .alt("y"), words.suggestCoupon, help: words.suggestCouponHelp, unavailable: refused,
      isOnBar: false
    ) { screen, context in
      let words = context.words
      guard let suggestion = screen.suggestion(context) else { return [.say(.bad(words.noCouponSuits))] }
      let settings = context.state.settings
      let terms = settings.terms(of: suggestion.coupon)
      let until = context.today + settings.rewards.personal.validDays
      let lines =
        [words.sentence(of: terms, context)] + words.conditions(of: terms, context)
        + [words.through(until, today: context.today)] + words.why(suggestion)
      return [
        .present(
          QuestionScreen(
            words.suggestedCouponTitle, lines: lines,
            choices: [
              .init(label: words.notYet, transitions: []),
              .init(label: words.issue, transitions: [.submit(.issuePersonal(suggestion.coupon))]),
            ]))
      ]
    }
  }
}
