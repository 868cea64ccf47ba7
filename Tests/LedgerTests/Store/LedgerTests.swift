import Ledger
import LedgerTesting
import Shop
import Testing

@Suite("The shop folder")
struct LedgerTests {
  @Test("What was saved is there again, from the journal and from the cache")
  func reopens() throws {
    let disk = FaultyFileSystem(seed: 1)
    let ledger = try TestShop.create(disk)
    let mei = try ledger.enrol("王小美", "enrol")
    try ledger.sell("sale", to: mei, quantity: 2)
    let account = try #require(ledger.state.account(mei))
    #expect(account.balance(on: ledger.today) == Points(240))

    let cold = try TestShop.open(disk)
    #expect(cold.state.account(mei) == account)
    #expect(cold.wantsCache)
    cold.writeCache()
    #expect(cold.state.account(mei) == account)

    let warm = try TestShop.open(disk)
    #expect(warm.state.account(mei) == account)
    #expect(warm.state.touched == 0)
    #expect(warm.find("8812", limit: 10).rows.map(\.name) == ["王小美"])
    #expect(warm.find("wxm", limit: 10).rows.map(\.points) == [Points(240)])
    #expect(warm.check(isDeep: true).isSound)
  }

  @Test("The same id with the same content gives the first result again; other content is refused")
  func idempotent() throws {
    let disk = FaultyFileSystem(seed: 1)
    let ledger = try TestShop.create(disk)
    let first = try ledger.sell("sale", to: nil)
    let again = try ledger.sell("sale", to: nil)
    #expect(again.isRepeat)
    #expect(again.events == first.events)
    #expect(ledger.orderIDs.count == 1)
    #expect(throws: CommandFailure.refused(.sameIDOtherContent)) { try ledger.sell("sale", to: nil, quantity: 2) }
    ledger.writeCache()
    let other = try TestShop.open(disk)
    #expect(try other.sell("sale", to: nil).events == first.events)
    #expect(throws: CommandFailure.refused(.sameIDOtherContent)) { try other.sell("sale", to: nil, quantity: 2) }
  }

  @Test("Two consoles on one folder see each other's work, and a coupon is used once")
  func twoConsoles() throws {
    let disk = FaultyFileSystem(seed: 1)
    let one = try TestShop.create(disk)
    let mei = try one.enrol("王小美", "enrol")
    let two = try TestShop.open(disk, counter: "two", seed: 7)
    try one.run(.issueCoupon(CouponIssue(member: mei, template: "ten")), "issue")
    #expect(two.state.account(mei)?.coupons.isEmpty == true)
    #expect(try two.refresh())
    let code = try #require(two.state.account(mei)?.coupons.first)
    #expect(try !two.refresh())
    try two.sell("sale-two", to: mei, coupon: .codes([code]))
    // Console one has not looked since: the command itself does.
    #expect(throws: CommandFailure.self) { try one.sell("sale-one", to: mei, coupon: .codes([code])) }
    #expect(one.orderIDs == two.orderIDs)
  }

  @Test("T1: the business day never goes back")
  func dayNeverGoesBack() throws {
    let disk = FaultyFileSystem(seed: 1)
    let clock = TestClock()
    let ledger = try TestShop.create(disk, clock: clock)
    let today = ledger.today
    clock.move(days: -1)
    #expect(ledger.today == today)
    let receipt = try ledger.sell("sale", to: nil)
    #expect(ledger.state.order(try #require(receipt.order))?.day == today)
  }

  @Test("A valid edit of shop.json is journalled by the next command, an invalid one is named and ignored")
  func edits() throws {
    let disk = FaultyFileSystem(seed: 1)
    let ledger = try TestShop.create(disk)
    let path = "\(TestShop.folder)/shop.json"
    let bytes = try #require(try disk.contents(of: path))
    let text = String(decoding: bytes, as: UTF8.self)
    try disk.replace(path, with: Array(text.replacing("\"earnPoints\": 1", with: "\"earnPoints\": 3").utf8))
    let mei = try ledger.enrol("王小美", "enrol")
    try ledger.sell("sale", to: mei)
    #expect(ledger.state.account(mei)?.balance(on: ledger.today) == Points(360))

    try disk.replace(path, with: Array(text.replacing("\"earnPoints\": 1", with: "\"earnPoints\": 5,,").utf8))
    let receipt = try ledger.sell("sale-2", to: mei)
    let problem = try #require(receipt.warnings.first)
    #expect(problem.file == "shop.json")
    guard case .unreadable(let error) = problem.reason else {
      Issue.record("the reason is not the comma")
      return
    }
    #expect(error.line > 1)
    #expect(ledger.state.account(mei)?.balance(on: ledger.today) == Points(720))
    // The hand that is editing keeps its text.
    #expect(try #require(try disk.contents(of: path)).count > bytes.count)
  }

  @Test("No word of a person stands in the journal")
  func noPersonalData() throws {
    let disk = FaultyFileSystem(seed: 1)
    let ledger = try TestShop.create(disk)
    let mei = try ledger.enrol("Zuleika Quandt", "enrol", phone: "199 1234 5678")
    var draft = OrderDraft()
    draft.items = [DraftItem("ROSE")]
    draft.account = mei
    draft.receiver = .named("Xanthippe")
    draft.handover = Handover(kind: .delivery, day: ledger.today + 1)
    draft.delivery.address = "Quince Lane 7"
    draft.delivery.message = "Evermore"
    try ledger.run(.placeOrder(draft), "order")
    let journal = try disk.list("\(TestShop.folder)/journal")
    #expect(journal.count == 1)
    for name in journal {
      let bytes = try #require(try disk.contents(of: "\(TestShop.folder)/journal/\(name)"))
      let text = String(decoding: bytes, as: UTF8.self)
      for value in ["Zuleika", "Quandt", "1234", "Xanthippe", "Quince", "Evermore"] { #expect(!text.contains(value)) }
    }
    #expect(ledger.person(mei)?.receivers.map(\.name) == ["Xanthippe"])
    #expect(ledger.person(mei)?.deliveries.map(\.address) == ["Quince Lane 7"])
    #expect(ledger.check(isDeep: true).isSound)
  }

  @Test("A large command goes into a bulk file that one line commits")
  func largeCommand() throws {
    let disk = FaultyFileSystem(seed: 1)
    let ledger = try TestShop.create(disk)
    let products = (0..<3_000).map { number in
      var product = Product()
      product.sku = SKU("SKU-\(number)")
      product.name = LocalizedText("A product with a name of some length, for many of them to fill a line, \(number)")
      product.price = Money(number)
      return product
    }
    try ledger.run(.saveProducts(products), "products")
    #expect(try disk.list("\(TestShop.folder)/journal").count == 2)
    let again = try TestShop.open(disk)
    #expect(again.state.catalogue.products.count == 3_001)
    #expect(again.check(isDeep: true).isSound)
  }
}
