/// The goods of one order on their way through the steps of P1.
///
/// Every step takes something off lines; what was taken off, by which benefit, is kept.
struct Basket {
  var lines: [OrderLine]
  /// The product of each line, where there is one.
  private(set) var products: [Product?]
  private(set) var benefits: [AppliedBenefit] = []

  init(lines: [OrderLine], products: [Product?]) {
    self.lines = lines
    self.products = products
  }

  var goods: Money { lines.goods }

  func eligible(for conditions: CouponConditions) -> [Int] {
    lines.indices.filter { !lines[$0].free && lines[$0].service == nil && conditions.allows(products[$0]) }
  }

  func sum(_ places: [Int]) -> Money { places.reduce(.zero) { $0 + lines[$1].net } }

  /// Takes `amount` off the lines at `places`, split by largest remainder over what they come to (N3).
  mutating func takeOff(_ amount: Money, places: [Int]) {
    for (place, part) in zip(places, amount.split(over: places.map { lines[$0].net })) {
      lines[place].discount += part
    }
  }

  mutating func append(_ line: OrderLine, product: Product?) {
    lines.append(line)
    products.append(product)
  }

  mutating func note(
    _ kind: BenefitKind, _ title: LocalizedText, _ amount: Money, coupon: CouponCode? = nil, of term: PlanTerm? = nil,
    perk: PerkCode? = nil
  ) {
    guard amount > .zero else { return }
    benefits.append(
      AppliedBenefit(
        kind: kind, title: title, amount: amount, coupon: coupon, plan: term?.plan.code, term: term?.from, perk: perk))
  }
}

/// One line's goods and product, before any benefit.
extension Basket {
  /// Step 1 of P1: unit price times quantity, or the typed price of an open-price item.
  init(items: [DraftItem], in shop: ShopState) throws(Refusal) {
    guard !items.isEmpty else { throw .orderEmpty }
    var lines: [OrderLine] = []
    var products: [Product?] = []
    var total = Money.zero
    for item in items {
      guard let (product, service) = shop.item(item.sku) else { throw .unknownProduct(item.sku) }
      guard !product.retired else { throw .productRetired(item.sku) }
      guard (1...(service?.most ?? 9_999)).contains(item.quantity) else { throw .quantityUnreadable(item.sku) }
      let unit: Money
      switch (product.price, item.price) {
      case (nil, nil): throw .priceMissing(item.sku)
      case (nil, let typed?):
        guard typed >= .zero else { throw .priceMissing(item.sku) }
        unit = typed
      case (let price?, nil): unit = price
      case (let price?, let typed?):
        guard typed == price else { throw .priceFixed(item.sku) }
        unit = price
      }
      guard unit <= Money.limit else { throw .amountTooLarge }
      var line = OrderLine()
      line.sku = item.sku
      line.name = product.name
      line.quantity = item.quantity
      line.list = unit * item.quantity
      line.taxRate = product.taxRate
      line.service = service
      line.vaseDays = service == nil ? shop.catalogue.vaseDays(of: product) : nil
      total += line.list
      guard total <= Money.limit else { throw .amountTooLarge }
      lines.append(line)
      products.append(product)
    }
    self.init(lines: lines, products: products)
  }
}
