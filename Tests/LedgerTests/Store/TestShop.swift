import Ledger
import LedgerTesting
import Shop
import Synchronization
import Testing

/// A clock that stands until it is moved.
final class TestClock: ShopClock {
  private let seconds: Mutex<Int>
  let isFixed = false

  init(_ instant: String = "2026-11-21T02:00:00Z") { seconds = Mutex(Instant(instant)?.seconds ?? 0) }

  var now: Instant { Instant(seconds: seconds.withLock { $0 }) }
  func move(seconds step: Int) { seconds.withLock { $0 += step } }
  func move(days: Int) { seconds.withLock { $0 += days * 86_400 } }
  func pause(milliseconds: Int) {}
}

/// A small shop on the disk that can be crashed.
enum TestShop {
  static let folder = "/shop"
  static let owner = Actor(name: "owner", role: .manager)

  static var opening: OpenShop {
    var settings = ShopSettings()
    settings.name = LocalizedText(english: "Test", chinese: "试店")
    settings.tiers = [
      Tier(code: "member", name: LocalizedText(english: "Member", chinese: "会员")),
      Tier(
        code: "silver", name: LocalizedText(english: "Silver", chinese: "银卡"),
        reach: TierThreshold(spend: Money(50_000))),
    ]
    var template = CouponTemplate()
    template.code = "ten"
    template.title = LocalizedText(english: "¥10 off", chinese: "减10元")
    template.terms.amount = Money(1_000)
    settings.templates = [template]
    var rose = Product()
    rose.sku = "ROSE"
    rose.name = LocalizedText(english: "Rose", chinese: "玫瑰")
    rose.price = Money(12_000)
    return OpenShop(
      shop: ShopID(high: 1, low: 2), currency: .cny, timeZone: "Asia/Shanghai", settings: settings,
      catalogue: Catalogue(products: [rose]))
  }

  static func create(
    _ disk: any FileSystem, clock: TestClock = TestClock(), seed: UInt64 = 1
  ) throws -> Ledger {
    try Ledger.create(
      disk, folder: folder, opening: opening, clock: clock, counter: "one", user: user,
      generator: SeededGenerator(seed: seed))
  }

  static func open(
    _ disk: any FileSystem, clock: TestClock = TestClock(), counter: String = "one", seed: UInt64 = 2
  ) throws -> Ledger {
    try Ledger.open(
      disk, folder: folder, clock: clock, counter: counter, user: user, generator: SeededGenerator(seed: seed))
  }

  /// The account that the double says its files belong to.
  static let user: UInt32 = 1_000

  static func command(_ text: String) throws -> CommandID { try #require(CommandID(text)) }
}

extension Ledger {
  @discardableResult
  func run(_ command: Command, _ id: String) throws -> Receipt {
    try submit(command, id: TestShop.command(id), by: TestShop.owner)
  }

  func enrol(_ name: String, _ id: String, phone: String = "138 0013 8812") throws -> PersonID {
    let blank = PersonID(high: 0, low: 0)
    let receipt = try run(.enrol(Enrolment(person: Person(id: blank, name: name, phones: [phone]))), id)
    for case .memberJoined(let fact) in receipt.events { return fact.account }
    throw TestFault.noMember
  }

  @discardableResult
  func sell(_ id: String, to member: PersonID?, quantity: Int = 1, coupon: CouponChoice = .none) throws -> Receipt {
    var draft = OrderDraft()
    draft.items = [DraftItem("ROSE", quantity: quantity)]
    draft.account = member
    draft.coupon = coupon
    return try run(.placeOrder(draft), id)
  }

  var orderIDs: [OrderID] {
    var ids: [OrderID] = []
    state.forEachOrder { ids.append($0.id) }
    return ids
  }
}

extension Receipt {
  var order: OrderID? {
    for case .orderPlaced(let order) in events { return order.id }
    return nil
  }
}

enum TestFault: Error { case noMember }
