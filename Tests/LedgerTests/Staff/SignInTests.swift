import LedgerTesting
import Shop
import Testing

@testable import Ledger

@Suite("H: signing in")
struct SignInTests {
  private static let mei = StaffMember(id: StaffID(high: 0, low: 7), name: "mei", role: .florist)

  private func shop(_ disk: FaultyFileSystem, clock: TestClock = TestClock()) throws -> Ledger {
    let ledger = try Ledger.create(
      disk, folder: TestShop.folder, opening: TestShop.opening, clock: clock, counter: "one", user: TestShop.user,
      staff: [Self.mei], generator: SeededGenerator(seed: 1))
    // The cost is kept beside each hash; a test does not need a high one.
    ledger.pinCost = 1 << 8
    return ledger
  }

  private func refusal(_ body: () throws(CommandFailure) -> Void) -> Refusal? {
    do throws(CommandFailure) {
      try body()
      return nil
    } catch {
      if case .refused(let refusal) = error { return refusal }
      return .cannotUndo
    }
  }

  @Test("H1: the owner acts without a name until somebody has a PIN; who has none then chooses one first")
  func unnamed() throws {
    let ledger = try shop(FaultyFileSystem())
    #expect(try ledger.unnamedActor() == TestShop.owner)
    #expect(try ledger.signIn(SignIn(name: "mei")) == Self.mei.actor)
    #expect(try ledger.signIn(SignIn(name: "mei", newPin: "8812")) == Self.mei.actor)
    #expect(refusal { () throws(CommandFailure) in _ = try ledger.unnamedActor() } == .nameNeeded)
    #expect(
      refusal { () throws(CommandFailure) in _ = try ledger.signIn(SignIn(name: "owner")) } == .pinUnset("owner"))
    #expect(
      refusal { () throws(CommandFailure) in _ = try ledger.signIn(SignIn(name: "owner", newPin: "8812")) }
        == .pinForm(least: 6, most: 12))
    #expect(try ledger.signIn(SignIn(name: "owner", newPin: "881234")) == TestShop.owner)
    #expect(refusal { () throws(CommandFailure) in _ = try ledger.signIn(SignIn(name: "mei")) } == .pinNeeded("mei"))
    #expect(try ledger.signIn(SignIn(name: "Mei", pin: "8812")) == Self.mei.actor)
    #expect(
      refusal { () throws(CommandFailure) in _ = try ledger.signIn(SignIn(name: "jun", pin: "1")) }
        == .unknownStaff("jun"))
  }

  @Test("H2: five wrong PINs lock the name, also for a program started anew, until the time is over")
  func lockout() throws {
    let disk = FaultyFileSystem()
    let clock = TestClock()
    _ = try shop(disk, clock: clock).signIn(SignIn(name: "mei", newPin: "8812"))
    func attempt(_ pin: String) throws -> Refusal? {
      // Each attempt by a program of its own.
      let ledger = try TestShop.open(disk, clock: clock)
      return refusal { () throws(CommandFailure) in _ = try ledger.signIn(SignIn(name: "mei", pin: pin)) }
    }
    for left in [4, 3, 2, 1] { #expect(try attempt("0000") == .wrongPin(left: left)) }
    #expect(try attempt("0000") == .pinLocked(seconds: 30))
    #expect(try attempt("8812") == .pinLocked(seconds: 30))
    clock.move(seconds: 29)
    #expect(try attempt("8812") == .pinLocked(seconds: 1))
    clock.move(seconds: 1)
    for left in [4, 3, 2, 1] { #expect(try attempt("0000") == .wrongPin(left: left)) }
    #expect(try attempt("0000") == .pinLocked(seconds: 60))
    clock.move(seconds: 60)
    #expect(try attempt("8812") == nil)
    #expect(try attempt("0000") == .wrongPin(left: 4))
  }

  @Test("H2: the PIN is in no file, and its hash in staff.json alone")
  func secrets() throws {
    let disk = FaultyFileSystem()
    let ledger = try shop(disk)
    _ = try ledger.signIn(SignIn(name: "mei", newPin: "880912"))
    let hash = try #require(ledger.roster.member("mei")?.pin)
    #expect(hash.isLong && hash.cost == 1 << 8 && hash.hash.count == 64 && hash.salt.count == 32)
    let journal = String(decoding: try #require(try disk.contents(of: "/shop/journal/2026-11.jsonl")), as: UTF8.self)
    let staff = String(decoding: try #require(try disk.contents(of: "/shop/staff.json")), as: UTF8.self)
    #expect(journal.contains(#"{"e":"staff.changed","v":1,"name":"mei","fields":["pin"],"revision":1}"#))
    #expect(staff.contains(hash.hash) && !journal.contains(hash.hash) && !journal.contains(hash.salt))
    #expect(!staff.contains("880912") && !journal.contains("880912"))
  }

  @Test("H1: who has left or lost a role meanwhile acts no longer as before, whatever their console believes")
  func changedMeanwhile() throws {
    let ledger = try shop(FaultyFileSystem())
    let mei = try ledger.signIn(SignIn(name: "mei"))
    let (late, jun) = (try TestShop.command("late"), try TestShop.command("jun"))
    try ledger.run(.changeStaff(.remove(name: "mei")), "gone")
    #expect(
      refusal { () throws(CommandFailure) in
        _ = try ledger.submit(.closeDay(DayCount(day: ledger.today, counted: .zero)), id: late, by: mei)
      } == .staffLeft("mei", ledger.today))
    try ledger.run(.changeStaff(.add(name: "mei", .manager)), "back")
    try ledger.run(.changeStaff(.changeRole(name: "mei", .florist)), "down")
    #expect(
      refusal { () throws(CommandFailure) in
        _ = try ledger.submit(
          .changeStaff(.add(name: "jun", .staff)), id: jun, by: Actor(name: "mei", role: .manager))
      } == .notAllowed(needs: .manager))
  }

  @Test("H1: staff.json edited by hand counts at once and is journalled by the next command; a broken one is named")
  func edits() throws {
    let disk = FaultyFileSystem()
    let ledger = try shop(disk)
    let text = String(decoding: try #require(try disk.contents(of: "/shop/staff.json")), as: UTF8.self)
    try disk.replace("/shop/staff.json", with: Array(text.replacing("florist", with: "staff").utf8))
    #expect(try ledger.signIn(SignIn(name: "mei")).role == .staff)
    let receipt = try ledger.run(.closeDay(DayCount(day: ledger.today, counted: .zero)), "close")
    #expect(receipt.events.first == .staffChanged(.edit(revision: 1)))
    let next = try ledger.run(.closeDay(DayCount(day: ledger.today, counted: Money(1))), "again")
    #expect(next.events.count == 1)
    #expect(ledger.roster.member("mei")?.role == .staff)

    for broken in ["{\"staff\":[", "{\"staff\":[]}"] {
      try disk.replace("/shop/staff.json", with: Array(broken.utf8))
      #expect(ledger.staffProblem?.file == "staff.json")
      #expect(throws: CommandFailure.self) { try ledger.signIn(SignIn(name: "mei")) }
      #expect(throws: CommandFailure.self) { try ledger.sell("no", to: nil) }
    }
    try disk.unlink("/shop/staff.json")
    #expect(try ledger.unnamedActor() == TestShop.owner)
  }

  @Test("H1: a crash at any step leaves staff.json and the journal of one mind, or told apart by the next command")
  func crashes() throws {
    let whole = FaultyFileSystem()
    _ = try shop(whole)
    let start = whole.operationCount
    try TestShop.open(whole).run(.changeStaff(.changeRole(name: "mei", .staff)), "up")
    for step in start..<whole.operationCount {
      let disk = FaultyFileSystem()
      _ = try shop(disk)
      disk.setFaults([step: .crash])
      _ = try? TestShop.open(disk).run(.changeStaff(.changeRole(name: "mei", .staff)), "up")
      let ledger = try TestShop.open(disk.afterCrash(seed: UInt64(step)), seed: 9)
      let receipt = try ledger.run(.changeStaff(.changeRole(name: "mei", .staff)), "up")
      #expect(ledger.roster.member("mei")?.role == .staff, "step \(step)")
      #expect(!receipt.events.isEmpty, "step \(step)")
      #expect(ledger.roster.revision == ledger.state.globals.staffRevision, "step \(step)")
    }
  }
}
