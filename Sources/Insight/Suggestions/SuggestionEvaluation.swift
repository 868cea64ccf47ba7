import Foundation
public import Shop

/// A backtest of suggestions: train on what was bought up to a day, then foretell each member's next basket (W3).
///
/// Judged are members with two baskets before the cut at least and one after it. hit5: the share for whom one of the
/// first five items was bought; recall5: the share of their items among the five; ndcg10: discounted gain of the first
/// ten. addon3: one item of every later basket of two or more is hidden, and is it among three add-ons to the rest?
public struct SuggestionEvaluation: Sendable {
  public struct Basket: Sendable {
    public var member: Int
    public var day: Day
    /// Items by number, each once.
    public var items: [Int]
    public var occasion: OccasionCode?

    public init(member: Int, day: Day, items: [Int], occasion: OccasionCode? = nil) {
      self.member = member
      self.day = day
      self.items = items
      self.occasion = occasion
    }
  }

  public struct Figures: Hashable, Sendable {
    public var hit5 = 0.0
    public var recall5 = 0.0
    public var ndcg10 = 0.0
    /// For the methods that know what goes with a basket; `nil` also where no basket tells.
    public var addon3: Double?
    /// The middle 95 % of resampled members or hidden items; `nil` where none were asked for.
    public var intervals = Intervals()
  }

  public struct Intervals: Hashable, Sendable {
    public var hit5: ClosedRange<Double>?
    public var recall5: ClosedRange<Double>?
    public var ndcg10: ClosedRange<Double>?
    public var addon3: ClosedRange<Double>?
  }

  public enum Method: String, CaseIterable, Sendable {
    case popularity, recent28, personal, smoothed, cooccurrence, ours
  }

  public var methods: [Method: Figures] = [:]
  /// Members judged, and items hidden.
  public var members: Int
  public var hidden = 0
  /// The last day of training.
  public var split: Day

  /// - Parameters:
  ///   - baskets: In the order of time.
  ///   - lastDay: The last day of training.
  ///   - calendar: The feasts of the shop, for the same event last year.
  ///   - weights: What each part of our own score counts.
  ///   - samples: How often to resample for the intervals; 0 leaves them out.
  public init(
    _ baskets: [Basket], trainingThrough lastDay: Day, calendar: FeastCalendar = FeastCalendar(),
    weights: SuggestionWeights = SuggestionWeights(), samples: Int = 0, seed: UInt64 = 1
  ) {
    split = lastDay
    let model = BasketModel(
      baskets.filter { $0.day <= lastDay }, until: lastDay, calendar: calendar, weights: weights)
    var next: [Int: Basket] = [:]
    for basket in baskets where basket.day > lastDay && next[basket.member] == nil { next[basket.member] = basket }
    let judged = next.values.filter { model.orders(of: $0.member) >= 2 }.sorted { $0.member < $1.member }
    members = judged.count
    for method in Method.allCases {
      let scores = judged.map { Score(model.best(10, by: method, for: $0), bought: Set($0.items)) }
      methods[method] = Figures(scores, samples: samples, seed: seed)
    }
    let full = baskets.filter { $0.day > lastDay && $0.items.count >= 2 }
    let addOns: [(Method, (Set<Int>) -> [Int])] = [
      (.popularity, { model.popularAddOns(to: $0) }), (.cooccurrence, { model.confidentAddOns(to: $0) }),
      (.ours, { model.ownAddOns(to: $0) }),
    ]
    for (method, make) in addOns {
      let hits = BasketModel.addOnHits(full, make)
      guard !hits.isEmpty else { continue }
      hidden = hits.count
      methods[method]?.addon3 = hits.mean
      methods[method]?.intervals.addon3 = Bootstrap.intervals([hits], samples: samples, seed: seed)[0]
    }
  }

  /// How well one member's basket was foretold.
  fileprivate struct Score {
    var hit5: Double
    var recall5: Double
    var ndcg10: Double

    init(_ ranked: [Int], bought: Set<Int>) {
      let hits = ranked.prefix(5).filter(bought.contains).count
      hit5 = hits > 0 ? 1 : 0
      recall5 = Double(hits) / Double(bought.count)
      let gain = ranked.enumerated().reduce(0) {
        $0 + (bought.contains($1.element) ? 1 / log2(Double($1.offset) + 2) : 0)
      }
      ndcg10 = gain / (0..<min(10, bought.count)).reduce(0) { $0 + 1 / log2(Double($1) + 2) }
    }
  }
}

extension SuggestionEvaluation.Figures {
  fileprivate init(_ scores: [SuggestionEvaluation.Score], samples: Int, seed: UInt64) {
    let columns = [scores.map(\.hit5), scores.map(\.recall5), scores.map(\.ndcg10)]
    (hit5, recall5, ndcg10) = (columns[0].mean, columns[1].mean, columns[2].mean)
    let found = Bootstrap.intervals(columns, samples: samples, seed: seed)
    (intervals.hit5, intervals.recall5, intervals.ndcg10) = (found[0], found[1], found[2])
  }
}

extension [Double] {
  fileprivate var mean: Double { isEmpty ? 0 : reduce(0, +) / Double(count) }
}
