/// Opening a shop, and changing its settings and products.
extension Decider {
  mutating func open(_ shop: OpenShop) throws(Refusal) {
    if let fault = (shop.settings.faults(with: shop.catalogue) + shop.catalogue.faults).first {
      throw .settingsInvalid(fault)
    }
    emit(.shopOpened(ShopOpened(shop: shop.shop, currency: shop.currency, timeZone: shop.timeZone)))
    emit(.settingsChanged(SettingsChanged(before: nil, after: shop.settings)))
    for product in shop.catalogue.products { emit(.productSaved(product)) }
    if !shop.catalogue.bundles.isEmpty {
      emit(.bundlesChanged(BundlesChanged(before: [], after: shop.catalogue.bundles)))
    }
  }

  mutating func changeSettings(_ after: ShopSettings) throws(Refusal) {
    // Other commands come here with a part of the settings.
    try require(Command.changeSettings(after).neededRole)
    if let fault = after.faults(with: state.catalogue).first { throw .settingsInvalid(fault) }
    guard after != settings else { return }
    emit(.settingsChanged(SettingsChanged(before: settings, after: after)))
  }

  mutating func editSettings(_ edits: [SettingEdit]) throws(Refusal) {
    try require(Command.editSettings(edits).neededRole)
    var after = settings
    do throws(SettingPathFault) {
      for edit in edits { try after.apply(edit, in: state.globals.currency) }
    } catch {
      throw .setting(error)
    }
    try changeSettings(after)
  }

  mutating func saveProducts(_ products: [Product]) throws(Refusal) {
    // Products saved together may name one another.
    var after = state.catalogue
    for product in products { after.save(product) }
    for product in products where state.catalogue[product.sku] != product {
      if let fault = product.faults(with: after).first { throw .settingsInvalid(fault) }
      emit(.productSaved(product))
    }
  }

  mutating func changeBundles(_ bundles: [Bundle]) throws(Refusal) {
    for part in bundles.flatMap(\.parts) where state.catalogue.products(of: part).isEmpty {
      throw .unknownProduct(part.sku)
    }
    if let fault = bundles.flatMap({ $0.faults(with: state.catalogue) }).first { throw .settingsInvalid(fault) }
    guard bundles != state.catalogue.bundles else { return }
    emit(.bundlesChanged(BundlesChanged(before: state.catalogue.bundles, after: bundles)))
  }

  mutating func closeDay(_ count: DayCount) throws(Refusal) {
    guard (-Money.limit...Money.limit).contains(count.counted) else { throw .amountTooLarge }
    let cash = state.dayBook(count.day)?.takings.first { $0.tender == .cash }?.net ?? .zero
    for held in state.globals.held { emit(.holdEnded(HoldEnded(id: held.id))) }
    emit(.dayClosed(DayClosed(day: count.day, counted: count.counted, expected: cash)))
  }
}
