/// Members as points, and the steps of k-means over them.
struct PointCloud {
  struct Grouping {
    var groups: [Int]
    var centres: [[Double]]
    var inertia: Double
  }

  let count: Int
  let width: Int
  /// One member's figures after the other's.
  private let values: ContiguousArray<Double>

  init(_ columns: [[Double]]) {
    width = columns.count
    count = columns.first?.count ?? 0
    var values: ContiguousArray<Double> = []
    values.reserveCapacity(count * width)
    for member in 0..<count { for column in columns { values.append(column[member]) } }
    self.values = values
  }

  static func distance(_ left: [Double], _ right: [Double]) -> Double {
    zip(left, right).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
  }

  private func point(_ member: Int) -> [Double] { Array(values[(member * width)..<((member + 1) * width)]) }

  private func distance(_ member: Int, _ centre: ContiguousArray<Double>, _ start: Int) -> Double {
    var sum = 0.0
    var place = member * width
    for column in start..<(start + width) {
      let difference = values[place] - centre[column]
      sum += difference * difference
      place += 1
    }
    return sum
  }

  /// k-means++: members far from the middles so far are likelier to be the next; the best of a few is taken.
  func spread(_ k: Int, _ random: inout SplitMix64) -> [[Double]] {
    var centres = [point(random.below(count))]
    var nearest = ContiguousArray(repeating: Double.infinity, count: count)
    func nearer(_ centre: ContiguousArray<Double>) -> (ContiguousArray<Double>, Double) {
      var distances = nearest
      var sum = 0.0
      for member in 0..<count {
        let distance = distance(member, centre, 0)
        if distance < distances[member] { distances[member] = distance }
        sum += distances[member]
      }
      return (distances, sum)
    }
    var total: Double
    (nearest, total) = nearer(ContiguousArray(centres[0]))
    while centres.count < k {
      var best: (distances: ContiguousArray<Double>, sum: Double, member: Int)?
      for _ in 0..<3 {
        var target = random.fraction() * total
        var member = 0
        while member + 1 < count, target >= nearest[member] {
          target -= nearest[member]
          member += 1
        }
        let (distances, sum) = nearer(ContiguousArray(point(member)))
        if best.map({ sum < $0.sum }) ?? true { best = (distances, sum, member) }
      }
      guard let best else { break }
      (nearest, total) = (best.distances, best.sum)
      centres.append(point(best.member))
    }
    return centres
  }

  /// Lloyd's steps until nobody changes groups.
  func settled(_ start: [[Double]]) -> Grouping {
    var centres = ContiguousArray(start.joined())
    let k = start.count
    var groups = ContiguousArray(repeating: -1, count: count)
    var distances = ContiguousArray(repeating: 0.0, count: count)
    for _ in 0..<300 {
      var changed = false
      for member in 0..<count {
        var (group, least) = (0, Double.infinity)
        for candidate in 0..<k {
          let distance = distance(member, centres, candidate * width)
          if distance < least { (group, least) = (candidate, distance) }
        }
        distances[member] = least
        if groups[member] != group {
          groups[member] = group
          changed = true
        }
      }
      guard changed else { break }
      centres = means(&groups, &distances, k)
    }
    return Grouping(
      groups: Array(groups), centres: (0..<k).map { Array(centres[($0 * width)..<(($0 + 1) * width)]) },
      inertia: distances.reduce(0, +))
  }

  /// The middles of the groups; one that nobody is in takes the member farthest from their own.
  private func means(
    _ groups: inout ContiguousArray<Int>, _ distances: inout ContiguousArray<Double>, _ k: Int
  ) -> ContiguousArray<Double> {
    var sizes = [Int](repeating: 0, count: k)
    for group in groups { sizes[group] += 1 }
    for group in 0..<k where sizes[group] == 0 {
      guard let far = distances.indices.max(by: { distances[$0] < distances[$1] }) else { continue }
      sizes[groups[far]] -= 1
      sizes[group] = 1
      groups[far] = group
      distances[far] = 0
    }
    var sums = ContiguousArray(repeating: 0.0, count: k * width)
    for member in 0..<count {
      let start = groups[member] * width
      for column in 0..<width { sums[start + column] += values[member * width + column] }
    }
    for group in 0..<k where sizes[group] > 0 {
      for column in 0..<width { sums[group * width + column] /= Double(sizes[group]) }
    }
    return sums
  }
}
