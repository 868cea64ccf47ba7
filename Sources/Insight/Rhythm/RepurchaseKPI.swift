import Shop

/// How many customers come back and how soon. One purchase is one member-day; refunded ones are left out beforehand.
/// Least history: one purchase; each figure is `nil` where there is nothing to divide by.
public struct RepurchaseKPI: Hashable, Sendable {
  /// With one purchase day at least.
  public var members: Int
  public var purchaseDays: Int
  /// Members with two purchase days or more / members.
  public var rate: Double?
  /// Purchase days / members.
  public var purchasesPerMember: Double?
  /// Repeat purchase days / members with a repeat.
  public var repeatFrequency: Double?
  /// The mean of completed gaps in days; short gaps weigh too much in it, ``medianGap`` is the one to show.
  public var meanCompletedGap: Double?
  /// Days by which half of all members have bought again, open gaps counted as going on (Kaplan-Meier).
  public var medianGap: Int?
  /// Days by which a quarter has.
  public var quarterGap: Int?
  /// Of members whose first purchase lies so many days back, the share with a second within them.
  public var within: [Within]

  public struct Within: Hashable, Sendable {
    public var days: Int
    public var eligible: Int
    public var rate: Double?
  }

  /// - Parameter purchaseDays: Of each member, in any order, repeats of a day allowed; later ones than `today` are left out.
  public init(purchaseDays: [[Day]], on today: Day, within spans: [Int] = [30, 60, 90, 180]) {
    let days = purchaseDays.map { Array(Set($0.lazy.filter { $0 <= today })).sorted() }.filter { !$0.isEmpty }
    let gaps = days.map { days in zip(days.dropFirst(), days).map { $0 - $1 } }
    let completed = gaps.flatMap { $0 }
    let repeaters = gaps.lazy.filter { !$0.isEmpty }.count
    members = days.count
    self.purchaseDays = days.reduce(0) { $0 + $1.count }
    rate = RepurchaseKPI.ratio(repeaters, members)
    purchasesPerMember = RepurchaseKPI.ratio(self.purchaseDays, members)
    repeatFrequency = RepurchaseKPI.ratio(completed.count, repeaters)
    meanCompletedGap = RepurchaseKPI.ratio(completed.reduce(0, +), completed.count)
    let waits = KaplanMeier(completed: completed, open: days.compactMap { $0.last.map { today - $0 } })
    medianGap = waits.median
    quarterGap = waits.quantile(0.25)
    within = spans.map { span in
      let eligible = days.filter { today - $0[0] >= span }
      let back = eligible.lazy.filter { $0.count > 1 && $0[1] - $0[0] <= span }.count
      return Within(days: span, eligible: eligible.count, rate: RepurchaseKPI.ratio(back, eligible.count))
    }
  }

  private static func ratio(_ part: Int, _ whole: Int) -> Double? {
    whole > 0 ? Double(part) / Double(whole) : nil
  }
}
