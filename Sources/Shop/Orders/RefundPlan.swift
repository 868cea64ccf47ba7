/// What a refund comes to before it is saved: the figures of the rehearsal panel (R6, D10).
///
/// Every amount reverses what was recorded, cumulatively: so far = floor(recorded x refunded so far / whole), all of it
/// with the last piece (R2).
public struct RefundPlan: Hashable, Sendable {
  public var order: OrderID
  public var lines: [RefundedLine]
  /// Money to give back, the delivery fee included.
  public var money: Money
  public var delivery: Money
  /// Of the money, what leaves the member's qualifying spend.
  public var spend: Money
  public var pointsBack: Points
  public var pointsTaken: Points
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

    let goodsSoFar = worth(of: after)
    let priorMoney = refunds.reduce(Money.zero) { $0 + $1.money - $1.delivery }
    let priorBack = refunds.reduce(Points.zero) { $0 + $1.pointsBack }
    let priorTaken = refunds.reduce(Points.zero) { $0 + $1.pointsTaken }
    let priorDelivery = refunds.reduce(Money.zero) { $0 + $1.delivery }
    // An order that was never paid gives no money back; its points do come back.
    let isPaid = isSettled
    let base = isPaid ? earnBase : .zero
    let moneySoFar = whole ? base : Money(portion(base.minor, goodsSoFar.minor, of: goods.minor))
    let backSoFar = whole ? pointsUsed : Points(portion(pointsUsed.count, goodsSoFar.minor, of: goods.minor))
    let takenSoFar = whole ? earned : Points(portion(earned.count, moneySoFar.minor, of: base.minor))
    let fee = isPaid && (whole || request.withDelivery) ? handover.charge - priorDelivery : .zero
    return RefundPlan(
      order: id, lines: lines, money: moneySoFar - priorMoney + fee, delivery: fee,
      spend: spendSoFar(whole: whole, goodsSoFar) - spendSoFar(whole: false, worth(of: before)),
      pointsBack: backSoFar - priorBack, pointsTaken: takenSoFar - priorTaken, whole: whole,
      tender: request.tender ?? payments.last?.tender ?? .cash)
  }

  /// What has left the qualifying spend once goods of `refunded` came back.
  private func spendSoFar(whole: Bool, _ refunded: Money) -> Money {
    whole ? earnBase : Money(portion(earnBase.minor, refunded.minor, of: goods.minor))
  }

  /// Net worth of the pieces counted in `quantities`, floored once a line (R3).
  private func worth(of quantities: [Int]) -> Money {
    lines.indices.reduce(.zero) { sum, place in
      sum + Money(portion(lines[place].net.minor, quantities[place], of: lines[place].quantity))
    }
  }

  /// floor(amount x part / whole), exact for any amounts.
  private func portion(_ amount: Int, _ part: Int, of whole: Int) -> Int {
    guard whole > 0 else { return 0 }
    return whole.dividingFullWidth(amount.multipliedFullWidth(by: part)).quotient
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
      guard lines.indices.contains(piece.line) else { throw .lineUnknown(piece.line + 1) }
      wanted[piece.line, default: 0] += piece.quantity
    }
    for (line, quantity) in wanted {
      let left = lines[line].quantity - refundedQuantity(of: line)
      guard quantity > 0, quantity <= left else { throw .lineQuantity(line + 1, left: left) }
    }
    return wanted.sorted { $0.key < $1.key }.map { RefundedLine(line: $0.key, quantity: $0.value) }
  }
}
