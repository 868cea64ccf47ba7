/// Keeping scarce pieces for a member (S19).
extension Decider {
  mutating func reserve(_ wish: ReservationWish) throws(Refusal) {
    _ = try member(wish.member)
    guard let product = state.catalogue[wish.sku] else { throw .unknownProduct(wish.sku) }
    guard !product.retired else { throw .productRetired(wish.sku) }
    guard (1...9_999).contains(wish.quantity) else { throw .quantityUnreadable(wish.sku) }
    guard wish.until > context.now else { throw .releasePast }
    if !wish.waits { try checkFree(wish.quantity, of: wish.sku) }
    var reservation = Reservation()
    reservation.id = drawID()
    reservation.account = wish.member
    reservation.sku = wish.sku
    reservation.quantity = wish.quantity
    reservation.at = context.now
    reservation.until = wish.until
    reservation.waits = wish.waits
    reservation.isFromBook = wish.waits
    emit(.reserved(reservation))
  }

  /// Pieces have come: the wish becomes a hold. Its place in the book stays.
  mutating func keepReservation(_ id: ReservationID) throws(Refusal) {
    var reservation = try standing(id)
    guard reservation.waits else { throw .reservationKept }
    try checkFree(reservation.left, of: reservation.sku)
    reservation.waits = false
    emit(.reserved(reservation))
  }

  mutating func release(_ id: ReservationID, isUndo: Bool = false) throws(Refusal) {
    emit(.reservationReleased(ReservationReleased(reservation: try standing(id), isUndo: isUndo)))
  }

  /// What was made by mistake is free again; what was put aside too early goes back into the book (H3).
  mutating func undoReservation(_ made: Reservation) throws(Refusal) {
    guard made.isFromBook, !made.waits else { return try release(made.id, isUndo: true) }
    var reservation = try standing(made.id)
    guard !reservation.waits else { throw .cannotUndo }
    reservation.waits = true
    emit(.reserved(reservation))
  }

  /// What was released by mistake is kept again, if nobody has taken it meanwhile (H3).
  mutating func undoRelease(_ fact: ReservationReleased) throws(Refusal) {
    let reservation = fact.reservation
    guard reservation.stands(at: context.now), !state.globals.reservations.contains(where: { $0.id == reservation.id })
    else { throw .cannotUndo }
    if !reservation.waits { try checkFree(reservation.left, of: reservation.sku) }
    emit(.reserved(reservation))
  }

  /// A member's order uses up what is kept or wished for them, the oldest first.
  mutating func useReservations(by order: Order) {
    guard let account = order.account else { return }
    for line in order.lines {
      guard let sku = line.sku else { continue }
      var bought = line.quantity
      for reservation in state.reservations(at: context.now, on: day) where bought > 0 {
        guard reservation.account == account, reservation.sku == sku else { continue }
        let used = min(bought, reservation.left)
        bought -= used
        emit(.reservationUsed(ReservationUsed(reservation: reservation.id, order: order.id, quantity: used)))
      }
    }
  }

  private func standing(_ id: ReservationID) throws(Refusal) -> Reservation {
    guard let found = state.globals.reservations.first(where: { $0.id == id && $0.stands(at: context.now) }) else {
      throw .unknownReservation
    }
    return found
  }

  /// Only what is there and not kept for anyone can be put aside (X1).
  private func checkFree(_ quantity: Int, of sku: SKU) throws(Refusal) {
    guard let free = state.available(sku, to: nil, at: context.now) else { throw .notCounted(sku) }
    guard quantity <= free else { throw .outOfStock(sku, left: free) }
  }
}
