/// Who goes with whom at the least cost over all pairs together. For the few groups of a shop every order is tried, cut
/// short where it is dearer already.
enum Assignment {
  /// - Parameter cost: Of each row to each column; square, ten rows at most are sensible.
  /// - Returns: Of each row its column.
  static func cheapest(_ cost: [[Double]]) -> [Int] {
    var best = Array(cost.indices)
    var least = Double.infinity
    var chosen: [Int] = []
    func extend(_ sum: Double) {
      guard sum < least else { return }
      guard chosen.count < cost.count else {
        (best, least) = (chosen, sum)
        return
      }
      for column in cost.indices where !chosen.contains(column) {
        chosen.append(column)
        extend(sum + cost[chosen.count - 1][column])
        chosen.removeLast()
      }
    }
    extend(0)
    return best
  }
}
