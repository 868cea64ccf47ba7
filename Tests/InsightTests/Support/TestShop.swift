import Insight
import Shop

/// A shop made of facts, as short as tests want it.
struct TestShop {
  var state = ShopState()
  var people: [Person] = []
  private var made: UInt64 = 0

  init(products: [Product] = []) {
    for product in products { state.apply(.productSaved(product), on: day("2024-01-01")) }
  }

  mutating func id<Kind>() -> EntityID<Kind> {
    made += 1
    return EntityID(high: 1, low: made)
  }

  /// Someone on file, without orders yet.
  @discardableResult
  mutating func person(_ name: String, _ edit: (inout Person) -> Void = { _ in }) -> PersonID {
    var person = Person(id: id(), name: name)
    edit(&person)
    people.append(person)
    return person.id
  }

  func file(_ id: PersonID) -> Person? { people.first { $0.id == id } }

  var directory: [DirectoryEntry] { people.map { DirectoryEntry($0) } }

  /// A paid order; `skus` of 100.00 each unless the catalogue has a price.
  @discardableResult
  mutating func order(
    _ account: PersonID?, _ date: String, _ skus: [SKU] = ["roses"], for occasion: OccasionCode? = nil,
    to receiver: PersonID? = nil, _ edit: (inout Order) -> Void = { _ in }
  ) -> OrderID {
    var order = Order()
    order.id = id()
    order.day = day(date)
    order.number = date
    order.account = account
    order.occasion = occasion
    order.receiver = receiver
    order.lines = skus.map { sku in
      var line = OrderLine()
      line.sku = sku
      line.name = state.catalogue[sku]?.name ?? LocalizedText(sku.text)
      line.list = state.catalogue[sku]?.price ?? Money(10_000)
      return line
    }
    edit(&order)
    state.apply(.orderPlaced(order), on: order.day)
    return order.id
  }

  /// A request of someone on file.
  func request(
    _ id: PersonID, occasion: OccasionCode? = nil, to receiver: PersonID? = nil, budget: Money? = nil,
    limit: Int? = 3
  ) -> SuggestionRequest {
    SuggestionRequest(
      account: state.account(id), person: file(id), occasion: occasion, receiver: receiver, budget: budget,
      limit: limit)
  }
}

extension Product {
  init(_ sku: SKU, _ price: Int, category: String = "bouquet", _ edit: (inout Product) -> Void = { _ in }) {
    self.init()
    self.sku = sku
    name = LocalizedText(sku.text)
    self.price = Money(price * 100)
    self.category = category
    edit(&self)
  }
}

extension PersonalDate {
  /// From the form of the command line, as `lunar:08-15`.
  init(_ occasion: OccasionCode, _ text: String) {
    guard let date = RecurringDate(coded: text) else { preconditionFailure("no such date: \(text)") }
    self.init(occasion: occasion, on: date)
  }
}

extension TestShop {
  /// Changes the settings in force.
  mutating func settings(_ edit: (inout ShopSettings) -> Void) {
    var settings = state.settings
    edit(&settings)
    var changed = SettingsChanged()
    changed.after = settings
    state.apply(.settingsChanged(changed), on: day("2024-01-01"))
  }

  /// Pieces counted on the shelf.
  mutating func count(_ sku: SKU, _ pieces: Int, on date: String = "2024-01-02") {
    var moved = StockMoved()
    moved.sku = sku
    moved.kind = .counted
    moved.quantity = pieces
    state.apply(.stockMoved(moved), on: day(date))
  }

  mutating func bundle(_ code: BundleCode, _ price: Int, _ parts: [SKU], _ edit: (inout Bundle) -> Void = { _ in }) {
    var bundle = Bundle()
    bundle.code = code
    bundle.name = LocalizedText(code.text)
    bundle.price = Money(price * 100)
    bundle.parts = parts.map { BundlePart(sku: $0) }
    edit(&bundle)
    var changed = BundlesChanged()
    changed.after = state.catalogue.bundles + [bundle]
    state.apply(.bundlesChanged(changed), on: day("2024-01-01"))
  }
}
