/// When what was sold wilts (D07).
public struct VaseLife: Hashable, Sendable {
  /// The day on which they got it.
  public var from: Day
  /// The first day on which something of it is past its best.
  public var wilts: Day
  /// The line that wilts first.
  public var line: Int
}

extension Order {
  /// The shortest vase life among the lines that were kept, counted from the day of handing over; `nil` where nothing
  /// wilts, or it has not been handed over yet.
  ///
  /// Days are those recorded with the line: what the catalogue says today changes nothing.
  public var vaseLife: VaseLife? {
    let handedOver = fulfilled ?? (handover.kind == .now ? day : nil)
    guard let from = handedOver else { return nil }
    let fresh = lines.indices.compactMap { place -> (days: Int, line: Int)? in
      guard let days = lines[place].vaseDays, refundedQuantity(of: place) < lines[place].quantity else { return nil }
      return (days, place)
    }
    return fresh.min { $0 < $1 }.map { VaseLife(from: from, wilts: from + $0.days, line: $0.line) }
  }
}
