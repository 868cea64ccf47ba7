import Shop

extension ReportMaker {
  /// What the programme costs and must bring (S116), campaigns side by side.
  func programme(_ period: ClosedRange<Day>) -> [ReportSection] {
    let results = CampaignResult.all(state, history, on: min(today, period.upperBound), rounds: 0)
    let cost = ProgrammeReturn(state, history, in: period, campaigns: results)
    let card = Scorecard(state, history, campaigns: results, on: min(today, period.upperBound))
    let parts: [(ReportTerm, Money)] = [
      (.discounts, cost.discounts), (.pointsUsed, cost.pointsUsed), (.gifts, cost.gifts),
      (.contactCost, cost.contacts), (.staffTime, cost.staffTime), (.fees, cost.fees), (.planFees, -cost.planFees),
    ]
    return [
      ReportSection(
        .cost, figures: [.programmeCost, .breakEven, .programmeReturn].map { card.figure($0, goals: state.globals) },
        table: ReportTable(
          [.figure, .amount],
          parts.map { .init([.term($0.0), .money($0.1)]) } + [.init([.term(.total), .money(cost.cost)], isTotal: true)]),
        notes: (cost.compared.isEmpty ? [.noControlGroup] : [])
          + (history.sales.contains { $0.cost == nil } ? [.assumedMargin(history.margin)] : [])),
      measured(cost), campaigns(period),
    ]
  }

  /// What those reached spent more than those kept back, campaign by campaign, as margin.
  private func measured(_ cost: ProgrammeReturn) -> ReportSection {
    let rows = cost.compared.map { result in
      ReportTable.Row(
        [
          .text(.name(result.title)), .count(result.reached), .count(result.heldOut),
          .of(result.spend?.uplift, .money), .of(result.addedMargin, .money),
        ], opens: .campaign(result.campaign))
    }
    let total = cost.incremental.map { added in
      ReportTable.Row([.term(.total), .blank, .blank, .blank, .money(added)], isTotal: true)
    }
    return ReportSection(
      .measured,
      table: ReportTable(
        [.campaign, .reached, .heldOut, .upliftEach, .marginAdded], rows + [total].compactMap(\.self)))
  }

  private func campaigns(_ period: ClosedRange<Day>) -> ReportSection {
    struct Sums {
      var issued = 0
      var used = 0
      var takings = Money.zero
      var cost = Money.zero
    }
    var found: [CampaignCode: Sums] = [:]
    state.forEachCoupon { coupon in
      guard let code = coupon.campaign, period.contains(coupon.issued), coupon.state != .withdrawn else { return }
      var sums = found[code] ?? Sums()
      if let bearer = coupon.bearer {
        sums.issued += bearer.uses
        sums.used += bearer.taken
        sums.cost += bearer.spent
      } else {
        sums.issued += 1
        if let order = coupon.order.flatMap({ state.order($0) }), !order.isRefundedWhole {
          sums.used += 1
          sums.takings += order.goods
          sums.cost += order.worth(of: coupon.code)
        }
      }
      found[code] = sums
    }
    let rows = found.sorted { ($1.value.issued, $0.key) < ($0.value.issued, $1.key) }.map { code, sums in
      ReportTable.Row(
        [
          .text(.name(state.settings.campaign(code)?.title ?? LocalizedText(code.text))), .count(sums.issued),
          .count(sums.used), sums.issued > 0 ? .share(Double(sums.used) / Double(sums.issued)) : .blank,
          .money(sums.takings), .money(sums.cost),
        ], opens: .campaign(code))
    }
    let hasControl = found.keys.contains { (state.settings.campaign($0)?.holdOut ?? BasisPoints(0)) > BasisPoints(0) }
    return ReportSection(
      .campaigns, table: ReportTable([.campaign, .issued, .used, .rate, .takings, .cost], rows),
      notes: rows.isEmpty || hasControl ? [] : [.noControlGroup])
  }

  /// Coupons and gifts by use and cost (S28).
  func rewards(_ period: ClosedRange<Day>, _ asOf: Day) -> [ReportSection] {
    let report = RewardReport(state, days: period, on: asOf)
    let card = Scorecard(state, history, on: asOf)
    let before = Scorecard(state, history, on: asOf.adding(months: -12))
    return [
      ReportSection(
        .rewards, figures: [card.figure(.couponUse, lastYear: before, goals: state.globals)],
        table: ReportTable(
          [.reward, .issued, .used, .lapsedShare, .daysToUse, .cost, .kind],
          report.rows.map { row in
            .init(
              [
                .text(.name(row.title)), .count(row.issued), .count(row.used),
                .of(row.lapsedShare.map { Double($0.count) / 10_000 }, .share),
                row.daysToUse.map { .count($0) } ?? .blank, .money(row.cost), row.isFlagged ? .term(.seldom) : .blank,
              ], isFlagged: row.isFlagged)
          })), campaigns(period),
    ]
  }

  private func name(of source: SourceCode?) -> ReportText {
    state.settings.sources.first { $0.code == source }.map { .name($0.name) } ?? .source(source)
  }

  /// How members came (S134), and partners' coupons (S26).
  func recruitment(_ period: ClosedRange<Day>) -> [ReportSection] {
    let report = RecruitmentReport(state, days: period)
    func row(_ row: RecruitmentReport.Row) -> ReportTable.Row {
      .init(
        [
          row.month.map { .text(.month($0)) } ?? .term(.total), .text(name(of: row.source)), .count(row.joins),
          .count(row.returned), .of(row.secondOrderRate.map { Double($0.count) / 10_000 }, .share),
          row.costPerJoin.map { .money($0) } ?? .blank,
        ], isTotal: row.month == nil)
    }
    let bars = report.totals.map { BarChart.Bar(name(of: $0.source), Double($0.joins)) }
    return [
      ReportSection(
        .recruitment, picture: .bars(BarChart(bars, unit: .count)),
        table: ReportTable(
          [.month, .source, .joined, .secondOrders, .rate, .perJoin], (report.totals + report.months).map(row))),
      ReportSection(
        .partners,
        table: ReportTable(
          [.month, .partner, .orders, .amount],
          report.partners.map {
            .init([.text(.month($0.month)), .text(.plain($0.partner)), .count($0.orders), .money($0.value)])
          })),
    ]
  }

  /// Turnover and waste by category (S67).
  func stock(_ period: ClosedRange<Day>) -> [ReportSection] {
    let report = state.stockReport(from: period.lowerBound, to: period.upperBound, today: today)
    func row(_ row: StockTurnover, isTotal: Bool) -> ReportTable.Row {
      .init(
        [
          isTotal ? .term(.total) : .text(.word(row.category)), .count(row.received), .count(row.sold),
          .money(row.soldCost), .of(row.turns.map { Double($0) / 100 }, .number), .money(row.wasteCost),
          .of(row.wasteShare.map { Double($0.count) / 10_000 }, .share),
        ], isTotal: isTotal)
    }
    return [
      ReportSection(
        .turnover,
        table: ReportTable(
          [.category, .received, .sold, .soldCost, .turns, .wasteCost, .wasteShare],
          report.categories.map { row($0, isTotal: false) } + [row(report.total, isTotal: true)]))
    ]
  }
}
