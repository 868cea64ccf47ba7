public import Shop

/// What a member's purchases until a day say about the next one. One purchase is one member-day; nothing after the day is
/// looked at.
///
/// recency, tenure: days since the last and the first purchase. freq: purchase days. freq_90, spend_90: in the last 90 days.
/// mean_gap: of completed gaps, tenure without one. overdue: recency / mean gap. gap_cv: spread of the gaps over their mean.
/// decline: purchase days in the 90 days before the last 90 less those in the last 90. Money in major units.
public enum RepurchaseFeatures {
  public static let names = [
    "recency", "tenure", "freq", "freq_90", "spend", "avg_spend", "spend_90", "mean_gap", "overdue", "gap_cv",
    "last_gap", "decline",
  ]
  /// By which amounts are divided unless told otherwise.
  public static let minorUnits = 100.0

  /// - Parameters:
  ///   - purchases: In any order.
  ///   - minorUnits: Of one major unit of money.
  /// - Returns: In the order of ``names``; `nil` for those who have not bought by then.
  public static func row(_ purchases: [PastPurchase], on today: Day, minorUnits: Double = RepurchaseFeatures.minorUnits)
    -> [Double]?
  {
    var spends: [Day: Int] = [:]
    for purchase in purchases where purchase.day <= today { spends[purchase.day, default: 0] += purchase.value.minor }
    let days = spends.keys.sorted()
    guard let first = days.first, let last = days.last else { return nil }
    let gaps = zip(days.dropFirst(), days).map { Double($0 - $1) }
    let tenure = Double(today - first)
    let recency = Double(today - last)
    let count = Double(days.count)
    let spend = Double(spends.values.reduce(0, +)) / minorUnits
    let lately = days.filter { today - $0 < 90 }
    let before = days.lazy.filter { (90..<180).contains(today - $0) }.count
    let lateSpend = Double(lately.reduce(0) { $0 + (spends[$1] ?? 0) }) / minorUnits
    let meanGap = gaps.isEmpty ? max(tenure, 1) : gaps.reduce(0, +) / Double(gaps.count)
    let variance = gaps.reduce(0) { $0 + ($1 - meanGap) * ($1 - meanGap) } / Double(max(1, gaps.count))
    return [
      recency, tenure, count, Double(lately.count), spend, spend / count, lateSpend, meanGap, recency / meanGap,
      gaps.count > 1 ? variance.squareRoot() / meanGap : 0, gaps.last ?? 0, Double(before - lately.count),
    ]
  }
}

/// One more thing known of a member on a day: complaints, the mean score they gave, any figure that may tell.
public struct ExtraFeature: Sendable {
  public var name: String
  public var value: @Sendable (PersonID, Day) -> Double

  public init(_ name: String, _ value: @escaping @Sendable (PersonID, Day) -> Double) {
    self.name = name
    self.value = value
  }
}

extension FeatureTable {
  /// Those who had bought by `day`, with whether they bought in the `horizon` days after it.
  ///
  /// - Parameters:
  ///   - horizon: `nil` leaves the labels out: the window is still open.
  /// - Returns: Also who the members are.
  public static func make(
    _ histories: [CustomerHistory], on day: Day, horizon: Int?, extra: [ExtraFeature] = [],
    minorUnits: Double = RepurchaseFeatures.minorUnits
  ) -> (table: FeatureTable, members: [PersonID]) {
    var columns = [[Double]](repeating: [], count: RepurchaseFeatures.names.count + extra.count)
    var labels: [Bool] = []
    var members: [PersonID] = []
    for history in histories {
      guard let row = RepurchaseFeatures.row(history.purchases, on: day, minorUnits: minorUnits) else { continue }
      for (place, value) in (row + extra.map { $0.value(history.id, day) }).enumerated() {
        columns[place].append(value)
      }
      members.append(history.id)
      guard let horizon else { continue }
      labels.append(history.purchases.contains { $0.day > day && $0.day <= day + horizon })
    }
    return (
      FeatureTable(names: RepurchaseFeatures.names + extra.map(\.name), columns: columns, labels: labels), members
    )
  }
}
