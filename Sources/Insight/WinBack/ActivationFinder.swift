import Shop

/// Who joined and never bought, or bought once and stayed away for longer than others take to their second order (S130).
struct ActivationFinder {
  let settings: WinBackSettings
  let today: Day
  /// Days by which half of all customers with one order have made their second.
  let secondOrder: Int

  /// Second orders that a shop needs for a day of its own; ``WinBackSettings/activationDays`` until then.
  static let leastSecondOrders = 10

  /// - Parameter histories: Of everyone who has bought.
  init(_ histories: [CustomerHistory], settings: WinBackSettings, on today: Day) {
    self.settings = settings
    self.today = today
    secondOrder = ActivationFinder.secondOrderDay(histories, on: today) ?? settings.activationDays
  }

  /// The median of the days from the first purchase day to the second, those who have not come again counted as waiting
  /// (Kaplan-Meier); where fewer than half ever come again, the median of those who did.
  ///
  /// - Returns: `nil` with fewer than ``leastSecondOrders``.
  static func secondOrderDay(_ histories: [CustomerHistory], on today: Day) -> Int? {
    var completed: [Int] = []
    var open: [Int] = []
    for history in histories {
      let days = Set(history.purchases.lazy.map(\.day).filter { $0 <= today }).sorted()
      guard let first = days.first else { continue }
      if days.count > 1 { completed.append(days[1] - first) } else { open.append(today - first) }
    }
    guard completed.count >= leastSecondOrders else { return nil }
    return KaplanMeier(completed: completed, open: open).median ?? completed.sorted()[completed.count / 2]
  }

  /// A member without an order.
  func cause(joined: Day) -> WinBackCause? {
    today - joined >= settings.activationDays
      ? WinBackCause(.noOrder, on: joined + settings.activationDays, number: today - joined) : nil
  }

  /// A member with one.
  func cause(onlyOrder day: Day) -> WinBackCause? {
    today - day > secondOrder ? WinBackCause(.oneOrder, on: day + secondOrder, number: secondOrder) : nil
  }
}
