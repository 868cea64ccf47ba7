import Shop

/// The sizes that were measured (S54), against those of the catalogue.
struct SizesOnFile {
  private let sizes: [GarmentType: String]

  init(_ person: Person?) {
    sizes = Dictionary(
      (person?.profile.sizes ?? []).sorted { $0.day < $1.day }.map { ($0.garment, SizesOnFile.plain($0.size)) },
      uniquingKeysWith: { $1 })
  }

  /// False where their size is known and this is another one. Sizes of two kinds, M and 38, cannot be compared.
  func fits(_ product: Product) -> Bool {
    guard !product.size.isEmpty, let garment = SizesOnFile.garment(of: product), let own = sizes[garment] else {
      return true
    }
    let size = SizesOnFile.plain(product.size)
    return size == own || SizesOnFile.isNumber(size) != SizesOnFile.isNumber(own)
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
