import Shop
import Terminal

/// A screen on which an order can be scored (S79): a digit is the score, the next key the reason. Nothing waits for it.
protocol ScoresOrders: Screen {
  /// The order that a digit scores now; `nil` where there is none.
  var scoring: OrderID? { get }
  /// Typed, while its reason is asked for.
  var given: Int? { get set }
}

extension ScoresOrders {
  func scoreCommand(_ key: Key, _ context: Context, isOnBar: Bool = true) -> ScreenCommand {
    let words = context.words
    return command(
      key, words.scoreKey, help: words.scoreHelp, unavailable: unscored(context), isOnBar: isOnBar
    ) { _, context in
      let options = OrderScore.scale.map { context.words.score($0) }
      return [.present(PickScreen("score", heading: context.words.howWasOrder, options: options))]
    }
  }

  /// Why no digit scores an order now.
  private func unscored(_ context: Context) -> String? {
    guard let order = scoring.flatMap({ context.state.order($0) }) else { return context.words.handOverFirst }
    return order.received(by: context.today) == nil ? context.words.sentence(for: .notHandedOver) : nil
  }

  /// A digit typed on the screen itself.
  mutating func score(typed input: ScreenInput, _ context: Context) -> [Transition]? {
    guard case .text(let text, .typed) = input, let score = Int(text), OrderScore.scale.contains(score),
      scoring != nil, unscored(context) == nil
    else { return nil }
    return why(score, context)
  }

  private mutating func why(_ score: Int, _ context: Context) -> [Transition] {
    given = score
    let reasons = context.state.settings.feedback.currentReasons
    guard !reasons.isEmpty else { return save(nil) }
    let rows =
      reasons.map { PickScreen.Row(label: context.words.name($0.name)) }
      + [PickScreen.Row(label: context.words.noReasonNamed)]
    // Enter alone goes on without a reason.
    return [
      .present(
        PickScreen("score reason", heading: context.words.whyScore(score), rows: rows, selected: rows.count - 1))
    ]
  }

  private mutating func save(_ reason: FeedbackReasonCode?) -> [Transition] {
    guard let order = scoring, let score = given else { return [] }
    given = nil
    return [.submit(.giveScore(ScoreRequest(order: order, score: score, reason: reason)))]
  }

  /// What a list of scores or reasons answered; `nil` where the answer is about something else.
  mutating func scored(_ answer: Answer, _ context: Context) -> [Transition]? {
    switch answer {
    case .chosen("score", let place): return why(place + 1, context)
    case .chosen("score reason", let place):
      let reasons = context.state.settings.feedback.currentReasons
      return save(reasons.indices.contains(place) ? reasons[place].code : nil)
    default: return nil
    }
  }

  /// The toast of what was saved; after handing over it asks, where one asks (D05, D13).
  func asking(_ result: Result<CommandReceipt, CommandFailure>, _ context: Context) -> Transition {
    guard case .success(let receipt) = result,
      let id = receipt.events.lazy.compactMap({ if case .orderFulfilled(let fact) = $0 { fact.order } else { nil } })
        .first,
      let order = context.state.order(id), order.score == nil, id == scoring,
      context.state.settings.asksForScore(of: order, on: context.today)
    else { return .say(context.words.toast(for: result, context)) }
    return .say(.good(context.words.handedOverAsk))
  }
}
