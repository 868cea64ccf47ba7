import Shop

/// Turns the orders of a file that the shop does not have yet into facts.
struct OrderWriter {
  private let table: OrderTable
  private let run: ImportRun
  private var customers: OrderCustomers
  private var products: ItemProducts
  private var clock: WallClock
  private(set) var report = ImportReport()

  init(table: OrderTable, run: ImportRun) {
    self.table = table
    self.run = run
    customers = OrderCustomers(table: table, run: run)
    products = ItemProducts(run: run)
    clock = WallClock(timeZone: run.sink.state.globals.timeZone)
    report.read = table.read
    report.rejects = table.rejects
  }

  /// - Parameter progress: Gets the share done now and then; throws to cancel.
  mutating func write(progress: (Double) throws -> Void) throws {
    let groups = table.chronological
    for (place, group) in groups.enumerated() {
      if place % 512 == 0 { try progress(0.95 * Double(place) / Double(groups.count)) }
      try write(group)
    }
    report.newMembers = customers.joined
    report.newProducts = products.made
    try run.raiseTiers(of: customers.touched.sorted())
    try progress(1)
  }

  private mutating func write(_ group: OrderGroup) throws {
    let id = orderID(of: group)
    guard run.sink.state.order(id) == nil else {
      report.unchanged += 1
      return
    }
    let rows = table.rows(of: group)
    guard let first = rows.first else { return }
    var events: [Event] = []
    var people: [Person] = []
    let account = customers.account(of: first.customer, on: first.day, events: &events, people: &people)
    let order = makeOrder(id, group, rows, account: account, events: &events)
    events.append(.orderPlaced(order))
    let paid = OrderPaid(order: id, tender: first.tender, amount: order.due, day: order.day, settles: true)
    events.append(.orderPaid(paid))
    if run.options.earn, let account, customers.isMember(account) {
      let programme = run.programme
      let points = programme.points(for: order.earnBase, at: .whole)
      if points > .zero {
        events.append(
          run.earning(
            points, for: run.sink.state.account(account), id: account, day: order.day,
            until: programme.lastDay(ofEarning: order.day), reason: .order, order: id))
      }
    }
    try run.put(events, people: people)
    report.added += 1
    report.lines += order.lines.count
    report.total += order.due
    report.include(order.day)
  }

  private func orderID(of group: OrderGroup) -> OrderID {
    let row = table.rows[Int(group.first)]
    if row.order != OrderRow.none { return run.ids.id("order", "number", table.numbers[row.order]) }
    let date = row.date == OrderRow.none ? "" : table.dates[row.date]
    return run.ids.id(
      "order", "row", customers.name(of: row.customer), date, String(row.amount.minor), String(group.repetition))
  }

  private mutating func makeOrder(
    _ id: OrderID, _ group: OrderGroup, _ rows: [OrderRow], account: PersonID?, events: inout [Event]
  ) -> Order {
    var order = Order()
    order.id = id
    order.imported = true
    order.by = run.options.by
    order.account = account
    order.contact = account
    order.due = group.total
    for row in rows {
      order.lines.append(line(row, events: &events))
      if order.occasion == nil, row.occasion != OrderRow.none {
        order.occasion = OccasionWords.code(of: table.occasions[row.occasion])
      }
    }
    guard let first = rows.first else { return order }
    order.day = first.day
    order.at = clock.instant(of: first.day, minutes: Int(max(0, first.minutes)))
    order.fulfilled = first.day
    order.number = number(of: first, id)
    if let account {
      let known = run.sink.state.account(account)
      order.tierBefore = known?.tier.code ?? run.ladder.first?.code ?? TierCode("")
      order.tier = order.tierBefore
      order.balance = known?.balance(on: first.day) ?? .zero
    }
    return order
  }

  /// The file's number, else the day and the end of the id.
  private func number(of row: OrderRow, _ id: OrderID) -> String {
    if row.order != OrderRow.none { return table.numbers[row.order] }
    return row.day.description.dropFirst(2).filter { $0 != "-" } + "-" + id.description.suffix(4)
  }

  private mutating func line(_ row: OrderRow, events: inout [Event]) -> OrderLine {
    var line = OrderLine()
    line.quantity = Int(row.quantity)
    line.list = row.amount
    guard row.item != OrderRow.none else { return line }
    let category = row.category == OrderRow.none ? "" : table.categories[row.category]
    let product = products.product(named: table.items[row.item], category: category, events: &events)
    line.sku = product.sku
    line.name = product.name
    return line
  }
}
