/// A rate in hundredths of a percent: 10 000 is the whole, 9 000 ten percent off, 15 000 one and a half times.
public struct BasisPoints: Hashable, Comparable, Sendable {
  public var count: Int

  public init(_ count: Int) { self.count = count }
  public init(percent: Int) { count = percent * 100 }

  public static let zero = BasisPoints(0)
  public static let whole = BasisPoints(10_000)

  public static func < (left: BasisPoints, right: BasisPoints) -> Bool { left.count < right.count }
}

/// A number of loyalty points. Never money: what points are worth as payment is rule Q4.
public struct Points: Hashable, Comparable, Sendable {
  /// The most points that may be given or taken at once by hand.
  public static let limit = Points(1_000_000_000)

  /// Whole points; negative for points taken.
  public var count: Int

  public init(_ count: Int) { self.count = count }

  public static let zero = Points(0)

  public static func < (left: Points, right: Points) -> Bool { left.count < right.count }
  public static func + (left: Points, right: Points) -> Points { Points(left.count + right.count) }
  public static func - (left: Points, right: Points) -> Points { Points(left.count - right.count) }
  public static func += (left: inout Points, right: Points) { left.count += right.count }
  public static func -= (left: inout Points, right: Points) { left.count -= right.count }
  public static prefix func - (points: Points) -> Points { Points(-points.count) }
}
