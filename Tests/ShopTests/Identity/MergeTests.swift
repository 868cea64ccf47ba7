import Testing

@testable import Shop

/// Two cards of one person become one, and two again.
@Suite("Merging")
struct MergeTests {
  private static func shop() throws -> (counter: Counter, one: PersonID, two: PersonID) {
    let counter = try Counter {
      $0.addLadder()
      $0.addTemplates()
    }
    return (
      counter, try counter.join("王小美", phone: "13800138812"), try counter.join("Wang Xiaomei", phone: "13911118812")
    )
  }

  @discardableResult
  private static func merge(_ counter: Counter, _ from: PersonID, into: PersonID, by actor: Actor = .staff) throws
    -> CommandID
  {
    try counter.perform(.merge(from, into: into), by: actor)
    return try #require(counter.last)
  }

  @Test("I2: a merge moves points, orders and coupons, and the old card leads to the survivor")
  func moves() throws {
    let (counter, one, two) = try Self.shop()
    try counter.sell(item("bouquet"), to: one)
    let order = try counter.sell(item("bouquet"), item("vase"), to: two)
    let code = try counter.issue("off20", to: two)
    try Self.merge(counter, two, into: one)
    #expect(counter.balance(one) == 268 + 313)
    #expect(counter.state.account(two)?.id == one)
    #expect(counter.state.survivor(of: two) == one)
    #expect(counter.coupons(one).map(\.code) == [code])
    #expect(try counter.order(order).account == one)
    #expect(try counter.account(one).purchases.map(\.spend) == [Money(26_800), Money(31_300)])
    #expect(counter.state.globals.members == 1)
    // What is asked under the old id goes to the survivor.
    try counter.sell(item("rose"), to: two, coupon: .codes([]))
    try counter.give(5, to: two)
    #expect(counter.balance(one) == 268 + 313 + 10 + 5)
  }

  @Test("I2: points, coupons and the tier are those of one person at once: no refund finds another account")
  func refundAfter() throws {
    let (counter, one, two) = try Self.shop()
    let order = try counter.sell(item("bouquet"), to: two)
    try Self.merge(counter, two, into: one)
    try counter.refund(order)
    #expect(counter.balance(one) == 0)
    #expect(try counter.account(one).qualification(on: counter.day).spend == .zero)
  }

  @Test("I2: the tier is judged again on what both have done, and goes back with the merge")
  func tier() throws {
    let (counter, one, two) = try Self.shop()
    try counter.sell(item("bouquet", 2), to: one)
    try counter.sell(item("bouquet", 2), to: two)
    #expect(counter.tier(one) == "seed" && counter.tier(two) == "seed")
    let merge = try Self.merge(counter, two, into: one)
    #expect(counter.tier(one) == "silver")
    #expect(try counter.account(one).tier.until == Day("2027-03-31"))
    try counter.undo(merge, by: .staff)
    #expect(counter.tier(one) == "seed" && counter.tier(two) == "seed")
  }

  @Test("I2: of two standings the better stays")
  func betterTier() throws {
    let (counter, one, two) = try Self.shop()
    try counter.sell(item("bouquet", 4), to: two)
    #expect(counter.tier(two) == "silver")
    try Self.merge(counter, two, into: one)
    #expect(counter.tier(one) == "silver")
  }

  @Test("I2: what one card owes is filled by the points of the other, and is owed again when they part")
  func owed() throws {
    let (counter, one, two) = try Self.shop()
    let order = try counter.sell(item("bouquet"), to: one)
    try counter.give(-268, to: one)
    try counter.refund(order)
    try counter.give(100, to: two)
    #expect(counter.balance(one) == -268)
    let merge = try Self.merge(counter, two, into: one)
    #expect(counter.balance(one) == -168)
    #expect(try counter.account(one).lots.isEmpty)
    try counter.undo(merge)
    #expect(counter.balance(one) == -268 && counter.balance(two) == 100)
  }

