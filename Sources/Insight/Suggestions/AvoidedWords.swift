import Shop

/// Words of allergies and dislikes as people type them, compared with what a product is made of.
///
/// Latin words match whole words without regard to case or plural; Chinese ones match anywhere. An allergy also matches
/// inside words and in the product's name: rather a bouquet too few than one that harms.
struct AvoidedWords {
  private let words: [String]
  private let isStrict: Bool

  static func allergies(_ texts: [String]) -> AvoidedWords { AvoidedWords(texts, isStrict: true) }
  static func dislikes(_ texts: [String]) -> AvoidedWords { AvoidedWords(texts, isStrict: false) }

  private init(_ texts: [String], isStrict: Bool) {
    self.isStrict = isStrict
    var words: [String] = []
    for text in texts {
      words += AvoidedWords.parts(of: text)
      // "tea rose" is one thing as well as two words; only an allergy takes it apart.
      if isStrict { words += AvoidedWords.words(in: text) }
    }
    self.words = words.filter { !$0.isEmpty && !AvoidedWords.fillers.contains($0) }
  }

  private static let fillers: Set<String> = ["and", "or", "the", "of", "no", "to", "a", "all", "any"]

  var isEmpty: Bool { words.isEmpty }

  /// Whether the product, or anything it is made from, has one of the words.
  func match(_ product: Product, in catalogue: Catalogue, depth: Int = 0) -> Bool {
    if match(product) { return true }
    guard !words.isEmpty, depth < 4 else { return false }
    return product.recipe.contains { part in
      catalogue[part.sku].map { match($0, in: catalogue, depth: depth + 1) } ?? false
    }
  }

  func match(_ product: Product) -> Bool {
    guard !words.isEmpty else { return false }
    var made =
      product.materials + product.colours + product.tags + [product.style, product.scentFamily, product.sku.text]
    if isStrict { made += [product.name.english, product.name.chinese, product.category] }
    let texts = made.filter { !$0.isEmpty }.map { $0.lowercased() }
    let phrases = texts.map { AvoidedWords.words(in: $0).joined(separator: " ") }
    let tokens = Set(texts.flatMap { AvoidedWords.words(in: $0) } + phrases)
    return words.contains { word in
      if tokens.contains(word) { return true }
      if word.isLatin {
        return isStrict && word.count >= 3 && phrases.contains { $0.contains(word) }
      }
      return texts.contains { $0.contains(word) || (isStrict && !$0.isLatin && word.contains($0)) }
    }
  }

  /// What is named between commas and the like, in the singular.
  private static func parts(of text: String) -> [String] {
    text.lowercased().split { ",;/、，；。\n".contains($0) }.map { part in
      words(in: String(part)).joined(separator: " ")
    }
  }

  /// The words, in the singular.
  private static func words(in text: String) -> [String] {
    text.lowercased().split { !($0.isLetter || $0.isNumber) }.map { singular(String($0)) }
  }

  private static func singular(_ word: String) -> String {
    guard word.isLatin, word.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss") else { return word }
    if word.hasSuffix("ies") { return String(word.dropLast(3)) + "y" }
    if word.hasSuffix("shes") || word.hasSuffix("ches") || word.hasSuffix("xes") { return String(word.dropLast(2)) }
    return String(word.dropLast())
  }
}

extension String {
  fileprivate var isLatin: Bool { utf8.allSatisfy { $0 < 0x80 } || unicodeScalars.allSatisfy { $0.value < 0x250 } }
}
