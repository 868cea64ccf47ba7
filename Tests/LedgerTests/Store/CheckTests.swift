import Ledger
import LedgerTesting
import Shop
import Testing

@Suite("check, backup and restore")
struct CheckTests {
  private func shop() throws -> (FaultyFileSystem, Ledger, PersonID) {
    let disk = FaultyFileSystem(seed: 1)
    let ledger = try TestShop.create(disk)
    let mei = try ledger.enrol("王小美", "enrol")
    try ledger.sell("sale", to: mei)
    return (disk, ledger, mei)
  }

  private func path(of person: PersonID) -> String {
    let name = person.description
    return "\(TestShop.folder)/people/\(name.prefix(2))/\(name).json"
  }

  @Test("A person's file changed by hand, or missing, is named")
  func people() throws {
    let (disk, ledger, mei) = try shop()
    #expect(ledger.check(isDeep: false).isSound)
    let bytes = try #require(try disk.contents(of: path(of: mei)))
    let text = String(decoding: bytes, as: UTF8.self)
    try disk.replace(path(of: mei), with: Array(text.replacing("王小美", with: "王大美").utf8))
    #expect(ledger.check(isDeep: false).problems.map(\.fault) == [.personChanged])
    try disk.unlink(path(of: mei))
    #expect(ledger.check(isDeep: false).problems.map(\.fault) == [.personMissing])
  }

  @Test("A changed line of the journal opens for reading only, with file and line")
  func journal() throws {
    let (disk, _, _) = try shop()
    let name = try #require(try disk.list("\(TestShop.folder)/journal").first)
    let path = "\(TestShop.folder)/journal/\(name)"
    var bytes = try #require(try disk.contents(of: path))
    let second = try #require(bytes.firstIndex(of: 0x0A)) + 30
    bytes[second] ^= 1
    try disk.replace(path, with: bytes)
    let ledger = try TestShop.open(disk)
    let damage = try #require(ledger.damage)
    #expect(damage.file == name)
    #expect(damage.line == 2)
    #expect(ledger.state.settings.tiers.count == 2)
    #expect(throws: CommandFailure.damaged(damage)) { try ledger.sell("sale-2", to: nil) }
    #expect(!ledger.check(isDeep: false).isSound)
  }

  @Test("A journal that ends before the head is damage; the program never starts empty over it")
  func shortened() throws {
    let (disk, _, _) = try shop()
    let name = try #require(try disk.list("\(TestShop.folder)/journal").first)
    let path = "\(TestShop.folder)/journal/\(name)"
    let bytes = try #require(try disk.contents(of: path))
    let first = try #require(bytes.firstIndex(of: 0x0A))
    try disk.replace(path, with: Array(bytes[...first]))
    let ledger = try TestShop.open(disk)
    guard case .endsBeforeHead = ledger.damage?.reason else {
      Issue.record("not seen: \(String(describing: ledger.damage))")
      return
    }
  }

  @Test("A backup restored is the same shop")
  func backup() throws {
    let (disk, ledger, mei) = try shop()
    let (n, hash) = try ledger.backup(to: "/backup.tar", withStaff: false, by: TestShop.owner)
    try ledger.sell("later", to: mei)
    let end = try Ledger.restore(disk, from: "/backup.tar", to: "/copy", clock: TestClock(), user: TestShop.user)
    #expect(end.n == n)
    #expect(end.hash == hash)
    let copy = try Ledger.open(disk, folder: "/copy", clock: TestClock(), counter: "one", user: TestShop.user)
    #expect(copy.orderIDs.count == 1)
    #expect(copy.person(mei) == ledger.person(mei))
    #expect(try disk.contents(of: "/copy/staff.json") == nil)
    #expect(copy.check(isDeep: true).isSound)
  }
}