  @Test("I2: points spent since are gone from the other card, and a line on each says so")
  func spentSince() throws {
    let (counter, one, two) = try Self.shop()
    try counter.give(300, to: two)
    try counter.move(to: "2026-04-10")
    try counter.sell(item("lily"), to: one)
    let merge = try Self.merge(counter, two, into: one)
    // 325 points, of which 300 came with the other card: those expire first, and pay first.
    try counter.sell(item("bouquet"), to: one, points: 200)
    try counter.undo(merge)
    #expect(counter.balance(one) == 25 + 266 && counter.balance(two) == 100)
    #expect(try counter.account(two).entries.map(\.points.count) == [300, -200])
    #expect(try counter.account(one).entries.map(\.points.count) == [25, -200, 266, 200])
    #expect(try counter.account(one).entries.last?.reason == .merged)
    for id in [one, two] {
      let account = try counter.account(id)
      #expect(account.statement(on: counter.day).reduce(.zero) { $0 + $1.points } == account.balance(on: counter.day))
      #expect(account.balance(on: counter.day) >= .zero)
    }
  }

  @Test("I2: a coupon used since stays used with the survivor; one that is left goes back")
  func couponsSince() throws {
    let (counter, one, two) = try Self.shop()
    let used = try counter.issue("off20", to: two)
    let left = try counter.issue("ten", to: two)
    let merge = try Self.merge(counter, two, into: one)
    let order = try counter.sell(item("bouquet"), to: one, coupon: .codes([used]))
    try counter.undo(merge)
    #expect(counter.coupons(two).map(\.code) == [left])
    #expect(try counter.order(order).account == one)
    #expect(counter.state.coupon(used)?.owner == one)
    #expect(try counter.account(one).coupons.contains(used))
  }

  @Test("I2: orders since the merge stay with the survivor, and refunds find their account")
  func ordersSince() throws {
    let (counter, one, two) = try Self.shop()
    let before = try counter.sell(item("bouquet"), to: two)
    let merge = try Self.merge(counter, two, into: one)
    let since = try counter.sell(item("lily"), to: two)
    try counter.undo(merge)
    #expect(try counter.order(before).account == two && counter.order(since).account == one)
    #expect(counter.balance(one) == 25 && counter.balance(two) == 268)
    try counter.refund(before)
    try counter.refund(since)
    #expect(counter.balance(one) == 0 && counter.balance(two) == 0)
  }

