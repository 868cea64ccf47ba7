import Foundation

/// How many members an arm wants before a difference can be told from chance.
public enum SampleSize {
  /// For two shares, two-sided at 5 %, with a chance of `power` of seeing the difference if it is there (Fleiss, 1981).
  ///
  /// - Returns: `nil` where the shares are the same.
  public static func arm(from: Double, to: Double, power: Double = 0.8) -> Int? {
    guard from != to, (0...1).contains(from), (0...1).contains(to) else { return nil }
    let middle = (from + to) / 2
    let noise = Normal.quantile(0.975) * (2 * middle * (1 - middle)).squareRoot()
    let signal = Normal.quantile(power) * (from * (1 - from) + to * (1 - to)).squareRoot()
    return Int(((noise + signal) * (noise + signal) / ((to - from) * (to - from))).rounded(.up))
  }
}
