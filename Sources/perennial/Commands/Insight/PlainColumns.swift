import Exchange
import Insight
import Shop

/// Which columns of a plain file mean what.
enum PlainColumns {
  /// Names a row and says nothing about it.
  static func isIdentifier(_ name: String) -> Bool {
    ["customer_id", "customer", "household_id", "member", "member_id", "id", "fold", "segment"].contains(
      name.lowercased())
  }

  /// What the purchase models want, beside the features.
  static let summaries = ["x", "tx", "t_x", "t", "holdout", "x_holdout"]
}

extension FeatureTable {
  /// All columns of numbers but ids and what the purchase models want; `label` is 1 for a purchase.
  init(_ table: PlainTable) throws {
    let label = try table.required(["label"])
    let places = table.header.indices.filter { place in
      let name = table.header[place].lowercased()
      return place != label && !PlainColumns.isIdentifier(name) && !PlainColumns.summaries.contains(name)
        && table.isNumeric(place)
    }
    guard !places.isEmpty else { throw PlainTableFault.columnMissing(FeatureTable.three, found: table.header) }
    self.init(
      names: places.map { table.header[$0] }, columns: try places.map { try table.numbers($0) },
      labels: try table.numbers(label).map { $0 > 0.5 })
  }
}

extension PlainTable {
  /// The values of a series: the column of that name, else the last one of numbers.
  func series() throws -> [Double] {
    if let place = place(of: ["value", "sales", "amount", "revenue"]) { return try numbers(place) }
    guard let place = header.indices.last(where: isNumeric) else {
      throw PlainTableFault.columnMissing(["value"], found: header)
    }
    return try numbers(place)
  }

  /// The rows, or an error that names the first that makes no sense.
  func checked<Row>(_ rows: [Row], _ isSound: (Row) -> Bool) throws(PlainTableFault) -> [Row] {
    for (place, row) in rows.enumerated() where !isSound(row) { throw .rowSenseless(line: line(place)) }
    return rows
  }
}

/// The purchases of a plain file, by customer in the order in which they first appear.
struct PlainPurchases {
  private(set) var histories: [CustomerHistory] = []
  /// The last day in the file.
  private(set) var last = Day(number: 0)
  /// The customers as the file names them.
  private(set) var places: [String: Int] = [:]

  init(_ table: PlainTable) throws {
    let names = table.texts(try table.required(["customer_id", "customer", "household_id", "member", "member_id"]))
    let days = try table.days(table.required(["date", "day", "ts"]))
    let amounts = try table.place(of: ["amount", "sales_value", "spend", "value"]).map { try table.numbers($0) }
    let occasions = table.place(of: ["tag", "occasion"]).map { table.occasions($0) }
    for (row, name) in names.enumerated() {
      let place = places[name] ?? histories.count
      if place == histories.count {
        places[name] = place
        histories.append(CustomerHistory(id: PersonID(high: 0, low: UInt64(place + 1)), purchases: []))
      }
      let minor = ((amounts?[row] ?? 0) * 100).rounded()
      guard abs(minor) < 1e15 else { throw PlainTableFault.rowSenseless(line: table.line(row)) }
      histories[place].purchases.append(
        PastPurchase(day: days[row], occasion: occasions?[row], value: Money(Int(minor))))
      last = row == 0 ? days[row] : max(last, days[row])
    }
    for place in histories.indices { histories[place].purchases.sort { $0.day < $1.day } }
  }
}
