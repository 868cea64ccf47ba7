/// Paying ahead.
extension Decider {
  /// A part of what is due is paid ahead. Points, tier and takings: the money counts in the day's takings at once, points
  /// and tier when the rest is paid (Q1). A deposit that covers everything settles the order.
  mutating func payPart(_ id: OrderID, _ tender: Tender, _ amount: Money) throws(Refusal) {
    let order = try order(id)
    guard !order.isSettled, !order.isRefundedWhole else { throw .alreadyPaid }
    guard amount > .zero else { throw .amountTooLarge }
    guard amount < order.outstanding else { return try payOrder(id, tender) }
    emit(.orderPaid(OrderPaid(order: id, tender: tender, amount: amount, day: day, settles: false)))
  }
}
