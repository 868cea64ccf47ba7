import Shop

/// The sizes that were measured (S54), else those they bought for themselves, against those of the catalogue.
struct SizesOnFile {
  private let sizes: [GarmentType: String]
  /// What they bought last in a size of letters, for garments of which nothing is known.
  private let usual: String?

  /// - Parameter bought: What they wear themselves, the newest first.
  init(_ person: Person?, bought: [Product] = []) {
    var sizes = Dictionary(
      (person?.profile.sizes ?? []).sorted { $0.day < $1.day }.map { ($0.garment, SizesOnFile.plain($0.size)) },
      uniquingKeysWith: { $1 })
    var usual: String?
    for product in bought where !product.size.isEmpty {
      guard let garment = SizesOnFile.garment(of: product) else { continue }
      let size = SizesOnFile.plain(product.size)
      if sizes[garment] == nil { sizes[garment] = size }
      if usual == nil, !SizesOnFile.isNumber(size) { usual = size }
    }
    self.sizes = sizes
    self.usual = usual
  }

  /// False where their size is known and this is another one. Sizes of two kinds, M and 38, cannot be compared.
  func fits(_ product: Product) -> Bool {
    guard !product.size.isEmpty, let garment = SizesOnFile.garment(of: product), let own = sizes[garment] ?? usual
    else { return true }
    let size = SizesOnFile.plain(product.size)
    return size == own || SizesOnFile.isNumber(size) != SizesOnFile.isNumber(own)
  }

  /// Whether one person can wear both: clothes of one kind of size, M or 38, come in the same. Shoes and what has no size
  /// agree with everything.
  static func agree(_ one: Product, _ other: Product) -> Bool {
    guard !one.size.isEmpty, !other.size.isEmpty, let first = garment(of: one), let second = garment(of: other),
      (first == .shoes) == (second == .shoes)
    else { return true }
    let sizes = (plain(one.size), plain(other.size))
    return isNumber(sizes.0) != isNumber(sizes.1) || sizes.0 == sizes.1
  }

  static func garment(of product: Product) -> GarmentType? {
    let kind = product.category.lowercased()
    if let named = GarmentType(rawValue: kind), named != .other { return named }
    switch product.slot {
    case .top?: return .top
    case .dress?: return .dress
    case .outer?: return .coat
    case .bottom?: return kind.contains("skirt") || product.tags.contains("skirt") ? .skirt : .trousers
    case .shoes?: return .shoes
    default: return nil
    }
  }

  private static func plain(_ size: String) -> String { size.uppercased().filter { !$0.isWhitespace } }
  private static func isNumber(_ size: String) -> Bool { size.first?.isNumber ?? false }
}
