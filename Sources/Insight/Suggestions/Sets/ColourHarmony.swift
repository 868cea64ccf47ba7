import Shop

/// Which colours go together in one set: neutral ones with anything; of the others one family at most, unless all of
/// them are in one piece, a print. A colour that is no neutral and in no family is a family by itself.
enum ColourHarmony {
  static let neutrals: Set<String> = [
    "black", "white", "ivory", "cream", "beige", "camel", "brown", "grey", "gray", "navy", "denim", "ink", "silver",
    "champagne", "natural", "khaki", "nude", "charcoal", "taupe", "clear", "transparent",
  ]

  private static let families: [String: String] = {
    let members: [String: [String]] = [
      "red": ["red", "pink", "rose", "coral", "burgundy", "wine", "poppy", "cherry", "blush", "fuchsia"],
      "yellow": ["yellow", "gold", "orange", "peach", "apricot", "amber", "mustard", "lemon", "rust"],
      "green": ["green", "sage", "emerald", "olive", "mint", "jade", "lime"],
      "blue": ["blue", "sky", "teal", "turquoise", "cobalt", "indigo"],
      "purple": ["purple", "violet", "lilac", "lavender", "plum", "mauve"],
    ]
    return members.reduce(into: [:]) { table, family in for colour in family.value { table[colour] = family.key } }
  }()

  /// The families of a product's colours that are no neutrals.
  static func accents(of product: Product) -> Set<String> {
    Set(
      product.colours.compactMap { colour in
        let colour = colour.lowercased()
        return neutrals.contains(colour) ? nil : families[colour] ?? colour
      })
  }

  static func suits(_ products: [Product]) -> Bool {
    let accents = products.map(accents(of:)).filter { !$0.isEmpty }
    return accents.count <= 1 || accents.reduce(into: Set()) { $0.formUnion($1) }.count == 1
  }
}

extension SetRule {
  /// Whether these pieces may stand in one set, the chief one first.
  func holds(_ products: [Product]) -> Bool {
    switch self {
    case .free: return true
    case .colours: return ColourHarmony.suits(products)
    case .scents:
      guard let chief = products.first else { return true }
      return products.dropFirst().allSatisfy { other in
        (!chief.scentFamily.isEmpty && chief.scentFamily == other.scentFamily)
          || !Set(chief.materials).isDisjoint(with: other.materials)
      }
    }
  }
}
