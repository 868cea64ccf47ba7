import Shop

/// An orders file as it was read: rows joined to orders, before any of it is compared with the shop.
struct OrderTable {
  private let columns: ColumnMap
  private let currency: Currency
  private let evidence: DateEvidence

  private(set) var rows: [OrderRow] = []
  private(set) var groups: [OrderGroup] = []
  private(set) var customers: [CustomerKey] = []
  private(set) var dates = StringTable()
  private(set) var numbers = StringTable()
  private(set) var items = StringTable()
  private(set) var categories = StringTable()
  private(set) var occasions = StringTable()
  private(set) var rejects: [RejectedRow] = []
  private(set) var read = 0

  private var customerPlaces: [CustomerKey: Int32] = [:]
  private var groupOfNumber: [Int32: Int] = [:]
  private var repetitions: [Repetition: Int32] = [:]

  /// What makes two orders without a number the same one.
  private struct Repetition: Hashable {
    var customer: Int32
    var date: Int32
    var amount: Money
  }

  init(columns: ColumnMap, currency: Currency, dates evidence: DateEvidence) {
    self.columns = columns
    self.currency = currency
    self.evidence = evidence
  }

  mutating func add(_ row: borrowing CSVRow) {
    read += 1
    do throws(RejectReason) {
      if let problem = row.problem { throw .row(problem) }
      try join(parse(row))
    } catch {
      rejects.append(RejectedRow(line: row.line, reason: error, text: row.text))
    }
  }

  private func text(
    _ field: ImportField, of row: borrowing CSVRow, limit: Int = 120
  ) throws(RejectReason) -> String {
    guard let column = columns[field] else { return "" }
    let text = CleanText.clean(row[column])
    // Characters are counted only where bytes do not settle it.
    guard text.utf8.count <= limit || (text.utf8.count <= limit * 16 && text.count <= limit) else {
      throw .tooLong(field, limit: limit)
    }
    return text
  }

  private mutating func parse(_ row: borrowing CSVRow) throws(RejectReason) -> OrderRow {
    let number = try text(.order, of: row, limit: 64)
    let order = number.isEmpty ? OrderRow.none : numbers.place(of: number)
    let earlier = groupOfNumber[order].map { rows[Int(groups[$0].first)] }
    let amountText = try text(.amount, of: row)
    guard !amountText.isEmpty else { throw .missing(.amount) }
    guard let amount = WrittenAmount.read(amountText, in: currency) else { throw .unreadable(.amount) }
    guard amount >= .zero else { throw .negative(.amount) }
    let dateText = try text(.date, of: row)
    var parsed: OrderRow
    if dateText.isEmpty {
      guard let earlier else { throw .missing(.date) }
      parsed = OrderRow(line: Int32(row.line), day: earlier.day, amount: amount)
    } else {
      let (day, time) = try date(dateText)
      parsed = OrderRow(line: Int32(row.line), day: day, amount: amount)
      parsed.minutes = Int16(time?.minutes ?? -1)
      parsed.date = dates.place(of: dateText)
    }
    parsed.order = order
    parsed.customer = try customer(of: row)
    if parsed.customer == OrderRow.none, let earlier { parsed.customer = earlier.customer }
    parsed.quantity = try quantity(of: row)
    let item = try text(.item, of: row)
    if !item.isEmpty { parsed.item = items.place(of: item) }
    let category = try text(.category, of: row)
    if !category.isEmpty { parsed.category = categories.place(of: category) }
    let occasion = try text(.occasion, of: row)
    if !occasion.isEmpty { parsed.occasion = occasions.place(of: occasion) }
    let payment = try text(.payment, of: row)
    if !payment.isEmpty { parsed.tender = TenderWords.tender(of: payment) }
    return parsed
  }

  private func date(_ text: String) throws(RejectReason) -> (day: Day, time: TimeOfDay?) {
    guard let found = WrittenDate(text).resolved(evidence.order) else {
      throw evidence.isContradictory && WrittenDate(text).isUndecided ? .ambiguous(.date) : .unreadable(.date)
    }
    return found
  }

  private func quantity(of row: borrowing CSVRow) throws(RejectReason) -> Int32 {
    let text = try text(.quantity, of: row)
    if text.isEmpty { return 1 }
    guard let count = WrittenAmount.readCount(text), count != 0 else { throw .unreadable(.quantity) }
    guard count > 0 else { throw .negative(.quantity) }
    return Int32(count)
  }

  private mutating func customer(of row: borrowing CSVRow) throws(RejectReason) -> Int32 {
    let card = try text(.card, of: row, limit: 64)
    let key: CustomerKey
    if !card.isEmpty {
      key = .card(card)
    } else {
      let typed = try text(.phone, of: row)
      if typed.isEmpty { return OrderRow.none }
      guard let phone = try? Phone(typed) else { throw .unreadable(.phone) }
      key = .phone(phone.normalised)
    }
    if let place = customerPlaces[key] { return place }
    let place = Int32(customers.count)
    customers.append(key)
    customerPlaces[key] = place
    return place
  }

  /// Puts a row to the order it is a line of, or begins one.
  private mutating func join(_ row: OrderRow) throws(RejectReason) {
    var row = row
    let place = Int32(rows.count)
    if row.order != OrderRow.none, let group = groupOfNumber[row.order] {
      let first = rows[Int(groups[group].first)]
      guard row.customer == first.customer else { throw .differs(.card) }
      // An order may be rung up around midnight.
      guard abs(row.day - first.day) <= 1 else { throw .differs(.date) }
      guard groups[group].total + row.amount <= Money.limit else { throw .tooLarge(.amount) }
      row.day = first.day
      rows[Int(groups[group].last)].next = place
      groups[group].last = place
      groups[group].total += row.amount
    } else {
      var group = OrderGroup(first: place, last: place, total: row.amount)
      if row.order == OrderRow.none {
        let key = Repetition(customer: row.customer, date: row.date, amount: row.amount)
        group.repetition = repetitions[key, default: 0]
        repetitions[key] = group.repetition + 1
      } else {
        groupOfNumber[row.order] = groups.count
      }
      groups.append(group)
    }
    rows.append(row)
  }

  /// The rows of an order, in the order of the file.
  func rows(of group: OrderGroup) -> [OrderRow] {
    var found: [OrderRow] = []
    var place = group.first
    while place != OrderRow.none {
      found.append(rows[Int(place)])
      place = rows[Int(place)].next
    }
    return found
  }

  /// Groups by day and time, then by line: the order in which they become history.
  var chronological: [OrderGroup] {
    groups.sorted { left, right in
      let (first, second) = (rows[Int(left.first)], rows[Int(right.first)])
      return (first.day.number, first.minutes, first.line) < (second.day.number, second.minutes, second.line)
    }
  }
}
