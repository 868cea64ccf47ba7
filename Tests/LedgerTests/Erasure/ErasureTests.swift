import LedgerTesting
import Shop
import Testing

@testable import Ledger

/// After erasing a person no byte of the folder tells of them (I3), whatever happened on the way.
@Suite("Erasing, on the disk")
struct ErasureTests {
  @Test("I3: after erasing 100 random people no byte of the folder contains what was planted, and totals stay")
  func hundredPeople() throws {
    let disk = FaultyFileSystem(seed: 11)
    let clock = TestClock()
    _ = try TestShop.create(disk, clock: clock)
    let ledger = try TestShop.open(disk, clock: clock)
    var planting = Planting(seed: 12)
    var people: [PersonID] = []
    for number in 0..<100 { people.append(try planting.person(number, in: ledger, others: people)) }
    // Some are two cards of one person; some stand on the file of someone who stays.
    for place in stride(from: 0, to: 20, by: 2) {
      try ledger.run(.merge(people[place], into: people[place + 1]), "merge-\(place)")
    }
    let staying = try planting.giver(of: people.suffix(5), in: ledger)
    ledger.writeCache()
    _ = try ledger.backup(to: "/backup.tar", withStaff: true, by: TestShop.owner)
    disk.tamper("\(TestShop.folder)/export.csv") { _ in }
    try disk.replace("\(TestShop.folder)/export.csv", with: Array(planting.values.joined(separator: ",").utf8))
    planting.leaveBehind(on: disk)
    #expect(planting.found(on: disk).count >= planting.values.count / 2)

    let before = Totals(ledger.state)
    for (number, id) in people.enumerated() {
      guard ledger.state.storedAccount(id)?.isErased != true, ledger.state.survivor(of: id) == id else { continue }
      try ledger.run(.erase(id, elsewhere: ledger.mentions(of: id)), "erase-\(number)")
    }
    #expect(planting.found(on: disk) == [])
    #expect(Totals(ledger.state) == before)
    #expect(ledger.directory().map(\.id) == [staying])
    #expect(ledger.check(isDeep: true).isSound, "\(ledger.check(isDeep: true).problems)")
    // The next start finds the same, and a cache written anew holds nobody.
    let again = try TestShop.open(disk.afterKill(), clock: clock)
    again.writeCache()
    #expect(planting.found(on: disk) == [])
    #expect(Totals(again.state) == before)
    #expect(ledger.backupsToPrune().map(\.path) == ["/backup.tar"])
  }

