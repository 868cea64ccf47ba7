public import Shop

extension MonthlyFigures {
  /// Whether ``make(_:on:forest:goOn:)`` may have something to keep: quick, and surer than it needs to be. Walks all accounts.
  public static func areWanted(_ state: ShopState, on day: Day) -> Bool {
    if !state.globals.windowsToScore(on: day).isEmpty { return true }
    guard state.keepsFigures(on: day) else { return false }
    var buyers = 0
    state.forEachAccount { if !$0.purchases.isEmpty { buyers += 1 } }
    return buyers >= 2 * LogisticRegression.leastOfRarer
  }

  /// What is to be kept on `day` (S105, S106): this month's chances and groups unless they are, and how windows that have
  /// closed came out. Long in a new month: for a worker or a command.
  ///
  /// - Parameter goOn: Told how far it is, 0 to 1; answers false to stop.
  /// - Returns: `nil` when it was stopped.
  public static func make(
    _ state: ShopState, on day: Day, forest: RandomForest.Options = .init(),
    goOn: (Double) -> Bool = { _ in true }
  ) -> MonthlyFigures? {
    guard goOn(0.02) else { return nil }
    let closed = state.globals.windowsToScore(on: day)
    guard state.keepsFigures(on: day) || !closed.isEmpty else { return MonthlyFigures() }
    let histories = CustomerHistory.all(state: state, directory: [])
    var figures = MonthlyFigures()
    let kept = closed.isEmpty ? [] : KeptPredictions.all(in: state)
    figures.scores = closed.compactMap { month, window in
      kept.first { $0.day == month.day && $0.horizon == window.horizon }.flatMap { $0.kept(histories, on: day) }
    }
    guard state.keepsFigures(on: day) else { return figures }
    guard goOn(0.05) else { return nil }
    // Whoever was erased counts in totals and is foretold nothing.
    let members = histories.filter { state.account($0.id)?.isErased == false }
    guard
      let outlook = BuyingOutlook(
        members, on: day, extra: ExtraFeature.all(in: state, on: day), forest: forest, goOn: { goOn(0.05 + 0.85 * $0) })
    else { return nil }
    figures.keep(outlook)
    let groups = try? CustomerGroups(
      members, on: day, earlier: state.lastGroups, minorUnits: Double(state.globals.currency.scale))
    for group in groups?.groups ?? [] {
      figures.month?.centres.append(
        KeptCentre(
          group.name.rawValue, group.centre.map { Int(($0 * Double(KeptCentre.scale)).rounded()) }))
    }
    guard goOn(1) else { return nil }
    if figures.month?.windows.isEmpty == true, figures.month?.centres.isEmpty == true { figures.month = nil }
    return figures
  }

  private mutating func keep(_ outlook: BuyingOutlook) {
    let forecasts = BuyingOutlook.horizons.compactMap { outlook.forecasts[$0] }
    month = KeptMonth(
      day: outlook.day,
      windows: forecasts.map { KeptWindow(horizon: $0.horizon, trainedOn: $0.trainedOn, method: $0.method) })
    chances = outlook.rows.sorted { $0.id < $1.id }.compactMap { row in
      let own = forecasts.compactMap { row.chances[$0.horizon] }
      guard !own.isEmpty, own.count == forecasts.count else { return nil }
      return Chance(row.id, own.map { Int(($0 * Double(MemberChance.scale)).rounded()) })
    }
  }
}

extension ShopState {
  /// The groups as they were kept last.
  var lastGroups: [CustomerGroups.Kept] {
    let centres = globals.months.last { !$0.centres.isEmpty }?.centres ?? []
    return centres.compactMap { centre in
      ClusterName(rawValue: centre.name).map {
        CustomerGroups.Kept(name: $0, centre: centre.place.map { Double($0) / Double(KeptCentre.scale) })
      }
    }
  }
}

extension KeptPredictions {
  /// What is still kept of members, by day and window. Walks all accounts.
  public static func all(in state: ShopState) -> [KeptPredictions] {
    var chances: [Day: [PersonID: [Int]]] = [:]
    state.forEachAccount { account in
      for chance in account.chances { chances[chance.day, default: [:]][account.id] = chance.chances }
    }
    return state.globals.months.flatMap { month in
      month.windows.enumerated().compactMap { place, window in
        chances[month.day].map { own in
          KeptPredictions(
            day: month.day, horizon: window.horizon, method: window.method,
            chances: own.compactMapValues { list in
              list.indices.contains(place) ? Double(list[place]) / Double(MemberChance.scale) : nil
            })
        }
      }
    }
  }

  /// How they came out, in whole numbers; `nil` while the window is open.
  func kept(_ histories: [CustomerHistory], on today: Day) -> PredictionScore? {
    guard let check = score(histories, on: today), check.members > 0 else { return nil }
    func scaled(_ value: Double) -> Int { Int((value * Double(PredictionScore.scale)).rounded()) }
    var score = PredictionScore()
    score.day = day
    score.horizon = horizon
    score.method = method
    score.members = check.members
    score.auc = check.auc.map(scaled)
    score.brier = scaled(check.brier)
    score.baseBrier = scaled(check.baseBrier)
    score.predicted = Int((check.predictedTotal * 100).rounded())
    score.actual = check.actualTotal
    return score
  }
}
