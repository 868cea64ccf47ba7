/// Grows trees over one table.
struct TreeGrower {
  let bins: FeatureBins
  let labels: ContiguousArray<Int32>
  var leastLeaf: Int
  /// Features looked at for each question.
  var featuresPerQuestion: Int
  var mostDepth = Int.max
  /// Of the tree that grows: how often each member was drawn.
  private var weights: ContiguousArray<Int32> = []
  private var heads = ContiguousArray<Int32>(repeating: 0, count: FeatureBins.most + 2)
  private var total = ContiguousArray<Int32>(repeating: 0, count: FeatureBins.most + 2)
  private var buyers = ContiguousArray<Int32>(repeating: 0, count: FeatureBins.most + 2)
  private var order: ContiguousArray<Int>

  init(_ table: FeatureTable, leastLeaf: Int, featuresPerQuestion: Int) {
    bins = FeatureBins(table.columns)
    labels = ContiguousArray(table.labels.map { $0 ? 1 : 0 })
    self.leastLeaf = max(1, leastLeaf)
    self.featuresPerQuestion = max(1, featuresPerQuestion)
    order = ContiguousArray(0..<bins.features)
  }

  private struct Question {
    var feature: Int
    var left: Int
    var right: Int
    var purity: Double
  }

  /// - Parameter draws: How often each member of the table was drawn. A leaf has ``leastLeaf`` different members.
  mutating func grow(_ draws: ContiguousArray<Int32>, _ random: inout SplitMix64) -> DecisionTree {
    var tree = DecisionTree()
    weights = draws
    var members = ContiguousArray(draws.indices.filter { draws[$0] > 0 })
    for feature in order.indices { order[feature] = feature }
    tree.nodes.append(node(members[...]))
    var open: [(node: Int, range: Range<Int>, depth: Int)] = [(0, 0..<members.count, 0)]
    while let (place, range, depth) = open.popLast() {
      let share = tree.nodes[place].share
      guard depth < mostDepth, range.count >= 2 * leastLeaf, share > 0, share < 1,
        let question = best(members, range, &random)
      else { continue }
      let middle = partition(&members, range, question)
      tree.nodes[place].feature = Int32(question.feature)
      tree.nodes[place].threshold = bins.threshold(question.feature, between: question.left, and: question.right)
      tree.nodes[place].left = Int32(tree.nodes.count)
      open.append((tree.nodes.count + 1, middle..<range.upperBound, depth + 1))
      open.append((tree.nodes.count, range.lowerBound..<middle, depth + 1))
      tree.nodes.append(node(members[range.lowerBound..<middle]))
      tree.nodes.append(node(members[middle..<range.upperBound]))
    }
    return tree
  }

  private func node(_ members: ContiguousArray<Int>.SubSequence) -> DecisionTree.Node {
    var (drawn, buyers): (Int32, Int32) = (0, 0)
    for member in members {
      drawn += weights[member]
      buyers += weights[member] * labels[member]
    }
    return DecisionTree.Node(count: drawn, share: drawn > 0 ? Double(buyers) / Double(drawn) : 0)
  }

  /// Looks at as many features as it should, drawn without repeats, and at more until one of them can be asked about.
  private mutating func best(
    _ members: ContiguousArray<Int>, _ range: Range<Int>, _ random: inout SplitMix64
  ) -> Question? {
    var best: Question?
    var looked = 0
    for place in 0..<bins.features {
      if looked >= featuresPerQuestion, best != nil { break }
      order.swapAt(place, place + random.below(bins.features - place))
      looked += 1
      guard let found = question(about: order[place], members, range) else { continue }
      if best.map({ found.purity > $0.purity }) ?? true { best = found }
    }
    return best
  }

  private mutating func question(
    about feature: Int, _ members: ContiguousArray<Int>, _ range: Range<Int>
  ) -> Question? {
    let start = feature * bins.count
    var (least, greatest) = (Int32.max, Int32(-1))
    for place in range {
      let code = bins.codes[start + members[place]]
      if code < least { least = code }
      if code > greatest { greatest = code }
    }
    guard least < greatest else { return nil }
    for code in Int(least)...Int(greatest) {
      heads[code] = 0
      total[code] = 0
      buyers[code] = 0
    }
    var (all, allBuyers): (Int32, Int32) = (0, 0)
    for place in range {
      let member = members[place]
      let code = Int(bins.codes[start + member])
      let weight = weights[member]
      heads[code] += 1
      total[code] += weight
      all += weight
      guard labels[member] > 0 else { continue }
      buyers[code] += weight
      allBuyers += weight
    }
    var best: Question?
    var leftHeads = 0
    var (leftCount, leftBuyers): (Int32, Int32) = (0, 0)
    var waiting: Question?
    for code in Int(least)...Int(greatest) where heads[code] > 0 {
      // A question ends at the next value that somebody has.
      if var question = waiting {
        question.right = code
        if best.map({ question.purity > $0.purity }) ?? true { best = question }
        waiting = nil
      }
      leftHeads += Int(heads[code])
      leftCount += total[code]
      leftBuyers += buyers[code]
      let (left, right) = (Double(leftCount), Double(all - leftCount))
      guard leftHeads >= leastLeaf, range.count - leftHeads >= leastLeaf else { continue }
      let (yes, no) = (Double(leftBuyers), Double(leftCount - leftBuyers))
      let (rightYes, rightNo) = (Double(allBuyers - leftBuyers), right - Double(allBuyers - leftBuyers))
      let purity = (yes * yes + no * no) / left + (rightYes * rightYes + rightNo * rightNo) / right
      waiting = Question(feature: feature, left: code, right: code, purity: purity)
    }
    return best
  }

  private func partition(
    _ members: inout ContiguousArray<Int>, _ range: Range<Int>, _ question: Question
  ) -> Int {
    let start = question.feature * bins.count
    var (low, high) = (range.lowerBound, range.upperBound - 1)
    while low <= high {
      if Int(bins.codes[start + members[low]]) <= question.left {
        low += 1
      } else {
        members.swapAt(low, high)
        high -= 1
      }
    }
    return low
  }
}
