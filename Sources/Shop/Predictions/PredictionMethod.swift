/// How the chance of a next order was worked out.
public enum PredictionMethod: String, CaseIterable, Sendable, StringCoded {
  /// Whoever bought last buys next: the rule that the models have to beat.
  case recency
  /// Logistic regression on three figures.
  case logistic
  /// The same on every figure that is known.
  case everything
  case forest
  /// The purchase model MBG/NBD, which learns from the days of purchase alone.
  case mbgnbd
}
