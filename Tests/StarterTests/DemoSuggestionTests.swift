import Console
import Foundation
import Insight
import Shop
import Testing

/// What the demos say at the counter, as a picture to be read: `PERENNIAL_GOLDENS=write swift test --filter StarterTests`
/// draws it anew.
@Suite("What the demos suggest")
struct DemoSuggestionTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Goldens")

  @Test(
    "S60, S61: a demo of each trade suggests what can be said aloud", arguments: ShopTrade.allCases, Language.allCases)
  func picture(kind: ShopTrade, language: Language) throws {
    let shop = try Demos.of(kind)
    let words = Words(language: language, currency: shop.state.globals.currency)
    var lines: [String] = []
    for person in shop.everyone where shop.state.account(person.id)?.purchases.count ?? 0 > 4 {
      guard lines.count < 40 else { break }
      let request = SuggestionRequest(account: shop.state.account(person.id), person: person)
      lines.append(person.name)
      lines += Suggestions.make(request, state: shop.state, on: Demos.day).map { "  " + line($0, words) }
      var wholes = request
      wholes.limit = 2
      lines += SetIdeas.make(wholes, state: shop.state, on: Demos.day).map { "  + " + line($0, words) }
    }
    let picture = lines.joined(separator: "\n") + "\n"
    let file = Self.folder.appendingPathComponent("suggestions-\(kind.rawValue).\(language.rawValue).txt")
    if ProcessInfo.processInfo.environment["PERENNIAL_GOLDENS"] == "write" {
      try picture.write(to: file, atomically: true, encoding: .utf8)
    } else {
      #expect(try String(contentsOf: file, encoding: .utf8) == picture)
    }
  }

  @Test("S60: what a starter's products are made of has its word in Chinese", arguments: ShopTrade.allCases)
  func words(kind: ShopTrade) throws {
    let words = Words(language: .chinese, currency: Currency.cny)
    let products = try Demos.of(kind).state.catalogue.products
    let codes = Set(products.flatMap { $0.colours + $0.materials + [$0.scentFamily] }).subtracting([""])
    #expect(codes.filter { words.material($0) == $0 }.sorted() == [])
  }

  private func line(_ suggestion: Suggestion, _ words: Words) -> String {
    let parts = suggestion.parts.map { part in
      part.owned == nil ? words.name(part.name) : "(\(words.name(part.name)))"
    }
    return parts.joined(separator: words.pick(", ", "、")) + " " + words.money(suggestion.price) + " - "
      + words.reason(suggestion.reason, today: Demos.day)
  }
}
