public import Shop

/// Writes what the shop knows as tables by RFC 4180, row by row: amounts in major units, days as `yyyy-mm-dd`, nothing that
/// a spreadsheet would run.
///
/// Whether somebody may have the table is decided before; consent (K1) and masks are kept here.
public struct CSVExport {
  let state: ShopState
  let people: any PeopleReader
  let directory: [DirectoryEntry]
  let names: [PersonID: DirectoryEntry]
  let day: Day
  let phones: PhoneExposure
  /// Whom a mailing may reach. The hour is not looked at: a list is used later than it is made.
  let rule: ContactRule

  /// - Parameters:
  ///   - directory: Everyone on file.
  ///   - day: The business day, on which balances, tiers and coupons are judged.
  public init(
    state: ShopState, people: any PeopleReader, directory: [DirectoryEntry], day: Day, phones: PhoneExposure = .full
  ) {
    self.state = state
    self.people = people
    self.directory = directory
    self.day = day
    self.phones = phones
    rule = ContactRule(state, at: Instant(seconds: 0), on: day)
    names = Dictionary(directory.map { ($0.id, $0) }) { first, _ in first }
  }

  /// Writes a whole table.
  ///
  /// - Parameter put: Gets the bytes of the file in order, some 64 KiB at a time.
  /// - Returns: Rows below the header.
  @discardableResult
  public func write(_ table: ExportTable, to put: @escaping ([UInt8]) throws -> Void) throws -> Int {
    var writer = try CSVWriter(header: table.header, to: put)
    var count = 0
    var failure: (any Error)?
    forEachRow(of: table) { cells in
      guard failure == nil else { return }
      do { try writer.write(cells) } catch { failure = error }
      count += 1
    }
    if let failure { throw failure }
    try writer.finish()
    return count
  }

  private func forEachRow(of table: ExportTable, _ body: ([CSVCell]) -> Void) {
    switch table {
    case .customers: for entry in directory { body(customer(entry)) }
    case .contacts: for entry in directory { if let cells = contact(entry) { body(cells) } }
    case .orders: state.forEachOrder { body(order($0)) }
    case .lines: state.forEachOrder { for cells in lines($0) { body(cells) } }
    case .products: for product in state.catalogue.products { body(cells(product)) }
    case .coupons: state.forEachCoupon { body(coupon($0)) }
    case .points: state.forEachAccount { account in for cells in points(account) { body(cells) } }
    }
  }

  var currency: Currency { state.globals.currency }

  func money(_ amount: Money) -> CSVCell { .amount(amount, currency) }
  func money(_ amount: Money?) -> CSVCell { amount.map { .amount($0, currency) } ?? .text("") }
  func name(of id: PersonID?) -> String { id.flatMap { names[$0]?.name } ?? "" }
  func card(of id: PersonID?) -> String { id.flatMap { names[$0]?.card } ?? "" }
}
