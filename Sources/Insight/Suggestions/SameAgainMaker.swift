import Shop

/// Works out what of an order can be had today.
struct SameAgainMaker {
  let engine: SuggestionEngine
  let change: SameAgainChange
  let order: Order
  let isNewReceiver: Bool

  func make() -> SameAgain? {
    var result = SameAgain(order: order.id, occasion: order.occasion, receiver: engine.request.receiver)
    for index in order.lines.indices {
      let line = order.lines[index]
      let quantity = line.quantity - order.refundedQuantity(of: index)
      guard let sku = line.sku, line.service == nil, !line.free, quantity > 0 else { continue }
      add(sku, line, quantity, to: &result)
    }
    guard !result.lines.isEmpty || !result.missing.isEmpty else { return nil }
    if case .budget(let budget) = change { fit(budget, &result) }
    let given = Set(engine.filter.lastGift.map(\.sku))
    result.isRepeat =
      engine.request.receiver != nil && !isNewReceiver && result.lines.contains { given.contains($0.sku) }
    return result
  }

  private func add(_ sku: SKU, _ line: OrderLine, _ quantity: Int, to result: inout SameAgain) {
    let typed = Money(line.list.minor / max(1, line.quantity))
    guard let cause = cause(against: sku, quantity: quantity) else {
      let product = engine.state.catalogue[sku]
      let price = product.flatMap { engine.filter.price(of: $0) } ?? typed
      result.lines.append(
        SameAgainLine(sku: sku, name: product?.name ?? line.name, quantity: quantity, price: price * quantity))
      return
    }
    let miss = SameAgainMiss(sku: sku, name: engine.state.catalogue[sku]?.name ?? line.name, cause: cause)
    guard let substitute = substitute(for: sku, price: typed, quantity: quantity, in: result),
      let price = engine.filter.price(of: substitute)
    else {
      result.missing.append(miss)
      return
    }
    result.lines.append(
      SameAgainLine(
        sku: substitute.sku, name: substitute.name, quantity: quantity, price: price * quantity, insteadOf: miss))
  }

  /// What speaks against giving it as it was; `nil` where nothing does.
  private func cause(against sku: SKU, quantity: Int) -> SubstituteCause? {
    guard let product = engine.state.catalogue[sku], !product.retired else { return .noLongerSold }
    if engine.mustAvoid(product) { return .mustAvoid }
    if isNewReceiver, engine.filter.lastGift.contains(where: { $0.isSameModel(as: product) }) { return .hadLast }
    if !engine.filter.suitsMood(product) || !engine.filter.fit.allows(product) { return .mood }
    if !product.seasons.isEmpty, engine.filter.seasons.isDisjoint(with: product.seasons) { return .outOfSeason }
    let pieces = engine.state.available(product.sku)
    if let pieces, pieces < quantity { return .soldOut }
    if case .colour(let colour) = change, !product.colours.isEmpty, !product.colours.contains(colour) { return .colour }
    return nil
  }

  /// What the product names, else another of its model, else the nearest of its kind in colour and price.
  private func substitute(for sku: SKU, price: Money, quantity: Int, in result: SameAgain) -> Product? {
    let catalogue = engine.state.catalogue
    let product = catalogue[sku]
    func mayStand(_ other: Product) -> Bool {
      guard other.sku != sku, !result.lines.contains(where: { $0.sku == other.sku }) else { return false }
      let figures = engine.state.figures(other.sku)
      guard engine.filter.allows(other, figures: figures, state: engine.state), !engine.mustAvoid(other),
        engine.state.available(other.sku).map({ $0 >= quantity }) ?? true
      else { return false }
      if case .colour(let colour) = change { return other.colours.contains(colour) }
      return true
    }
    let named = (product?.substitutes ?? []).compactMap { catalogue[$0] }.first(where: mayStand)
    if let named { return named }
    guard let product else { return nil }
    let usual = engine.filter.price(of: product) ?? price
    let kin = catalogue.products.filter { other in
      (other.isSameModel(as: product) || (other.category == product.category && other.slot == product.slot))
        && mayStand(other)
    }
    func distance(_ other: Product) -> (Int, Int, Int) {
      let isOtherColour = Set(other.colours).isDisjoint(with: product.colours) && !product.colours.isEmpty
      let gap = ((engine.filter.price(of: other) ?? .zero) - usual).magnitude.minor
      return (other.isSameModel(as: product) ? 0 : 1, isOtherColour ? 1 : 0, gap)
    }
    // Equally near ones in the catalogue's order.
    return kin.map { (product: $0, distance: distance($0)) }.min { $0.distance < $1.distance }?.product
  }

  /// Brings the order within the budget: its dearest line becomes the dearest of its kind that fits, then what was added
  /// last is left out. With a tenth or more to spare the dearest line becomes a better one.
  private func fit(_ budget: Money, _ result: inout SameAgain) {
    while let place = result.lines.indices.max(by: { result.lines[$0].price < result.lines[$1].price }) {
      let total = result.total
      if total <= budget, budget.minor - total.minor < max(1, budget.minor / 10) { return }
      let line = result.lines[place]
      let room = budget - (total - line.price)
      if let better = best(like: line, within: room, in: result),
        total > budget || better.price > line.price
      {
        result.lines[place] = better
        return
      }
      if total <= budget { return }
      let last = result.lines.removeLast()
      result.missing.append(SameAgainMiss(sku: last.sku, name: last.name, cause: .budget))
    }
  }

  private func best(like line: SameAgainLine, within room: Money, in result: SameAgain) -> SameAgainLine? {
    guard let product = engine.state.catalogue[line.sku] else { return nil }
    let others = engine.state.catalogue.products.compactMap { other -> (Product, Money)? in
      guard other.sku != line.sku, other.category == product.category, other.slot == product.slot,
        !result.lines.contains(where: { $0.sku == other.sku }), let price = engine.filter.price(of: other),
        price * line.quantity <= room
      else { return nil }
      return (other, price)
    }
    // The dearest that fits, in their colour where there is one; words are compared last, because that is dear.
    let order = others.enumerated().sorted { left, right in
      let colours = [left, right].map { !Set($0.element.0.colours).isDisjoint(with: product.colours) }
      return (colours[1] ? 1 : 0, right.element.1, left.offset) < (colours[0] ? 1 : 0, left.element.1, right.offset)
    }.map(\.element)
    for (other, price) in order {
      let figures = engine.state.figures(other.sku)
      guard engine.filter.allows(other, figures: figures, state: engine.state), !engine.mustAvoid(other),
        engine.state.available(other.sku).map({ $0 >= line.quantity }) ?? true
      else { continue }
      let miss = line.insteadOf ?? SameAgainMiss(sku: line.sku, name: line.name, cause: .budget)
      return SameAgainLine(
        sku: other.sku, name: other.name, quantity: line.quantity, price: price * line.quantity, insteadOf: miss)
    }
    return nil
  }
}
