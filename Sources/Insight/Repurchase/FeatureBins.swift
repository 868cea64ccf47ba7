/// The values of features as small whole numbers in their order, so that a tree can count instead of sort.
///
/// A feature with more than ``most`` different values is cut into as many bins of equal numbers of members.
struct FeatureBins {
  static let most = 512

  let count: Int
  let features: Int
  /// By feature, then member.
  private(set) var codes: ContiguousArray<Int32> = []
  /// Of each feature the least and the greatest value in each bin.
  private var lows: [[Double]] = []
  private var highs: [[Double]] = []

  init(_ columns: [[Double]]) {
    count = columns.first?.count ?? 0
    features = columns.count
    codes.reserveCapacity(count * features)
    for column in columns {
      let order = column.indices.sorted { (column[$0], $0) < (column[$1], $1) }
      var distinct = 0
      for place in order.indices where place == 0 || column[order[place]] != column[order[place - 1]] { distinct += 1 }
      var code = ContiguousArray<Int32>(repeating: 0, count: count)
      var (low, high): ([Double], [Double]) = ([], [])
      var filled = 0
      for (place, member) in order.enumerated() {
        let value = column[member]
        if let last = high.last, value == last {
          // Equal values share a bin.
        } else if low.isEmpty || distinct <= FeatureBins.most || filled * FeatureBins.most >= count {
          low.append(value)
          high.append(value)
          filled = 0
        } else {
          high[high.count - 1] = value
        }
        filled += 1
        code[order[place]] = Int32(low.count - 1)
      }
      codes += code
      lows.append(low)
      highs.append(high)
    }
  }

  func bins(of feature: Int) -> Int { lows[feature].count }

  /// Halfway between two neighbouring bins that have members.
  func threshold(_ feature: Int, between left: Int, and right: Int) -> Double {
    (highs[feature][left] + lows[feature][right]) / 2
  }
}
