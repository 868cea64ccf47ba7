import Foundation

/// Two shares side by side: those who were treated and those held out (D12, S121).
///
/// The interval of the difference is Newcombe's (1998, method 10), from Wilson's intervals of each share: it holds for few
/// members too, and never leaves -1 to 1.
public struct TwoProportions: Hashable, Sendable {
  public var treatedHits: Int
  public var treated: Int
  public var heldHits: Int
  public var held: Int

  /// - Parameters:
  ///   - treated: Members, those who did not respond included.
  ///   - held: The hold-out.
  public init(treatedHits: Int, treated: Int, heldHits: Int, held: Int) {
    self.treatedHits = treatedHits
    self.treated = treated
    self.heldHits = heldHits
    self.held = held
  }

  public var treatedRate: Double { TwoProportions.rate(treatedHits, treated) }
  public var heldRate: Double { TwoProportions.rate(heldHits, held) }
  /// Treated less hold-out.
  public var uplift: Double { treatedRate - heldRate }

  private static func rate(_ hits: Int, _ count: Int) -> Double { count > 0 ? Double(hits) / Double(count) : 0 }

  /// Newcombe's interval of the uplift; `nil` where an arm is empty.
  public func interval(_ confidence: Double = 0.95) -> ClosedRange<Double>? {
    guard treated > 0, held > 0 else { return nil }
    let one = TwoProportions.wilson(treatedHits, of: treated, confidence)
    let two = TwoProportions.wilson(heldHits, of: held, confidence)
    func root(_ left: Double, _ right: Double) -> Double { (left * left + right * right).squareRoot() }
    let low = uplift - root(treatedRate - one.lowerBound, two.upperBound - heldRate)
    let high = uplift + root(one.upperBound - treatedRate, heldRate - two.lowerBound)
    return max(-1, low)...min(1, max(low, high))
  }

  /// Wilson's interval of a share (1927).
  public static func wilson(_ hits: Int, of count: Int, _ confidence: Double = 0.95) -> ClosedRange<Double> {
    guard count > 0 else { return 0...1 }
    let z = Normal.quantile(0.5 + confidence / 2)
    let (share, count) = (Double(hits) / Double(count), Double(count))
    let middle = (share + z * z / (2 * count)) / (1 + z * z / count)
    let width = z / (1 + z * z / count) * (share * (1 - share) / count + z * z / (4 * count * count)).squareRoot()
    let low = max(0, middle - width)
    return low...min(1, max(low, middle + width))
  }

  /// The two-sided chance of such a difference, or a greater one, if there were none (pooled z).
  public var pValue: Double {
    guard treated > 0, held > 0 else { return 1 }
    let pooled = Double(treatedHits + heldHits) / Double(treated + held)
    let spread = (pooled * (1 - pooled) * (1 / Double(treated) + 1 / Double(held))).squareRoot()
    return spread > 0 ? 2 * Normal.cumulative(-abs(uplift) / spread) : 1
  }

  /// Responses that would not have come without the campaign.
  public var incremental: Double { uplift * Double(treated) }
}
