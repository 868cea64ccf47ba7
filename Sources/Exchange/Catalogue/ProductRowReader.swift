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
    try fillSet(&product, from: row)
  }

  /// What sets and lists go by: sizes, places, seasons, levels.
  private func fillSet(_ product: inout Product, from row: borrowing CSVRow) throws(RejectReason) {
    try set(&product.style, .style, row)
    try set(&product.model, .model, row)
    try set(&product.size, .size, row)
    try set(&product.scentFamily, .scentFamily, row)
    let seasons = try words(.seasons, of: row)
    if !seasons.isEmpty {
      product.seasons = []
      for word in seasons {
        guard let season = SetWords.season(word) else { throw .unreadable(.seasons) }
        product.seasons.append(season)
      }
    }
    let slot = try text(.slot, of: row)
    if !slot.isEmpty { product.slot = SetWords.slot(slot) }
    let scenarios = try words(.scenarios, of: row)
    if !scenarios.isEmpty { product.scenarios = scenarios.map(SetWords.scenario) }
    let launched = try text(.launched, of: row)
    if !launched.isEmpty {
      guard let found = WrittenDate(launched).resolved(nil) else { throw .unreadable(.launched) }
      product.launched = found.day
    }
    let level = try text(.reorderAt, of: row)
    if !level.isEmpty {
      guard let count = WrittenAmount.readCount(level), (0...1_000_000).contains(count) else {
        throw .unreadable(.reorderAt)
      }
      product.reorderAt = count
    }
  }

  /// What a row says the product is made from and may be replaced by, by the names the file has for it: SKU, barcode or
  /// name, `ROSE-RED*11;WRAP`.
  func references(_ row: borrowing CSVRow) throws(RejectReason) -> (recipe: [NamedPart], substitutes: [NamedPart]) {
    var recipe: [NamedPart] = []
    for word in try words(.recipe, of: row, limit: 2_000) {
      guard let part = NamedPart(word) else { throw .unreadable(.recipe) }
      recipe.append(part)
    }
    return (recipe, try words(.substitutes, of: row, limit: 2_000).map { NamedPart(name: $0, quantity: 1) })
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

  private func words(
    _ field: ImportField, of row: borrowing CSVRow, limit: Int = 400
  ) throws(RejectReason) -> [String] {
    try text(field, of: row, limit: limit)
      .split { "、,，;；|/".contains($0) }
      .map { String($0.trimmedBlanks) }
      .filter { !$0.isEmpty }
  }
}
