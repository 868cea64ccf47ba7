import Shop

/// `SKU[xQTY][@PRICE]`, as `--item` takes it. A barcode may stand for the SKU.
struct ItemText {
  let item: DraftItem

  /// - Throws: When quantity or price cannot be read. Whether there is such a product is for the shop to say.
  init(_ text: String, catalogue: Catalogue, currency: Currency) throws {
    var name = text[...]
    var price: Money?
    if let mark = text.lastIndex(of: "@") {
      name = text[..<mark]
      price = currency.parse(String(text[text.index(after: mark)...]))
      guard price != nil else { throw ItemText.unreadable(text) }
    }
    guard !name.isEmpty else { throw ItemText.unreadable(text) }
    // A product whose own code looks like a quantity is meant first.
    if let sku = ItemText.sku(String(name), catalogue) {
      item = DraftItem(sku, price: price)
      return
    }
    guard let mark = name.lastIndex(where: { "xX*×".contains($0) }), mark > name.startIndex,
      let quantity = Int(name[name.index(after: mark)...])
    else {
      item = DraftItem(SKU(String(name)), price: price)
      return
    }
    let base = String(name[..<mark])
    item = DraftItem(ItemText.sku(base, catalogue) ?? SKU(base), quantity: quantity, price: price)
  }

  private static func sku(_ text: String, _ catalogue: Catalogue) -> SKU? {
    if catalogue[SKU(text)] != nil { return SKU(text) }
    return catalogue.product(barcode: text)?.sku
  }

  private static func unreadable(_ text: String) -> Problem {
    .usage(.value(option: "--item", text: text, expected: .item))
  }
}
