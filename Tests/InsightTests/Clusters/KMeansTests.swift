import Insight
import Shop
import Testing

@Suite("k-means")
struct KMeansTests {
  static let columns: [[Double]] = {
    let members = ((try? Fixture.purchases("cdnow_purchases.csv")) ?? []).map { history in
      [
        Double(day("1998-06-30") - (history.purchases.last?.day ?? day("1997-01-01"))),
        Double(history.purchases.count), Double(history.purchases.reduce(0) { $0 + $1.value.minor }) / 100,
      ]
    }
    return (0..<3).map { column in members.map { $0[column] } }
  }()

  @Test("S98: the figures are brought to one measure as the reference brings them")
  func measure() {
    let scores = Standardised(Self.columns)
    for (found, expected) in zip(scores.means, [5.631758255, 1.123962312, 3.920005358]) {
      #expect(near(found, expected, 1e-9))
    }
    for (found, expected) in zip(scores.spreads, [1.015511748, 0.5772714511, 1.12454907]) {
      #expect(near(found, expected, 1e-9))
    }
    #expect(Standardised([[2, 2, 2]]).columns == [[0, 0, 0]])
    #expect(near(Standardised([[-3, 3]]).columns[0][1], 1, 1e-12))
  }

  @Test(
    "S98: groups are as tight as the reference's", arguments: [(2, 2900.577843), (3, 1999.725169), (4, 1604.739839)])
  func inertia(k: Int, expected: Double) {
    let found = KMeans(Standardised(Self.columns).columns, k: k, starts: 4)
    #expect(found.inertia <= expected * 1.0005 && found.inertia > expected * 0.999)
    #expect(found.sizes.reduce(0, +) == 2_357 && found.sizes == found.sizes.sorted(by: >))
  }

  @Test("S98: five groups, their names, their typical members, and the same again next time")
  func names() {
    let columns = Standardised(Self.columns).columns
    let found = KMeans(columns, k: 5, starts: 5)
    #expect(found.inertia <= 1319.94541 * 1.0005)
    #expect(found.sizes == [913, 733, 426, 151, 134])
    let names = ClusterName.names(for: found.centres)
    #expect(names == [.passersBy, .bigOccasions, .fading, .newcomers, .regulars])
    #expect(KMeans(columns, k: 5, starts: 1) == KMeans(columns, k: 5, starts: 1))
    let typical = found.typical(of: 4, in: columns)
    #expect(typical.count == 5 && typical.allSatisfy { found.groups[$0] == 4 })
  }

  @Test("S98: a shop's groups in its own figures, with five typical members each, and the same names next month")
  func shop() throws {
    let histories = try Fixture.purchases("cdnow_purchases.csv")
    let june = try CustomerGroups(histories, on: day("1998-06-30"), starts: 5)
    #expect(june.groups.map(\.members) == [918, 741, 457, 241] && june.isStable)
    #expect(near(june.groups[3].recency, 24.26838633, 1e-3) && near(june.groups[3].spend, 27_608.59608, 1e-3))
    #expect(june.groups.allSatisfy { $0.typical.count == 5 } && Set(june.groups.map(\.name)).count == 4)
    let may = try CustomerGroups(
      histories, on: day("1998-05-31"), earlier: june.groups.map(\.kept), starts: 2)
    #expect(may.groups.map(\.name) == june.groups.map(\.name))
    #expect(throws: Shortfall.self) { try CustomerGroups(Array(histories.prefix(100)), on: day("1998-06-30")) }
  }

  @Test("S98: groups keep last month's numbers when their order by size changes")
  func matching() {
    let columns = [[0.0, 0, 0, 5, 5, 9.0]]
    var found = KMeans(columns, k: 3)
    #expect(found.groups == [0, 0, 0, 1, 1, 2])
    found.match([[8.8], [0.2], [5.1]])
    #expect(found.groups == [1, 1, 1, 2, 2, 0] && found.centres == [[9], [0], [5]])
    let before = found
    found.match([[1]])
    #expect(found == before)
  }

  @Test("S98: no more groups than members, no empty group while they differ")
  func edges() {
    #expect(KMeans([[1, 2]], k: 5).sizes == [1, 1])
    #expect(KMeans([[]], k: 3).groups.isEmpty)
    #expect(KMeans([[1, 1, 1, 1]], k: 2).inertia == 0)
    let spread = KMeans([(0..<40).map { Double($0 / 10) * 100 }], k: 4, starts: 1, seed: 7)
    #expect(spread.sizes == [10, 10, 10, 10])
    #expect(throws: Shortfall.tooFew(.members, have: 199, need: 200)) { try KMeans.check(members: 199) }
  }
}
