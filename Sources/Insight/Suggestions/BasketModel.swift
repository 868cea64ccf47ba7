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
    if method == .popularity { return Array(byPopularity.prefix(limit)) }
    let score = scores(method, for: basket)
    let order = byPopularity.enumerated().sorted {
      (score[$1.element], $0.offset) < (score[$0.element], $1.offset)
    }
    return order.prefix(limit).map(\.element)
  }

  private func scores(_ method: SuggestionEvaluation.Method, for basket: Basket) -> [Double] {
    let mine = own[basket.member] ?? [:]
    switch method {
    case .popularity: return counts.map(Double.init)
    case .recent28: return recent.map(Double.init)
    case .personal: return counts.indices.map { Double(mine[$0] ?? 0) }
    case .smoothed: return smoothed(mine, orders: orders(of: basket.member))
    case .cooccurrence: return together(mine)
    case .ours: return ours(basket)
    }
  }

  /// What the live suggestions weigh that a basket alone can tell: the same rules, ``Taste``, ``ChoiceShare`` and
  /// ``EventLastYear``, with the same weights.
  private func ours(_ basket: Basket) -> [Double] {
    var taste = tastes[basket.member] ?? Taste()
    taste.relate { item in (counts[item], (joint[item] ?? [:]).map { ($0.key, $0.value) }) }
    let occasion = basket.occasion.map { OccasionAtHand(code: $0) }
    let window = EventWindow(of: occasion, calendar: calendar, on: basket.day)
    let days = (window.days.lowerBound.number...window.days.upperBound.number).flatMap { byDay[Day(number: $0)] ?? [] }
    let event = EventLastYear<Int>(window, days) { Set($0) }
    let chosen = basket.occasion.flatMap { occasions[$0] }
    let all = basket.occasion.flatMap { occasionOrders[$0] } ?? 0
    return counts.indices.map { item in
      let share = Double(counts[item]) / Double(baskets)
      var terms = SuggestionTerms()
      terms.add(.taste, taste.value(of: item, share: share), weights)
      if basket.occasion != nil {
        terms.add(.occasion, ChoiceShare.value(orders: chosen?[item] ?? 0, of: all, prior: share), weights)
      }
      terms.add(.calendar, event.value(of: item, share: share), weights)
      return terms.score
    }
  }

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
    for item in basket.sorted() {
      ranking.add(orders: counts[item], joint: (joint[item] ?? [:]).map { ($0.key, $0.value) })
    }
    let scores = ranking.scores { Double(counts[$0]) / Double(baskets) }
    return scores.keys.filter { !basket.contains($0) }.sorted {
      (scores[$1] ?? 0, counts[$1], $0) < (scores[$0] ?? 0, counts[$0], $1)
    }.prefix(3).map { $0 }
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

  /// The share of items of `baskets` found again when each is hidden in turn; `nil` without such a basket.
  static func addOnHits(_ baskets: [Basket], _ addOns: (Set<Int>) -> [Int]) -> Double? {
    var hits = 0
    var cases = 0
    for basket in baskets {
      for hidden in basket.items {
        cases += 1
        if addOns(Set(basket.items).subtracting([hidden])).contains(hidden) { hits += 1 }
      }
    }
    return cases > 0 ? Double(hits) / Double(cases) : nil
  }
}
