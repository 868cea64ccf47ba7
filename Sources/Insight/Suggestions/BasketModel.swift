import Foundation
import Shop

/// What a shop's baskets say about items: counts for the backtest of suggestions.
struct BasketModel {
  typealias Basket = SuggestionEvaluation.Basket

  private var baskets = 0
  private let items: Int
  private var counts: [Int]
  private var recent: [Int]
  private let calendar: FeastCalendar
  private let weights: SuggestionWeights
  /// Training baskets by day, for the same event last year.
  private var byDay: [Day: [[Int]]] = [:]
  private var tastes: [Int: Taste<Int>] = [:]
  private var own: [Int: [Int: Int]] = [:]
  private var ownOrders: [Int: Int] = [:]
  private var occasions: [OccasionCode: [Int: Int]] = [:]
  private var occasionOrders: [OccasionCode: Int] = [:]
  /// Joint baskets of two items.
  private var joint: [Int: [Int: Int]] = [:]
  /// Items by how many baskets have them, ties by number.
  private let byPopularity: [Int]

  /// - Parameter training: In the order of time.
  init(_ training: [Basket], until lastDay: Day, calendar: FeastCalendar, weights: SuggestionWeights) {
    self.calendar = calendar
    self.weights = weights
    items = (training.lazy.flatMap(\.items).max() ?? -1) + 1
    counts = [Int](repeating: 0, count: items)
    recent = counts
    for basket in training {
      baskets += 1
      ownOrders[basket.member, default: 0] += 1
      tastes[basket.member, default: Taste()].add(basket.items, daysAgo: lastDay - basket.day)
      if basket.occasion?.isSorrow != true { byDay[basket.day, default: []].append(basket.items) }
      if let occasion = basket.occasion { occasionOrders[occasion, default: 0] += 1 }
      for item in basket.items {
        counts[item] += 1
        if lastDay - basket.day < 28 { recent[item] += 1 }
        own[basket.member, default: [:]][item, default: 0] += 1
        if let occasion = basket.occasion { occasions[occasion, default: [:]][item, default: 0] += 1 }
        for other in basket.items where other != item { joint[item, default: [:]][other, default: 0] += 1 }
      }
    }
    let counts = counts
    byPopularity = counts.indices.sorted { (counts[$1], $0) < (counts[$0], $1) }
  }

  func orders(of member: Int) -> Int { ownOrders[member] ?? 0 }

