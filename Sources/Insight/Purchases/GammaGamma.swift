import Foundation

/// The mean basket to expect of a member (Fader & Hardie, "The gamma-gamma model of monetary value", 2013): a member's own
/// mean is drawn towards that of all, the less the more often they bought.
///
/// Least history: ``leastRepeatBuyers``. Not where frequent buyers spend more or less each time (correlation over
/// ``mostCorrelation``), and not with q <= 1, where there is no mean.
public struct GammaGamma: Hashable, Sendable {
  public var p: Double
  public var q: Double
  public var v: Double
  public var logLikelihood = 0.0
  /// Members with a repeat purchase that it rests on.
  public var members = 0

  public static let leastRepeatBuyers = 100
  public static let mostCorrelation = 0.3

  /// What one member spent: repeat purchases and the mean value of one of them.
  public struct Spend: Hashable, Sendable {
    public var repeats: Double
    public var meanValue: Double

    public init(repeats: Double, meanValue: Double) {
      self.repeats = repeats
      self.meanValue = meanValue
    }
  }

  /// - Throws: ``Shortfall/noMean`` when q <= 1.
  public init(p: Double, q: Double, v: Double) throws(Shortfall) {
    guard q > 1 else { throw .noMean }
    (self.p, self.q, self.v) = (p, q, v)
  }

  /// Whether the model may be used.
  public static func check(_ spends: [Spend]) throws(Shortfall) {
    let used = spends.filter { $0.repeats > 0 && $0.meanValue > 0 }
    guard used.count >= leastRepeatBuyers else {
      throw .tooFew(.repeatBuyers, have: used.count, need: leastRepeatBuyers)
    }
    let correlation = correlation(used)
    guard abs(correlation) <= mostCorrelation else { throw .valueFollowsFrequency(correlation: correlation) }
  }

  /// The parameters that make the members' means likeliest; members without a repeat purchase or a value are left out.
  public init(fitting spends: [Spend]) throws(Shortfall) {
    let used = spends.filter { $0.repeats > 0 && $0.meanValue > 0 && $0.meanValue.isFinite }
    guard used.count > 2 else { throw .tooFew(.repeatBuyers, have: used.count, need: GammaGamma.leastRepeatBuyers) }
    let mean = used.reduce(0) { $0 + $1.meanValue } / Double(used.count)
    let starts = [[6, 4, mean / 2], [2, 3, mean], [1, 2, mean]].map { $0.map { log($0) } }
    let found = Minimizer().minimum(from: starts) { point in
      guard point.allSatisfy({ abs($0) < 25 }) else { return .infinity }
      let sum = GammaGamma.logLikelihood(used, p: exp(point[0]), q: exp(point[1]), v: exp(point[2]))
      return -sum / Double(used.count)
    }
    guard found.value < .infinity else { throw .noFit }
    try self.init(p: exp(found.point[0]), q: exp(found.point[1]), v: exp(found.point[2]))
    logLikelihood = GammaGamma.logLikelihood(used, p: p, q: q, v: v)
    members = used.count
  }

  static func logLikelihood(_ spends: [Spend], p: Double, q: Double, v: Double) -> Double {
    let constant = q * log(v) - LogGamma.value(q)
    var known: [Double: Double] = [:]
    return spends.reduce(0) { sum, spend in
      let shape = p * spend.repeats
      let gammas = known[spend.repeats] ?? LogGamma.value(shape + q) - LogGamma.value(shape)
      known[spend.repeats] = gammas
      return sum + constant + gammas + (shape - 1) * log(spend.meanValue) + shape * log(spend.repeats)
        - (shape + q) * log(spend.repeats * spend.meanValue + v)
    }
  }

  /// The mean value of one purchase of a member; of one without a repeat, that of all.
  public func expectedValue(of spend: Spend) -> Double {
    spend.repeats > 0
      ? p * (v + spend.repeats * spend.meanValue) / (p * spend.repeats + q - 1) : populationMean
  }

  public var populationMean: Double { p * v / (q - 1) }

  /// Pearson's, between repeat purchases and their mean value.
  public static func correlation(_ spends: [Spend]) -> Double {
    let used = spends.filter { $0.repeats > 0 && $0.meanValue > 0 }
    guard used.count > 1 else { return 0 }
    let count = Double(used.count)
    let (x, y) = (used.reduce(0) { $0 + $1.repeats } / count, used.reduce(0) { $0 + $1.meanValue } / count)
    var (xx, yy, xy) = (0.0, 0.0, 0.0)
    for spend in used {
      xx += (spend.repeats - x) * (spend.repeats - x)
      yy += (spend.meanValue - y) * (spend.meanValue - y)
      xy += (spend.repeats - x) * (spend.meanValue - y)
    }
    return xx > 0 && yy > 0 ? xy / (xx * yy).squareRoot() : 0
  }
}
