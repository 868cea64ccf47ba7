/// How sure a mean is: the middle 95 % of the means of samples drawn from the cases with replacement (Efron, 1979). The
/// same seed gives the same interval.
enum Bootstrap {
  /// - Parameters:
  ///   - columns: Of each figure its values by case, all of the same cases: a sample is the same cases for all figures.
  ///   - samples: Below 40 there is no interval.
  static func intervals(_ columns: [[Double]], samples: Int, seed: UInt64) -> [ClosedRange<Double>?] {
    let cases = columns.first?.count ?? 0
    guard cases > 0, samples >= 40 else { return columns.map { _ in nil } }
    var random = SplitMix64(seed: seed)
    var means = columns.map { _ in [Double]() }
    var places = [Int](repeating: 0, count: cases)
    for _ in 0..<samples {
      for place in 0..<cases { places[place] = Int(random.next() % UInt64(cases)) }
      for (column, values) in columns.enumerated() {
        var sum = 0.0
        for place in places { sum += values[place] }
        means[column].append(sum / Double(cases))
      }
    }
    return means.map { means in
      let sorted = means.sorted()
      let least = sorted[samples / 40]
      return least...max(least, sorted[samples - 1 - samples / 40])
    }
  }
}

/// Steele, Lea and Flood's generator of 2014: small, and the same numbers from the same seed everywhere.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
