/// Stock by command, and orders put aside.
extension Decider {
  mutating func moveStock(_ moved: StockMoved) throws(Refusal) {
    guard state.catalogue[moved.sku] != nil else { throw .unknownProduct(moved.sku) }
    let lowest = moved.kind == .counted ? 0 : 1
    guard (lowest...1_000_000).contains(moved.quantity) else { throw .quantityUnreadable(moved.sku) }
    let parts = moved.kind == .wasted ? state.uses(of: moved.sku) : []
    // What is made from counted parts and not counted itself is thrown away with them.
    for part in parts.isEmpty ? [BundlePart(sku: moved.sku)] : parts {
      emitStock(
        StockMoved(sku: part.sku, kind: moved.kind, quantity: part.quantity * moved.quantity, reason: moved.reason))
    }
  }

  /// What leaves the shop for an order or as a gift: counted pieces only.
  mutating func takeFromStock(_ parts: [BundlePart], times: Int = 1, order: OrderID? = nil, reason: String = "") {
    for part in parts where state.figures(part.sku)?.stock != nil {
      emitStock(
        StockMoved(sku: part.sku, kind: .sold, quantity: part.quantity * times, order: order, reason: reason))
    }
  }

  /// What comes back into the shop goes on the shelf again.
  ///
  /// - Parameter since: The day it left: it is at least as old.
  mutating func returnToStock(
    _ parts: [BundlePart], times: Int = 1, since: Day? = nil, order: OrderID? = nil, reason: String = "",
    undoing command: CommandID? = nil
  ) {
    for part in parts where state.figures(part.sku)?.stock != nil {
      var moved = StockMoved(
        sku: part.sku, kind: .returned, quantity: part.quantity * times, order: order, reason: reason)
      moved.since = since == day ? nil : since
      moved.undoes = command
      emitStock(moved)
    }
  }

  /// Writes down what there was before and what the pieces cost, as of the day.
  mutating func emitStock(_ moved: StockMoved) {
    var moved = moved
    moved.day = day
    let figures = state.figures(moved.sku)
    if moved.order == nil { moved.before = figures?.stock }
    let pieces = moved.kind == .counted ? abs(moved.quantity - (figures?.stock ?? 0)) : moved.quantity
    moved.cost = state.catalogue[moved.sku].flatMap { state.catalogue.cost(of: $0) }.map { $0 * pieces }
    if moved.kind == .wasted, let oldest = figures?.batches.first?.day, oldest != day { moved.since = oldest }
    emit(.stockMoved(moved))
  }

  mutating func undoStock(_ past: PastCommand, of command: CommandID) throws(Refusal) {
    for case .stockMoved(let moved) in past.events { try undoStock(moved, of: command) }
  }

  private mutating func undoStock(_ moved: StockMoved, of command: CommandID) throws(Refusal) {
    try require(Command.moveStock(moved).neededRole)
    let figures = state.figures(moved.sku) ?? ProductFigures()
    guard !figures.undone.contains(command) else { throw .cannotUndo }
    let now = figures.stock ?? 0
    var back = StockMoved(sku: moved.sku, kind: .counted, quantity: now)
    switch moved.kind {
    case .received: back.quantity = max(0, now - moved.quantity)
    case .wasted:
      back = StockMoved(sku: moved.sku, kind: .returned, quantity: moved.quantity)
      back.since = moved.since
    case .counted: back.quantity = max(0, now + (moved.before ?? 0) - moved.quantity)
    case .sold, .returned: throw .cannotUndo
    }
    // Before its first delivery or count a product was untracked, and is so again if nothing has happened since (X1).
    if moved.before == nil, moved.kind != .wasted { back.untracked = now == moved.quantity }
    back.undoes = command
    back.reverses = moved.kind
    emitStock(back)
  }

  mutating func hold(_ held: HeldOrder) throws(Refusal) {
    guard !held.items.isEmpty else { throw .orderEmpty }
    var held = held
    held.id = drawID()
    held.day = day
    held.by = context.actor.name
    held.counter = context.counter
    emit(.orderHeld(held))
  }

  mutating func endHold(_ id: OrderID) throws(Refusal) {
    guard state.globals.held.contains(where: { $0.id == id }) else { throw .unknownHold }
    emit(.holdEnded(HoldEnded(id: id)))
  }
}
