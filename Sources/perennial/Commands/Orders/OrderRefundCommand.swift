import ArgumentParser
import Console
import Ledger
import Shop

/// `order refund`: all of an order or some of its lines, or what that would come to (R2-R6).
struct OrderRefundCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "refund", abstract: "Refund an order or some of its lines.")

  @Argument(help: "Id or number YYMMDD-NNN.")
  var order: String
  @Option(help: ArgumentHelp("A line, from 1; may be given several times.", valueName: "N[xQTY]"))
  var line: [String] = []
  @Option(help: "changed, quality, wrong, late or other.")
  var reason = "changed"
  @Flag(name: .customLong("with-delivery"), help: "Give the delivery fee back although lines remain.")
  var withDelivery = false
  @Option(name: .customLong("pay"), help: "How the money goes back; as it came unless told.")
  var tender: String?
  @Flag(help: "Compute and save nothing.")
  var quote = false
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let order = try session.order(order)
    guard let why = RefundReason(rawValue: reason), why != .undo else {
      throw Problem.usage(.value(option: "--reason", text: reason, expected: .reason))
    }
    let request = RefundRequest(
      order: order.id, lines: try line.map { try LineText($0, of: order, option: "--line").piece }, reason: why,
      withDelivery: withDelivery,
      tender: try tender.map(known))
    let facts = try session.facts(
      of: .refundOrder(request), quote: quote,
      content: "order refund \(order.id) \(line) \(reason) \(withDelivery) \(tender ?? "")")
    for case .orderRefunded(let fact) in facts { print(fact.refund, of: order, in: session) }
  }

  private func known(_ text: String) throws -> Tender {
    guard let tender = Tender(rawValue: text) else {
      throw Problem.usage(.value(option: "--pay", text: text, expected: .tender))
    }
    return tender
  }

  private func print(_ refund: Refund, of order: Order, in session: Session) {
    // A rehearsal names the coupon that was used; its new code is drawn when the refund is saved.
    let restored = quote && refund.couponRestored != nil ? order.coupons.first : refund.couponRestored
    let value: JSONValue = [
      "refund": quote ? .null : .text(refund.id), "money": .money(refund.money),
      "pointsBack": .points(refund.pointsBack), "pointsTaken": .points(refund.pointsTaken),
      "tierAfter": .nonempty(refund.tierAfter.text), "couponRestored": .optional(restored) { .text($0) },
      "withdrawn": .array(refund.withdrawn.map { .text($0) }),
    ]
    session.print(value) { words in
      var table = TextTable()
      table.add([words.pick("Money back", "退款"), words.money(refund.money)])
      if refund.cancelled > .zero {
        table.add([words.pick("No longer to be paid", "不再应付"), words.money(refund.cancelled)])
      }
      table.add([words.pick("Points given back", "退还积分"), words.points(refund.pointsBack)])
      table.add([words.pick("Points taken back", "扣回积分"), words.points(refund.pointsTaken)])
      if let restored { table.add([words.pick("Coupon again", "返还优惠券"), restored.description]) }
      for code in refund.withdrawn { table.add([words.pick("Coupon withdrawn", "作废赠券"), code.description]) }
      return table.text
    }
  }
}
