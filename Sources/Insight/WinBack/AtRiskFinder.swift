import Shop

/// Who still comes and shows signs of leaving (S107): spend or orders down on their own last year, a plan that is paid for
/// and not used, an open complaint, a low score.
struct AtRiskFinder {
  let settings: WinBackSettings
  let today: Day

  /// Orders of the year before that a fall is measured against; fewer say nothing.
  static let leastOrders = 3

  /// What the orders of the last 365 days are short of those of the 365 days before.
  ///
  /// Two whole years of 365 days are compared, so that no season counts for more; a feast that moves by the moon may fall
  /// on either side. Whoever began within the year before has a shorter one there, which makes a fall smaller, never larger.
  func fall(of purchases: [PastPurchase]) -> (cause: WinBackCause, missing: Money)? {
    var now = (spend: 0, orders: 0)
    var before = (spend: 0, orders: 0)
    for purchase in purchases where purchase.day <= today {
      switch today - purchase.day {
      case ..<365:
        now.spend += purchase.value.minor
        now.orders += 1
      case ..<730:
        before.spend += purchase.value.minor
        before.orders += 1
      default: break
      }
    }
    guard before.orders >= AtRiskFinder.leastOrders else { return nil }
    let spend = percentLost(now.spend, of: before.spend)
    let orders = percentLost(now.orders, of: before.orders)
    let limit = settings.drop.count / 100
    guard max(spend, orders) >= limit else { return nil }
    let cause =
      spend >= orders
      ? WinBackCause(.spendDown, on: today, number: spend) : WinBackCause(.ordersDown, on: today, number: orders)
    return (cause, Money(max(0, before.spend - now.spend)))
  }

  /// Whole percent, rounded down.
  private func percentLost(_ now: Int, of before: Int) -> Int { before > 0 ? max(0, (before - now) * 100 / before) : 0 }

  /// A plan in force for long enough of which nothing was used: no perk, nothing taken off.
  func unusedPlan(of account: Account) -> (cause: WinBackCause, fee: Money)? {
    let idle = account.plans(on: today).first { term in
      today - term.from >= settings.unusedDays && term.saved == .zero && term.uses.allSatisfy { $0.count == 0 }
    }
    return idle.map { term in
      var cause = WinBackCause(.unusedPlan, on: term.from)
      cause.plan = term.plan.code
      return (cause, term.fee)
    }
  }
}
