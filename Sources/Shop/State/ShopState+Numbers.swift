extension ShopState {
  /// The order that is shown as `YYMMDD-NNN`.
  public func order(number: String) -> Order? {
    let parts = number.split(separator: "-")
    guard parts.count == 2, parts[0].count == 6, let sequence = Int(parts[1]), sequence > 0 else { return nil }
    let text = "20" + parts[0].prefix(2) + "-" + parts[0].dropFirst(2).prefix(2) + "-" + parts[0].suffix(2)
    guard let day = Day(text), let book = dayBook(day), sequence <= book.orders.count else { return nil }
    return order(book.orders[sequence - 1])
  }
}
