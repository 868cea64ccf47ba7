import Shop

/// What one row of a customers file says.
struct CustomerRow {
  var card = ""
  var name = ""
  var phones: [Phone] = []
  var birthday: RecurringDate?
  var points: Points?
  var expires: Day?
  var tier = ""
  var joined: Day?
  var remark = ""
  var source = ""
}

/// Reads the rows of a customers file.
struct CustomerRowReader {
  let columns: ColumnMap
  let dates: DateEvidence
  /// The most points that may be brought in for one member.
  static let pointsLimit = 1_000_000_000

  func read(_ row: borrowing CSVRow) throws(RejectReason) -> CustomerRow {
    if let problem = row.problem { throw .row(problem) }
    var customer = CustomerRow()
    customer.card = try text(.card, of: row, limit: 64)
    customer.name = try text(.name, of: row, limit: PersonName.limit)
    customer.remark = try text(.remark, of: row, limit: 200)
    customer.source = try text(.source, of: row)
    customer.tier = try text(.tier, of: row)
    customer.phones = try phones(of: row)
    guard !customer.card.isEmpty || !customer.name.isEmpty || !customer.phones.isEmpty else { throw .missing(.name) }
    customer.joined = try day(.joined, of: row)
    customer.expires = try day(.expires, of: row)
    let birthday = try text(.birthday, of: row)
    if !birthday.isEmpty {
      customer.birthday = WrittenBirthday.read(birthday, order: dates.order)
      guard customer.birthday != nil else { throw .unreadable(.birthday) }
    }
    customer.points = try points(of: row)
    return customer
  }

  private func text(
    _ field: ImportField, of row: borrowing CSVRow, limit: Int = 120
  ) throws(RejectReason) -> String {
    guard let column = columns[field] else { return "" }
    let written = row[column]
    guard written.utf8.count <= limit * 16 else { throw .tooLong(field, limit: limit) }
    let text = CleanText.clean(written)
    guard text.count <= limit else { throw .tooLong(field, limit: limit) }
    return text
  }

  /// One number or several with a Chinese or Western comma or a semicolon between them.
  private func phones(of row: borrowing CSVRow) throws(RejectReason) -> [Phone] {
    var phones: [Phone] = []
    for typed in try text(.phone, of: row).split(whereSeparator: { "、,，;；".contains($0) }) {
      let typed = typed.trimmedBlanks
      if typed.isEmpty { continue }
      guard let phone = try? Phone(typed) else { throw .unreadable(.phone) }
      phones.append(phone)
    }
    return phones
  }

  private func day(_ field: ImportField, of row: borrowing CSVRow) throws(RejectReason) -> Day? {
    let text = try text(field, of: row)
    if text.isEmpty || text == "永久" || text == "长期" { return nil }
    guard let found = WrittenDate(text).resolved(dates.order) else {
      throw dates.isContradictory && WrittenDate(text).isUndecided ? .ambiguous(field) : .unreadable(field)
    }
    return found.day
  }

  private func points(of row: borrowing CSVRow) throws(RejectReason) -> Points? {
    let text = try text(.points, of: row)
    if text.isEmpty { return nil }
    guard let count = WrittenAmount.readCount(text) else { throw .unreadable(.points) }
    guard count >= 0 else { throw .negative(.points) }
    guard count <= CustomerRowReader.pointsLimit else { throw .tooLarge(.points) }
    return Points(count)
  }
}
