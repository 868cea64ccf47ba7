import Shop

extension ReportMaker {
  /// The members in a few groups with plain names, and the typical ones of each (S98).
  func groups(_ asOf: Day) -> [ReportSection]? {
    let histories = CustomerHistory.all(state: state, directory: directory)
    guard progress(0.4) else { return nil }
    let groups: CustomerGroups
    do throws(Shortfall) {
      groups = try CustomerGroups(
        histories, on: asOf, earlier: state.lastGroups, minorUnits: Double(state.globals.currency.scale))
    } catch {
      return [ReportSection(.groups, notes: [.shortfall(error)])]
    }
    guard progress(0.8) else { return nil }
    let sorted = groups.groups.sorted { ($1.members, $0.name.rawValue) < ($0.members, $1.name.rawValue) }
    let all = Double(max(1, groups.places.count))
    let picture = BarChart(sorted.map { .init(.group($0.name), Double($0.members)) }, unit: .count)
    let rows = sorted.map { group in
      ReportTable.Row([
        .text(.group(group.name)), .count(group.members), .share(Double(group.members) / all), .days(group.recency),
        .number(group.orders), .money(group.spend),
      ])
    }
    return [
      ReportSection(
        .groups, picture: .bars(picture),
        table: ReportTable([.segment, .customers, .share, .lastBought, .orders, .net], rows),
        notes: groups.isStable ? [] : [.unstableGroups(groups.places.count)]), typical(sorted, histories, asOf),
    ]
  }

  private func typical(_ groups: [CustomerGroups.Group], _ histories: [CustomerHistory], _ asOf: Day) -> ReportSection {
    let names = names()
    let known = Dictionary(histories.map { ($0.id, $0) }) { first, _ in first }
    let rows = groups.flatMap { group in
      group.typical.compactMap { id -> ReportTable.Row? in
        guard let history = known[id], let figures = RFM.Figures(history, on: asOf) else { return nil }
        return ReportTable.Row(
          [
            .text(.plain(names[id] ?? "")), .text(.group(group.name)), .days(Double(figures.recency)),
            .count(figures.orders), .money(Double(figures.spend)),
          ], opens: .member(id))
      }
    }
    return ReportSection(.typical, table: ReportTable([.name, .segment, .lastBought, .orders, .net], rows))
  }
}
