public import Shop

/// What to suggest to one customer: "what you usually buy", weighed with what suits the occasion, the receiver and the
/// shelf.
///
/// The score is the sum of named terms (``SuggestionTerm/Kind``), each with its weight in the settings
/// (``SuggestionWeights``): smoothed personal taste (``Taste``), what is chosen for the occasion and what was bought around
/// the same event last year (``ChoiceShare``, ``EventLastYear``), fit to the receiver (``ReceiverFit``), price, stock that
/// must go and margin above its floor, earlier answers. Hard filters come first (``ProductFilter``).
/// Least history: none; a new member gets the shop's best for the occasion, and the reason says so. Keyed reads only.
public enum Suggestions {
  /// The occasion that suggestions without one assume: see ``OccasionAtHand``.
  public static func occasion(
    for request: SuggestionRequest, state: ShopState, on today: Day
  ) -> OccasionAtHand? {
    OccasionAtHand.find(
      for: request, calendar: FeastCalendar(state.settings.calendar), on: today,
      ahead: state.settings.calendar.lookAhead, isQuiet: isQuiet(request, on: today))
  }

  /// Single products; with a scenario, only those for it.
  ///
  /// - Returns: Best first; at most the request's limit, and then not all of one category.
  public static func make(_ request: SuggestionRequest, state: ShopState, on today: Day) -> [Suggestion] {
    make(SuggestionEngine(request, state: state, on: today))
  }

  static func make(_ engine: SuggestionEngine) -> [Suggestion] {
    let request = engine.request
    var found = engine.candidates()
    if let scenario = request.scenario { found = found.filter { engine.product($0).isFor(scenario) } }
    func best(_ found: [SuggestionScorer.Candidate]) -> [SuggestionScorer.Candidate] {
      guard let limit = request.limit else { return engine.every(found) }
      // A card or a vase comes with something; alone it is said to those who buy it so, else where nothing else is there.
      let leads = engine.varied(found.filter { engine.leads($0) }, limit: limit)
      return leads + engine.varied(found.filter { !engine.leads($0) }, limit: limit - leads.count)
    }
    var chosen: [SuggestionScorer.Candidate] = []
    // What costs much more than they ever spend here is left out, unless nothing else is there.
    if request.budget == nil, let most = engine.most { chosen = best(found.filter { $0.price <= most }) }
    if chosen.isEmpty { chosen = best(found) }
    return chosen.map { engine.scorer.suggestion($0, of: engine.product($0)) }
  }

  static func isQuiet(_ request: SuggestionRequest, on today: Day) -> Bool {
    request.account.map { SorrowGuard.isQuiet($0, receiver: request.receiver, on: today) } ?? false
  }
}
