import Shop

extension ReportMaker {
  /// Members beside everyone else (S119), who takes part (S120), and how many there are.
  func members(_ period: ClosedRange<Day>) -> [ReportSection] {
    let sides = MemberComparison(history, in: period)
    let part = Participation(state, in: period)
    let card = Scorecard(state, history, on: min(today, period.upperBound))
    let before = Scorecard(state, history, on: min(today, period.upperBound).adding(months: -12))
    func figures(_ measures: [Measure]) -> [ReportFigure] {
      measures.map { card.figure($0, lastYear: before, goals: state.globals) }
    }
    func row(_ term: ReportTerm, _ value: (MemberComparison.Side) -> ReportValue) -> ReportTable.Row {
      .init([.term(term), value(sides.members), value(sides.others)])
    }
    let rows = [
      row(.customers) { .count($0.customers) }, row(.orders) { .count($0.orders) }, row(.net) { .money($0.net) },
      row(.basket) { .of($0.basket, .money) }, row(.ordersEach) { .of($0.ordersPerCustomer, .number) },
      row(.revenueEach) { .of($0.revenuePerCustomer, .money) }, row(.within90) { .of($0.within90, .share) },
      row(.churn) { .of($0.churn, .share) },
    ]
    return [
      ReportSection(
        .comparison, figures: figures([.memberShare, .revenuePerCustomer]),
        table: ReportTable([.figure, .members, .others], rows), notes: [.membersChose]),
      ReportSection(
        .participation, figures: figures([.activeShare, .redeemShare, .reviewShare, .attendShare]),
        table: ReportTable(
          [.tier, .members, .joined, .active, .redeemed, .reviewed, .attended],
          part.tiers.map { cells($0) } + [cells(part.total)])), memberCount(period, figures([.members, .joined])),
      participationTrend(period),
    ]
  }

  /// Who took part month by month, the newest first.
  private func participationTrend(_ period: ClosedRange<Day>) -> ReportSection {
    let rows = Participation.months(state, in: wholeMonths(period)).reversed().map { month in
      ReportTable.Row([
        .text(.month(month.month)), .count(month.row.members), .count(month.row.joined), .count(month.row.active),
        .of(month.row.share(\.active), .share), .count(month.row.redeemed), .count(month.row.reviewed),
        .count(month.row.attended),
      ])
    }
    return ReportSection(
      .participationTrend,
      table: ReportTable([.month, .members, .joined, .active, .share, .redeemed, .reviewed, .attended], Array(rows)))
  }

  private func cells(_ row: Participation.Row) -> ReportTable.Row {
    .init(
      [
        row.tier.map { .text(tierName($0)) } ?? .term(.total), .count(row.members), .count(row.joined),
        .count(row.active), .count(row.redeemed), .count(row.reviewed), .count(row.attended),
      ], isTotal: row.tier == nil)
  }

  func tierName(_ code: TierCode) -> ReportText { .name(state.settings.tier(code)?.name ?? LocalizedText(code.text)) }

  private func memberCount(_ period: ClosedRange<Day>, _ figures: [ReportFigure]) -> ReportSection {
    let joined = history.customers.filter(\.isMember).map(\.joined).sorted()
    let starts = CalendarPeriod.month.starts(in: wholeMonths(period))
    let bars = starts.map { start in
      let range = CalendarPeriod.month.range(of: start)
      return BarChart.Bar(.month(start), Double(joined.count { range.contains($0) }))
    }
    return ReportSection(.memberCount, figures: figures, picture: .bars(BarChart(bars, unit: .count)))
  }

  /// What customers have been worth, and may be (S114).
  func value(_ asOf: Day) -> [ReportSection] {
    let discount = Double(state.settings.review.discountRate.count) / 10_000
    let value = CustomerValue(history, on: asOf, discount: discount)
    let card = Scorecard(state, history, on: asOf)
    var rows: [ReportTable.Row] = []
    func part(_ term: ReportTerm, _ value: ReportValue) {
      if value != .blank { rows.append(.init([.term(term), value])) }
    }
    part(.basket, .of(value.spentPerOrder, .money))
    part(.marginShare, .of(value.marginShare, .share))
    part(.earnedPerOrder, .of(value.earnedPerOrder, .money))
    part(.ordersPerYear, .of(value.ordersPerYear, .number))
    part(.retentionPerYear, .of(value.retention, .share))
    part(.years, .of(value.years, .number))
    return [
      ReportSection(
        .value,
        figures: [.historicValue, .lifetimeValue].map { card.figure($0, goals: state.globals) } + [nextYear(asOf)],
        table: ReportTable([.figure, .amount], rows),
        notes: history.sales.contains { $0.cost == nil } ? [.assumedMargin(history.margin)] : [])
    ]
  }

  /// Tiers, and what the points still out are worth.
  func tiers(_ asOf: Day) -> [ReportSection] {
    let part = Participation(state, in: Self.usual(on: asOf))
    let points = PointsLiability(state, on: asOf)
    let ladder = state.settings.tiers
    let card = Scorecard(state, history, on: asOf)
    return [
      ReportSection(
        .tiers, figures: [card.figure(.members, goals: state.globals)],
        picture: .bars(
          BarChart(
            ladder.map { tier in
              .init(.name(tier.name), Double(part.tiers.first { $0.tier == tier.code }?.members ?? 0))
            }, unit: .count)),
        table: ReportTable(
          [.tier, .members, .active, .points, .worth],
          ladder.map { tier in
            let row = part.tiers.first { $0.tier == tier.code } ?? Participation.Row()
            let own = points.tiers[tier.code] ?? .zero
            return .init([
              .text(.name(tier.name)), .count(row.members), .count(row.active), .points(own.count),
              .money(state.settings.programme.value(of: own)),
            ])
          })),
      ReportSection(
        .points, figures: [card.figure(.pointsLiability, goals: state.globals)],
        picture: .bars(
          BarChart(points.months.prefix(18).map { .init(.month($0.month), Double($0.points.count)) }, unit: .count))),
    ]
  }
}
