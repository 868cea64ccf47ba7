/// What became of suggestions in a time (S60, S71): how often something was asked, taken and refused.
///
/// Accepted / asked is the share; an answer taken back counts nowhere. A suggestion that was only on the screen is not
/// asked; an add-on is, once an order.
public struct SuggestionReport: Hashable, Sendable {
  public var suggestions = AnswerTally(kind: .suggestion)
  public var addOns = AnswerTally(kind: .addOn)

  /// Reads one day's book after another, `days` at most ten years.
  public init(_ state: ShopState, days: ClosedRange<Day>) {
    let first = max(days.lowerBound, days.upperBound - 3_660)
    for number in first.number...max(first.number, days.upperBound.number) {
      for tally in state.dayBook(Day(number: number))?.answers ?? [] {
        if tally.kind == .addOn { addOns = addOns + tally } else { suggestions = suggestions + tally }
      }
    }
  }
}
