import Shop

/// Products of one category as a table, one row a product:
///
///     SKU | English | 中文 | price | colours | materials | occasions | more
///
/// The price is in yuan; `open` means that staff type it, and `120/108` gives the member price behind the slash. Lists
/// are separated by blanks. More is any of `#tag`, a season, `~style`, `7d` for days in the vase, `=slot`, `@scenario`,
/// `^scent-family`, `low8` for the level at which it is low, `new12` for days since it came out, `[s,m,l]` for the sizes
/// a model comes in, each its own product; `limited`, `fixed`.
struct Shelf {
  var category: String
  /// What a piece costs the shop, in percent of its price.
  var costPercent: Int
  var vaseDays: Int?
  var care = LocalizedText("")
  /// Every product of the shelf has these tags besides its own.
  var tags: [String] = []
  /// Its products' place in a set, unless a row has its own.
  var slot: SlotCode?
  /// What its products are worn, given or lit for, by style; a row's own words go before.
  var scenarios: [String: [String]] = [:]
  /// The level at which its products are low.
  var lowAt: Int?
  /// Volumes behind the codes (`PF-ROSE-50`) make bottles of one model.
  var hasVolumes = false
  /// Number of the first product's own barcode; the others count on. `nil` for a shelf without barcodes.
  var barcodes: Int?
  var rows: String

  /// - Parameter day: The day the shop opens, for what is new by then.
  func products(_ scale: PriceScale, on day: Day? = nil) -> [Product] {
    let all = lines.flatMap { cells in
      let (product, sizes) = product(cells, scale, on: day)
      return sizes.isEmpty ? [product] : sizes.map { Shelf.size($0, of: product) }
    }
    guard let barcodes else { return all }
    return all.enumerated().map { place, product in
      var product = product
      product.barcode = EAN13.own(barcodes + place)
      return product
    }
  }

  /// Days since something came out when the shop opens.
  var launches: [SKU: Int] {
    var days: [SKU: Int] = [:]
    for cells in lines {
      for word in words(cells[7]) { if let number = Shelf.number(word, "new") { days[SKU(cells[0])] = number } }
    }
    return days
  }

  private func product(_ cells: [String], _ scale: PriceScale, on day: Day?) -> (Product, sizes: [String]) {
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
    product.slot = slot
    product.reorderAt = lowAt
    for word in words(cells[7]) { _ = take(word, into: &product) }
    if product.scenarios.isEmpty { product.scenarios = scenarios[product.style] ?? scenarios[""] ?? [] }
    product.launched = launches[product.sku].flatMap { age in day.map { $0 - age } }
    if hasVolumes, let end = cells[0].lastIndex(of: "-"), let volume = Int(cells[0][end...].dropFirst()) {
      product.model = String(cells[0][..<end])
      product.size = "\(volume)ml"
    }
    return (product, words(cells[7]).compactMap(Shelf.sizes).first ?? [])
  }

  /// `[s,m,l]`.
  private static func sizes(_ word: String) -> [String]? {
    guard word.hasPrefix("["), word.hasSuffix("]") else { return nil }
    return word.dropFirst().dropLast().split(separator: ",").map { String($0).uppercased() }
  }

  private static func number(_ word: String, _ name: String) -> Int? {
    word.hasPrefix(name) ? Int(word.dropFirst(name.count)) : nil
  }

  private static func size(_ size: String, of model: Product) -> Product {
    var product = model
    product.model = model.sku.text
    product.size = size
    product.sku = SKU(model.sku.text + "-" + size)
    product.name = LocalizedText(
      english: model.name.english + ", " + size, chinese: model.name.chinese + " " + size + "码")
    return product
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
    } else if word.hasPrefix("="), SlotCode.known.contains(SlotCode(String(word.dropFirst()))) {
      product.slot = SlotCode(String(word.dropFirst()))
    } else if word.hasPrefix("@"), Scenario(rawValue: String(word.dropFirst())) != nil {
      product.scenarios.append(String(word.dropFirst()))
    } else if word.hasPrefix("^") {
      product.scentFamily = String(word.dropFirst())
    } else if let level = Shelf.number(word, "low") {
      product.reorderAt = level
    } else if Shelf.number(word, "new") != nil || Shelf.sizes(word) != nil {
      return true
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
