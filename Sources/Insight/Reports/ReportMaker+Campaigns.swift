import Shop

extension ReportMaker {
  /// The campaigns that were chosen, else the newest, in columns, each against those kept back (S117, S121, D12), and how many go on from one step to
  /// the next (S132).
  func campaigns(_ period: ClosedRange<Day>, _ asOf: Day) -> [ReportSection] {
    let results = CampaignResult.all(state, history, on: asOf)
    let chosen = campaigns.compactMap { code in results.first { $0.campaign == code } }
    let shown = campaigns.isEmpty ? results.filter { $0.days.overlaps(period) } : chosen
    return [sideBySide(Array(shown.prefix(ReportMaker.campaignsBeside)))] + conversion(period, asOf)
  }

  /// So many campaigns stand beside each other.
  public static let campaignsBeside = 4

  private func sideBySide(_ results: [CampaignResult]) -> ReportSection {
    let rows: [(ReportTerm, (CampaignResult) -> ReportValue)] = [
      (.reached, { .count($0.reached) }), (.heldOut, { .count($0.heldOut) }), (.used, { .count($0.used) }),
      (.response, { .of($0.response, .share) }), (.contacted, { .count($0.contacted) }),
      (.replied, { .part($0.replied, of: $0.contacted) }), (.orders, { .count($0.orders) }),
      (.net, { .money($0.sales) }),
      (.margin, { .money($0.margin) }), (.cost, { .money($0.discount + $0.contactCost) }),
      (.boughtReached, { .of($0.bought?.treatedRate, .share) }), (.boughtHeldOut, { .of($0.bought?.heldRate, .share) }),
      (.upliftEach, { .of($0.spend?.uplift, .money) }),
      (.returned, { .of($0.addedMargin == nil ? nil : $0.result?.roi, .share) }),
      (.within90, { .of($0.of90 > 0 ? Double($0.within90) / Double($0.of90) : nil, .share) }),
      (.daysToNext, { .of($0.daysToNext.map(Double.init), .days) }),
    ]
    var table = ReportTable([.figure], rows.map { row in .init([.term(row.0)] + results.map(row.1)) })
    table.columns += results.map { .name($0.title) }
    if results.isEmpty { table.rows = [] }
    var notes: [ReportNote] = results.compactMap { result in
      result.bought.map { .uplift(result.title, $0) }
    }
    if results.contains(where: { $0.bought == nil }) { notes.append(.noControlGroup) }
    return ReportSection(.campaignResults, table: table, notes: notes)
  }

  private func conversion(_ period: ClosedRange<Day>, _ asOf: Day) -> [ReportSection] {
    let conversion = Conversion(state, history, directory: directory, in: period, on: asOf)
    return [
      ReportSection(
        .conversion,
        table: ReportTable(
          [.step, .reached, .wentOn, .rate],
          conversion.rows.map { row in
            .init([.text(.step(row.step)), .count(row.of), .count(row.hits), .of(row.share, .share)])
          })),
      ReportSection(
        .contacts,
        table: ReportTable(
          [.group, .contacted, .replied, .response, .ordered, .orderedAgain],
          conversion.contacts.map { row in
            .init(
              [
                .text(name(of: row.group)), .count(row.contacted), .count(row.replied), .of(row.response, .share),
                .count(row.ordered), .count(row.again),
              ], opens: link(of: row.group))
          })),
    ]
  }

  private func link(of group: Conversion.Group) -> ReportLink? {
    if case .campaign(let code) = group, state.settings.campaign(code) != nil { .campaign(code) } else { nil }
  }

  private func name(of group: Conversion.Group) -> ReportText {
    switch group {
    case .channel(let channel): .channel(channel)
    case .campaign(let code): .name(state.settings.campaign(code)?.title ?? LocalizedText(code.text))
    }
  }
}
