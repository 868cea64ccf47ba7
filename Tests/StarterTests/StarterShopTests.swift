import Shop
import Testing

@testable import Starter

@Suite("Starter shops")
struct StarterShopTests {
  static let currencies = [Currency.cny, .usd, .jpy, .bhd] + ["EUR", "KRW", "TWD", "HKD"].compactMap(Currency.init)
  static let cases = ShopTrade.allCases.flatMap { kind in currencies.map { (kind, $0) } }

  private func open(_ kind: ShopTrade, _ currency: Currency = .cny) -> OpenShop {
    Starter.shop(kind: kind, currency: currency, id: ShopID(high: 1, low: 1))
  }

  @Test("Settings are in order in every currency", arguments: cases)
  func settings(kind: ShopTrade, currency: Currency) {
    let shop = open(kind, currency)
    #expect(shop.settings.faults(with: shop.catalogue).isEmpty)
    #expect(shop.settings.tiers.count == 4)
    for product in shop.catalogue.products {
      if let price = product.price {
        #expect(price > .zero)
        #expect((shop.catalogue.cost(of: product) ?? .zero) < price, "\(product.sku)")
        #expect((product.memberPrice ?? .zero) < price, "\(product.sku)")
      }
    }
    for bundle in shop.catalogue.bundles {
      let apart = bundle.parts.compactMap { shop.catalogue.products(of: $0).first?.price }.reduce(Money.zero, +)
      #expect(bundle.parts.allSatisfy { !shop.catalogue.products(of: $0).isEmpty })
      #expect(bundle.price < apart, "\(bundle.code)")
    }
  }

  @Test("Tables have no row or word that is not understood", arguments: ShopTrade.allCases)
  func tables(kind: ShopTrade) {
    for shelf in Starter.shelves(of: kind) { #expect(shelf.faults.isEmpty, "\(shelf.category): \(shelf.faults)") }
  }

  @Test("Sixty products and more, each once, in both languages", arguments: ShopTrade.allCases)
  func products(kind: ShopTrade) {
    let products = open(kind).catalogue.products
    #expect(products.count >= 60)
    #expect(Set(products.map(\.sku)).count == products.count)
    let barcodes = products.map(\.barcode).filter { !$0.isEmpty }
    #expect(barcodes.count * 4 >= products.count)
    #expect(Set(barcodes).count == barcodes.count)
    for barcode in barcodes { #expect(EAN13.isValid(barcode)) }
    #expect(products.contains { $0.price == nil })
    #expect(products.contains { $0.limited })
    #expect(products.contains { $0.memberPrice != nil })
    for product in products { #expect(isBilingual(product.name), "\(product.sku)") }
  }

  @Test("Occasions are feasts or personal ones", arguments: ShopTrade.allCases)
  func occasions(kind: ShopTrade) {
    let known = Set(Feast.allCases.map { OccasionCode($0.rawValue) } + OccasionCode.personal)
    let used = Set(open(kind).catalogue.products.flatMap(\.occasions))
    #expect(used.subtracting(known).isEmpty)
    #expect(used.count > 12)
  }

  @Test("Flowers carry their vase days and care")
  func flowers() {
    let cut = open(.florist).catalogue.products.filter { $0.tags.contains("stem") || $0.tags.contains("bouquet") }
    #expect(cut.count > 40)
    for product in cut {
      #expect((product.vaseDays ?? 0) > 2, "\(product.sku)")
      #expect(isBilingual(product.care), "\(product.sku)")
    }
  }

  @Test("C1: a template of every kind, the first an amount off that any member may have", arguments: ShopTrade.allCases)
  func templates(kind: ShopTrade) throws {
    let templates = open(kind).settings.templates
    #expect(Set(templates.map(\.terms.kind)) == Set(CouponKind.allCases))
    let first = try #require(templates.first)
    #expect(first.terms.kind == .amountOff)
    #expect(first.terms.conditions == CouponConditions())
    #expect(first.afterOrderFrom == nil)
    #expect(templates.contains { $0.afterOrderFrom != nil })
    #expect(templates.contains { $0.terms.kind == .percentOff && $0.terms.cap != nil })
    for template in templates { #expect(isBilingual(template.title), "\(template.code)") }
  }

  @Test(
    "Prices of a trade: yuan as they are, yen in tens, dollars ending in .00, .50 or .90",
    arguments: [
      (Currency.cny, 199, 199_00), (.jpy, 199, 3_980), (.usd, 199, 28_50), (.usd, 12, 1_90), (.usd, 6, 90),
      (.bhd, 199, 9_900),
    ])
  func prices(currency: Currency, yuan: Int, minor: Int) {
    #expect(PriceScale(currency).price(yuan) == Money(minor))
  }

  @Test("EAN-13: known numbers", arguments: ["4006381333931", "5901234123457", "9780306406157"])
  func checkDigits(number: String) {
    #expect(EAN13.isValid(number))
    #expect(!EAN13.isValid(String(number.dropLast()) + (number.hasSuffix("0") ? "1" : "0")))
  }

  private func isBilingual(_ text: LocalizedText) -> Bool {
    let isHan = text.chinese.unicodeScalars.contains { $0.properties.isIdeographic }
    return !text.english.isEmpty && text.english.allSatisfy(\.isASCII) && isHan
  }
}
