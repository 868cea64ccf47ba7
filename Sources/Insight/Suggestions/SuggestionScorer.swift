import Foundation
import Shop

/// Weighs the products that passed the filter.
struct SuggestionScorer {
  struct Candidate {
    /// In the catalogue.
    var place: Int
    var score: Double
    var price: Money
    var terms: SuggestionTerms
    var shopOrders: Int
    var occasionOrders: Int
    /// Days in stock where that counts for it.
    var stockDays: Int?
  }

  let memory: OrderMemory
  private let occasion: OccasionAtHand?
  private let event: EventLastYear<SKU>
  private let filter: ProductFilter
  private let fit: ReceiverFit
  private let receiver: Receiver?
  private let state: ShopState
  private let settings: SuggestionSettings
  private let today: Day
  private let shopOrders: Double
  private let occasionOrders: Int
  /// Products that the catalogue names for the occasion.
  private let named: Int
  private let target: Double?
  /// What they bought, by colour and material: age speaks only for what is like it (S66).
  private let bought: Set<String>

  init(
    request: SuggestionRequest, occasion: OccasionAtHand?, memory: OrderMemory, filter: ProductFilter,
    state: ShopState, on today: Day
  ) {
    self.occasion = occasion
    self.memory = memory
    self.filter = filter
    self.state = state
    self.today = today
    fit = filter.fit
    var settings = state.settings.suggestions
    settings.weights = state.suggestionWeights(for: request.person.flatMap { state.account($0.id) })
    self.settings = settings
    event = EventLastYear(occasion, state: state, on: today)
    receiver = request.receiver.flatMap { request.person?.receiver($0) }
    shopOrders = Double(max(state.globals.orders, 1))
    let code = occasion?.code
    occasionOrders = state.globals.occasions.first { $0.occasion == code }?.orders ?? 0
    named = code.map { code in state.catalogue.products.lazy.filter { $0.occasions.contains(code) }.count } ?? 0
    let target = request.budget ?? memory.usualSpend
    self.target = target.flatMap { $0 > .zero ? Double($0.minor) : nil }
    bought = Set(memory.items.keys.compactMap { state.catalogue[$0] }.flatMap { $0.colours + $0.materials })
  }

  /// What the product looks like now, with every part of its score.
  func candidate(_ product: Product, figures: ProductFigures?, place: Int) -> Candidate {
    let price = filter.price(of: product) ?? .zero
    let share = Double(figures?.orders ?? 0) / shopOrders
    let forOccasion = occasion.flatMap { figures?.orders(for: $0.code) } ?? 0
    let weights = settings.weights
    var terms = SuggestionTerms()
    terms.add(.taste, memory.taste.value(of: product.sku, share: share), weights)
    terms.add(.occasion, occasionValue(product, share: share, orders: forOccasion), weights)
    terms.add(.calendar, event.value(of: product.sku, share: share), weights)
    terms.add(.likes, fit.liked(product) == nil && fit.advised(product) == nil ? 0 : 1, weights)
    terms.add(.habits, fit.habit(product).value, weights)
    terms.add(.delights, fit.delighted(by: product) == nil ? 0 : 1, weights)
    terms.add(.relation, fit.suitsRelation(product) ? 1 : 0, weights)
    terms.add(.price, priceValue(price), weights)
    terms.add(.repetition, isRepeated(product) ? -1 : 0, weights)
    let margin = marginValue(product, price: price)
    var stockDays: Int?
    let urgency = ShelfUrgency(of: product, figures: figures, state: state, on: today)
    if urgency.value > 0, !urgency.isWilted, margin ?? 0 >= 0, suits(product) {
      stockDays = urgency.days
      terms.add(.freshness, urgency.value, weights)
    }
    terms.add(.margin, max(0, margin ?? 0), weights)
    terms.add(.answers, filter.answers.value(product.sku), weights)
    return Candidate(
      place: place, score: terms.score, price: price, terms: terms, shopOrders: figures?.orders ?? 0,
      occasionOrders: forOccasion, stockDays: stockDays)
  }

  private func occasionValue(_ product: Product, share: Double, orders: Int) -> Double {
    // Nothing was ever bought for it, and nothing is named for it.
    guard let occasion, occasionOrders > 0 || named > 0 else { return 0 }
    var prior = share
    if named > 0 {
      prior = share / 2 + (product.occasions.contains(occasion.code) ? 0.5 / Double(named) : 0)
    }
    return ChoiceShare.value(orders: orders, of: occasionOrders, prior: prior)
  }

