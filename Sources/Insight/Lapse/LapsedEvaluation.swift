import Foundation
import Shop

/// How well lists of lapsed customers know the lost from the living, where the truth is known (W3).
///
/// `wrongly`: of living customers who buy for occasions and have bought twice at least, the share listed. A list holds
/// who is likelier lost than not; where a method has no such measure, as many as ours.
public struct LapsedEvaluation: Sendable {
  /// What became of one customer.
  public struct Truth: Hashable, Sendable {
    /// No longer a customer on the day of the list.
    public var isLost: Bool
    /// Buys for occasions, alone or beside a rhythm.
    public var buysForOccasions: Bool

    public init(isLost: Bool, buysForOccasions: Bool) {
      self.isLost = isLost
      self.buysForOccasions = buysForOccasions
    }
  }

  public struct Figures: Hashable, Sendable {
    /// The chance that a lost customer is ranked above a living one.
    public var auc: Double?
    /// Only where the score is a probability.
    public var brier: Double?
    public var wrongly: Double?
    public var listed: Int
    /// Lost among the listed.
    public var precision: Double?
    /// Listed among the lost.
    public var recall: Double?
  }

  public enum Method: String, CaseIterable, Sendable {
    /// No purchase for more than 180 days.
    case fixed180
    /// Recency over the member's own mean gap, or over the mean of all gaps while they have none.
    case overdue
    case ours
  }

  public var methods: [Method: Figures] = [:]
  /// Customers judged: those with a purchase and a known truth.
  public var customers = 0
  private let judged: [(history: CustomerHistory, truth: Truth)]
  /// On ours.
  private let listedByUs: Int

  public init(_ histories: [CustomerHistory], truth: [PersonID: Truth], calendar: FeastCalendar, on today: Day) {
    let list = LapsedList(histories, calendar: calendar, on: today)
    var risk: [PersonID: Double] = [:]
    for row in list.rows + list.watched { risk[row.id] = 1 - row.chance }
    for customer in list.gated { risk[customer.id] = 1 - customer.chance }
    judged = histories.compactMap { history in
      guard risk[history.id] != nil, let known = truth[history.id] else { return nil }
      var history = history
      history.purchases = history.purchases.filter { $0.day <= today }.sorted { $0.day < $1.day }
      return (history, known)
    }
    customers = judged.count
    let listed = Set(list.rows.map(\.id))
    listedByUs = judged.lazy.filter { listed.contains($0.history.id) }.count
    let ours = judged.map { risk[$0.history.id] ?? 0 }
    methods[.ours] = figures(ours, listed: judged.map { listed.contains($0.history.id) }, isProbability: true)
    let recency = judged.map { pair in pair.history.purchases.last.map { today - $0.day } ?? 0 }
    methods[.fixed180] = figures(recency.map(Double.init), listed: recency.map { $0 > 180 }, isProbability: false)
    let gaps = judged.map(\.history.gaps)
    let mean = LapsedEvaluation.mean(gaps.flatMap { $0 }) ?? 1
    let overdue = zip(gaps, recency).map { Double($1) / (LapsedEvaluation.mean($0) ?? mean) }
    methods[.overdue] = figures(of: overdue)
  }

  private static func mean(_ values: [Int]) -> Double? {
    values.isEmpty ? nil : Double(values.reduce(0, +)) / Double(values.count)
  }

  /// The figures of another method's scores, higher for the likelier lost, in the order of ``order``; as many are listed
  /// as ours lists.
  public func figures(of scores: [Double], isProbability: Bool = false) -> Figures {
    let order = scores.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }
    var listed = [Bool](repeating: false, count: scores.count)
    for place in order.prefix(listedByUs) { listed[place] = true }
    return figures(scores, listed: listed, isProbability: isProbability)
  }

  /// The customers judged, in the order that ``figures(of:isProbability:)`` wants scores in.
  public var order: [PersonID] { judged.map(\.history.id) }

  private func figures(_ scores: [Double], listed: [Bool], isProbability: Bool) -> Figures {
    let truth = judged.map(\.truth.isLost)
    let living = judged.indices.filter { place in
      let (history, truth) = judged[place]
      return !truth.isLost && truth.buysForOccasions && history.purchases.count >= 2
    }
    let wronged = living.lazy.filter { listed[$0] }.count
    let found = judged.indices.lazy.filter { listed[$0] && truth[$0] }.count
    let count = listed.lazy.filter { $0 }.count
    let lost = truth.lazy.filter { $0 }.count
    return Figures(
      auc: Ranking.areaUnderCurve(scores: scores, truth: truth),
      brier: isProbability ? Ranking.brierScore(probabilities: scores, truth: truth) : nil,
      wrongly: living.isEmpty ? nil : Double(wronged) / Double(living.count),
      listed: count, precision: count > 0 ? Double(found) / Double(count) : nil,
      recall: lost > 0 ? Double(found) / Double(lost) : nil)
  }
}

extension CustomerHistory {
  /// Days between purchase days; the purchases in order.
  fileprivate var gaps: [Int] {
    zip(purchases.dropFirst(), purchases).compactMap { $0.day > $1.day ? $0.day - $1.day : nil }
  }
}
