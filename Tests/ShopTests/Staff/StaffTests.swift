import Testing

@testable import Shop

@Suite("H: who works here")
struct StaffTests {
  /// A roster to change, and who changes it.
  private final class Office {
    private(set) var roster = Roster(owner: StaffID(high: 0, low: 1))
    private(set) var facts: [StaffChanged] = []
    let counter: Counter

    init() throws { counter = try Counter() }

    func change(_ change: StaffChange, by actor: Actor = .owner) throws(Refusal) {
      var context = counter.context(actor)
      context.roster = roster
      let decision = try counter.state.decide(.changeStaff(change), in: context, using: SeededGenerator(seed: 3))
      roster = decision.roster ?? roster
      for case .staffChanged(let fact) in decision.events { facts.append(fact) }
    }
  }

  private static func hash(long: Bool) -> PinHash {
    var hash = PinHash()
    hash.hash = "ab"
    hash.isLong = long
    return hash
  }

  @Test("H1: a manager adds, changes roles and removes; facts name the fields and keep the name")
  func changes() throws {
    let office = try Office()
    try office.change(.add(name: "  小梅 ", .florist))
    try office.change(.changeRole(name: "小梅", .staff))
    try office.change(.remove(name: "小梅"))
    #expect(office.facts.map(\.name) == ["小梅", "小梅", "小梅"])
    #expect(office.facts.map(\.fields) == [["*"], ["role"], ["left"]])
    #expect(office.facts.map(\.revision) == [1, 2, 3])
    let gone = try #require(office.roster.member("小梅"))
    #expect(gone.left == office.counter.day)
    #expect(
      refusal { () throws(Refusal) in try office.change(.changeRole(name: "小梅", .manager)) }
        == .staffLeft("小梅", office.counter.day))
    try office.change(.add(name: "小梅", .florist))
    #expect(office.roster.member("小梅")?.worksHere == true)
    #expect(office.roster.member("小梅")?.id == gone.id)
    #expect(office.facts.last?.fields == ["left", "role"])
  }

  @Test("H1: nothing changed is no fact")
  func unchanged() throws {
    let office = try Office()
    try office.change(.changeRole(name: "owner", .manager))
    try office.change(.unlock(name: "owner"))
    try office.change(.resetPin(name: "owner"))
    #expect(office.facts.isEmpty)
  }

  @Test(
    "H1: the last manager stays one",
    arguments: [StaffChange.remove(name: "owner"), .changeRole(name: "owner", .staff)])
  func lastManager(change: StaffChange) throws {
    let office = try Office()
    try office.change(.add(name: "mei", .staff))
    #expect(refusal { () throws(Refusal) in try office.change(change) } == .lastManager("owner"))
    try office.change(.changeRole(name: "mei", .manager))
    try office.change(change)
    #expect(office.roster.managers.map(\.name) == ["mei"])
    #expect(
      refusal { () throws(Refusal) in
        try office.change(.remove(name: "MEI"), by: Actor(name: "mei", role: .manager))
      } == .lastManager("mei"))
  }

  @Test("H1: only a manager changes who works here; everybody their own PIN, nobody another's")
  func rights() throws {
    let office = try Office()
    try office.change(.add(name: "mei", .florist))
    let hash = Self.hash(long: false)
    for change: StaffChange in [
      .add(name: "jun", .florist), .remove(name: "mei"), .changeRole(name: "mei", .staff), .resetPin(name: "mei"),
      .unlock(name: "mei"),
    ] {
      for actor in [Actor.florist, .staff] {
        #expect(
          refusal { () throws(Refusal) in try office.change(change, by: actor) } == .notAllowed(needs: .manager))
      }
    }
    try office.change(.setPin(name: "mei", hash), by: .florist)
    #expect(office.roster.member("mei")?.pin == hash)
    #expect(refusal { () throws(Refusal) in try office.change(.setPin(name: "mei", hash)) } == .notOwnPin)
    #expect(
      refusal { () throws(Refusal) in try office.change(.setPin(name: "owner", hash), by: .florist) } == .notOwnPin)
    try office.change(.resetPin(name: "mei"))
    #expect(office.roster.member("mei")?.pin == nil)
    #expect(office.facts.suffix(2).map(\.fields) == [["pin"], ["pin"]])
  }

  @Test("H1: the owner acts without a name while nobody has a PIN, and not after")
  func unnamed() throws {
    let office = try Office()
    #expect(office.roster.unnamed?.name == "owner")
    try office.change(.add(name: "mei", .florist))
    try office.change(.setPin(name: "mei", Self.hash(long: false)), by: .florist)
    #expect(office.roster.unnamed == nil)
    try office.change(.resetPin(name: "mei"))
    #expect(office.roster.unnamed?.name == "owner")
  }

  @Test("H2: a manager's PIN is long: a promotion with a short one asks for another")
  func promotion() throws {
    let office = try Office()
    try office.change(.add(name: "mei", .florist))
    try office.change(.setPin(name: "mei", Self.hash(long: false)), by: .florist)
    try office.change(.changeRole(name: "mei", .staff))
    #expect(office.roster.member("mei")?.pin != nil)
    try office.change(.changeRole(name: "mei", .manager))
    #expect(office.roster.member("mei")?.pin == nil)
    #expect(office.facts.last?.fields == ["role", "pin"])
    try office.change(.setPin(name: "mei", Self.hash(long: true)), by: .florist)
    try office.change(.changeRole(name: "mei", .staff))
    try office.change(.changeRole(name: "mei", .manager))
    #expect(office.roster.member("mei")?.pin != nil)
  }

  @Test(
    "H2: PINs have four digits or more, a manager's six or more",
    arguments: [
      ("1234", true, false), ("123456", true, true), ("123456789012", true, true), ("123", false, false),
      ("12a4", false, false), ("١٢٣٤", false, false), ("", false, false), ("1234567890123", false, false),
      ("12345", true, false),
    ])
  func forms(pin: String, florist: Bool, manager: Bool) {
    for (role, isGood) in [(Role.florist, florist), (.staff, florist), (.manager, manager)] {
      let outcome = refusal { () throws(Refusal) in try Pin.check(pin, for: role) }
      #expect(outcome == (isGood ? nil : .pinForm(least: role == .manager ? 6 : 4, most: 12)), "\(pin) \(role)")
    }
  }

  @Test("H2: five wrong in a row lock for 30 seconds, doubling to 15 minutes; a right one begins anew")
  func lockout() {
    var member = StaffMember(id: StaffID(high: 0, low: 1), name: "mei", role: .florist)
    var now = Instant(seconds: 1_000_000)
    var answers: [Refusal] = []
    for _ in 1...35 {
      answers.append(member.missed(at: now))
      now.seconds += (member.wait(at: now) ?? 0)
    }
    let locks = answers.compactMap { if case .pinLocked(let seconds) = $0 { seconds } else { nil } }
    #expect(locks == [30, 60, 120, 240, 480, 900, 900])
    #expect(
      answers.prefix(6) == [
        .wrongPin(left: 4), .wrongPin(left: 3), .wrongPin(left: 2), .wrongPin(left: 1), .pinLocked(seconds: 30),
        .wrongPin(left: 4),
      ])
    member.matched(on: Day(number: 1))
    #expect(member.failures == 0)
    #expect(member.missed(at: now) == .wrongPin(left: 4))
  }

  @Test("H2: a lock lasts to its second, and one of another clock does not last for years")
  func waiting() {
    var member = StaffMember(id: StaffID(high: 0, low: 1), name: "mei", role: .florist)
    let now = Instant(seconds: 1_000_000)
    for _ in 1...5 { _ = member.missed(at: now) }
    #expect(member.wait(at: now) == 30)
    #expect(member.wait(at: Instant(seconds: now.seconds + 29)) == 1)
    #expect(member.wait(at: Instant(seconds: now.seconds + 30)) == nil)
    #expect(member.wait(at: Instant(seconds: now.seconds - 86_400)) == nil)
  }

  @Test(
    "H1: names of staff: letters of any script, unique in either case",
    arguments: [
      ("Mei", true), ("小梅", true), ("Zoë", true), ("Anne-Marie", true), ("O'Neil", true), ("mei2", true),
      ("2mei", false), ("", false), ("a;b", false), ("system", false), (String(repeating: "a", count: 25), false),
    ])
  func names(name: String, isGood: Bool) throws {
    let office = try Office()
    let outcome = refusal { () throws(Refusal) in try office.change(.add(name: name, .florist)) }
    #expect((outcome == nil) == isGood, "\(name): \(String(describing: outcome))")
    guard isGood else { return }
    #expect(
      refusal { () throws(Refusal) in try office.change(.add(name: name.uppercased() + " ", .florist)) }
        == .staffNameTaken(name))
  }

  @Test("H2: what is printed of a PIN's hash or a sign-in holds nothing of it")
  func redacted() {
    var hash = Self.hash(long: true)
    hash.salt = "5a17"
    let printed =
      "\(Command.changeStaff(.setPin(name: "mei", hash))) \(SignIn(name: "mei", pin: "8812", newPin: "9913"))"
    for secret in ["ab", "5a17", "8812", "9913"] {
      #expect(!printed.contains("\"\(secret)\"") && !printed.contains("= \(secret)"))
    }
    #expect(printed.contains("PIN") && !printed.contains("8812") && !printed.contains("5a17"))
  }

  @Test("H1: an edited file without a manager, with a name twice or none is at fault")
  func faults() {
    func member(_ name: String, _ role: Role) -> StaffMember {
      StaffMember(id: StaffID(high: 0, low: 1), name: name, role: role)
    }
    #expect(Roster([member("owner", .manager)]).fault == nil)
    #expect(Roster([member("mei", .florist)]).fault == .missing(key: "staff: manager"))
    #expect(Roster([]).fault == .missing(key: "staff: manager"))
    #expect(
      Roster([member("owner", .manager), member("Owner", .staff)]).fault
        == .duplicate(key: "staff.name", code: "Owner"))
    #expect(
      Roster([member("owner", .manager), member(" ", .staff)]).fault == .unknown(key: "staff.name", code: " "))
  }
}
