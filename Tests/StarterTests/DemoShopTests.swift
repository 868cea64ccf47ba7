import Shop
import Testing

@testable import Starter

@Suite("Demo shop")
struct DemoShopTests {
  private let day = Demos.day

  @Test("Members, orders and a way to each tier", arguments: ShopTrade.allCases)
  func size(kind: ShopTrade) throws {
    let sink = try Demos.of(kind)
    #expect(sink.state.globals.members == 440)
    #expect(sink.state.globals.orders > 3_000)
    var tiers: [TierCode: Int] = [:]
    sink.state.forEachAccount { tiers[$0.standing(on: day, ladder: sink.state.settings.tiers).code, default: 0] += 1 }
    for tier in sink.state.settings.tiers { #expect((tiers[tier.code] ?? 0) > 1, "\(tier.code)") }
    #expect((tiers["member"] ?? 0) > (tiers["gold"] ?? 0))
    #expect(sink.state.globals.held.isEmpty)
  }

  @Test("Q2, Q6: lots add up to the balance, and so do the dated lines", arguments: ShopTrade.allCases)
  func points(kind: ShopTrade) throws {
    let sink = try Demos.of(kind)
    var reasons: Set<PointsReason> = []
    sink.state.forEachAccount { account in
      let lines = account.statement(on: day).reduce(Points.zero) { $0 + $1.points }
      #expect(lines == account.balance(on: day))
      for entry in account.entries { reasons.insert(entry.reason) }
      for lot in account.lots where lot.order != nil { #expect(lot.until == lot.earned.endOfMonth(after: 12)) }
    }
    #expect(reasons.isSuperset(of: [.order, .spent, .lapsed, .refund, .goodwill]))
  }

  @Test("C1: coupons of every state, each with its order where it was used", arguments: ShopTrade.allCases)
  func coupons(kind: ShopTrade) throws {
    let sink = try Demos.of(kind)
    var states: Set<CouponState> = []
    sink.state.forEachCoupon { coupon in
      states.insert(coupon.state(on: day))
      let user = coupon.order.flatMap { sink.state.order($0) }
      #expect((coupon.state == .redeemed) == (user != nil))
      if let user {
        #expect(user.account == coupon.owner)
        #expect(user.coupons.contains(coupon.code))
        #expect((coupon.issued...coupon.until).contains(user.day))
      }
    }
    #expect(states == Set(CouponState.allCases))
  }

  @Test("L2: a raised tier stands on the order that raised it; reviews were written", arguments: ShopTrade.allCases)
  func tiers(kind: ShopTrade) throws {
    let sink = try Demos.of(kind)
    var reasons: Set<TierReason> = []
    for case .tierChanged(let changed) in sink.events {
      reasons.insert(changed.reason)
      guard changed.reason == .reached, let order = changed.standing.order else { continue }
      #expect(sink.state.order(order)?.account == changed.account)
    }
    #expect(reasons.isSuperset(of: [.reached, .kept, .missed]))
  }

  @Test("Dates, deliveries and stock near the day", arguments: ShopTrade.allCases)
  func nearby(kind: ShopTrade) throws {
    let sink = try Demos.of(kind)
    let dates = sink.everyone.flatMap { DirectoryEntry($0).dates }
    let soon = dates.filter { ($0.on.next(onOrAfter: day)?.day ?? day + 99) <= day + 14 }
    #expect(soon.count >= 15)
    #expect(soon.contains { $0.receiver != nil })
    #expect(dates.contains { $0.on.calendar == .lunar })
    let due = (sink.state.dayBook(day)?.due ?? []).compactMap { sink.state.order($0) }
    #expect(due.filter { $0.handover.kind == .delivery && $0.fulfilled == nil }.count >= 5)
    for order in due where order.handover.kind == .delivery {
      let details = order.contact.flatMap { sink.people.person($0)?.delivery(of: order.id) }
      #expect(details?.address.isEmpty == false)
      #expect(!order.handover.slot.isEmpty)
    }
    #expect((1...6).contains { !(sink.state.dayBook(day + $0)?.due ?? []).isEmpty })
    var counts: [Int] = []
    sink.state.forEachFigures { if let stock = $0.stock { counts.append(stock) } }
    #expect(counts.contains(0))
    #expect(counts.contains { (1...3).contains($0) })
    #expect(counts.count * 4 > sink.state.catalogue.products.count)
    #expect(counts.count < sink.state.catalogue.products.count)
  }

  @Test(
    "S67: stock of every age: sold out, low, ageing and old, with waste and turnover", arguments: ShopTrade.allCases)
  func stock(kind: ShopTrade) throws {
    let state = try Demos.of(kind).state
    let rows = state.stockReview(on: day)
    #expect((3...40).contains(rows.count { $0.level == .out && !$0.isMade }))
    #expect(rows.count { $0.level == .low } >= 4)
    #expect(rows.count { $0.isAgeing } >= 5)
    #expect(rows.count { $0.age?.level == .fresh } > rows.count { $0.age?.level == .old })
    #expect(Set(rows.compactMap { $0.action?.code }).count >= 3)
    // Most of what is made to order can be made.
    let made = rows.filter(\.isMade)
    #expect(made.count { $0.stock > 0 } * 2 >= made.count)
    #expect(rows.contains { $0.level == .out && !$0.substitutes.isEmpty })
    let report = state.stockReport(from: day - 90, to: day, today: day)
    #expect(report.total.sold > 100 && report.total.wasteCost > .zero)
    #expect((report.total.wasteShare ?? .zero) < BasisPoints(percent: 45))
    #expect(report.total.turns.map { $0 > 10 } ?? false)
    #expect(state.catalogue.products.contains { $0.launched.map { self.day - $0 > 60 } ?? false })
  }

  @Test("Orders lie in the two years, none after now, and keep their day's prices", arguments: ShopTrade.allCases)
  func orders(kind: ShopTrade) throws {
    let sink = try Demos.of(kind)
    var refunds = 0
    var walkIns = 0
    var sorrow = 0
    sink.state.forEachOrder { order in
      #expect((DemoShop.openingDay(before: day)...day).contains(order.day))
      #expect(order.at <= Demos.now)
      #expect(!order.lines.isEmpty)
      #expect(order.due == order.goods + order.fees - order.pointsValue + order.handover.charge)
      refunds += order.refunds.count
      walkIns += order.account == nil ? 1 : 0
      sorrow += order.occasion?.isSorrow == true ? 1 : 0
      if order.occasion?.isSorrow == true { #expect(order.issued.isEmpty) }
    }
    #expect(refunds > 20)
    #expect(walkIns > 300)
    #expect((sorrow > 0) == (kind == .florist))
  }

  @Test("The great feasts stand out", arguments: [Feast.valentine, .mothersDay, .qixi])
  func peaks(feast: Feast) throws {
    let sink = try Demos.of(.florist)
    let peak = try #require(feast.day(in: 2026))
    func orders(_ range: ClosedRange<Int>, before day: Day) -> Int {
      range.reduce(0) { $0 + (sink.state.dayBook(day - $1)?.orders.count ?? 0) }
    }
    #expect(orders(0...3, before: peak) > 2 * orders(0...3, before: peak - 21))
  }

  @Test("D02: some come once a year, and some have not come for long")
  func lapsed() throws {
    let sink = try Demos.of(.florist)
    var yearly = 0
    var gone = 0
    sink.state.forEachAccount { account in
      let days = account.purchases.filter(\.counts).map(\.day)
      if days.count == 2, (340...390).contains(days[1] - days[0]) { yearly += 1 }
      if days.count >= 4, let last = days.last, day - last > 120 { gone += 1 }
    }
    #expect(yearly >= 10)
    #expect(gone >= 15)
  }

  @Test("I1: shared phones, cards, remarks, names in both scripts")
  func people() throws {
    let sink = try Demos.of(.florist)
    let people = sink.everyone
    let shared = people.compactMap(\.phones.first).compactMap { try? Phone($0).normalised }
      .filter { sink.people.people(withPhone: $0).count > 1 }
    #expect(shared.count >= 10)
    #expect(people.filter { !$0.card.isEmpty }.count > 80)
    #expect(people.filter { !$0.remark.isEmpty }.count > 50)
    let chinese = people.filter { $0.name.unicodeScalars.contains { $0.properties.isIdeographic } }
    #expect(chinese.count > 200)
    #expect(people.count - chinese.count > 50)
    #expect(people.contains { !$0.allergies.isEmpty })
    #expect(people.contains { $0.receivers.contains { $0.muted } })
  }

  @Test("The same seed and day give the same facts; another seed others")
  func determinism() throws {
    let first = try Demos.make(.florist, seed: 7, members: 60)
    let second = try Demos.make(.florist, seed: 7, members: 60)
    let other = try Demos.make(.florist, seed: 8, members: 60)
    #expect(first.events == second.events)
    #expect(first.everyone == second.everyone)
    #expect(first.events != other.events)
  }

  @Test(
    "It goes well on any day and in any currency",
    arguments: [
      ("2024-02-29", "JPY"), ("2025-12-31", "USD"), ("2026-01-01", "BHD"), ("2027-02-06", "CNY"),
    ])
  func anyDay(text: String, code: String) throws {
    let day = try #require(Day(text))
    let sink = try TestShop.open(.florist, currency: try #require(Currency(code: code)), day: day)
    let now = Instant(seconds: day.number * 86_400 + 3_600)
    try DemoShop(seed: 3, members: 80).run(on: sink, day: day, now: now) { _ in true }
    #expect(sink.state.globals.members == 80)
  }

  @Test("Cancelling stops it")
  func cancel() throws {
    let sink = try TestShop.open(.florist, day: day)
    #expect(throws: CancellationError.self) {
      try DemoShop().run(on: sink, day: day, now: Demos.now) { $0 < 0.3 }
    }
  }
}
