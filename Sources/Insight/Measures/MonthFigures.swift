public import Shop

/// The figures of a month that is looked back on, and those of the month after as far as it has gone (S131).
public struct MonthFigures: Sendable {
  /// The first day of the month.
  public var month: Day
  public var figures: [FrozenFigure]
  /// Empty while the month itself is not over.
  public var after: [FrozenFigure]
  /// Whether the month after is over or frozen, so that the two can be compared.
  public var isAfterOver: Bool

  /// Walks everything; for a worker or a command.
  ///
  /// - Returns: `nil` when it was stopped.
  public static func make(
    of month: Day, _ state: ShopState, directory: [DirectoryEntry], on today: Day,
    progress: (Double) -> Bool = { _ in true }
  ) -> MonthFigures? {
    guard progress(0.1) else { return nil }
    let history = SalesHistory(state)
    let histories = CustomerHistory.all(state: state, directory: directory)
    guard progress(0.4) else { return nil }
    let card = Scorecard(state, history, histories: histories, on: min(today, month.endOfMonth()))
    let next = CalendarPeriod.month.start(of: month, plus: 1)
    guard today >= next else { return MonthFigures(month: month, figures: card.frozen, after: [], isAfterOver: false) }
    guard progress(0.7) else { return nil }
    let after = Scorecard(state, history, histories: histories, on: min(today, next.endOfMonth()))
    return MonthFigures(
      month: month, figures: card.frozen, after: after.frozen, isAfterOver: today > next.endOfMonth())
  }
}

extension Globals {
  /// The month as it was frozen, beside the goals of that day, else as it is now beside those of today; the figures of the
  /// month after likewise.
  public func shown(_ found: MonthFigures) -> MonthFigures {
    var shown = found
    if let review = review(of: found.month) {
      shown.figures = review.figures
    } else {
      for place in shown.figures.indices {
        shown.figures[place].target = goal(for: shown.figures[place].measure)?.target
      }
    }
    if let next = review(of: CalendarPeriod.month.start(of: found.month, plus: 1)) {
      shown.after = next.figures
      shown.isAfterOver = true
    }
    return shown
  }
}
