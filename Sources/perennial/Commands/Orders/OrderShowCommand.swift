import ArgumentParser
import Console
import Ledger
import Shop

/// `order show`: one order as it was recorded, with what came after.
struct OrderShowCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "Show an order as it was recorded.")

  @Argument(help: "Id or number YYMMDD-NNN.")
  var order: String
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let order = try session.order(order)
    let view = OrderView(order: order, ledger: try session.openForReading())
    session.print(view.json) { view.text($0) }
  }
}

/// One order and what became of it.
struct OrderView {
  let order: Order
  let ledger: Ledger

  private var receiver: String {
    guard let account = order.account, let id = order.receiver else { return "" }
    return ledger.person(account)?.receiver(id)?.name ?? ""
  }

  var json: JSONValue {
    let head: [(String, JSONValue?)] = [
      ("order", .text(order.id)), ("number", .string(order.number)), ("at", .text(order.at)), ("on", .day(order.day)),
      ("by", .string(order.by)), ("member", .optional(order.account) { .text($0) }),
      ("occasion", .optional(order.occasion) { .text($0) }), ("receiver", .nonempty(receiver)),
      ("goods", .money(order.lines.reduce(.zero) { $0 + $1.list })), ("discount", .money(order.discount)),
      ("delivery", .money(order.handover.charge)), ("pointsUsed", .points(order.pointsUsed)),
      ("due", .money(order.due)), ("paid", .money(order.paid)), ("outstanding", .money(order.outstanding)),
      ("earned", .points(order.earned)), ("balance", .points(order.balance)), ("tier", .nonempty(order.tier.text)),
      ("tierBefore", .nonempty(order.tierBefore.text)),
    ]
    let rest: [(String, JSONValue?)] = [
      ("coupons", .array(order.coupons.map { .text($0) })), ("issued", .array(order.issued.map { .text($0) })),
      ("handover", ["kind": .string(order.handover.kind.rawValue), "on": .optional(order.handover.day) { .day($0) }]),
      ("fulfilled", .optional(order.fulfilled) { .day($0) }), ("imported", .bool(order.imported)),
      ("lines", .array(order.lines.map(\.json))), ("payments", .array(order.payments.map(\.json))),
      ("refunds", .array(order.refunds.map(\.json))),
    ]
    return .object(head + rest)
  }

  func text(_ words: Words) -> String {
    var table = TextTable()
    table.add([order.number, words.day(order.day), order.by, order.id.description])
    for (place, line) in order.lines.enumerated() {
      let back = order.refundedQuantity(of: place)
      table.add([
        "\(place + 1). \(words.name(line.name))", "x\(line.quantity)", words.money(line.net),
        back > 0 ? words.pick("\(back) came back", "已退\(back)件") : "",
      ])
    }
    table.add([words.pick("Due", "应付"), "", words.money(order.due)])
    for payment in order.payments { table.add([words.name(of: payment.tender), "", words.money(payment.amount)]) }
    for refund in order.refunds {
      table.add([words.pick("Refund", "退款"), words.day(refund.day), words.money(-refund.money)])
    }
    if order.outstanding > .zero { table.add([words.pick("To be paid", "未付"), "", words.money(order.outstanding)]) }
    return table.text
  }
}

extension Payment {
  fileprivate var json: JSONValue {
    ["tender": .string(tender.rawValue), "amount": .money(amount), "on": .day(day)]
  }
}

extension Refund {
  fileprivate var json: JSONValue {
    [
      "refund": .text(id), "on": .day(day), "money": .money(money), "pointsBack": .points(pointsBack),
      "pointsTaken": .points(pointsTaken),
      "lines": .array(lines.map { ["line": .integer($0.line + 1), "qty": .integer($0.quantity)] }),
    ]
  }
}
