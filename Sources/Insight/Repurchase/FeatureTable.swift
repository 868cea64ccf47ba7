/// What is known of members on one day, a column a feature, and whether they bought in the window after it.
public struct FeatureTable: Hashable, Sendable {
  public private(set) var names: [String]
  /// By feature, then member.
  public private(set) var columns: [[Double]]
  /// Of each member whether they bought in the window; empty where it has not closed.
  public private(set) var labels: [Bool]
  public private(set) var count: Int

  /// - Parameters:
  ///   - columns: One for each name, all of one length.
  ///   - labels: As many as the columns are long, or none.
  public init(names: [String], columns: [[Double]], labels: [Bool] = []) {
    self.names = names
    self.columns = columns
    self.labels = labels
    count = columns.first?.count ?? labels.count
  }

  public func column(_ name: String) -> [Double]? { names.firstIndex(of: name).map { columns[$0] } }

  /// The features of one member in the order of ``names``.
  public func row(_ place: Int) -> [Double] { columns.map { $0[place] } }

  /// Only these features, in that order; those that are not there are left out.
  public func keeping(_ wanted: [String]) -> FeatureTable {
    let places = wanted.compactMap { names.firstIndex(of: $0) }
    return FeatureTable(names: places.map { names[$0] }, columns: places.map { columns[$0] }, labels: labels)
  }

  /// Only these members, in that order.
  public func choosing(_ places: [Int]) -> FeatureTable {
    FeatureTable(
      names: names, columns: columns.map { column in places.map { column[$0] } },
      labels: labels.isEmpty ? [] : places.map { labels[$0] })
  }

  public var positives: Int { labels.lazy.filter { $0 }.count }

  /// Members of the rarer of the two outcomes.
  public var rarer: Int { min(positives, labels.count - positives) }

  /// The three that the logistic model uses; on real shops eight more do not help.
  public static let three = ["recency", "tenure", "freq"]
}
