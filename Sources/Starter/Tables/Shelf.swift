import Shop

/// Products of one category as a table, one row a product:
///
///     SKU | English | 中文 | price | colours | materials | occasions | more
///
/// The price is in yuan; `open` means that staff type it, and `120/108` gives the member price behind the slash. Lists
/// are separated by blanks. More is any of `#tag`, a season, `~style`, `7d` for days in the vase, `limited`, `fixed`.
struct Shelf {
  var category: String
  /// What a piece costs the shop, in percent of its price.
  var costPercent: Int
  var vaseDays: Int?
  var care = LocalizedText("")
  /// Every product of the shelf has these tags besides its own.
  var tags: [String] = []
  /// Number of the first product's own barcode; the others count on. `nil` for a shelf without barcodes.
  var barcodes: Int?
  var rows: String

  func products(_ scale: PriceScale) -> [Product] {
    lines.enumerated().map { place, cells in
      var product = Product()
      product.sku = SKU(cells[0])
      product.name = LocalizedText(english: cells[1], chinese: cells[2])
      product.category = category
      read(prices: cells[3], into: &product, scale)
      product.tags = tags
      product.colours = words(cells[4])
      product.materials = words(cells[5])
      product.occasions = words(cells[6]).map { OccasionCode($0) }
      product.vaseDays = vaseDays
      product.care = care
      if let barcodes { product.barcode = EAN13.own(barcodes + place) }
      for word in words(cells[7]) { _ = take(word, into: &product) }
      return product
    }
  }

  /// Rows and words that the table's author got wrong; empty for a sound table.
  var faults: [String] {
    let short = rows.split(separator: "\n").filter {
      $0.split(separator: "|", omittingEmptySubsequences: false).count != 8
    }
    let unknown = lines.flatMap { cells in
      var product = Product()
      return words(cells[7]).filter { !take($0, into: &product) }.map { cells[0] + ": " + $0 }
    }
    let unpriced = lines.filter { $0[3] != "open" && words($0[3], by: "/").contains { Int($0) == nil } }.map { $0[0] }
    return short.map { String($0) } + unknown + unpriced
  }

  private var lines: [[String]] {
    rows.split(separator: "\n").compactMap { row in
      let cells = row.split(separator: "|", omittingEmptySubsequences: false).map(Shelf.trimmed)
      return cells.count == 8 ? cells : nil
    }
  }

  private func read(prices text: String, into product: inout Product, _ scale: PriceScale) {
    let prices = words(text, by: "/").compactMap { Int($0) }
    guard let list = prices.first else { return }
    product.price = scale.price(list)
    product.cost = scale.cost(list, percent: costPercent)
    guard prices.count > 1 else { return }
    let member = scale.price(prices[1])
    if member < scale.price(list) { product.memberPrice = member }
  }

  /// - Returns: Whether the word means anything.
  private func take(_ word: String, into product: inout Product) -> Bool {
    if word.hasPrefix("#") {
      product.tags.append(String(word.dropFirst()))
    } else if word.hasPrefix("~") {
      product.style = String(word.dropFirst())
    } else if let season = Season(rawValue: word) {
      product.seasons.append(season)
    } else if word.hasSuffix("d"), let days = Int(word.dropLast()) {
      product.vaseDays = days
    } else if word == "limited" {
      product.limited = true
    } else if word == "fixed" {
      product.fixedPrice = true
    } else {
      return false
    }
    return true
  }

  private func words(_ text: String, by separator: Character = " ") -> [String] {
    text.split(separator: separator).map { String($0) }
  }

  private static func trimmed(_ text: Substring) -> String {
    text.split(separator: " ").joined(separator: " ")
  }
}

/// A bundle of the starter catalogue: its parts and what they cost together, in yuan.
struct BundleRow {
  var code: BundleCode
  var english: String
  var chinese: String
  var parts: [SKU]
  var yuan: Int

  func bundle(_ scale: PriceScale) -> Bundle {
    var bundle = Bundle()
    bundle.code = code
    bundle.name = LocalizedText(english: english, chinese: chinese)
    bundle.parts = parts.map { BundlePart(sku: $0) }
    bundle.price = scale.price(yuan)
    return bundle
  }
}
