import Shop

/// Whether a product may harm someone, by the words of their file.
public enum AllergyCheck {
  /// Those of `allergies` that `product` goes against: by its materials, colours, tags, name and category, without regard
  /// to case or plural. The same comparison keeps such products out of suggestions.
  ///
  /// - Parameter catalogue: Where the parts of its recipe are found.
  public static func conflicts(
    of product: Product, with allergies: [String], in catalogue: Catalogue = Catalogue()
  ) -> [String] {
    allergies.filter { AvoidedWords.allergies([$0]).match(product, in: catalogue) }
  }
}
