import Testing

@testable import Shop

/// Gifts for points: stock and points in one line, refused at 0, taken back whole.
@Suite("Gifts")
struct GiftTests {
  static func counter() throws -> Counter {
    let counter = try Counter { settings in
      settings.addLadder()
      settings.addTemplates()
      settings.addActivities()
      settings.addGifts()
    }
    try counter.moveStock(.counted, "vase", 2)
    return counter
  }

  private func redeem(_ counter: Counter, _ member: PersonID, _ gift: GiftCode, by actor: Actor = .florist) -> Refusal?
  {
    refusal { () throws(Refusal) in
      try counter.perform(.redeemGift(GiftWish(member: member, gift: gift)), by: actor)
    }
  }

  private func left(_ counter: Counter, _ gift: GiftCode) -> Int? {
    counter.state.settings.promotions.gift(gift).flatMap { counter.state.left(of: $0, at: counter.now) }
  }

  @Test("S12, Q2: redeeming takes stock and points in one line, the soonest lot first; undo gives both back")
  func redeeming() throws {
    let counter = try Self.counter()
    let member = try counter.join()
    try counter.give(300, to: member)
    try counter.move(to: "2026-05-01")
    try counter.give(100, to: member)
    let before = counter.facts.count
    #expect(redeem(counter, member, "vase") == nil)
    #expect(counter.facts[before...].map(\.event.name) == ["gift.redeemed", "points.spent", "stock.sold"])
    let command = counter.last
    #expect(counter.balance(member) == 50)
    #expect(try counter.account(member).lots.map(\.remaining.count) == [50])
    #expect(counter.stock("vase") == 1)
    #expect(redeem(counter, member, "vase") == .pointsShort(by: Points(300)))
    #expect(
      refusal { () throws(Refusal) in try counter.undo(command, by: .otherFlorist) } == .notAllowed(needs: .staff))
    try counter.undo(command)
    #expect(counter.balance(member) == 400)
    #expect(try counter.account(member).lots.map(\.remaining.count).sorted() == [100, 300])
    #expect(try counter.account(member).lots.map(\.until.description).sorted() == ["2027-03-31", "2027-05-31"])
    #expect(counter.stock("vase") == 2)
    #expect(refusal { () throws(Refusal) in try counter.undo(command) } == .cannotUndo)
    #expect(try counter.account(member).statement(on: counter.day).reduce(0) { $0 + $1.points.count } == 400)
  }

  @Test("S12, X1: at stock 0 a gift is refused: its own stock, the product's, the places of an event")
  func gone() throws {
    let counter = try Self.counter()
    let member = try counter.join()
    try counter.give(10_000, to: member)
    for gift: GiftCode in ["tin", "vase"] {
      for left in [1, 0] {
        #expect(redeem(counter, member, gift) == nil)
        #expect(self.left(counter, gift) == left)
      }
      #expect(redeem(counter, member, gift) == .giftGone(gift))
    }
    try counter.undo(counter.last)
    #expect(redeem(counter, member, "vase") == nil)
    // More of it is offered: an edit of the settings adds to what is left.
    try counter.change { $0.promotions.gifts[0].stock = 3 }
    #expect(redeem(counter, member, "tin") == nil)
    #expect(redeem(counter, member, "tin") == .giftGone("tin"))
  }

  @Test("S12, Q5: only from its tier, not while points are owed, not when retired or unknown")
  func refused() throws {
    let counter = try Self.counter()
    let member = try counter.join()
    try counter.give(-5, to: member)
    #expect(redeem(counter, member, "tin") == .pointsOwed(Points(5)))
    try counter.give(500, to: member)
    #expect(redeem(counter, member, "class") == .tierTooLow(needs: "silver"))
    #expect(redeem(counter, member, "old") == .giftRetired("old"))
    #expect(redeem(counter, member, "none") == .unknownGift("none"))
    try counter.sell(item("custom", at: 100_000), to: member)
    #expect(redeem(counter, member, "class") == nil)
  }

  @Test("S12: a coupon among the gifts is issued at once; used, it cannot be taken back")
  func coupons() throws {
    let counter = try Self.counter()
    let member = try counter.join()
    try counter.give(200, to: member)
    #expect(redeem(counter, member, "voucher") == nil)
    let command = counter.last
    #expect(counter.coupons(member).map(\.template) == ["off20"])
    try counter.undo(command)
    #expect(counter.coupons(member).isEmpty)
    #expect(counter.balance(member) == 200)
    #expect(redeem(counter, member, "voucher") == nil)
    let again = counter.last
    let order = try counter.sell(item("bouquet"), to: member, coupon: .best)
    #expect(refusal { () throws(Refusal) in try counter.undo(again) } == .usedSince(order.id))
  }

  @Test("S09, S12: a place at an event is kept for who had it; coming uses it up, and then it stays used")
  func seats() throws {
    let counter = try Self.counter()
    let members = try [counter.join(), counter.join("Anna"), counter.join("Zhou")]
    for member in members { try counter.give(500, to: member) }
    try counter.change { $0.promotions.gifts[3].tier = nil }
    #expect(redeem(counter, members[0], "class") == nil)
    let command = counter.last
    #expect(redeem(counter, members[0], "class") == .eventAttended)
    #expect(left(counter, "class") == 1)
    try counter.move(to: "2026-03-20")
    func attend(_ place: Int) -> Refusal? {
      refusal { () throws(Refusal) in
        try counter.perform(.recordActivity(ActivityClaim(member: members[place], kind: .event, code: "wreath")))
      }
    }
    #expect(attend(1) == nil)
    #expect(attend(2) == .eventFull(2))
    #expect(attend(0) == nil)
    let visit = counter.last
    #expect(redeem(counter, members[2], "class") == .giftGone("class"))
    #expect(refusal { () throws(Refusal) in try counter.undo(command) } == .eventAttended)
    try counter.undo(visit)
    try counter.undo(command)
    #expect(attend(2) == nil)
  }

  @Test("S13: on its days a redemption event makes gifts cheaper and offers others; it ends with its last day")
  func events() throws {
    let counter = try Self.counter()
    let member = try counter.join()
    try counter.give(1_000, to: member)
    func costs() throws -> [GiftCode: Int] {
      let offers = counter.state.gifts(for: try counter.account(member), on: counter.day, at: counter.now)
      return Dictionary(uniqueKeysWithValues: offers.map { ($0.gift.code, $0.points.count) })
    }
    #expect(try costs() == ["tin": 100, "vase": 350, "voucher": 150, "class": 200])
    #expect(redeem(counter, member, "basket") == .giftNotNow)
    for day in ["2026-04-01", "2026-04-03"] {
      try counter.move(to: day)
      #expect(try costs() == ["tin": 60, "vase": 350, "voucher": 150, "class": 200, "basket": 80], "\(day)")
    }
    #expect(redeem(counter, member, "tin") == nil)
    #expect(redeem(counter, member, "basket") == nil)
    #expect(counter.balance(member) == 860)
    #expect(try counter.account(member).redemptions.map(\.points.count) == [60, 80])
    try counter.move(to: "2026-04-04")
    #expect(try costs()["tin"] == 100)
    #expect(redeem(counter, member, "basket") == .giftNotNow)
  }

  @Test("S12: what can be had now comes first, by taste; then by the points missing; then what cannot be had")
  func order() throws {
    let counter = try Self.counter()
    let member = try counter.join()
    try counter.give(160, to: member)
    try counter.change { settings in
      var rose = Gift(code: "rose", title: LocalizedText("Rose"), points: Points(160), kind: .product)
      rose.sku = "rose"
      settings.promotions.gifts.append(rose)
    }
    var person = try #require(counter.people[member])
    func codes() throws -> [GiftCode] {
      counter.state.gifts(for: try counter.account(member), person: person, on: counter.day, at: counter.now)
        .map(\.gift.code)
    }
    #expect(try codes() == ["tin", "voucher", "rose", "vase", "class"])
    person.likes = ["rose"]
    #expect(try codes() == ["rose", "tin", "voucher", "vase", "class"])
    person.allergies = ["rose"]
    #expect(try codes() == ["tin", "voucher", "rose", "vase", "class"])
  }

  @Test("S12, Q6: random redemptions never take more than there is, and every member's lines add up to the balance")
  func property() throws {
    for seed in 0..<40 {
      let counter = try Self.counter()
      var chance = SeededGenerator(seed: UInt64(seed))
      let members = try (0..<5).map { try counter.join("Member \($0)") }
      try counter.change { $0.promotions.gifts[0].stock = 7 }
      var commands: [CommandID] = []
      for _ in 0..<60 {
        let member = members[chance.int(0...4)]
        let gift = ["tin", "vase", "voucher"][chance.int(0...2)]
        switch chance.int(1...10) {
        case 1...3: try counter.give(chance.int(50...400), to: member)
        case 4...8: if redeem(counter, member, GiftCode(gift)) == nil, let last = counter.last { commands.append(last) }
        case 9: if let command = commands.randomElement(using: &chance) { _ = try? counter.undo(command) }
        default: counter.day = counter.day + chance.int(0...90)
        }
      }
      let taken = { (gift: GiftCode) in counter.state.globals.gifts.first { $0.gift == gift }?.taken ?? 0 }
      let held = try members.flatMap { try counter.account($0).redemptions }.filter { !$0.returned }
      #expect(taken("tin") <= 7 && taken("vase") <= 2 && counter.stock("vase") ?? -1 >= 0)
      for gift: GiftCode in ["tin", "vase", "voucher"] { #expect(held.count { $0.gift == gift } == taken(gift)) }
      for member in members {
        let account = try counter.account(member)
        #expect(account.statement(on: counter.day).reduce(.zero) { $0 + $1.points } == account.balance(on: counter.day))
        #expect(account.owed == .zero)
      }
    }
  }

  @Test("S12: gifts that name nothing are found before they are in force")
  func faults() throws {
    var settings = ShopSettings.plain
    settings.promotions.gifts = [
      Gift(code: "a", title: LocalizedText("A"), points: Points(1)),
      Gift(code: "b", title: LocalizedText("B"), points: Points(-1), kind: .product),
      Gift(code: "c", title: LocalizedText("C"), points: Points(1), kind: .coupon),
      Gift(code: "d", title: LocalizedText("D"), points: Points(1), kind: .seat),
    ]
    settings.promotions.gifts[2].template = "none"
    #expect(
      settings.faults(with: .corner) == [
        .missing(key: "promotions.gifts.a.stock"), .outOfRange(key: "promotions.gifts.b.points", 0...1_000_000_000),
        .missing(key: "promotions.gifts.b.sku"), .unknown(key: "promotions.gifts.c.template", code: "none"),
        .missing(key: "promotions.gifts.d.event"),
      ])
  }
}

