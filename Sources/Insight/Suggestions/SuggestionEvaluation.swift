import Foundation
import Shop

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
    /// For the methods that know what goes with a basket.
    public var addon3: Double?
  }

  public enum Method: String, CaseIterable, Sendable {
    case popularity, recent28, personal, smoothed, cooccurrence, ours
  }

  public var methods: [Method: Figures]
  /// Members judged.
  public var members: Int

  /// - Parameters:
  ///   - baskets: In the order of time.
  ///   - lastDay: The last day of training.
  ///   - calendar: The feasts of the shop, for the same event last year.
  ///   - weights: What each part of our own score counts.
  public init(
    _ baskets: [Basket], trainingThrough lastDay: Day, calendar: FeastCalendar = FeastCalendar(),
    weights: SuggestionWeights = SuggestionWeights()
  ) {
    let model = BasketModel(
      baskets.filter { $0.day <= lastDay }, until: lastDay, calendar: calendar, weights: weights)
    var next: [Int: Basket] = [:]
    for basket in baskets where basket.day > lastDay && next[basket.member] == nil { next[basket.member] = basket }
    let judged = next.values.filter { model.orders(of: $0.member) >= 2 }.sorted { $0.member < $1.member }
    members = judged.count
    methods = [:]
    for method in Method.allCases {
      var figures = Figures()
      for basket in judged {
        figures.add(model.best(10, by: method, for: basket), bought: Set(basket.items))
      }
      figures.divide(by: max(1, judged.count))
      methods[method] = figures
    }
    let full = baskets.filter { $0.day > lastDay && $0.items.count >= 2 }
    methods[.popularity]?.addon3 = BasketModel.addOnHits(full) { model.popularAddOns(to: $0) }
    methods[.cooccurrence]?.addon3 = BasketModel.addOnHits(full) { model.confidentAddOns(to: $0) }
    methods[.ours]?.addon3 = BasketModel.addOnHits(full) { model.ownAddOns(to: $0) }
  }
}

extension SuggestionEvaluation.Figures {
  fileprivate mutating func add(_ ranked: [Int], bought: Set<Int>) {
    let hits = ranked.prefix(5).filter(bought.contains).count
    if hits > 0 { hit5 += 1 }
    recall5 += Double(hits) / Double(bought.count)
    let gain = ranked.enumerated().reduce(0) {
      $0 + (bought.contains($1.element) ? 1 / log2(Double($1.offset) + 2) : 0)
    }
    let ideal = (0..<min(10, bought.count)).reduce(0) { $0 + 1 / log2(Double($1) + 2) }
    ndcg10 += gain / ideal
  }

  fileprivate mutating func divide(by count: Int) {
    hit5 /= Double(count)
    recall5 /= Double(count)
    ndcg10 /= Double(count)
  }
}
