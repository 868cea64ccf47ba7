import Shop

/// One readable row of an orders file, small enough that a million of them fit in memory.
struct OrderRow {
  /// What is not there.
  static let none: Int32 = -1

  var line: Int32
  var customer = none
  /// The order's number.
  var order = none
  /// The date as written, which tells equal orders apart.
  var date = none
  var day: Day
  /// Minutes since midnight, where a time was written.
  var minutes: Int16 = -1
  var amount: Money
  var quantity: Int32 = 1
  var item = none
  var category = none
  var occasion = none
  var tender = Tender.other
  /// The next row of the same order.
  var next = none
}

/// Rows that are one order.
struct OrderGroup {
  var first: Int32
  var last: Int32
  /// How many equal orders of the same day were before it, for orders without a number.
  var repetition: Int32 = 0
  var total: Money
}

/// How a file names a customer.
enum CustomerKey: Hashable {
  case card(String)
  /// Normalised.
  case phone(String)
}