  @Test("I3: the power may go at any step of an erase: the next start finishes it", arguments: [1, 2] as [UInt64])
  func powerCut(seed: UInt64) throws {
    let clock = TestClock()
    func prepared() throws -> (disk: FaultyFileSystem, planting: Planting, id: PersonID) {
      let disk = FaultyFileSystem(seed: seed)
      _ = try TestShop.create(disk, clock: clock)
      let ledger = try TestShop.open(disk, clock: clock)
      var planting = Planting(seed: seed)
      let id = try planting.person(0, in: ledger, others: [])
      _ = try planting.giver(of: [id], in: ledger)
      ledger.writeCache()
      try disk.replace("\(TestShop.folder)/rejects.csv", with: Array(planting.values.joined(separator: "\n").utf8))
      planting.leaveBehind(on: disk)
      return (disk, planting, id)
    }
    func erase(_ disk: FaultyFileSystem, _ id: PersonID) -> Bool {
      guard let ledger = try? TestShop.open(disk, clock: clock) else { return false }
      return (try? ledger.run(.erase(id, elsewhere: ledger.mentions(of: id)), "erase")) != nil
    }
    let (made, planting, id) = try prepared()
    let whole = made.afterKill()
    let start = whole.operationCount
    #expect(erase(whole, id))
    #expect(planting.found(on: whole) == [])
    // Every eleventh step, from another one for each seed: all of them take minutes.
    for step in stride(from: start + Int(seed), to: whole.operationCount, by: 11) {
      let disk = made.afterKill()
      disk.setFaults([step: .crash])
      let isAcknowledged = erase(disk, id)
      for after in [disk.afterCrash(seed: seed &+ UInt64(step)), disk.afterKill()] {
        let ledger = try TestShop.open(after, clock: clock)
        #expect(ledger.damage == nil)
        let isErased = ledger.state.storedAccount(id)?.isErased == true
        #expect(isErased || !isAcknowledged, "step \(step)")
        // An erase that left no line never happened: it is asked for again.
        if !isErased { #expect(erase(after, id), "step \(step)") }
        #expect(planting.found(on: after) == [], "step \(step): \(disk.log.last ?? "")")
      }
    }
  }

  @Test("I3: another counter that does not know yet cannot bring an erased person back with its cache")
  func otherCounter() throws {
    let disk = FaultyFileSystem(seed: 3)
    let clock = TestClock()
    _ = try TestShop.create(disk, clock: clock)
    let (one, two) = (try TestShop.open(disk, clock: clock), try TestShop.open(disk, clock: clock, counter: "two"))
    var planting = Planting(seed: 3)
    let id = try planting.person(0, in: one, others: [])
    try two.refresh()
    #expect(two.find("1380", limit: 5).matches >= 0 && two.directory().count == 1)
    try one.run(.erase(id, elsewhere: []), "erase")
    two.writeCache()
    #expect(planting.found(on: disk) == [])
    try two.refresh()
    #expect(two.directory().isEmpty && two.person(id) == nil)
    two.writeCache()
    #expect(planting.found(on: disk) == [])
  }

  @Test("I3: a backup older than an erasure is listed, and restoring it applies the erasure")
  func restore() throws {
    let disk = FaultyFileSystem(seed: 4)
    let clock = TestClock()
    _ = try TestShop.create(disk, clock: clock)
    let ledger = try TestShop.open(disk, clock: clock)
    var planting = Planting(seed: 4)
    let gone = try planting.person(0, in: ledger, others: [])
    let staying = try planting.giver(of: [gone], in: ledger)
    _ = try ledger.backup(to: "/old.tar", withStaff: false, by: TestShop.owner)
    #expect(ledger.backupsToPrune().isEmpty)
    try ledger.run(.erase(gone, elsewhere: ledger.mentions(of: gone)), "erase")
    #expect(ledger.backupsToPrune().map(\.path) == ["/old.tar"])
    _ = try Ledger.restore(disk, from: "/old.tar", to: "/again", clock: clock, user: TestShop.user)
    let restored = try Ledger.open(disk, folder: "/again", clock: clock, counter: "one", user: TestShop.user)
    #expect(restored.directory().map(\.id) == [staying])
    #expect(restored.state.storedAccount(gone)?.isErased == true)
    #expect(planting.found(on: disk, in: "/again") == [])
    #expect(restored.check(isDeep: true).isSound)
    // Without the list beside it, what the shop itself knows is applied.
    try disk.unlink("/old.tar.erasures")
    _ = try Ledger.restore(
      disk, from: "/old.tar", to: "/third", clock: clock, user: TestShop.user, erased: ledger.state.globals.erased)
    #expect(planting.found(on: disk, in: "/third") == [])
  }

  @Test("I2: a merged card leads to the survivor by id, card and phone, from the cache too, until it is undone")
  func aliases() throws {
    let disk = FaultyFileSystem(seed: 5)
    let clock = TestClock()
    _ = try TestShop.create(disk, clock: clock)
    var ledger = try TestShop.open(disk, clock: clock)
    let blank = PersonID(high: 0, low: 0)
    var cards: [PersonID] = []
    for (number, name) in ["王小美", "Wang Xiaomei"].enumerated() {
      var person = Person(id: blank, name: name, phones: ["1380013881\(number)"])
      person.card = "C\(number)00"
      for case .memberJoined(let fact) in try ledger.run(.enrol(Enrolment(person: person)), "enrol-\(number)").events {
        cards.append(fact.account)
      }
    }
    try ledger.sell("sale", to: cards[1])
    try ledger.run(.merge(cards[1], into: cards[0]), "merge")
    for isCached in [false, true] {
      if isCached {
        ledger.writeCache()
        ledger = try TestShop.open(disk, clock: clock)
      }
      #expect(ledger.person(withCard: "C100") == cards[0])
      #expect(ledger.find("13800138811", limit: 5).rows.map(\.id) == [cards[0]])
      #expect(ledger.find("C100", limit: 5).rows.map(\.id) == [cards[0]])
      #expect(ledger.person(cards[1])?.id == cards[0])
      #expect(ledger.directory().map(\.id) == [cards[0]])
      #expect(ledger.check(isDeep: true).isSound, "\(ledger.check(isDeep: true).problems)")
    }
    try ledger.run(.undoMerge(cards[1]), "undo")
    #expect(ledger.person(withCard: "C100") == cards[1])
    #expect(Set(ledger.directory().map(\.id)) == Set(cards))
    ledger.writeCache()
    ledger = try TestShop.open(disk, clock: clock)
    #expect(ledger.find("13800138811", limit: 5).rows.map(\.id) == [cards[1]])
    #expect(ledger.check(isDeep: true).isSound)
  }

  @Test("I2: the power may go at any step of a merge or its undo: neither card loses a word")
  func mergeCrash() throws {
    let clock = TestClock()
    func prepared() throws -> (disk: FaultyFileSystem, cards: [PersonID]) {
      let disk = FaultyFileSystem(seed: 6)
      let ledger = try TestShop.create(disk, clock: clock)
      return (disk, [try ledger.enrol("王小美", "one"), try ledger.enrol("李伟国", "two", phone: "13911118812")])
    }
    func work(_ disk: FaultyFileSystem, _ cards: [PersonID]) {
      guard let ledger = try? TestShop.open(disk, clock: clock) else { return }
      guard (try? ledger.run(.merge(cards[1], into: cards[0]), "merge")) != nil else { return }
      _ = try? ledger.run(.undoMerge(cards[1]), "undo")
    }
    let (made, cards) = try prepared()
    let whole = made.afterKill()
    let start = whole.operationCount
    work(whole, cards)
    // Every eleventh step, from another one for each seed: all of them take minutes.
    for step in stride(from: start, to: whole.operationCount, by: 11) {
      let disk = made.afterKill()
      disk.setFaults([step: .crash])
      work(disk, cards)
      let after = disk.afterCrash(seed: UInt64(step))
      let ledger = try TestShop.open(after, clock: clock)
      if ledger.state.survivor(of: cards[1]) == cards[0] {
        try ledger.run(.undoMerge(cards[1]), "again")
      } else {
        // A note makes the next command write the file anew.
        var person = try #require(ledger.person(cards[0]))
        person.muted.toggle()
        try ledger.run(.savePerson(person), "touch")
      }
      #expect(ledger.person(cards[0])?.name == "王小美" && ledger.person(cards[1])?.name == "李伟国", "step \(step)")
      #expect(ledger.find("8812", limit: 9).matches == 2, "step \(step)")
      #expect(ledger.check(isDeep: true).isSound, "step \(step): \(ledger.check(isDeep: true).problems)")
    }
  }
}

/// What stays whoever is erased.
private struct Totals: Equatable {
  var orders = 0
  var takings = Money.zero
  var pointsGiven = Points.zero

  init(_ state: ShopState) {
    orders = state.globals.orders
    state.forEachDayBook { book in takings += book.takings.reduce(.zero) { $0 + $1.net } }
    state.forEachAccount { account in
      pointsGiven += account.entries.reduce(.zero) { $1.points > .zero && $1.reason == .order ? $0 + $1.points : $0 }
    }
  }
}
