/// What a refund comes to before it is saved: the figures of the rehearsal panel (R6, D10).
///
/// Every amount reverses what was recorded, cumulatively: so far = floor(recorded x refunded so far / whole), all of it
/// with the last piece (R2).
public struct RefundPlan: Hashable, Sendable {
  public var order: OrderID
  public var lines: [RefundedLine]
  /// Money to give back, the delivery fee included.
  public var money: Money
  /// What no longer has to be paid, of an order that has not been paid yet; the delivery fee included.
  public var cancelled: Money
  /// The part of either that is the delivery fee.
  public var delivery: Money
  /// The part of either that is fees of plans and joining.
  public var fees: Money
  /// Of the money, what leaves the member's qualifying spend.
  public var spend: Money
  public var pointsBack: Points
  public var pointsTaken: Points
  /// What membership had saved on what comes back.
  public var saved: [SavedAmount]
  /// Nothing of the order is left.
  public var whole: Bool
  public var tender: Tender
}

extension Order {
  /// Plans a refund of `request`.
  ///
  /// - Throws: When nothing is left, a line is unknown, or fewer pieces are left than asked for.
  public func planRefund(_ request: RefundRequest) throws(Refusal) -> RefundPlan {
    let lines = try piecesToRefund(request)
    let before = self.lines.indices.map { refundedQuantity(of: $0) }
    var after = before
    for piece in lines { after[piece.line] += piece.quantity }
    let whole = self.lines.indices.allSatisfy { after[$0] == self.lines[$0].quantity }

    let goodsSoFar = worth(of: after) { $0.service == nil }
    let fees = worth(of: after) { $0.service != nil } - refunds.reduce(.zero) { $0 + $1.fees }
    let baseSoFar = whole ? earnBase : Money(earnBase.minor.times(goodsSoFar.minor, over: goods.minor))
    let spend = baseSoFar - refunds.reduce(.zero) { $0 + $1.base }
    let backSoFar = whole ? pointsUsed : Points(pointsUsed.count.times(goodsSoFar.minor, over: goods.minor))
    // Points were earned on what was left when the order was paid.
    let unpaidBase = refunds.reduce(Money.zero) { $1.cancelled > .zero ? $0 + $1.base : $0 }
    let takenSoFar =
      whole ? earned : Points(earned.count.times((baseSoFar - unpaidBase).minor, over: (earnBase - unpaidBase).minor))
    let delivery =
      whole || request.withDelivery ? handover.charge - refunds.reduce(.zero) { $0 + $1.delivery } : .zero
    let amount = spend + delivery + fees
    // What was not paid yet needs no money back; a deposit does.
    let cancelled = isSettled ? .zero : min(amount, max(.zero, outstanding))
    return RefundPlan(
      order: id, lines: lines, money: amount - cancelled, cancelled: cancelled,
      delivery: delivery, fees: fees, spend: spend,
      pointsBack: backSoFar - refunds.reduce(.zero) { $0 + $1.pointsBack },
      pointsTaken: isSettled ? takenSoFar - refunds.reduce(.zero) { $0 + $1.pointsTaken } : .zero,
      saved: savingsBack(goods: goodsSoFar, whole: whole), whole: whole,
      tender: request.tender ?? payments.last?.tender ?? .cash)
  }

  /// Net worth of the pieces counted in `quantities`, floored once a line (R3).
  private func worth(of quantities: [Int], where counts: (OrderLine) -> Bool) -> Money {
    lines.indices.reduce(.zero) { sum, place in
      !counts(lines[place])
        ? sum : sum + Money(lines[place].net.minor.times(quantities[place], over: lines[place].quantity))
    }
  }

  private func piecesToRefund(_ request: RefundRequest) throws(Refusal) -> [RefundedLine] {
    guard !isRefundedWhole else { throw .nothingToRefund }
    guard !request.lines.isEmpty else {
      return lines.indices.compactMap { place in
        let left = lines[place].quantity - refundedQuantity(of: place)
        return left > 0 ? RefundedLine(line: place, quantity: left) : nil
      }
    }
    var wanted: [Int: Int] = [:]
    for piece in request.lines {
      guard lines.indices.contains(piece.line) else { throw .lineUnknown(piece.line &+ 1) }
      let left = lines[piece.line].quantity - refundedQuantity(of: piece.line)
      let asked = wanted[piece.line] ?? 0
      guard piece.quantity > 0, piece.quantity <= left - asked else {
        throw .lineQuantity(piece.line + 1, left: left)
      }
      wanted[piece.line] = asked + piece.quantity
    }
    return wanted.sorted { $0.key < $1.key }.map { RefundedLine(line: $0.key, quantity: $0.value) }
  }
}
