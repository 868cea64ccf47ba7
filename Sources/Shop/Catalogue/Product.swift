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
  /// What this is one size, colour or bottle of; stock is counted per SKU.
  public var model = ""
  /// `M`, `38`, `50ml`.
  public var size = ""
  /// Its place in a set: a top under a coat, the focal flower of a bouquet.
  public var slot: SlotCode?
  /// What it is worn or given for: ``Scenario`` has those the program knows.
  public var scenarios: [String] = []
  /// Floral, woody ...; its notes are ``materials``.
  public var scentFamily = ""
  /// The first day it was offered.
  public var launched: Day?
  /// Stock at or below which it is low; `nil` leaves it to the shop's own level (S67).
  public var reorderAt: Int?
  /// What one piece is made from: selling it takes these from stock where it is not itself counted (X1).
  public var recipe: [BundlePart] = []
  /// What may stand in for it, the best first.
  public var substitutes: [SKU] = []
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
    try coder.field("model", &model)
    try coder.field("size", &size)
    try coder.field("slot", &slot)
    try coder.field("scenarios", &scenarios)
    try coder.field("scentFamily", &scentFamily)
    try coder.field("launched", &launched)
    try coder.field("reorderAt", &reorderAt)
    try coder.records("recipe", &recipe)
    try coder.field("substitutes", &substitutes)
    try coder.unknown(&extra)
  }

  /// Whether any of `words` (an allergy, a dislike) names this product's materials, colours or tags.
  public func contains(anyOf words: [String]) -> Bool {
    words.contains { word in
      materials.contains(word) || colours.contains(word) || tags.contains(word) || sku.text == word
    }
  }
}
