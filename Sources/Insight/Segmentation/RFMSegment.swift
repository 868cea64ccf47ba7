/// The usual names for recency and frequency scores. Every member has exactly one.
///
/// The names compare members with each other only; ``RecencyBand`` says how long they have been away by the shop's own
/// measure.
public enum RFMSegment: String, CaseIterable, Hashable, Sendable {
  case champion
  case loyal
  case potentialLoyalist = "potential-loyalist"
  case newCustomer = "new-customer"
  case promising
  case needAttention = "need-attention"
  case aboutToSleep = "about-to-sleep"
  case cantLose = "cant-lose"
  case atRisk = "at-risk"
  case hibernating
  case lost
  /// Never bought.
  case noOrder = "no-order"

  public init(_ scores: RFM.Scores?) {
    guard let scores else {
      self = .noOrder
      return
    }
    switch (scores.recency, scores.frequency) {
    case (5..., 4...): self = .champion
    case (3..., 4...): self = .loyal
    case (4..., 2...): self = .potentialLoyalist
    case (5..., _): self = .newCustomer
    case (4, _): self = .promising
    case (3, 3): self = .needAttention
    case (3, _): self = .aboutToSleep
    case (_, 5...): self = .cantLose
    case (_, 3...): self = .atRisk
    case (2, _): self = .hibernating
    default: self = .lost
    }
  }
}