extension ShopSettings {
  /// One gift of each kind, and three days on which two are cheaper or offered at all.
  mutating func addGifts() {
    var vase = Gift(code: "vase", title: LocalizedText("Vase"), points: Points(350), kind: .product)
    vase.sku = "vase"
    var voucher = Gift(code: "voucher", title: LocalizedText("Voucher"), points: Points(150), kind: .coupon)
    voucher.template = "off20"
    var seat = Gift(code: "class", title: LocalizedText("Class"), points: Points(200), kind: .seat)
    seat.event = "wreath"
    seat.tier = "silver"
    var old = Gift(code: "old", title: LocalizedText("Old"), points: Points(1), stock: 9)
    old.retired = true
    var basket = Gift(code: "basket", title: LocalizedText("Basket"), points: Points(500), stock: 5)
    basket.onlyInEvents = true
    promotions.gifts = [
      Gift(code: "tin", title: LocalizedText("Tin"), points: Points(100), stock: 2), vase, voucher, seat, old, basket,
    ]
    promotions.redemptions = [
      RedemptionEvent(
        code: "spring", title: LocalizedText("Spring"), from: Day("2026-04-01") ?? Day(number: 0),
        through: Day("2026-04-03") ?? Day(number: 0),
        offers: [GiftPrice(gift: "tin", points: Points(60)), GiftPrice(gift: "basket", points: Points(80))])
    ]
  }
}
