/// Some of what was kept for a member has been bought by them (S19).
public struct ReservationUsed: Hashable, Sendable, Record {
  public var reservation = ReservationID(high: 0, low: 0)
  public var order = OrderID(high: 0, low: 0)
  public var quantity = 0

  public init() {}
  public init(reservation: ReservationID, order: OrderID, quantity: Int) {
    self.reservation = reservation
    self.order = order
    self.quantity = quantity
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("reservation", &reservation)
    try coder.field("order", &order)
    try coder.field("quantity", &quantity)
  }
}

/// What was kept is free again before its time.
public struct ReservationReleased: Hashable, Sendable, Record {
  public var reservation = Reservation()
  /// Taken back (H3), and not released by anyone.
  public var isUndo = false

  public init() {}
  public init(reservation: Reservation, isUndo: Bool) {
    self.reservation = reservation
    self.isUndo = isUndo
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.record("reservation", &reservation)
    try coder.field("isUndo", &isUndo)
  }
}
