/// How facts of stock change what is known of a product (X1).
extension ProductFigures {
  /// Pieces there are; never below 0 on the shelf even where more was sold than was known of.
  public var onShelf: Int? { stock.map { max(0, $0) } }

  mutating func move(_ moved: StockMoved, on day: Day) {
    if let command = moved.undoes { undone.append(command) }
    guard !moved.untracked else {
      stock = nil
      batches = []
      return
    }
    switch moved.kind {
    case .received:
      stock = (stock ?? 0) + moved.quantity
      add(moved.quantity, since: moved.since ?? day)
    case .returned:
      guard let known = stock else { return }
      stock = known + moved.quantity
      add(moved.quantity, since: moved.since ?? day)
    case .sold, .wasted:
      guard let known = stock else { return }
      stock = known - moved.quantity
      use(moved.quantity)
    case .counted:
      let missing = batches.reduce(0) { $0 + $1.quantity } - moved.quantity
      stock = moved.quantity
      if missing > 0 {
        use(missing)
      } else if missing < 0 {
        add(-missing, since: moved.since ?? day)
      }
    }
  }

  /// Batches stay in the order of their days, one a day.
  private mutating func add(_ quantity: Int, since day: Day) {
    guard quantity > 0 else { return }
    let place = batches.lastIndex { $0.day <= day }
    if let place, batches[place].day == day {
      batches[place].quantity += quantity
    } else {
      batches.insert(StockBatch(day: day, quantity: quantity), at: place.map { $0 + 1 } ?? 0)
    }
  }

  /// The oldest pieces go first.
  private mutating func use(_ quantity: Int) {
    var left = quantity
    while left > 0, let first = batches.first {
      let taken = min(left, first.quantity)
      left -= taken
      if taken == first.quantity { batches.removeFirst() } else { batches[0].quantity -= taken }
    }
  }
}
