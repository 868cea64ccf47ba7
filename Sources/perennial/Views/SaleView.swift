import Console
import Ledger
import Shop

/// What an order came to, from the facts that were recorded.
struct SaleView {
  private let order: Order
  private let isQuote: Bool
  private var earned = Points.zero
  private var tier: TierCode
  private var issued: [CouponCode] = []
  /// What came back for it, and of which order.
  private var returned: OrderRefunded?

  /// - Returns: `nil` when the facts have no order.
  init?(_ facts: [Event], isQuote: Bool = false) {
    var placed: Order?
    for case .orderPlaced(let order) in facts { placed = order }
    guard let placed else { return nil }
    order = placed
    self.isQuote = isQuote
    tier = placed.tier
    for fact in facts {
      switch fact {
      case .pointsMoved(let moved) where moved.reason == .order && moved.order == placed.id: earned += moved.points
      case .tierChanged(let change) where change.reason == .reached && change.standing.order == placed.id:
        tier = change.standing.code
      case .orderRefunded(let fact): returned = fact
      case .couponIssued(let coupon) where coupon.from == placed.id: issued.append(coupon.code)
      default: break
      }
    }
  }

  private var list: Money { order.lines.reduce(.zero) { $0 + $1.list } }

  /// Goods at their list prices less discount, plus delivery, less what points pay, is what is due.
  var json: JSONValue {
    [
      "order": isQuote ? .null : .text(order.id), "number": isQuote ? .null : .string(order.number),
      "goods": .money(list), "discount": .money(order.discount), "delivery": .money(order.handover.charge),
      "pointsUsed": .points(order.pointsUsed), "due": .money(order.due), "earned": .points(earned),
      "balance": .points(order.balance), "tier": .nonempty(tier.text), "tierBefore": .nonempty(order.tierBefore.text),
      // The codes of a quote are drawn anew when it is saved.
      "issued": .array(isQuote ? [] : issued.map { .text($0) }), "lines": .array(order.lines.map(\.json)),
      "campaigns": order.campaigns.isEmpty ? nil : .array(order.campaigns.map { .text($0.code) }),
      "exchange": returned.map { exchange($0) },
    ]
  }

  /// The difference is what changes hands: below 0 it goes to the customer.
  private func exchange(_ returned: OrderRefunded) -> JSONValue {
    [
      "order": .text(returned.order), "money": .money(returned.refund.money),
      "pointsBack": .points(returned.refund.pointsBack), "pointsTaken": .points(returned.refund.pointsTaken),
      "difference": .money(order.due - returned.refund.money),
    ]
  }

  func text(_ words: Words, settings: ShopSettings?) -> String {
    var table = TextTable()
    if !isQuote { table.add([words.pick("Order", "订单"), order.number, "", order.id.description]) }
    for line in order.lines {
      table.add([line.sku?.text ?? "", words.name(line.name), "x\(line.quantity)", words.money(line.net)])
    }
    for benefit in order.benefits { table.add(["", words.name(benefit.title), "", words.money(-benefit.amount)]) }
    if order.handover.charge > .zero {
      table.add(["", words.pick("Delivery", "配送"), "", words.money(order.handover.charge)])
    }
    if order.pointsUsed > .zero {
      table.add(["", words.pick("Points", "积分"), words.points(-order.pointsUsed), words.money(-order.pointsValue)])
    }
    table.add([words.pick("Due", "应付"), "", "", words.money(order.due)])
    if let returned {
      let difference = order.due - returned.refund.money
      table.add([words.pick("Came back", "退回"), "", "", words.money(-returned.refund.money)])
      table.add([
        difference < .zero ? words.pick("To give back", "应退") : words.pick("To pay", "应付差价"), "", "",
        words.money(difference.magnitude),
      ])
    }
    if order.account != nil {
      table.add([
        words.pick("Points", "积分"), words.points(earned, signed: true), words.pick("now", "余额"),
        words.points(order.balance),
      ])
    }
    if tier != order.tierBefore, let name = settings?.tier(tier)?.name {
      table.add([words.pick("New tier", "升级"), words.name(name)])
    }
    for code in isQuote ? [] : issued { table.add([words.pick("Coupon", "赠券"), code.description]) }
    return table.text
  }
}

extension OrderLine {
  var json: JSONValue {
    [
      "sku": .optional(sku) { .text($0) }, "qty": .integer(quantity), "list": .money(list),
      "discount": .money(discount), "net": .money(net),
    ]
  }
}
