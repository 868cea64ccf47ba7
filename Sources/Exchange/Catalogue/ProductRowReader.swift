import Shop

/// Reads the rows of a product list.
struct ProductRowReader {
  let columns: ColumnMap
  let currency: Currency

  /// The product on file that a row means.
  func known(_ row: borrowing CSVRow, in products: ItemProducts) throws(RejectReason) -> Product? {
    if let problem = row.problem { throw .row(problem) }
    let sku = try text(.sku, of: row)
    if !sku.isEmpty { return products.find(sku: SKU(sku)) }
    let barcode = try text(.barcode, of: row)
    if let product = products.find(barcode) { return product }
    return products.find(try text(.item, of: row))
  }

  /// Takes over every field that the row fills in.
  func fill(
    _ product: inout Product, from row: borrowing CSVRow, in products: ItemProducts
  ) throws(RejectReason) {
    let name = try text(.item, of: row)
    guard !name.isEmpty || !product.name.isEmpty else { throw .missing(.item) }
    if !name.isEmpty, name != product.name.english, name != product.name.chinese, name != product.sku.text,
      name != product.barcode
    {
      product.name = LocalizedText(name)
    }
    if product.sku.isEmpty {
      let sku = try text(.sku, of: row)
      product.sku = sku.isEmpty ? products.freeSKU(for: name) : SKU(sku)
    }
    try set(&product.category, .category, row)
    try set(&product.barcode, .barcode, row)
    try set(&product.price, .price, row)
    try set(&product.memberPrice, .memberPrice, row)
    try set(&product.cost, .cost, row)
    try set(&product.tags, .tags, row)
    try set(&product.colours, .colours, row)
    try set(&product.materials, .materials, row)
    let occasions = try words(.occasion, of: row).compactMap { OccasionWords.code(of: $0) }
    if !occasions.isEmpty { product.occasions = occasions }
    let vaseDays = try text(.vaseDays, of: row)
    if !vaseDays.isEmpty {
      guard let days = WrittenAmount.readCount(vaseDays), (0...3_650).contains(days) else {
        throw .unreadable(.vaseDays)
      }
      product.vaseDays = days
    }
  }

  private func text(_ field: ImportField, of row: borrowing CSVRow, limit: Int = 120) throws(RejectReason) -> String {
    guard let column = columns[field] else { return "" }
    let written = row[column]
    guard written.utf8.count <= limit * 16 else { throw .tooLong(field, limit: limit) }
    let text = CleanText.clean(written)
    guard text.count <= limit else { throw .tooLong(field, limit: limit) }
    return text
  }

  private func set(_ value: inout String, _ field: ImportField, _ row: borrowing CSVRow) throws(RejectReason) {
    let text = try text(field, of: row)
    if !text.isEmpty { value = text }
  }

  private func set(_ value: inout Money?, _ field: ImportField, _ row: borrowing CSVRow) throws(RejectReason) {
    let text = try text(field, of: row)
    if text.isEmpty { return }
    guard let amount = WrittenAmount.read(text, in: currency) else { throw .unreadable(field) }
    guard amount >= .zero else { throw .negative(field) }
    value = amount
  }

  private func set(_ values: inout [String], _ field: ImportField, _ row: borrowing CSVRow) throws(RejectReason) {
    let words = try words(field, of: row)
    if !words.isEmpty { values = words }
  }

  private func words(_ field: ImportField, of row: borrowing CSVRow) throws(RejectReason) -> [String] {
    try text(field, of: row, limit: 400)
      .split { "、,，;；|/".contains($0) }
      .map { String($0.trimmedBlanks) }
      .filter { !$0.isEmpty }
  }
}
