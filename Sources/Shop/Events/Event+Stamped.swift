extension Event {
  /// The fact with who made it and at which counter, where it keeps them: on joinings, lines of points, orders and refunds.
  /// What has lapsed is the program's word, whoever touched the member (Q3).
  func stamped(by name: String, at counter: String) -> Event {
    switch self {
    case .pointsMoved(var moved):
      let isLapse = moved.reason == .lapsed
      moved.by = isLapse ? Actor.system.name : name
      moved.counter = isLapse ? "" : counter
      return .pointsMoved(moved)
    case .memberJoined(var fact):
      fact.by = name
      return .memberJoined(fact)
    case .orderPlaced(var order):
      order.counter = counter
      return .orderPlaced(order)
    case .orderRefunded(var fact):
      fact.refund.counter = counter
      return .orderRefunded(fact)
    default: return self
    }
  }
}
