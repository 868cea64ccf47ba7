/// How long ago a member last bought, in units of the shop's own cycle: the Kaplan-Meier median of the days to the next
/// purchase. Every member falls into exactly one.
public enum RecencyBand: String, CaseIterable, Hashable, Sendable {
  /// Within one cycle.
  case inRhythm = "in-rhythm"
  /// Within two.
  case due
  /// Within four.
  case slipping
  /// Within eight.
  case away
  /// Longer.
  case gone
  /// Never bought.
  case noOrder = "no-order"

  /// The days of recency of each band in a shop, to be shown beside its name; `nil` upwards means without end.
  public static func boundaries(cycle: Int) -> [(band: RecencyBand, days: ClosedRange<Int>?)] {
    let cycle = max(1, cycle)
    return [
      (.inRhythm, 0...cycle), (.due, (cycle + 1)...(2 * cycle)), (.slipping, (2 * cycle + 1)...(4 * cycle)),
      (.away, (4 * cycle + 1)...(8 * cycle)), (.gone, nil), (.noOrder, nil),
    ]
  }

  /// - Parameters:
  ///   - recency: Days since the last purchase; `nil` for those without one.
  ///   - cycle: Days; where half of all members never came back, the quarter's, else ``usualCycle``.
  public init(recency: Int?, cycle: Int) {
    guard let recency else {
      self = .noOrder
      return
    }
    let cycle = max(1, cycle)
    switch recency {
    case ...cycle: self = .inRhythm
    case ...(2 * cycle): self = .due
    case ...(4 * cycle): self = .slipping
    case ...(8 * cycle): self = .away
    default: self = .gone
    }
  }

  /// A quarter: what a shop without a cycle of its own is taken to have.
  public static let usualCycle = 90
}
