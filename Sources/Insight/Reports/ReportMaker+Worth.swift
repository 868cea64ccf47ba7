import Shop

extension ReportMaker {
  /// Who is worth most to the shop, with the parts of the score (S100), and in which layer everyone is (S99).
  func worth(_ asOf: Day) -> [ReportSection]? {
    let figures = ValueScore.figures(state, directory: directory, history, on: asOf)
    guard progress(0.5) else { return nil }
    let weights = state.settings.insight.value
    let scores = ValueScore.all(figures.map(\.figures), weights: weights)
    let names = names()
    let order = figures.indices.sorted { (scores[$1].total, figures[$0].id) < (scores[$0].total, figures[$1].id) }
    let rows = order.lazy.filter { names[figures[$0].id] != nil }.prefix(Self.listed).map { place in
      let score = scores[place]
      return ReportTable.Row(
        [.text(.plain(names[figures[place].id] ?? ""))]
          + [score.total, score.spend, score.loyalty, score.influence, score.feedback].map {
            .count(Int($0.rounded()))
          }, opens: .member(figures[place].id))
    }
    let histories = CustomerHistory.all(state: state, directory: directory)
    guard progress(0.7) else { return nil }
    let layers = CustomerLayers.ofShop(histories, in: state, on: asOf)
    guard progress(0.9) else { return nil }
    return [
      ReportSection(
        .worth,
        table: ReportTable([.name, .score, .spendPart, .loyaltyPart, .influencePart, .feedbackPart], Array(rows)),
        notes: [.weights(weights)]), self.layers(layers), layerChanges(names),
    ]
  }

  private func layers(_ layers: CustomerLayers) -> ReportSection {
    let counts = MemberLayer.allCases.map { layer in (layer, layers.places.values.count { $0.layer == layer }) }
    let all = Double(max(1, layers.places.count))
    let strategies = state.settings.winBack
    return ReportSection(
      .layers, picture: .bars(BarChart(counts.map { .init(.layer($0.0), Double($0.1)) }, unit: .count)),
      table: ReportTable(
        [.layer, .members, .share, .contactEvery],
        counts.map { layer, count in
          .init([
            .text(.layer(layer)), .count(count), .share(Double(count) / all),
            strategies.strategy(of: layer).map { .days(Double($0.rhythmDays)) } ?? .blank,
          ])
        }), notes: layers.coreSpend.map { [.coreSpend($0)] } ?? [])
  }

  /// Who went from one layer to another, as it was noted, the latest first.
  private func layerChanges(_ names: [PersonID: String]) -> ReportSection {
    var found: [(id: PersonID, standing: LayerStanding)] = []
    state.forEachAccount { account in
      guard account.isMember, let standing = account.layer, standing.before != nil else { return }
      found.append((account.id, standing))
    }
    found.sort { ($1.standing.since, $0.id) < ($0.standing.since, $1.id) }
    let rows = found.lazy.filter { names[$0.id] != nil }.prefix(Self.listed).map { id, standing in
      ReportTable.Row(
        [
          .text(.plain(names[id] ?? "")), .text(.day(standing.since)),
          standing.before.map { .text(.layer($0)) } ?? .blank, .text(.layer(standing.layer)),
          standing.reason.map { .text(.layerReason($0)) } ?? .blank,
        ], opens: .member(id))
    }
    return ReportSection(
      .layerChanges, table: ReportTable([.name, .since, .layerBefore, .layerNow, .reason], Array(rows)))
  }
}

extension ValueScore {
  /// What is known of every member on the evening of `day`. Walks all accounts.
  ///
  /// Feedback is what they gave in the year: scores, complaints and wishes, reviews, messages answered.
  static func figures(
    _ state: ShopState, directory: [DirectoryEntry], _ history: SalesHistory, on day: Day
  ) -> [(id: PersonID, figures: Figures)] {
    let vouched = Set(directory.lazy.filter(\.traits.vouched).map(\.id))
    var brought: [PersonID: Int] = [:]
    var shared: Set<PersonID> = []
    let book = FeedbackBook(state, on: day)
    state.forEachAccount { account in
      if let referrer = account.referredBy { brought[state.survivor(of: referrer), default: 0] += 1 }
      let activities = account.activities.lazy.filter { $0.day <= day }
      if activities.contains(where: \.kind.isPost) { shared.insert(account.id) }
    }
    return history.customers.filter { $0.isMember(on: day) }.map { customer in
      let sales = customer.sales.lazy.map { history.sales[$0] }.filter { $0.day <= day && day - $0.day < 365 }
      let years = customer.days.first.map { max(0, day - $0) / 365 } ?? 0
      return (
        customer.id,
        Figures(
          spend: sales.reduce(0) { $0 + $1.net.minor }, orders: Set(sales.map(\.day)).count, years: years,
          influence: Influence.level(
            arrivals: brought[customer.id] ?? 0, shares: shared.contains(customer.id) ? 1 : 0,
            vouched: vouched.contains(customer.id)), feedback: book.given(by: customer.id, on: day))
      )
    }
  }
}
