import Ledger
import LedgerTesting
import Shop
import Testing

@Suite("Nothing that was acknowledged is ever lost")
struct LedgerCrashTests {
  /// What a console did until the disk gave way: the ids of commands it was told are saved.
  private func work(on disk: FaultyFileSystem) -> [String] {
    var acknowledged: [String] = []
    do {
      let ledger = try TestShop.open(disk)
      let mei = try ledger.enrol("王小美", "enrol")
      acknowledged.append("enrol")
      for number in 0..<4 {
        try ledger.sell("sale-\(number)", to: mei)
        acknowledged.append("sale-\(number)")
        if number == 1 { ledger.writeCache() }
      }
      try ledger.run(.issueCoupon(CouponIssue(member: mei, template: "ten")), "coupon")
      acknowledged.append("coupon")
    } catch {
      return acknowledged
    }
    return acknowledged
  }

  private static let commands = ["enrol", "sale-0", "sale-1", "sale-2", "sale-3", "coupon"]

  /// Ids of the commands that the journal holds, in their order.
  private func recovered(on disk: FaultyFileSystem) throws -> (ids: [String], ledger: Ledger) {
    let ledger = try TestShop.open(disk)
    #expect(ledger.damage == nil)
    let ids = LedgerCrashTests.commands.filter { id in
      // A command that is known is repeated; one that is not is refused for its foreign content or done.
      ledger.knows(id)
    }
    return (ids, ledger)
  }

  @Test(
    "Power cut at every operation: acknowledged lines are a prefix of what is recovered",
    arguments: [1, 2, 3] as [UInt64])
  func powerCut(seed: UInt64) throws {
    let opened = FaultyFileSystem(seed: seed)
    _ = try TestShop.create(opened)
    let whole = opened.afterKill()
    #expect(work(on: whole) == LedgerCrashTests.commands)
    // Each seed cuts at a third of the operations; together they cut at every one.
    for step in stride(from: Int(seed) - 1, to: whole.operationCount, by: 3) {
      let disk = opened.afterKill()
      disk.setFaults([step: .crash])
      let acknowledged = work(on: disk)
      let after = disk.hasCrashed ? disk.afterCrash(seed: seed &+ UInt64(step)) : disk
      let (ids, ledger) = try recovered(on: after)
      #expect(Array(ids.prefix(acknowledged.count)) == acknowledged, "step \(step)")
      #expect(ids == Array(LedgerCrashTests.commands.prefix(ids.count)), "step \(step)")
      // The shop goes on where it was, and everything holds together.
      try ledger.sell("after", to: nil)
      #expect(ledger.check(isDeep: true).isSound, "step \(step): \(ledger.check(isDeep: true).problems)")
    }
  }

  @Test(
    "A disk that fails at any operation loses nothing",
    arguments: [DiskError.Kind.noSpace, .inputOutput, .readOnly])
  func failingDisk(kind: DiskError.Kind) throws {
    let opened = FaultyFileSystem(seed: 4)
    _ = try TestShop.create(opened)
    let whole = opened.afterKill()
    _ = work(on: whole)
    for step in 0..<whole.operationCount {
      let disk = opened.afterKill()
      disk.setFaults([step: .fail(kind)])
      let acknowledged = work(on: disk)
      disk.setFaults([:])
      let (ids, ledger) = try recovered(on: disk)
      #expect(Array(ids.prefix(acknowledged.count)) == acknowledged, "step \(step)")
      try ledger.sell("after", to: nil)
      #expect(ledger.check(isDeep: true).isSound, "step \(step): \(ledger.check(isDeep: true).problems)")
    }
  }

  @Test("A cache with any byte changed gives the same answers")
  func damagedCache() throws {
    let disk = FaultyFileSystem(seed: 5)
    _ = try TestShop.create(disk)
    _ = work(on: disk)
    let whole = try TestShop.open(disk)
    whole.writeCache()
    let path = "\(TestShop.folder)/cache/checkpoint"
    let bytes = try #require(try disk.contents(of: path))
    var generator = SeededGenerator(seed: 6)
    for _ in 0..<60 {
      var damaged = bytes
      damaged[Int.random(in: 0..<bytes.count, using: &generator)] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      try disk.replace(path, with: damaged)
      let ledger = try TestShop.open(disk)
      #expect(ledger.orderIDs == whole.orderIDs)
      for id in whole.orderIDs { #expect(ledger.state.order(id) == whole.state.order(id)) }
      #expect(ledger.find("8812", limit: 5).matches == 1)
      #expect(ledger.knows("sale-0"))
    }
  }
}

extension Ledger {
  /// Whether a command of this id stands in the journal: other content under it is refused.
  func knows(_ id: String) -> Bool {
    do {
      var draft = OrderDraft()
      draft.items = [DraftItem("ROSE", quantity: 9_999)]
      draft.shown = Money(1)
      try run(.placeOrder(draft), id)
      return true
    } catch CommandFailure.refused(.sameIDOtherContent) {
      return true
    } catch {
      return false
    }
  }
}
