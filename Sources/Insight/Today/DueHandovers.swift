public import Shop

/// An order to be picked up or delivered.
public struct DueHandover: Hashable, Sendable {
  public var order: OrderID
  public var number: String
  /// Whose file holds the delivery details.
  public var contact: PersonID?
  public var kind: HandoverKind
  public var day: Day
  public var slot: String
  /// Pieces and names of the day.
  public var items: [Item]
  /// Still to be paid on handing over.
  public var owed: Money
  /// For mourning: no cheerful word with it (D05).
  public var isSorrow: Bool

  public struct Item: Hashable, Sendable {
    public var quantity: Int
    public var name: LocalizedText

    public init(quantity: Int, name: LocalizedText) {
      self.quantity = quantity
      self.name = name
    }
  }
}

/// What leaves the shop on a day.
public enum DueHandovers {
  /// Days back in which an order that nobody has handed over is still named.
  public static let overdueDays = 7

  /// Orders due on `day` that have not been handed over, and those left from the week before; by day, slot and number.
  public static func make(state: ShopState, on day: Day) -> [DueHandover] {
    var found: [DueHandover] = []
    for due in (0...overdueDays).reversed().map({ day - $0 }) {
      for id in state.dayBook(due)?.due ?? [] {
        guard let order = state.order(id), order.fulfilled == nil, !order.isRefundedWhole else { continue }
        found.append(DueHandover(order, on: due))
      }
    }
    return found.sorted { ($0.day, $0.slot, $0.number) < ($1.day, $1.slot, $1.number) }
  }
}

extension DueHandover {
  public init(_ order: Order, on day: Day) {
    self.order = order.id
    number = order.number
    contact = order.contact ?? order.account
    kind = order.handover.kind
    self.day = day
    slot = order.handover.slot
    items = order.lines.map { Item(quantity: $0.quantity, name: $0.name) }
    owed = max(.zero, order.due - order.paid)
    isSorrow = order.occasion?.isSorrow ?? false
  }
}
