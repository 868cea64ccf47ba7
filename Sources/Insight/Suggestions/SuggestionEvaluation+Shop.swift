import Shop

extension SuggestionEvaluation {
  /// Backtests suggestions on a shop's own orders: everything before `day` trains. Walks all orders.
  ///
  /// An order without a purpose takes that of the joyful feast in whose window it falls, the nearest.
  ///
  /// - Parameter samples: How often to resample for the intervals.
  public static func make(state: ShopState, from day: Day, samples: Int = 0) -> SuggestionEvaluation {
    var orders: [Order] = []
    state.forEachOrder { order in
      if order.account != nil, !order.isRefundedWhole, order.lines.contains(where: { $0.sku != nil }) {
        orders.append(order)
      }
    }
    orders.sort { ($0.day, $0.at.seconds, $0.id) < ($1.day, $1.at.seconds, $1.id) }
    let calendar = FeastCalendar(state.settings.calendar)
    var items: [SKU: Int] = [:]
    var members: [PersonID: Int] = [:]
    var feasts: [Day: OccasionCode?] = [:]
    let baskets = orders.compactMap { order -> Basket? in
      guard let account = order.account else { return nil }
      var bought: [Int] = []
      for sku in order.lines.compactMap(\.sku) {
        let item = items[sku] ?? items.count
        items[sku] = item
        if !bought.contains(item) { bought.append(item) }
      }
      let member = members[account] ?? members.count
      members[account] = member
      let feast = feasts[order.day] ?? calendar.joyfulFeast(around: order.day)
      feasts[order.day] = feast
      return Basket(member: member, day: order.day, items: bought, occasion: order.occasion ?? feast)
    }
    return SuggestionEvaluation(
      baskets, trainingThrough: day - 1, calendar: calendar, weights: state.settings.suggestions.weights,
      samples: samples)
  }
}

extension FeastCalendar {
  /// The joyful feast whose purchases are made on that day: from seven days before to the day after.
  func joyfulFeast(around day: Day) -> OccasionCode? {
    let near = feasts(in: (day - OccasionDays.after)...(day + OccasionDays.before)).filter { $0.feast.mood == .joyful }
    return near.min { abs($0.day - day) < abs($1.day - day) }.map { OccasionCode($0.feast.rawValue) }
  }
}
