import Foundation
import Shop

/// The customers who did not come when they were expected, so that once-a-year buyers are healthy in between (W1, D02).
///
/// - S_rhythm = 1 - Phi((ln recency - b) / sd) of ``OwnCycle``, for two purchases or more outside yearly occasions; with
///   neither such purchases nor occasions, by the shop's rhythm.
/// - S = S_rhythm x prod (1 - q_o)^m_o, q_o = (hits + 1.5) / (opportunities + 2) capped at .97, m_o occasions missed since.
/// - A = exp(-lambda x years since the last purchase), lambda = -ln(yearly retention).
/// - Chance that they come back unaided: P = A S / (A S + 1 - A).
/// - Gate: no occasion missed and the 80 % due day of the rhythm not passed: never listed.
/// - Worth of a year: purchases a year x basket. Purchases = (rhythm purchases - 1 + r / 2) / (years between first and last
///   of them + 1/2), r the shop's repeat purchases a year, plus the chance of each yearly occasion. Basket = mean drawn
///   towards the shop's by the moments of ``VarianceComponents``.
///
/// Money in minor units, times in days. Least history: one purchase; the shop's rhythm wants ``OwnCycle/leastGaps`` gaps,
/// until then ``hasEnoughHistory`` is false and 180 days is the measure.
public struct LapsedList: Sendable {
  /// Likelier lost than not (1 - P >= .5), worst loss first.
  public var rows: [LapsedRow]
  /// Something was missed, but they are likelier than not to come back; worst loss first.
  public var watched: [LapsedRow]
  /// Nothing was missed; by the day of what is expected next.
  public var gated: [ExpectedCustomer]
  /// False while the shop has too few gaps for a rhythm of its own.
  public var hasEnoughHistory: Bool
  public var cycle: OwnCycle

  /// - Parameters:
  ///   - calendar: The feasts the shop keeps; those of mourning are never called for.
  ///   - retention: The share of customers who are still customers a year later.
  public init(
    _ histories: [CustomerHistory], calendar: FeastCalendar, on today: Day,
    retention: Double = LapsedList.usualRetention
  ) {
    let earliest = histories.reduce(today) { earliest, history in
      history.purchases.reduce(earliest) { min($0, $1.day) }
    }
    var days = OccasionDays(calendar: calendar, from: earliest, to: today)
    var patterns: [(history: Int, pattern: CustomerPattern)] = []
    patterns.reserveCapacity(histories.count)
    for (place, history) in histories.enumerated() {
      guard let pattern = CustomerPattern(history, on: today, days: &days), pattern.joyful > 0 else { continue }
      patterns.append((place, pattern))
    }
    let fitted = OwnCycle(sums: patterns.lazy.map(\.pattern.logGaps))
    hasEnoughHistory = fitted != nil
    cycle = fitted ?? .beginning
    let scorer = LapseScorer(patterns: patterns.lazy.map(\.pattern), cycle: cycle, retention: retention, today: today)
    rows = []
    watched = []
    gated = []
    for (place, pattern) in patterns {
      let history = histories[place]
      switch scorer.judge(pattern, of: history) {
      case .expected(let customer): gated.append(customer)
      case .late(let row) where row.chance <= 0.5: rows.append(row)
      case .late(let row): watched.append(row)
      }
    }
    rows.sort(by: LapsedList.worseLoss)
    watched.sort(by: LapsedList.worseLoss)
    gated.sort { ($0.next?.day ?? .distant, $0.id) < ($1.next?.day ?? .distant, $1.id) }
  }

  /// exp(-.3): what a shop without a year behind it is taken to keep.
  public static let usualRetention = exp(-0.3)

  private static func worseLoss(_ left: LapsedRow, _ right: LapsedRow) -> Bool {
    left.atStake == right.atStake ? left.id < right.id : left.atStake > right.atStake
  }
}

extension Day {
  /// Later than any day of business.
  fileprivate static let distant = Day(number: .max)
}
