import Shop

/// One request worked out once: the occasion, what may be suggested and what each product is worth to this customer.
/// Single suggestions, sets, add-ons and "same again" all choose from it, so that one rule holds for all of them.
struct SuggestionEngine {
  /// With the receiver whose date it is, where none was named.
  let request: SuggestionRequest
  let state: ShopState
  let today: Day
  let occasion: OccasionAtHand?
  let memory: OrderMemory
  let filter: ProductFilter
  let scorer: SuggestionScorer

  /// - Parameter seasons: Those whose goods may be suggested; the present one unless told.
  init(_ asked: SuggestionRequest, state: ShopState, on today: Day, seasons: Set<Season>? = nil) {
    // Whom the shop only supposes may not be the one: then what any receiver must not have stays out.
    let isNamed = asked.receiver != nil
    var request = asked
    let isQuiet = Suggestions.isQuiet(request, on: today)
    let occasion = Suggestions.occasion(for: request, state: state, on: today)
    request.receiver = request.receiver ?? occasion?.receiver
    let memory = OrderMemory(
      request.account, occasion: occasion?.code, receiver: request.receiver, state: state, on: today)
    let words = SuggestionEngine.words(request, isNamed: isNamed, occasion: occasion)
    let filter = ProductFilter(
      today: today, seasons: seasons ?? [Season(on: today)], allergies: words.allergies, dislikes: words.dislikes,
      sizes: SuggestionEngine.sizes(for: request, memory: memory, state: state),
      fit: ReceiverFit(request, occasion: occasion?.code, state: state),
      answers: AnswerMemory(request.account, for: request.receiver, on: today),
      // A card and its wrap come with every gift: they are not what was given.
      lastGift: memory.lastGift.sorted().compactMap { state.catalogue[$0] }.filter {
        ![.card, .wrap].contains($0.place)
      },
      budget: request.budget,
      isSorrow: occasion?.code.isSorrow ?? false, isQuiet: isQuiet, isMember: request.account?.isMember ?? false,
      restDays: state.settings.suggestions.restDays)
    self.request = request
    self.state = state
    self.today = today
    self.occasion = occasion
    self.memory = memory
    self.filter = filter
    scorer = SuggestionScorer(
      request: request, occasion: occasion, memory: memory, filter: filter, state: state, on: today)
  }

  /// The sizes of the customer, where it is for themselves and the shop sells sizes.
  private static func sizes(
    for request: SuggestionRequest, memory: OrderMemory, state: ShopState
  ) -> SizesOnFile? {
    guard request.receiver == nil, request.relation == nil,
      state.catalogue.products.contains(where: { !$0.size.isEmpty })
    else { return nil }
    let bought = memory.owned(request.account, state: state).map(\.product)
    return SizesOnFile(request.person, bought: bought)
  }

  /// What nobody it may be for must get, and what they do not want.
  private static func words(
    _ request: SuggestionRequest, isNamed: Bool, occasion: OccasionAtHand?
  ) -> (allergies: AvoidedWords, dislikes: AvoidedWords) {
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
    return (.allergies(allergies), .dislikes(dislikes))
  }

  /// Everything that passes the filter but the words of ``mustAvoid(_:)``, best first, ties in the catalogue's order.
  func candidates() -> [SuggestionScorer.Candidate] {
    var found: [SuggestionScorer.Candidate] = []
    for (place, product) in state.catalogue.products.enumerated() {
      let figures = state.figures(product.sku)
      guard filter.allows(product, figures: figures, state: state) else { continue }
      found.append(scorer.candidate(product, figures: figures, place: place))
    }
    return found.sorted { ($1.score, $0.place) < ($0.score, $1.place) }
  }

  func product(_ candidate: SuggestionScorer.Candidate) -> Product { state.catalogue.products[candidate.place] }

  /// Whether it can be suggested by itself.
  func leads(_ candidate: SuggestionScorer.Candidate) -> Bool {
    let product = product(candidate)
    return !SlotCode.companions.contains(product.place) || memory.items[product.sku] != nil
  }

  func mustAvoid(_ product: Product) -> Bool { filter.mustAvoid(product, in: state.catalogue) }

  /// What they are ready to spend: the budget, else what is usual and the slack above it.
  var most: Money? {
    request.budget ?? memory.usualSpend.map { $0 + $0.share(state.settings.suggestions.slack) }
  }

  /// The best that are allowed, one of a model, of one category no more than two while there are others.
  ///
  /// Comparing words is the dear part of a suggestion: only what may be chosen is asked about.
  func varied(_ found: [SuggestionScorer.Candidate], limit: Int) -> [SuggestionScorer.Candidate] {
    var chosen: [SuggestionScorer.Candidate] = []
    var passed: [SuggestionScorer.Candidate] = []
    var categories: [String: Int] = [:]
    var models: Set<String> = []
    for candidate in found where chosen.count < limit {
      let product = product(candidate)
      let count = categories[product.category, default: 0]
      let isRepeated = !product.category.isEmpty && count >= 2
      guard !isRepeated || passed.count < limit, product.model.isEmpty || !models.contains(product.model),
        !mustAvoid(product)
      else { continue }
      models.insert(product.model)
      if isRepeated {
        passed.append(candidate)
      } else {
        chosen.append(candidate)
        categories[product.category] = count + 1
      }
    }
    return chosen + passed.prefix(max(0, limit - chosen.count))
  }

  /// All that are allowed, one of a model.
  func every(_ found: [SuggestionScorer.Candidate]) -> [SuggestionScorer.Candidate] {
    var models: Set<String> = []
    return found.filter { candidate in
      let product = product(candidate)
      guard product.model.isEmpty || !models.contains(product.model), !mustAvoid(product) else { return false }
      models.insert(product.model)
      return true
    }
  }
}
