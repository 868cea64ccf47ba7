import Foundation
import Ledger
import Shop
import Testing

/// An example shop on disk, and whom to look for in it.
struct DemoFolder {
  let path: String
  /// The last four digits of a phone that one member alone has, who owns a coupon that fits an order of two things.
  let tail: String
  let member: PersonID
  let name: String
  /// Two products with a price, in stock.
  let products: [Product]

  /// Orders there are at the start.
  let orders: Int

  init() throws {
    path = TemporaryFolder.make("demo")
    try FileManager.default.copyItem(atPath: try DemoFolder.made.get(), toPath: path + "/shop")
    let ledger = try DemoFolder.open(path + "/shop")
    let today = ledger.today
    let products = ledger.state.catalogue.products.filter { product in
      guard let price = product.price, !product.retired, !product.limited, product.category.contains("bouquet") else {
        return false
      }
      return price >= Money(10_000) && (ledger.state.figures(product.sku)?.onShelf ?? 9) > 2
    }
    let two = Array(products.prefix(2))
    try #require(two.count == 2)
    let entries = ledger.directory()
    var found: (String, DirectoryEntry)?
    for entry in entries where found == nil {
      guard let typed = entry.phones.first, let phone = try? Phone(typed) else { continue }
      let tail = String(phone.normalised.suffix(4))
      guard ledger.find(tail, limit: 5).matches == 1 else { continue }
      var draft = OrderDraft()
      draft.account = entry.id
      draft.items = two.map { DraftItem($0.sku) }
      guard let quote = try? ledger.state.quote(draft, on: today), !quote.coupons.isEmpty else { continue }
      found = (tail, entry)
    }
    let (tail, entry) = try #require(found, "no member with a coupon that fits")
    self.tail = tail
    member = entry.id
    name = entry.name
    self.products = two
    orders = ledger.state.globals.orders
  }

  /// The example shop, made once by the program itself; each test sells in a copy.
  private static let made = Result<String, any Error> {
    let folder = TemporaryFolder.make("original") + "/shop"
    let run = try Program.run(["demo", "--no-console", "--dir", folder, "--json"])
    try #require(run.status == 0, "\(run.errors)")
    return folder
  }

  var shop: String { path + "/shop" }

  static func open(_ folder: String) throws -> Ledger {
    try Ledger.open(
      PosixFileSystem(), folder: folder, clock: MachineClock(), counter: "test", user: PosixFileSystem.user)
  }
}