  @Test("L4: those who share a phone with either card share with the survivor, until the merge is undone")
  func sharing() throws {
    let (counter, one, two) = try Self.shop()
    let third = try counter.join("Old Wang", phone: "139-1111-8812")
    try counter.sell(item("rose"), to: third)
    let code = try counter.issue("first", to: one)
    #expect(try counter.quote(item("bouquet"), to: one, coupon: .codes([code])).discount == Money(1_500))
    let merge = try Self.merge(counter, two, into: one)
    #expect(try counter.account(one).sharing == [third])
    #expect(try counter.account(third).sharing.contains(one))
    #expect(
      refusal { () throws(Refusal) in _ = try counter.quote(item("bouquet"), to: one, coupon: .codes([code])) }
        == .coupon(.notFirstOrder))
    try counter.undo(merge)
    #expect(try counter.quote(item("bouquet"), to: one, coupon: .codes([code])).discount == Money(1_500))
    #expect(try !counter.account(third).sharing.contains(one))
  }

  @Test("I2: a merge can be undone within the days of the settings, by staff, and the later one first")
  func window() throws {
    let (counter, one, two) = try Self.shop()
    let third = try counter.join("Third")
    #expect(
      refusal { () throws(Refusal) in try counter.perform(.merge(two, into: one), by: .florist) }
        == .notAllowed(needs: .staff))
    #expect(refusal { () throws(Refusal) in try counter.perform(.merge(one, into: one)) } == .samePerson)
    let merge = try Self.merge(counter, two, into: one)
    #expect(
      refusal { () throws(Refusal) in try counter.perform(.merge(two, into: third)) } == .mergedAlready(into: one))
    try Self.merge(counter, one, into: third)
    #expect(refusal { () throws(Refusal) in try counter.undo(merge) } == .mergedAlready(into: third))
    #expect(counter.state.survivor(of: two) == third)
    try counter.perform(.undoMerge(one))
    counter.day = counter.day + 31
    #expect(
      refusal { () throws(Refusal) in try counter.undo(merge) } == .mergeFinal(try #require(Day("2026-04-09"))))
    counter.day = counter.day + -1
    try counter.undo(merge)
    #expect(refusal { () throws(Refusal) in try counter.perform(.undoMerge(two)) } == .notMerged)
  }

  @Test("H3: undoing the merge twice is refused")
  func twice() throws {
    let (counter, one, two) = try Self.shop()
    let merge = try Self.merge(counter, two, into: one)
    try counter.undo(merge)
    #expect(refusal { () throws(Refusal) in try counter.undo(merge) } == .notMerged)
    // And it can be done again.
    try Self.merge(counter, two, into: one)
  }

  @Test("I2: merging and undoing at once restores every figure of both accounts, in every history")
  func restores() throws {
    var merges = 0
    for seed in 0..<120 {
      var history = try RandomHistory(seed: seed)
      for _ in 0..<40 {
        history.step()
        let (counter, members) = (history.counter, history.members)
        guard members.count > 1, history.chance.chance(1, of: 4) else { continue }
        let pair = Array(members.shuffled(using: &history.chance).prefix(2))
        // What time has made due is written first, by either command.
        for id in pair {
          _ = try? counter.perform(.adjustPoints(PointsAdjustment(member: id, points: Points(1), reason: .goodwill)))
        }
        let accounts = try pair.map { try Self.figures($0, counter) }
        let files = pair.map { counter.people[$0] }
        let total = Totals(counter)
        guard (try? Self.merge(counter, pair[0], into: pair[1])) != nil else { continue }
        merges += 1
        #expect(Totals(counter).worth == total.worth, "history \(seed)")
        try Self.check(counter, pair[1], seed)
        try counter.perform(.undoMerge(pair[0]))
        #expect(try pair.map { try Self.figures($0, counter) } == accounts, "history \(seed)")
        #expect(Totals(counter) == total, "history \(seed)")
        for (file, id) in zip(files, pair) {
          var now = counter.people[id]
          now?.revision = file?.revision ?? 0
          #expect(now == file, "history \(seed)")
        }
      }
    }
    #expect(merges > 500)
  }

  @Test("I2, Q6: balances add up through merges, orders and undos in any order, and facts fold again")
  func balances() throws {
    var undone = 0
    for seed in 1_000..<1_150 {
      var history = try RandomHistory(seed: seed)
      for _ in 0..<60 {
        history.step()
        let counter = history.counter
        guard history.chance.chance(1, of: 5) else { continue }
        let before = Totals(counter)
        if history.chance.chance(1, of: 2),
          let merged = counter.state.globals.merged.randomElement(using: &history.chance)
        {
          if (try? counter.perform(.undoMerge(merged.from))) != nil {
            undone += 1
            #expect(Totals(counter).worth == before.worth, "history \(seed)")
          }
        } else {
          let pair = Array(history.members.shuffled(using: &history.chance).prefix(2))
          _ = try? counter.perform(.merge(pair[0], into: pair[1]))
        }
        for id in history.members { try Self.check(counter, id, seed) }
      }
      #expect(Snapshot(history.counter.folded()) == Snapshot(history.counter.state), "history \(seed)")
    }
    #expect(undone > 100)
  }

  /// The whole account; in which order its lots stand says nothing.
  private static func figures(_ id: PersonID, _ counter: Counter) throws -> Account {
    var account = try counter.account(id)
    account.lots.sort { $0.id < $1.id }
    return account
  }

  /// The lines of an account add up to its points, nothing is owed beside points, every order says whose it is.
  private static func check(_ counter: Counter, _ id: PersonID, _ seed: Int) throws {
    guard let account = counter.state.storedAccount(id), account.mergedInto == nil else { return }
    for ahead in [0, 40, 400] {
      let day = counter.day + ahead
      let sum = account.statement(on: day).reduce(Points.zero) { $0 + $1.points }
      #expect(sum == account.balance(on: day), "history \(seed)")
    }
    #expect(account.owed >= .zero && account.lots.allSatisfy { $0.remaining > .zero }, "history \(seed)")
    #expect(account.owed == .zero || account.lots.allSatisfy { $0.until < counter.day }, "history \(seed)")
    for purchase in account.purchases { #expect(counter.state.order(purchase.order)?.account == id, "history \(seed)") }
    for code in account.coupons { #expect(counter.state.coupon(code)?.owner == id, "history \(seed)") }
  }
}

/// Sums over the whole shop.
private struct Totals: Equatable {
  struct Worth: Equatable {
    var points = Points.zero
    var spend = Money.zero
    var orders = 0
  }

  var worth = Worth()
  var members = 0

  init(_ counter: Counter) {
    members = counter.state.globals.members
    counter.state.forEachAccount { account in
      // Lapses that no line says yet are written by the merge itself.
      worth.points += account.balance(on: counter.day)
      for purchase in account.purchases where purchase.counts {
        worth.spend += purchase.spend
        worth.orders += 1
      }
    }
  }
}
