public import Shop

extension ExtraFeature {
  /// What a shop knows of its members besides their purchases, tried as features (S105): each figure is as it was on the
  /// evening of a day. One more is one more element here; the forest and the logistic regression on everything take it up,
  /// and the backtest says whether it helps.
  public static func all(in state: ShopState, on today: Day) -> [ExtraFeature] {
    activities(in: state) + feedback(in: state, on: today)
  }

  /// Complaints and scores; a shop in which nobody has said anything learns nothing from them.
  private static func feedback(in state: ShopState, on today: Day) -> [ExtraFeature] {
    let book = FeedbackBook(state, on: today)
    return book.isEmpty ? [] : book.features
  }

  private static func activities(in state: ShopState) -> [ExtraFeature] {
    var days: [PersonID: [Day]] = [:]
    state.forEachAccount { account in
      guard !account.activities.isEmpty else { return }
      days[account.id] = account.activities.map(\.day)
    }
    let activities = days
    // A shop that records no activities learns nothing from them.
    guard !activities.isEmpty else { return [] }
    @Sendable func count(_ id: PersonID, _ range: ClosedRange<Day>) -> Int {
      (activities[id] ?? []).count { range.contains($0) }
    }
    return [
      ExtraFeature("activities") { id, day in Double(count(id, (day - 89)...day)) },
      ExtraFeature("activity_decline") { id, day in
        Double(max(0, count(id, (day - 179)...(day - 90)) - count(id, (day - 89)...day)))
      },
    ]
  }
}
