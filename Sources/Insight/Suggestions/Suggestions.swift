import Foundation
import Shop

/// What to suggest to one customer: "what you usually buy", weighed with what suits the occasion.
///
/// Score = ((n_ui + 5 p_i) / (n_u + 5) + w x P(i | occasion)) x liking x spend x repetition, with n_ui orders of the member
/// that have the item among n_u, p_i the share of the shop's orders that have it, and P(i | o) = (n_io + 10 prior_i) /
/// (n_o + 10). The prior is p_i and, where the catalogue names products for the occasion, half that and half those.
/// Smoothed personal frequency beat popularity, co-occurrence and latent factors on held-back baskets of a gift shop
/// (``SuggestionEvaluation``). Hard filters come first (``ProductFilter``).
/// Least history: none; a new member gets the shop's best for the occasion, and the reason says so. Keyed reads only.
public enum Suggestions {
  /// Pseudo-orders of the shop in a member's frequency.
  public static let personalSmoothing = 5.0
  /// Pseudo-orders of the prior in what is chosen for an occasion.
  public static let occasionSmoothing = 10.0
  /// w: how much the occasion counts against the member's own habits.
  public static let occasionWeight = 1.0

  /// The occasion that suggestions without one assume: see ``OccasionAtHand``.
  public static func occasion(
    for request: SuggestionRequest, state: ShopState, on today: Day
  ) -> OccasionAtHand? {
    OccasionAtHand.find(
      for: request, calendar: FeastCalendar(state.settings.calendar), on: today,
      ahead: state.settings.calendar.lookAhead, isQuiet: isQuiet(request, on: today))
  }

  /// - Returns: Best first; at most the request's limit, and then not all of one category.
  public static func make(_ request: SuggestionRequest, state: ShopState, on today: Day) -> [Suggestion] {
    // Whom the shop only supposes may not be the one: then what any receiver must not have stays out.
    let isNamed = request.receiver != nil
    var request = request
    let isQuiet = isQuiet(request, on: today)
    let occasion = occasion(for: request, state: state, on: today)
    request.receiver = request.receiver ?? occasion?.receiver
    let memory = OrderMemory(
      request.account, occasion: occasion?.code, receiver: request.receiver, state: state)
    let filter = filter(
      request, isNamed: isNamed, occasion: occasion, memory: memory, isQuiet: isQuiet, on: today)
    let scorer = SuggestionScorer(
      request: request, occasion: occasion, memory: memory, filter: filter, state: state, on: today)
    var found: [SuggestionScorer.Candidate] = []
    for (place, product) in state.catalogue.products.enumerated() {
      let figures = state.figures(product.sku)
      guard filter.allows(product, figures: figures) else { continue }
      found.append(scorer.candidate(product, figures: figures, place: place))
    }
    found.sort { ($1.score, $0.place) < ($0.score, $1.place) }
    let products = state.catalogue.products
    func best(_ found: [SuggestionScorer.Candidate]) -> [SuggestionScorer.Candidate] {
      guard let limit = request.limit else { return found.filter { !filter.mustAvoid(products[$0.place]) } }
      return varied(found, limit: limit, of: products) { !filter.mustAvoid($0) }
    }
    // What costs much more than they ever spend here is left out, unless nothing else is there.
    if request.budget == nil, let usual = memory.usualSpend {
      let most = usual + usual.share(BasisPoints(percent: 50))
      let fitting = best(found.filter { $0.price <= most })
      if !fitting.isEmpty { found = fitting }
    }
    let chosen = best(found)
    return chosen.map { scorer.suggestion($0, of: products[$0.place]) }
  }

  private static func isQuiet(_ request: SuggestionRequest, on today: Day) -> Bool {
    request.account.map { SorrowGuard.isQuiet($0, receiver: request.receiver, on: today) } ?? false
  }

  private static func declinedToday(_ request: SuggestionRequest, on today: Day) -> Set<SKU> {
    let declines = request.account?.declines(for: request.receiver) ?? [:]
    return Set(declines.filter { $0.value.last == today }.keys)
  }

  private static func filter(
    _ request: SuggestionRequest, isNamed: Bool, occasion: OccasionAtHand?, memory: OrderMemory, isQuiet: Bool,
    on today: Day
  ) -> ProductFilter {
    let person = request.person
    var allergies = person?.allergies ?? []
    var dislikes = person?.dislikes ?? []
    if let receiver = request.receiver {
      allergies = person?.receiver(receiver)?.allergies ?? []
      dislikes = person?.receiver(receiver)?.dislikes ?? []
    }
    if !isNamed, occasion?.code != "self" {
      allergies += (person?.allergies ?? []) + (person?.receivers.flatMap(\.allergies) ?? [])
    }
    return ProductFilter(
      season: Season(on: today), allergies: .allergies(allergies), dislikes: .dislikes(dislikes),
      lastGift: memory.lastGift, declined: declinedToday(request, on: today), budget: request.budget,
      isSorrow: occasion?.code.isSorrow ?? false,
      isQuiet: isQuiet, isMember: request.account?.isMember ?? false)
  }

  /// The best that are allowed, of one category no more than two while there are others.
  ///
  /// Comparing words is the dear part of a suggestion: only what may be chosen is asked about.
  private static func varied(
    _ found: [SuggestionScorer.Candidate], limit: Int, of products: [Product], isAllowed: (Product) -> Bool
  ) -> [SuggestionScorer.Candidate] {
    var chosen: [SuggestionScorer.Candidate] = []
    var passed: [SuggestionScorer.Candidate] = []
    var categories: [String: Int] = [:]
    for candidate in found where chosen.count < limit {
      let product = products[candidate.place]
      let count = categories[product.category, default: 0]
      let isRepeated = !product.category.isEmpty && count >= 2
      guard !isRepeated || passed.count < limit, isAllowed(product) else { continue }
      if isRepeated {
        passed.append(candidate)
      } else {
        chosen.append(candidate)
        categories[product.category] = count + 1
      }
    }
    return chosen + passed.prefix(max(0, limit - chosen.count))
  }
}