  /// exp(-(ln(price / usual))^2 / 2) - 1: half as much or twice as much counts -.21, ten times -.93.
  private func priceValue(_ price: Money) -> Double {
    guard let target, price > .zero else { return 0 }
    let distance = log(Double(price.minor) / target)
    return exp(-distance * distance / 2) - 1
  }

  /// The receiver has had it, or it is of the things one has for years.
  private func isRepeated(_ product: Product) -> Bool {
    if memory.given.contains(product.sku) { return ![.card, .wrap].contains(product.place) }
    guard receiver == nil, product.isKept, let own = memory.items[product.sku] else { return false }
    return own.orders == 1
  }

  /// Share of the price above the floor, 0 to 1; below 0 under the floor; `nil` where the cost is not known.
  private func marginValue(_ product: Product, price: Money) -> Double? {
    guard let cost = state.catalogue.cost(of: product), price > .zero else { return nil }
    let floor = Double(settings.marginFloor.count) / 10_000
    let margin = Double(price.minor - cost.minor) / Double(price.minor)
    return floor >= 1 ? -1 : (margin - floor) / (1 - floor)
  }

  /// Whether anything on file says that it is for them: age alone never does (S66, D08).
  private func suits(_ product: Product) -> Bool {
    if memory.items[product.sku] != nil || fit.liked(product) != nil { return true }
    if let occasion, product.occasions.contains(occasion.code) { return true }
    return !bought.isDisjoint(with: product.colours + product.materials)
  }

  func suggestion(_ candidate: Candidate, of product: Product) -> Suggestion {
    var reasons = reasons(for: candidate, of: product)
    let first = reasons.removeFirst()
    let part = SuggestionPart(sku: product.sku, name: product.name, price: candidate.price, slot: product.slot)
    return Suggestion(
      items: [product.sku], title: product.name, price: candidate.price, parts: [part], reason: first, more: reasons,
      terms: candidate.terms)
  }

  /// Everything that is true of it, the most telling first; never empty.
  func reasons(for candidate: Candidate, of product: Product) -> [SuggestionReason] {
    var reasons: [SuggestionReason] = []
    if let own = memory.items[product.sku], receiver == nil || own.orders >= 2 {
      reasons.append(.usual(count: own.orders, lastDay: own.lastDay))
    }
    reasons = occasionReasons(for: candidate, of: product, after: reasons)
    if let day = fit.advised(product), memory.items[product.sku] == nil { reasons.append(.advised(day)) }
    if let word = fit.liked(product) { reasons.append(.likes(word: word, receiver: receiver?.name ?? "")) }
    if let word = fit.habit(product).word { reasons.append(.habit(word: word)) }
    if let tag = fit.delighted(by: product) { reasons.append(.delighted(tag)) }
    if let relation = fit.relation, fit.suitsRelation(product) { reasons.append(.relation(relation)) }
    let lastYear = event.orders(with: product.sku)
    if lastYear >= 3 { reasons.append(.lastYear(code: event.feast, orders: lastYear)) }
    if candidate.shopOrders >= 3 { reasons.append(.shopFavourite(orders: candidate.shopOrders)) }
    if let days = candidate.stockDays { reasons.append(.readyNow(days: days)) }
    if !product.seasons.isEmpty { reasons.append(.inSeason(Season(on: today))) }
    return reasons.isEmpty ? [.available] : reasons
  }

  private func occasionReasons(
    for candidate: Candidate, of product: Product, after reasons: [SuggestionReason]
  ) -> [SuggestionReason] {
    guard let occasion else { return reasons }
    var reasons = reasons
    if product.occasions.contains(occasion.code) || candidate.occasionOrders > 0 {
      let name = occasion.receiver == nil ? "" : receiver?.name ?? ""
      let told = SuggestionReason.occasion(code: occasion.code, receiver: name, day: occasion.day)
      // A date on file speaks before habit; a feast after it.
      if occasion.receiver != nil { reasons.insert(told, at: 0) } else { reasons.append(told) }
    }
    if candidate.occasionOrders >= 3 {
      let told = SuggestionReason.popularFor(code: occasion.code, orders: candidate.occasionOrders)
      // Who has no history gets the shop's best for the occasion, and is told so (S60).
      let isFirst = memory.orders == 0 && occasion.receiver == nil
      if isFirst { reasons.insert(told, at: 0) } else { reasons.append(told) }
    }
    return reasons
  }
}
