/// The share of waits that last longer than so many days, where some are still going on (Kaplan & Meier, 1958).
public struct KaplanMeier: Hashable, Sendable {
  /// Days at which something happened, and the share still waiting after each.
  public private(set) var steps: [Step] = []

  public struct Step: Hashable, Sendable {
    public var days: Int
    public var waiting: Double
  }

  /// - Parameters:
  ///   - completed: Days of waits that ended.
  ///   - open: Days so far of those that go on.
  public init(completed: [Int], open: [Int]) {
    var events: [Int: Int] = [:]
    for days in completed { events[days, default: 0] += 1 }
    let open = open.sorted()
    var censored = 0
    var atRisk = completed.count + open.count
    var share = 1.0
    for days in events.keys.sorted() {
      while censored < open.count, open[censored] < days {
        censored += 1
        atRisk -= 1
      }
      let ended = events[days] ?? 0
      share *= 1 - Double(ended) / Double(atRisk)
      atRisk -= ended
      steps.append(Step(days: days, waiting: share))
    }
  }

  /// The first day by which `share` of the waits have ended; `nil` when fewer ever did.
  public func quantile(_ share: Double) -> Int? { steps.first { $0.waiting <= 1 - share + 1e-12 }?.days }

  public var median: Int? { quantile(0.5) }
}
