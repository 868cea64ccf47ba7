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
  public static func shop(
    kind: ShopTrade, name: LocalizedText? = nil, currency: Currency = .cny, timeZone: String = "Asia/Shanghai",
    language: Language = .english, id: ShopID
  ) -> OpenShop {
    let scale = PriceScale(currency)
    return OpenShop(
      shop: id, currency: currency, timeZone: timeZone,
      settings: settings(kind: kind, name: name, currency: currency, language: language),
      catalogue: Catalogue(
        products: shelves(of: kind).flatMap { $0.products(scale) },
        bundles: bundles(of: kind).map { $0.bundle(scale) }))
  }

  static func shelves(of kind: ShopTrade) -> [Shelf] {
    switch kind {
    case .florist:
      FloristStems.shelves + FloristBouquets.shelves + FloristPlants.shelves + FloristExtras.shelves
    case .boutique: BoutiqueClothes.shelves + BoutiqueAccessories.shelves
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
