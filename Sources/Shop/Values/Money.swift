/// An amount in the shop's one currency, in minor units (fen, cents; whole yen), as rule N1 wants it.
///
/// Amounts stay within ``limit`` so that no product with a rate can overflow.
public struct Money: Hashable, Comparable, Sendable {
  /// The largest amount that may be typed or imported: 10 000 000 000.00 in a currency of two digits.
  public static let limit = Money(1_000_000_000_000)

  /// Minor units; negative for money going out.
  public var minor: Int

  public init(_ minor: Int) { self.minor = minor }

  public static let zero = Money(0)

  public static func < (left: Money, right: Money) -> Bool { left.minor < right.minor }
  public static func + (left: Money, right: Money) -> Money { Money(left.minor + right.minor) }
  public static func - (left: Money, right: Money) -> Money { Money(left.minor - right.minor) }
  public static func * (left: Money, right: Int) -> Money { Money(left.minor * right) }
  public static func += (left: inout Money, right: Money) { left.minor += right.minor }
  public static func -= (left: inout Money, right: Money) { left.minor -= right.minor }
  /// The amount without its sign.
  public var magnitude: Money { self < .zero ? -self : self }
  public static prefix func - (amount: Money) -> Money { Money(-amount.minor) }

  /// The share of this amount that `rate` names, rounded half up (N3). The one rounding site of percentages.
  public func share(_ rate: BasisPoints) -> Money {
    let scaled = minor * rate.count + 5_000
    return Money(scaled >= 0 ? scaled / 10_000 : -((-scaled + 9_999) / 10_000))
  }

  /// Splits this amount over `weights` by largest remainder, ties to the earlier part (N3): the parts add up exactly.
  ///
  /// - Parameter weights: What each part is worth; none negative. When all are zero the first part takes everything.
  /// - Precondition: This amount is not negative.
  /// - Returns: One amount for each weight.
  public func split(over weights: [Money]) -> [Money] {
    guard !weights.isEmpty else { return [] }
    let total = weights.reduce(0) { $0 + $1.minor }
    guard total > 0 else { return [self] + Array(repeating: .zero, count: weights.count - 1) }
    var parts: [Int] = []
    var remainders: [(index: Int, remainder: Int)] = []
    for (index, weight) in weights.enumerated() {
      let (quotient, remainder) = total.dividingFullWidth(minor.multipliedFullWidth(by: weight.minor))
      parts.append(quotient)
      remainders.append((index, remainder))
    }
    let left = minor - parts.reduce(0, +)
    remainders.sort { ($1.remainder, $0.index) < ($0.remainder, $1.index) }
    for entry in remainders.prefix(left) { parts[entry.index] += 1 }
    return parts.map { Money($0) }
  }
}
