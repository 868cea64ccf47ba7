public import Shop

/// What customers said, from 1 to 5 (S118).
public struct SatisfactionFigures: Hashable, Sendable {
  /// One answer.
  public struct Score: Hashable, Sendable {
    public var day: Day
    /// 1 to 5.
    public var score: Int
    public var tier: TierCode?
    public var by: String

    public init(day: Day, score: Int, tier: TierCode? = nil, by: String = "") {
      self.day = day
      self.score = score
      self.tier = tier
      self.by = by
    }
  }

  public var answers = 0
  /// Of those, 4 and 5.
  public var satisfied = 0
  private var sum = 0

  public var mean: Double? { answers > 0 ? Double(sum) / Double(answers) : nil }
  public var satisfiedShare: Double? { answers > 0 ? Double(satisfied) / Double(answers) : nil }

  /// Scores outside 1 to 5 are left out.
  public init(_ scores: some Sequence<Score>) {
    for score in scores where (1...5).contains(score.score) {
      answers += 1
      sum += score.score
      if score.score >= 4 { satisfied += 1 }
    }
  }

  /// The same by tier, in the order given; tiers without an answer are left out.
  public static func byTier(_ scores: [Score], tiers: [TierCode]) -> [(tier: TierCode, figures: SatisfactionFigures)] {
    tiers.compactMap { tier in
      let figures = SatisfactionFigures(scores.lazy.filter { $0.tier == tier })
      return figures.answers > 0 ? (tier, figures) : nil
    }
  }
}
