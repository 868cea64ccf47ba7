/// What the treated spent against those held out, those who spent nothing included (S121).
///
/// The chance that it is chance: members are dealt into the two arms again and again, and it is counted how often the
/// difference comes out as large. No curve is assumed, which a few large orders would break.
public struct SpendComparison: Hashable, Sendable {
  public var treatedMean: Double
  public var heldMean: Double
  /// Two-sided; the same seed gives the same.
  public var pValue: Double
  /// The middle 95 % of differences among members drawn with replacement in each arm; `nil` where an arm is empty.
  public var interval: ClosedRange<Double>?

  public var uplift: Double { treatedMean - heldMean }

  /// - Parameters:
  ///   - treated: Of each member what they spent, 0 for nothing.
  ///   - held: The same of the hold-out.
  ///   - rounds: Deals; without any there are the means alone.
  public init(treated: [Double], held: [Double], rounds: Int = 2_000, seed: UInt64 = 1) {
    treatedMean = SpendComparison.mean(treated)
    heldMean = SpendComparison.mean(held)
    pValue = 1
    guard !treated.isEmpty, !held.isEmpty, rounds > 0 else { return }
    var random = SplitMix64(seed: seed)
    var all = treated + held
    let sum = all.reduce(0, +)
    let observed = abs(treatedMean - heldMean) * (1 - 1e-12)
    let smaller = min(treated.count, held.count)
    let larger = Double(all.count - smaller)
    var asLarge = 0
    for _ in 0..<rounds {
      // Only the smaller arm is dealt; the rest is the other.
      var part = 0.0
      for place in 0..<smaller {
        all.swapAt(place, place + random.below(all.count - place))
        part += all[place]
      }
      if abs(part / Double(smaller) - (sum - part) / larger) >= observed { asLarge += 1 }
    }
    // The deal that happened is one of them: never 0.
    pValue = Double(asLarge + 1) / Double(rounds + 1)
    var differences: [Double] = []
    for _ in 0..<min(rounds, 1_000) {
      differences.append(SpendComparison.resampled(treated, &random) - SpendComparison.resampled(held, &random))
    }
    guard differences.count >= 40 else { return }
    differences.sort()
    let edge = differences.count / 40
    interval = differences[edge]...differences[differences.count - 1 - edge]
  }

  private static func mean(_ values: [Double]) -> Double {
    values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
  }

  private static func resampled(_ values: [Double], _ random: inout SplitMix64) -> Double {
    var sum = 0.0
    for _ in values { sum += values[random.below(values.count)] }
    return sum / Double(values.count)
  }
}
