public import Shop

/// What a new shop begins with: a programme, a ladder, coupon templates and a catalogue of its trade.
///
/// Good enough that a shop edits it rather than types it. Prices are authored in yuan and scaled to the shop's currency
/// by ``PriceScale``.
public enum Starter {
  /// The shop of one trade, ready to be opened.
  ///
  /// - Parameters:
  ///   - name: What is over the door; the trade's own word when `nil`.
  ///   - timeZone: A name of the time-zone database, checked by the caller.
  ///   - day: The day it opens: what is new by then came out a little before.
  public static func shop(
    kind: ShopTrade, name: LocalizedText? = nil, currency: Currency = .cny, timeZone: String = "Asia/Shanghai",
    language: Language = .english, day: Day? = nil, id: ShopID
  ) -> OpenShop {
    let scale = PriceScale(currency)
    return OpenShop(
      shop: id, currency: currency, timeZone: timeZone,
      settings: settings(kind: kind, name: name, currency: currency, language: language),
      catalogue: Catalogue(
        products: products(of: kind, scale, on: day),
        bundles: bundles(of: kind).map { $0.bundle(scale) }))
  }

  static func products(of kind: ShopTrade, _ scale: PriceScale, on day: Day? = nil) -> [Product] {
    shelves(of: kind).flatMap { $0.products(scale, on: day) }.made(of: recipes(of: kind))
      .replaceable(by: substitutes(of: kind))
  }

  /// Days since something came out when the shop opens, by product or model.
  static func launches(of kind: ShopTrade) -> [SKU: Int] {
    shelves(of: kind).reduce(into: [:]) { $0.merge($1.launches) { first, _ in first } }
  }

  static func recipes(of kind: ShopTrade) -> PartsTable {
    switch kind {
    case .florist: FloristRecipes.recipes
    case .boutique: BoutiqueAccessories.recipes
    case .perfumery: PerfumeryCare.recipes
    }
  }

  static func substitutes(of kind: ShopTrade) -> PartsTable {
    switch kind {
    case .florist: FloristRecipes.substitutes
    case .boutique: BoutiqueClothes.substitutes
    case .perfumery: PerfumeryScents.substitutes
    }
  }

  static func shelves(of kind: ShopTrade) -> [Shelf] {
    switch kind {
    case .florist:
      FloristStems.shelves + FloristBouquets.shelves + FloristPlants.shelves + FloristExtras.shelves
    case .boutique: BoutiqueClothes.shelves + BoutiqueShoes.shelves + BoutiqueAccessories.shelves
    case .perfumery: PerfumeryScents.shelves + PerfumeryCare.shelves
    }
  }

  static func bundles(of kind: ShopTrade) -> [BundleRow] {
    switch kind {
    case .florist: FloristExtras.bundles
    case .boutique: BoutiqueAccessories.bundles
    case .perfumery: PerfumeryCare.bundles
    }
  }
}
