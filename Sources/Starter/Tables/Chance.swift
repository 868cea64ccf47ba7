import Shop

/// A seeded source of chance (SplitMix64; Steele, Lea and Flood, 2014): the same seed gives the same shop.
///
/// A class, so that decisions draw their ids from the same stream as the plan.
final class Chance: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 to `count` - 1; 0 when there is none.
  func below(_ count: Int) -> Int {
    guard count > 1 else { return 0 }
    return Int(next().multipliedFullWidth(by: UInt64(count)).high)
  }

  func between(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }

  /// True in `share` of a hundred cases.
  func percent(_ share: Int) -> Bool { below(100) < share }

  /// - Precondition: There is something to pick from.
  func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }

  /// The same, the first ones more often: what is popular stands first.
  /// - Precondition: There is something to pick from.
  func pickEarly<Value>(_ values: [Value]) -> Value { values[below(below(values.count) + 1)] }

  /// One of the values by weight; the last when the weights fall short.
  func weighted<Value>(_ first: (Value, Int), _ rest: (Value, Int)...) -> Value {
    var left = below(rest.reduce(first.1) { $0 + $1.1 })
    var chosen = first.0
    for (value, weight) in [first] + rest {
      chosen = value
      left -= weight
      if left < 0 { break }
    }
    return chosen
  }

  func id<Kind>() -> EntityID<Kind> {
    EntityID(high: UInt16(truncatingIfNeeded: next()), low: next())
  }
}
