/// Many trees, each on its own sample of the members and asking about a few features at a time; their mean share is the
/// chance (Breiman, 2001). The same data and seed give the same forest.
///
/// A second opinion, used where the shop's own backtest prefers it. Least history: ``leastOfRarer``.
public struct RandomForest: Sendable {
  public struct Options: Hashable, Sendable {
    public var trees = 500
    /// Members in a leaf at least.
    public var leastLeaf = 5
    public var seed: UInt64 = 1

    public init() {}
  }

  public static let leastOfRarer = 100

  public let names: [String]
  let trees: [DecisionTree]

  /// Whether a table is enough to believe in.
  public static func check(_ table: FeatureTable) throws(Shortfall) {
    guard table.rarer >= leastOfRarer else {
      throw .tooFew(.rarerOutcome, have: table.rarer, need: leastOfRarer)
    }
  }

  /// - Parameter goOn: Called with the share that is done; `false` ends the growing with the trees there are.
  public init(
    fitting table: FeatureTable, options: Options = Options(), goOn: (Double) -> Bool = { _ in true }
  ) throws(Shortfall) {
    guard table.rarer > 0 else { throw .tooFew(.rarerOutcome, have: 0, need: RandomForest.leastOfRarer) }
    names = table.names
    let perQuestion = Int(Double(table.names.count).squareRoot())
    var grower = TreeGrower(table, leastLeaf: options.leastLeaf, featuresPerQuestion: perQuestion)
    var trees: [DecisionTree] = []
    var draws = ContiguousArray<Int32>(repeating: 0, count: table.count)
    var seeds = SplitMix64(seed: options.seed)
    for place in 0..<max(1, options.trees) {
      var random = SplitMix64(seed: seeds.next())
      for member in draws.indices { draws[member] = 0 }
      for _ in draws.indices { draws[random.below(table.count)] += 1 }
      trees.append(grower.grow(draws, &random))
      if !goOn(Double(place + 1) / Double(options.trees)) { break }
    }
    self.trees = trees
  }

  /// - Parameter row: The figures in the order of ``names``.
  public func probability(_ row: [Double]) -> Double {
    trees.reduce(0) { $0 + $1.leaf(row).share } / Double(trees.count)
  }

  /// By how much each figure of a member moved the chance on the ways through the trees, the strongest first.
  public func drivers(of row: [Double]) -> [Driver] {
    var effects = [Double](repeating: 0, count: names.count)
    for tree in trees { tree.explain(row, into: &effects) }
    return names.indices.map { Driver(name: names[$0], value: row[$0], effect: effects[$0] / Double(trees.count)) }
      .strongestFirst
  }
}
