import Foundation

/// BG/NBD (Fader, Hardie & Lee, "Counting your customers the easy way", 2005) and MBG/NBD (Batislam, Denizel & Filiztekin,
/// 2007): members buy at a rate that is gamma(r, alpha) among them, and stop with a chance that is beta(a, b) after each
/// repeat purchase; MBG/NBD also after the first.
///
/// BG/NBD takes every one-time buyer for alive: its P(alive) is no measure of who has gone, MBG/NBD's is.
protocol BetaGeometricModel: PurchaseModel {
  var r: Double { get }
  var alpha: Double { get }
  var a: Double { get }
  var b: Double { get }
  /// 1 where the first purchase may be the last one, 0 where not.
  static var firstMayEnd: Double { get }
}

extension BetaGeometricModel {
  public static func starts(meanAge: Double) -> [[Double]] {
    [[0.5, meanAge / 4, 0.8, 2], [1.5, meanAge / 2, 0.3, 4], [1, meanAge / 2, 0.03, 1]]
  }

  /// ln of the odds that a member has stopped; minus infinity where they cannot have.
  func logOddsOfEnd(_ member: PurchaseSummary) -> Double {
    let chances = member.repeats + Self.firstMayEnd
    guard chances > 0 else { return -.infinity }
    return log(a / (b + chances - 1))
      + (r + member.repeats) * log((alpha + member.age) / (alpha + member.lastRepeat))
  }

  public func alive(_ member: PurchaseSummary) -> Double { LogSum.chance(against: logOddsOfEnd(member)) }

  public func logLikelihood(of member: PurchaseSummary) -> Double {
    shared(repeats: member.repeats) + own(member)
  }

  /// What depends on the number of purchases alone is worked out once for each.
  public func logLikelihood(of members: [(summary: PurchaseSummary, count: Double)]) -> Double {
    var sum = 0.0
    var known = (repeats: -1.0, value: 0.0)
    for (member, count) in members {
      if member.repeats != known.repeats { known = (member.repeats, shared(repeats: member.repeats)) }
      sum += count * (known.value + own(member))
    }
    return sum
  }

  private func shared(repeats: Double) -> Double {
    let chances = repeats + Self.firstMayEnd
    return LogGamma.value(r + repeats) - LogGamma.value(r) + r * log(alpha)
      + LogGamma.beta(a, b + chances) - LogGamma.beta(a, b)
  }

  private func own(_ member: PurchaseSummary) -> Double {
    LogSum.add(0, logOddsOfEnd(member)) - (r + member.repeats) * log(alpha + member.age)
  }

  public func expectedPurchases(of member: PurchaseSummary, within time: Double) -> Double {
    guard time > 0 else { return 0 }
    // At a = 1 the formula is 0/0; its neighbours are as good.
    let a = abs(self.a - 1) < 1e-7 ? 1 + 1e-7 : self.a
    let share = time / (alpha + member.age + time)
    let most = a + b + member.repeats + Self.firstMayEnd - 1
    // ((alpha + T) / (alpha + T + t))^(r + x) 2F1(r + x, b + x; a + b + x - 1; z) in Euler's form.
    let rest = pow(1 - share, a - 1) * Hypergeometric.series(most - r - member.repeats, a - 1, most, share)
    return max(0, most / (a - 1) * (1 - rest) * alive(member))
  }

  public func chanceOfPurchase(by member: PurchaseSummary, within time: Double) -> Double {
    let log = (r + member.repeats) * log((alpha + member.age) / (alpha + member.age + max(time, 0)))
    return alive(member) * -expm1(log)
  }
}

/// BG/NBD.
public struct BGNBD: BetaGeometricModel, Hashable {
  public var r: Double
  public var alpha: Double
  public var a: Double
  public var b: Double
  static let firstMayEnd = 0.0

  public init(parameters: [Double]) { (r, alpha, a, b) = (parameters[0], parameters[1], parameters[2], parameters[3]) }

  public var parameters: [(name: String, value: Double)] { [("r", r), ("alpha", alpha), ("a", a), ("b", b)] }
}

/// MBG/NBD.
public struct MBGNBD: BetaGeometricModel, Hashable {
  public var r: Double
  public var alpha: Double
  public var a: Double
  public var b: Double
  static let firstMayEnd = 1.0

  public init(parameters: [Double]) { (r, alpha, a, b) = (parameters[0], parameters[1], parameters[2], parameters[3]) }

  public var parameters: [(name: String, value: Double)] { [("r", r), ("alpha", alpha), ("a", a), ("b", b)] }
}
