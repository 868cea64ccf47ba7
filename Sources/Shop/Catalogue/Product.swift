/// One thing the shop sells.
public struct Product: Hashable, Sendable, Record {
  public var sku = SKU("")
  public var name = LocalizedText("")
  /// The shelf it stands on: bouquet, stem, plant, vase; dress, coat; perfume, candle.
  public var category = ""
  /// For one piece, tax included (P5); `nil` means open-price: staff type it.
  public var price: Money?
  /// For members, where it is lower (P1).
  public var memberPrice: Money?
  /// What one piece costs the shop.
  public var cost: Money?
  public var tags: [String] = []
  public var occasions: [OccasionCode] = []
  public var colours: [String] = []
  /// Stems, cloth or scent notes: what likes, dislikes and allergies are compared with.
  public var materials: [String] = []
  public var style = ""
  /// Seasons in which it is offered; none means always.
  public var seasons: [Season] = []
  /// Days it stays fresh in the vase; `nil` where it does not wilt.
  public var vaseDays: Int?
  public var care = LocalizedText("")
  public var barcode = ""
  /// Tax contained in the price (P5).
  public var taxRate: BasisPoints?
  /// Refused at a stock of 0 instead of warned about (X1).
  public var limited = false
  /// The tier discount does not apply.
  public var fixedPrice = false
  /// No longer sold; history keeps its name.
  public var retired = false
  public var extra = UnknownFields()

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("sku", &sku)
    try coder.field("name", &name)
    try coder.field("category", &category)
    try coder.field("price", &price)
    try coder.field("memberPrice", &memberPrice)
    try coder.field("cost", &cost)
    try coder.field("tags", &tags)
    try coder.field("occasions", &occasions)
    try coder.field("colours", &colours)
    try coder.field("materials", &materials)
    try coder.field("style", &style)
    try coder.field("seasons", &seasons)
    try coder.field("vaseDays", &vaseDays)
    try coder.field("care", &care)
    try coder.field("barcode", &barcode)
    try coder.field("taxRate", &taxRate)
    try coder.field("limited", &limited)
    try coder.field("fixedPrice", &fixedPrice)
    try coder.field("retired", &retired)
    try coder.unknown(&extra)
  }

  /// Whether any of `words` (an allergy, a dislike) names this product's materials, colours or tags.
  public func contains(anyOf words: [String]) -> Bool {
    words.contains { word in
      materials.contains(word) || colours.contains(word) || tags.contains(word) || sku.text == word
    }
  }
}

/// Products that cost less together (P1, step 3).
public struct Bundle: Hashable, Sendable, Record {
  public var code = BundleCode("")
  public var name = LocalizedText("")
  public var parts: [BundlePart] = []
  public var price = Money.zero
  public var extra = UnknownFields()

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("code", &code)
    try coder.field("name", &name)
    try coder.records("parts", &parts)
    try coder.field("price", &price)
    try coder.unknown(&extra)
  }
}

public struct BundlePart: Hashable, Sendable, Record {
  public var sku = SKU("")
  public var quantity = 1
  public var extra = UnknownFields()

  public init() {}
  public init(sku: SKU, quantity: Int = 1) {
    self.sku = sku
    self.quantity = quantity
  }

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("sku", &sku)
    try coder.field("quantity", &quantity)
    try coder.unknown(&extra)
  }
}
