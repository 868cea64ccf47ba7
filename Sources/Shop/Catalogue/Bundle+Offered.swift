/// When a bundle may be had (S65).
extension Bundle {
  /// Whether it is offered on that day: within its own days, and where it belongs to a feast while the shop's calendar
  /// calls for it: from its lead time to the day after.
  public func isOffered(on day: Day, in calendar: FeastCalendar) -> Bool {
    if let from, day < from { return false }
    if let until, day > until { return false }
    guard let code = feast else { return true }
    guard let feast = Feast(rawValue: code.text), calendar.keeps(feast) else { return false }
    // A feast of early January may be called for in December, a lunar shop day in the cycle year before.
    return ((day.year - 1)...(day.year + 1)).contains { year in
      calendar.day(of: feast, year: year).map { ($0 - calendar.leadDays(of: feast))...($0 + 1) ~= day } ?? false
    }
  }
}

extension ShopState {
  /// The bundles offered on that day.
  public func bundles(on day: Day) -> [Bundle] {
    guard catalogue.bundles.contains(where: { $0.from != nil || $0.until != nil || $0.feast != nil }) else {
      return catalogue.bundles
    }
    let calendar = FeastCalendar(settings.calendar)
    return catalogue.bundles.filter { $0.isOffered(on: day, in: calendar) }
  }

  /// How many of a bundle there are: as many as its scarcest part allows; `nil` where none of them is counted.
  public func available(_ bundle: Bundle) -> Int? {
    bundle.parts.compactMap { part -> Int? in
      // Of a model any size will do; where one of them is not counted there are always some.
      let counts = catalogue.products(of: part).map { available($0.sku) }
      guard !counts.contains(nil) else { return nil }
      return counts.compactMap(\.self).reduce(0, +) / max(1, part.quantity)
    }.min()
  }
}
