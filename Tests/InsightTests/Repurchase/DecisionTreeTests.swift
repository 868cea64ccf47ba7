import Testing

@testable import Insight

@Suite("Decision tree")
struct DecisionTreeTests {
  @Test("S105: one tree asks the questions of the reference")
  func questions() throws {
    let table = RepurchaseTables.music.train.keeping(FeatureTable.three)
    var grower = TreeGrower(table, leastLeaf: 20, featuresPerQuestion: 3)
    grower.mostDepth = 3
    var random = SplitMix64(seed: 1)
    let tree = grower.grow(ContiguousArray(repeating: 1, count: table.count), &random)
    #expect(tree.nodes[0].feature == 0 && tree.nodes[0].threshold == 106.5)
    let leaves = tree.nodes.filter { $0.feature < 0 }
    let expected = [
      (20, 0.85), (28, 0.2142857143), (33, 1), (57, 0.3333333333), (165, 0.3090909091), (224, 0.5044642857),
      (387, 0.1834625323), (1_443, 0.05128205128),
    ]
    let found = leaves.sorted { $0.count < $1.count }
    #expect(found.count == expected.count)
    for (leaf, (count, share)) in zip(found, expected) { #expect(leaf.count == count && near(leaf.share, share, 1e-9)) }
    let scores = (0..<table.count).map { tree.leaf(table.row($0)).share }
    #expect(near(Ranking.areaUnderCurve(scores: scores, truth: table.labels), 0.8039958713, 1e-9))
  }

  @Test("S105: features with very many values are cut into bins of equal numbers")
  func bins() {
    let bins = FeatureBins([(0..<5_000).map { Double(($0 * 7) % 5_000) }])
    #expect(bins.bins(of: 0) <= FeatureBins.most + 1 && bins.bins(of: 0) > 400)
    #expect(FeatureBins([[3, 1, 3, 2]]).codes == [2, 0, 2, 1])
  }
}
