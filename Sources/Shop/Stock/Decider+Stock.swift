/// Stock by command, and orders put aside.
extension Decider {
  mutating func moveStock(_ moved: StockMoved) throws(Refusal) {
    guard state.catalogue[moved.sku] != nil else { throw .unknownProduct(moved.sku) }
    let lowest = moved.kind == .counted ? 0 : 1
    guard (lowest...1_000_000).contains(moved.quantity) else { throw .quantityUnreadable(moved.sku) }
    var moved = moved
    moved.before = state.figures(moved.sku)?.stock
    moved.order = nil
    moved.undoes = nil
    moved.untracked = false
    emit(.stockMoved(moved))
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
