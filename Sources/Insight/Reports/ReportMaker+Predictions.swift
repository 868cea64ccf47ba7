import Shop

extension ReportMaker {
  /// So many members stand on a list.
  static let listed = 100

  /// Who will buy next (S105), how well it did on days that are over, and how kept predictions came out (S106).
  func predictions(_ asOf: Day) -> [ReportSection]? {
    let histories = CustomerHistory.all(state: state, directory: directory)
    let extra = ExtraFeature.all(in: state, on: today)
    guard progress(0.25),
      let outlook = BuyingOutlook(
        histories, on: asOf, extra: extra, forest: forest, goOn: { progress(0.25 + 0.6 * $0) })
    else { return nil }
    var sections = [list(outlook)]
    if let shown = outlook.shown {
      let cross = try? RepurchaseForecast.crossValidated(histories, on: asOf, horizon: shown.horizon, extra: extra)
      guard progress(0.9) else { return nil }
      sections += [foretold(shown, cross), calibration(shown)]
    }
    return sections + [kept(histories, asOf)]
  }

  private func list(_ outlook: BuyingOutlook) -> ReportSection {
    let names = names()
    let horizons = BuyingOutlook.horizons.filter { outlook.basis($0) == .chance && outlook.leads }
    let known = outlook.rows.lazy.filter { names[$0.id] != nil }
    let rows = known.prefix(Self.listed).enumerated().map { place, row in
      // Nobody is certain to come.
      let chances = horizons.map { ReportValue.of(row.chances[$0].map { min($0, 0.999) }, .share) }
      return ReportTable.Row(
        [.text(.plain(names[row.id] ?? ""))] + (horizons.isEmpty ? [.count(place + 1)] : chances)
          + [.text(.drivers(row.drivers))], opens: .member(row.id))
    }
    let heads: [ReportTerm] = horizons.map { $0 == 30 ? .chance30 : $0 == 60 ? .chance60 : .chance90 }
    return ReportSection(
      .predictions, table: ReportTable([.name] + (heads.isEmpty ? [.rank] : heads) + [.reason], rows),
      notes: notes(outlook))
  }

  private func notes(_ outlook: BuyingOutlook) -> [ReportNote] {
    guard let shown = outlook.shown else {
      return (outlook.missing[60].map { [.shortfall($0)] } ?? []) + [.ruleUsed]
    }
    var notes: [ReportNote] = [.trained(shown.method, on: shown.trainedOn)]
    switch outlook.basis(shown.horizon) {
    case .rule: notes.append(.ruleNotBeaten)
    case .rank: notes.append(.rankOnly)
    case .chance, nil:
      notes += BuyingOutlook.horizons.filter { outlook.basis($0) != .chance && outlook.basis($0) != nil }
        .map { .windowHidden($0) }
    }
    return notes
  }

  private func foretold(_ forecast: RepurchaseForecast, _ cross: CrossValidation?) -> ReportSection {
    let backtest = forecast.backtest
    let rows = PredictionMethod.allCases.compactMap { method in
      backtest.methods[method].map { figures in
        ReportTable.Row(
          [
            .text(.method(method)), .ratio(figures.auc), figures.check.map { .ratio($0.brier) } ?? .blank,
            method == .logistic ? cross?.pooled.auc.map { .ratio($0) } ?? .blank : .blank,
            figures.check.map { .count(Int($0.predictedTotal.rounded())) } ?? .blank,
            figures.check.map { .count($0.actualTotal) } ?? .blank,
          ], isFlagged: method == forecast.method)
      }
    }
    let shown = [forecast.method, .recency].compactMap { method in
      backtest.methods[method].map { figures in
        LineChart.Series(
          .method(method), figures.curve.thinned(to: 60).map { .init($0.falsePositives, $0.truePositives) },
          style: method == .recency ? .faint : .main)
      }
    }
    let ticks = stride(from: 0, through: 100, by: 20).map { LineChart.Tick(Double($0) / 100, .plain("\($0)%")) }
    let missing = PredictionMethod.allCases.compactMap { method in
      backtest.missing[method].map { ReportNote.methodMissing(method, $0) }
    }
    return ReportSection(
      .foretold, picture: .lines(LineChart(shown, ticks: ticks, unit: .share)),
      table: ReportTable([.method, .auc, .brier, .crossValidated, .foretold, .bought], rows), notes: missing)
  }

  private func calibration(_ forecast: RepurchaseForecast) -> ReportSection {
    let bins = forecast.backtest.methods[forecast.method]?.check?.reliability ?? []
    return ReportSection(
      .calibration,
      picture: .bars(
        BarChart(bins.map { .init(.share($0.predicted), $0.actual) }, unit: .share)),
      table: ReportTable(
        [.foretold, .bought, .customers],
        bins.map { .init([.share($0.predicted), .share($0.actual), .count($0.members)]) }))
  }

  /// Of every month that was kept, each window: how it came out, or when it closes.
  private func kept(_ histories: [CustomerHistory], _ asOf: Day) -> ReportSection {
    let waiting = KeptPredictions.all(in: state)
    let rows = state.globals.months.reversed().flatMap { month in
      month.windows.map { window in
        // One that has closed and is not noted yet is worked out here.
        let score =
          state.globals.score(of: month.day, horizon: window.horizon)
          ?? waiting.first { $0.day == month.day && $0.horizon == window.horizon }?.kept(histories, on: asOf)
        let scale = Double(PredictionScore.scale)
        return ReportTable.Row([
          .text(.day(month.day)), .days(Double(window.horizon)), .text(.method(window.method)),
          score?.auc.map { .ratio(Double($0) / scale) } ?? .blank,
          score.map { .ratio(Double($0.brier) / scale) } ?? .blank,
          score.map { .ratio(Double($0.baseBrier) / scale) } ?? .blank,
          score.map { .count(Int((Double($0.predicted) / 100).rounded())) } ?? .blank,
          score.map { .count($0.actual) } ?? .blank,
          score == nil ? .text(.day(month.day + window.horizon)) : .blank,
        ])
      }
    }
    return ReportSection(
      .keptPredictions,
      table: ReportTable(
        [.day, .window, .method, .auc, .brier, .baseBrier, .foretold, .bought, .closes], rows),
      notes: rows.isEmpty ? [.nothingKept] : [])
  }

  /// Of everyone on file whom the lists name; who was erased is on none.
  func names() -> [PersonID: String] { Dictionary(directory.map { ($0.id, $0.name) }) { first, _ in first } }
}

extension ROCCurve {
  /// At most so many points of it, the ends among them: enough for a picture.
  func thinned(to count: Int) -> [Point] {
    guard points.count > count, count > 1 else { return points }
    return (0..<count).map { points[$0 * (points.count - 1) / (count - 1)] }
  }
}
