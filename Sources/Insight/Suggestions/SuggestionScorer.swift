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
    var likedWord: String?
  }

  private let occasion: OccasionAtHand?
  private let memory: OrderMemory
  private let filter: ProductFilter
  private let receiver: Receiver?
  private let likes: [String]
  private let today: Day
  private let shopOrders: Double
  private let occasionOrders: Double
  /// Products that the catalogue names for the occasion.
  private let named: Int
  private let target: Double?

  init(
    request: SuggestionRequest, occasion: OccasionAtHand?, memory: OrderMemory, filter: ProductFilter,
    state: ShopState, on today: Day
  ) {
    self.occasion = occasion
    self.memory = memory
    self.filter = filter
    self.today = today
    receiver = request.receiver.flatMap { request.person?.receiver($0) }
    likes = request.receiver == nil ? request.person?.likes ?? [] : receiver?.likes ?? []
    shopOrders = Double(max(state.globals.orders, 1))
    let code = occasion?.code
    occasionOrders = Double(state.globals.occasions.first { $0.occasion == code }?.orders ?? 0)
    named = code.map { code in state.catalogue.products.lazy.filter { $0.occasions.contains(code) }.count } ?? 0
    let target = request.budget ?? memory.usualSpend
    self.target = target.flatMap { $0 > .zero ? Double($0.minor) : nil }
  }

  func candidate(_ product: Product, figures: ProductFigures?, place: Int) -> Candidate {
    let price = filter.price(of: product) ?? .zero
    let share = Double(figures?.orders ?? 0) / shopOrders
    let own = Double(memory.items[product.sku]?.orders ?? 0)
    let smoothing = Suggestions.personalSmoothing
    let forOccasion = occasion.flatMap { figures?.orders(for: $0.code) } ?? 0
    let liked = likes.isEmpty ? nil : likes.first { product.contains(anyOf: [$0]) }
    let terms = SuggestionTerms(
      personal: (own + smoothing * share) / (Double(memory.orders) + smoothing),
      occasion: fit(product, share: share, orders: forOccasion), liking: liked == nil ? 1 : 1.25,
      spend: spend(price), repetition: memory.given.contains(product.sku) ? 0.5 : 1)
    return Candidate(
      place: place, score: terms.score, price: price, terms: terms, shopOrders: figures?.orders ?? 0,
      occasionOrders: forOccasion, likedWord: liked)
  }

  private func fit(_ product: Product, share: Double, orders: Int) -> Double {
    guard let occasion else { return 0 }
    var prior = share
    if named > 0 {
      prior = share / 2 + (product.occasions.contains(occasion.code) ? 0.5 / Double(named) : 0)
    }
    let smoothing = Suggestions.occasionSmoothing
    return (Double(orders) + smoothing * prior) / (occasionOrders + smoothing)
  }

  /// .5 + .5 exp(-(ln(price / usual))^2 / 2): half as much or twice as much counts .89, ten times .54.
  private func spend(_ price: Money) -> Double {
    guard let target, price > .zero else { return 1 }
    let distance = log(Double(price.minor) / target)
    return 0.5 + 0.5 * exp(-distance * distance / 2)
  }

  func suggestion(_ candidate: Candidate, of product: Product) -> Suggestion {
    var reasons = reasons(for: candidate, of: product)
    let first = reasons.removeFirst()
    return Suggestion(
      items: [product.sku], title: product.name, price: candidate.price, reason: first,
      more: reasons, terms: candidate.terms)
  }

  /// Everything that is true of it, the most telling first; never empty.
  private func reasons(for candidate: Candidate, of product: Product) -> [SuggestionReason] {
    var reasons: [SuggestionReason] = []
    if let own = memory.items[product.sku], receiver == nil || own.orders >= 2 {
      reasons.append(.usual(count: own.orders, lastDay: own.lastDay))
    }
    if let occasion {
      let isNamed = product.occasions.contains(occasion.code)
      if isNamed || candidate.occasionOrders > 0 {
        let name = occasion.receiver == nil ? "" : receiver?.name ?? ""
        let told = SuggestionReason.occasion(code: occasion.code, receiver: name, day: occasion.day)
        // A date on file speaks before habit; a feast after it.
        if occasion.receiver != nil { reasons.insert(told, at: 0) } else { reasons.append(told) }
      }
      if candidate.occasionOrders >= 3 {
        reasons.append(.popularFor(code: occasion.code, orders: candidate.occasionOrders))
      }
    }
    if let word = candidate.likedWord { reasons.append(.likes(word: word, receiver: receiver?.name ?? "")) }
    if candidate.shopOrders >= 3 { reasons.append(.shopFavourite(orders: candidate.shopOrders)) }
    if !product.seasons.isEmpty { reasons.append(.inSeason(Season(on: today))) }
    return reasons.isEmpty ? [.available] : reasons
  }
}
