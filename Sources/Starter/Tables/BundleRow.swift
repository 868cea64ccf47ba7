import Shop

/// A bundle of the starter catalogue: its parts and what they cost together, in yuan. A part may be a model that comes in
/// sizes: any of them counts.
struct BundleRow {
  var code: BundleCode
  var english: String
  var chinese: String
  var parts: [SKU]
  var yuan: Int
  /// The feast it is offered for; always when `nil`.
  var feast: Feast?

  func bundle(_ scale: PriceScale) -> Bundle {
    var bundle = Bundle()
    bundle.code = code
    bundle.name = LocalizedText(english: english, chinese: chinese)
    bundle.parts = parts.map { BundlePart(sku: $0) }
    bundle.price = scale.price(yuan)
    bundle.feast = feast?.occasion
    return bundle
  }
}
