import Shop

/// Before and after of a rehearsed refund, row by row (D10).
struct RefundComparison {
  struct Row: Hashable {
    var label: String
    var before: String
    var after: String
  }

  let order: Order
  let before: Account?
  let rehearsal: Rehearsal
  let context: Context

  private var words: Words { context.words }

  var rows: [Row] { [money] + (before == nil ? [] : points + [tier]) + coupons }

  private var refund: Refund? {
    rehearsal.events.lazy.compactMap { if case .orderRefunded(let fact) = $0 { fact.refund } else { nil } }.first
  }

  private var money: Row {
    let kept = order.due - order.refunds.reduce(.zero) { $0 + $1.money }
    let back = refund?.money ?? .zero
    return Row(
      label: words.moneyLabel, before: words.paidSoFar(order.isSettled ? kept : .zero),
      after: words.givenBack(back, by: refund?.tender ?? .cash))
  }

  private var after: Account? { order.account.flatMap { rehearsal.after.account($0) } }

  private var points: [Row] {
    guard let before, let after else { return [] }
    let today = context.today
    var rows = [
      Row(
        label: words.pointsKey, before: words.points(before.balance(on: today)),
        after: words.points(after.balance(on: today)))
    ]
    // Each lot that changes, by its last day.
    let lots = Set(before.lots.map(\.id)).union(after.lots.map(\.id))
    let changes = lots.compactMap { id -> (Day, Row)? in
      let (old, new) = (before.lots.first { $0.id == id }, after.lots.first { $0.id == id })
      guard old?.remaining != new?.remaining || old?.until != new?.until, let until = new?.until ?? old?.until else {
        return nil
      }
      return (
        until,
        Row(
          label: "  " + words.lotUntil(until, today: today), before: words.points(old?.remaining ?? .zero),
          after: words.points(new?.remaining ?? .zero))
      )
    }
    rows += changes.sorted { $0.0 < $1.0 }.map(\.1)
    if before.owed != after.owed {
      rows.append(Row(label: "  " + words.owedLabel, before: words.points(before.owed), after: words.points(after.owed)))
    }
    return rows
  }

  private var tier: Row {
    Row(
      label: words.tierLabel, before: before.map { context.tierName($0.tier.code) } ?? "",
      after: after.map { context.tierName($0.tier.code) } ?? "")
  }

  private var coupons: [Row] {
    var rows: [Row] = []
    for code in order.coupons {
      guard let coupon = context.state.coupon(code) else { continue }
      let isBack = refund?.couponRestored != nil
      rows.append(
        Row(
          label: words.name(coupon.title), before: words.name(of: .redeemed),
          after: isBack ? words.comesBackUntil(coupon.until, today: context.today) : words.name(of: .redeemed)))
    }
    for code in refund?.withdrawn ?? [] {
      guard let coupon = context.state.coupon(code) else { continue }
      rows.append(
        Row(label: words.name(coupon.title), before: words.name(of: .issued), after: words.name(of: .withdrawn)))
    }
    return rows
  }
}