  /// The best items, ties by popularity.
  func best(_ limit: Int, by method: SuggestionEvaluation.Method, for basket: Basket) -> [Int] {
    let mine = own[basket.member] ?? [:]
    let score: [Double]
    switch method {
    case .popularity: return Array(byPopularity.prefix(limit))
    case .ours: return ours(limit, for: basket)
    case .recent28: score = recent.map(Double.init)
    case .personal: score = counts.indices.map { Double(mine[$0] ?? 0) }
    case .smoothed: score = smoothed(mine, orders: orders(of: basket.member))
    case .cooccurrence: score = together(mine)
    }
    // Sorting bare numbers is quick; ties are settled among the best few alone.
    let ranked = byPopularity.map { (item: $0, score: score[$0]) }
    let least = ranked.map(\.score).sorted(by: >).dropFirst(limit - 1).first ?? -.infinity
    let best = ranked.enumerated().filter { $0.element.score >= least }
    return best.sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }.prefix(limit).map(
      \.element.item)
  }

  /// What the live suggestions weigh that a basket alone can tell: the same rules, ``Taste``, ``ChoiceShare`` and
  /// ``EventLastYear``, with the same weights.
  private func ours(_ limit: Int, for basket: Basket) -> [Int] {
    var taste = tastes[basket.member] ?? Taste()
    taste.relate { item in (counts[item], (joint[item] ?? [:]).map { ($0.key, $0.value) }) }
    let occasion = basket.occasion.map { OccasionAtHand(code: $0) }
    let window = EventWindow(of: occasion, calendar: calendar, on: basket.day)
    let days = (window.days.lowerBound.number...window.days.upperBound.number).flatMap { byDay[Day(number: $0)] ?? [] }
    let event = EventLastYear<Int>(window, days) { Set($0) }
    let chosen = basket.occasion.flatMap { occasions[$0] } ?? [:]
    let all = basket.occasion.flatMap { occasionOrders[$0] } ?? 0
    // Of items that nothing tells apart the more popular one is ahead: a few of them are enough.
    var known = Set(taste.own.keys).union(taste.related.keys).union(event.items).union(chosen.keys)
    let others = byPopularity.lazy.filter { [known] in !known.contains($0) }.prefix(limit)
    known.formUnion(Array(others))
    let scored = known.map { item in
      let share = share(of: item)
      var terms = SuggestionTerms()
      terms.add(.taste, taste.value(of: item, share: share), weights)
      // What was never bought for it says nothing about it.
      if all > 0 {
        terms.add(.occasion, ChoiceShare.value(orders: chosen[item] ?? 0, of: all, prior: share), weights)
      }
      terms.add(.calendar, event.value(of: item, share: share), weights)
      return (item: item, score: terms.score)
    }
    return scored.sorted {
      ($1.score, counts[$1.item], $0.item) < ($0.score, counts[$0.item], $1.item)
    }.prefix(limit).map(\.item)
  }

  /// Of all baskets those with the item.
  private func share(of item: Int) -> Double { Double(counts[item]) / Double(baskets) }

  /// (n_ui + 5 p_i) / (n_u + 5), the reference of the published figures.
  private func smoothed(_ mine: [Int: Int], orders: Int) -> [Double] {
    let smoothing = 5.0
    return counts.indices.map { item in
      (Double(mine[item] ?? 0) + smoothing * Double(counts[item]) / Double(baskets)) / (Double(orders) + smoothing)
    }
  }

  /// Sum of cosines with what the member has bought.
  private func together(_ mine: [Int: Int]) -> [Double] {
    var scores = [Double](repeating: 0, count: items)
    for item in mine.keys.sorted() {
      for (other, count) in joint[item] ?? [:] {
        scores[other] += Double(count) / (Double(counts[item]) * Double(counts[other])).squareRoot()
      }
    }
    return scores
  }

  /// Three add-ons as the counter ranks them (``AddOnRanking``), ties by popularity.
  func ownAddOns(to basket: Set<Int>) -> [Int] {
    var ranking = AddOnRanking<Int>()
    // What came out after the training has no figures yet.
    for item in basket.sorted() where counts.indices.contains(item) {
      ranking.add(orders: counts[item], joint: (joint[item] ?? [:]).map { ($0.key, $0.value) })
    }
    // Beyond what met these things the most popular come first.
    let others = byPopularity.prefix(3 + basket.count)
    let candidates = ranking.partners.union(others).subtracting(basket)
    let scored = candidates.map { (item: $0, score: ranking.score(of: $0, share: share(of: $0))) }
    return scored.sorted {
      ($1.score, counts[$1.item], $0.item) < ($0.score, counts[$0.item], $1.item)
    }.prefix(3).map(\.item)
  }

  /// Three add-ons by the sum of P(add-on | item), ties by popularity.
  func confidentAddOns(to basket: Set<Int>) -> [Int] {
    var scores: [Int: Double] = [:]
    for item in basket.sorted() {
      for (other, count) in joint[item] ?? [:] where !basket.contains(other) {
        scores[other, default: 0] += Double(count) / Double(counts[item])
      }
    }
    return scores.keys.sorted {
      (scores[$1] ?? 0, counts[$1], $0) < (scores[$0] ?? 0, counts[$0], $1)
    }.prefix(3).map { $0 }
  }

  func popularAddOns(to basket: Set<Int>) -> [Int] {
    Array(byPopularity.lazy.filter { !basket.contains($0) }.prefix(3))
  }

  /// Of each item of `baskets`, hidden in turn, 1 where it is among the add-ons to the rest, else 0.
  static func addOnHits(_ baskets: [Basket], _ addOns: (Set<Int>) -> [Int]) -> [Double] {
    baskets.flatMap { basket in
      basket.items.map { addOns(Set(basket.items).subtracting([$0])).contains($0) ? 1 : 0 }
    }
  }
}
