import Shop

/// `N[xQTY]`: a line of an order, from 1, and how many pieces of it; without a quantity all that are left.
struct LineText {
  let piece: RefundedLine

  init(_ text: String, of order: Order, option: String) throws {
    let unreadable = Problem.usage(.value(option: option, text: text, expected: .line))
    let parts = text.split(whereSeparator: { "xX×".contains($0) })
    guard let number = parts.first.flatMap({ Int($0) }), (1...2).contains(parts.count) else { throw unreadable }
    let place = number &- 1
    guard order.lines.indices.contains(place) else { throw Problem.refused(.lineUnknown(number)) }
    guard parts.count == 2 else {
      piece = RefundedLine(line: place, quantity: order.lines[place].quantity - order.refundedQuantity(of: place))
      return
    }
    guard let quantity = Int(parts[1]) else { throw unreadable }
    piece = RefundedLine(line: place, quantity: quantity)
  }
}
