/// One tree of yes-and-no questions that end in a share of buyers (Breiman, Friedman, Olshen & Stone, 1984): each question
/// is the one that leaves the least Gini impurity.
struct DecisionTree: Hashable, Sendable {
  struct Node: Hashable, Sendable {
    /// Asked about; -1 at a leaf.
    var feature: Int32 = -1
    /// At most this goes left.
    var threshold = 0.0
    /// The node on the left; the right one follows it.
    var left: Int32 = 0
    var count: Int32
    /// The share of buyers among the members that came here.
    var share: Double
  }

  var nodes: [Node] = []

  func leaf(_ row: [Double]) -> Node {
    var node = nodes[0]
    while node.feature >= 0 {
      node = nodes[Int(node.left) + (row[Int(node.feature)] <= node.threshold ? 0 : 1)]
    }
    return node
  }

  /// Adds to `effects` what each question on the way moved the share (Saabas).
  func explain(_ row: [Double], into effects: inout [Double]) {
    var node = nodes[0]
    while node.feature >= 0 {
      let feature = Int(node.feature)
      let next = nodes[Int(node.left) + (row[feature] <= node.threshold ? 0 : 1)]
      effects[feature] += next.share - node.share
      node = next
    }
  }
}
