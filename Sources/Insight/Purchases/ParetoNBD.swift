import Foundation

/// Pareto/NBD (Schmittlein, Morrison & Colombo, 1987; Fader & Hardie's note of 2005): members buy at a rate that is
/// gamma(r, alpha) among them and stop after a time whose rate is gamma(s, beta), seen or not.
public struct ParetoNBD: PurchaseModel, Hashable {
  public var r: Double
  public var alpha: Double
  public var s: Double
  public var beta: Double

  public init(parameters: [Double]) {
    (r, alpha, s, beta) = (parameters[0], parameters[1], parameters[2], parameters[3])
  }

  public var parameters: [(name: String, value: Double)] { [("r", r), ("alpha", alpha), ("s", s), ("beta", beta)] }

  public static func starts(meanAge: Double) -> [[Double]] {
    [[0.6, meanAge / 3, 0.6, meanAge / 3], [1.5, meanAge / 2, 0.8, meanAge]]
  }

  /// ln of s times the integral from `start` to `end` of (alpha + u)^-(r + x) (beta + u)^-(s + 1): what a member who stops
  /// in between adds. By branch, so that the argument of 2F1 is between 0 and 1; where alpha and beta are so far apart
  /// that its series would not end, the integral is worked out itself.
  private func logStopping(repeats: Double, from start: Double, to end: Double) -> Double {
    guard end > start else { return -.infinity }
    return abs(alpha - beta) / (max(alpha, beta) + start) <= ParetoNBD.greatestArgument
      ? logSeries(repeats: repeats, from: start, to: end) : logIntegral(repeats: repeats, from: start, to: end)
  }

  private static let greatestArgument = 0.6

  func logSeries(repeats: Double, from start: Double, to end: Double) -> Double {
    log(s / (r + s + repeats))
      + LogSum.subtract(logTail(repeats: repeats, from: start), logTail(repeats: repeats, from: end))
  }

  /// ln of the same integral from `time` on, times (r + s + x) / s.
  private func logTail(repeats: Double, from time: Double) -> Double {
    let (large, small) = (max(alpha, beta), min(alpha, beta))
    let power = r + s + repeats
    let second = alpha >= beta ? s + 1 : r + repeats
    let base = large + time
    return Hypergeometric.logOfNext(power, second, (large - small) / base) - power * log(base)
  }

  /// The same by v = ln(small + u), in which either power is as good as straight.
  func logIntegral(repeats: Double, from start: Double, to end: Double) -> Double {
    let (large, small) = (max(alpha, beta), min(alpha, beta))
    // One power of the smaller goes into dv.
    let (outer, inner) = alpha >= beta ? (r + repeats, s) : (s + 1, r + repeats - 1)
    let distance = large - small
    return log(s)
      + Quadrature.logIntegral(from: log(small + start), to: log(small + end)) { v in
        -outer * log(distance + exp(v)) - inner * v
      } slope: { v in
        -outer / (1 + distance * exp(-v)) - inner
      }
  }

  /// ln of what a member who has not stopped by `time` adds.
  private func logStaying(repeats: Double, to time: Double) -> Double {
    -(r + repeats) * log(alpha + time) - s * log(beta + time)
  }

  public func logLikelihood(of member: PurchaseSummary) -> Double {
    LogGamma.value(r + member.repeats) - LogGamma.value(r) + r * log(alpha) + s * log(beta)
      + LogSum.add(
        logStaying(repeats: member.repeats, to: member.age),
        logStopping(repeats: member.repeats, from: member.lastRepeat, to: member.age))
  }

  /// What depends on the number of purchases alone, and on that and the last of them, is worked out once for each.
  public func logLikelihood(of members: [(summary: PurchaseSummary, count: Double)]) -> Double {
    var sum = 0.0
    var (repeats, lastRepeat) = (-1.0, -1.0)
    var (shared, tail) = (0.0, 0.0)
    let isSeries = abs(alpha - beta) / max(alpha, beta) <= ParetoNBD.greatestArgument
    let start = r * log(alpha) + s * log(beta) - LogGamma.value(r)
    for (member, count) in members {
      if member.repeats != repeats {
        (repeats, lastRepeat) = (member.repeats, -1)
        shared = start + LogGamma.value(r + repeats)
      }
      var stopping = -Double.infinity
      if isSeries, member.age > member.lastRepeat {
        if member.lastRepeat != lastRepeat {
          lastRepeat = member.lastRepeat
          tail = logTail(repeats: repeats, from: lastRepeat)
        }
        stopping = log(s / (r + s + repeats)) + LogSum.subtract(tail, logTail(repeats: repeats, from: member.age))
      } else {
        stopping = logStopping(repeats: repeats, from: member.lastRepeat, to: member.age)
      }
      sum += count * (shared + LogSum.add(logStaying(repeats: repeats, to: member.age), stopping))
    }
    return sum
  }

  public func alive(_ member: PurchaseSummary) -> Double {
    LogSum.chance(
      against: logStopping(repeats: member.repeats, from: member.lastRepeat, to: member.age)
        - logStaying(repeats: member.repeats, to: member.age))
  }

  public func expectedPurchases(of member: PurchaseSummary, within time: Double) -> Double {
    guard time > 0 else { return 0 }
    let rate = (r + member.repeats) * (beta + member.age) / (alpha + member.age)
    let ratio = log((beta + member.age) / (beta + member.age + time))
    // (1 - e^((s - 1) ratio)) / (s - 1), which is -ratio at s = 1.
    let length = abs(s - 1) < 1e-9 ? -ratio : -expm1((s - 1) * ratio) / (s - 1)
    return rate * length * alive(member)
  }

  public func chanceOfPurchase(by member: PurchaseSummary, within time: Double) -> Double {
    guard time > 0 else { return 0 }
    // Whoever is there now buys nothing by staying without a purchase or by stopping before one.
    let until = member.age + time
    let nothing = LogSum.add(
      logStaying(repeats: member.repeats, to: until),
      logStopping(repeats: member.repeats, from: member.age, to: until))
    return alive(member) * -expm1(min(0, nothing - logStaying(repeats: member.repeats, to: member.age)))
  }
}
