import Shop

extension CSVExport {
  func order(_ order: Order) -> [CSVCell] {
    let refunded = order.refunds.reduce(Money.zero) { $0 + $1.money }
    return [
      .text(order.id.description), .text(order.number), .day(order.day), .text(order.account?.description ?? ""),
      .text(card(of: order.account)), .text(name(of: order.account)), .text(order.occasion?.text ?? ""),
      money(order.goods), money(order.discount), money(order.handover.charge), .number(order.pointsUsed.count),
      money(order.due), money(order.paid), money(refunded), .text(tenders(order)), .text(order.imported ? "yes" : ""),
    ]
  }

  func lines(_ order: Order) -> [[CSVCell]] {
    order.lines.map { line in
      [
        .text(order.number), .day(order.day), .text(card(of: order.account)), .text(line.sku?.text ?? ""),
        .text(line.name[state.settings.language]), .number(line.quantity), money(line.list), money(line.discount),
        money(line.net), .text(order.occasion?.text ?? ""), .text(tenders(order)),
      ]
    }
  }

  func cells(_ product: Product) -> [CSVCell] {
    [
      .text(product.sku.text), .text(product.name[state.settings.language]), .text(product.category),
      money(product.price), money(product.memberPrice), money(product.cost), .text(product.barcode),
      .text(product.tags.joined(separator: ";")), .text(product.occasions.map(\.text).joined(separator: ";")),
      .text(product.colours.joined(separator: ";")), .text(product.materials.joined(separator: ";")),
      product.vaseDays.map { .number($0) } ?? .text(""), .text(product.style),
      .text(product.seasons.map(\.rawValue).joined(separator: ";")), .text(product.model), .text(product.size),
      .text(product.slot?.text ?? ""), .text(product.scenarios.joined(separator: ";")), .text(product.scentFamily),
      product.launched.map { .day($0) } ?? .text(""), product.reorderAt.map { .number($0) } ?? .text(""),
      .text(product.recipe.map { "\($0.sku)*\($0.quantity)" }.joined(separator: ";")),
      .text(product.substitutes.map(\.text).joined(separator: ";")),
      state.figures(product.sku)?.stock.map { .number($0) } ?? .text(""),
    ]
  }

  func coupon(_ coupon: Coupon) -> [CSVCell] {
    [
      .text(coupon.code.description), .text(coupon.title[state.settings.language]),
      .text(coupon.isBearer ? "" : coupon.owner.description),
      .text(coupon.isBearer ? "" : name(of: coupon.owner)), .day(coupon.issued), .day(coupon.until),
      .text(coupon.state(on: day).rawValue),
      .text(coupon.order.flatMap { state.order($0)?.number } ?? ""),
    ]
  }

  private func tenders(_ order: Order) -> String {
    var seen: [Tender] = []
    for payment in order.payments where !seen.contains(payment.tender) { seen.append(payment.tender) }
    return seen.map(\.rawValue).joined(separator: ";")
  }
}
