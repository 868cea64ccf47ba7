import ArgumentParser
import Console
import Ledger
import Shop

/// `staff`: who works here, what they may do, and their PINs (H1, H2).
struct StaffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "staff", abstract: "List, add and remove staff; roles and PINs.",
    subcommands: [
      StaffListCommand.self, StaffAddCommand.self, StaffRemoveCommand.self, StaffRoleCommand.self,
      StaffPinCommand.self, StaffResetCommand.self, StaffUnlockCommand.self,
    ])
}

/// `staff list`: `[{"id","name","role","pin","lastSeen","left","lockedFor"}]`, `pin` telling whether one is set,
/// `lockedFor` in seconds.
struct StaffListCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "Everyone who works here.")

  @Flag(help: "Those who have left, too.")
  var all = false
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let ledger = try session.openForReading()
    try session.require(.staffList)
    let staff = ledger.roster.staff.filter { all || $0.worksHere }
    session.print(.array(staff.map { $0.json(at: ledger.now) })) { words in
      var table = TextTable()
      for member in staff { table.add(member.cells(words, at: ledger.now)) }
      return table.text
    }
  }
}

extension StaffMember {
  /// Nothing of the PIN but that there is one.
  func json(at now: Instant) -> JSONValue {
    [
      "id": .text(id), "name": .string(name), "role": .string(role.rawValue), "pin": .bool(pin != nil),
      "lastSeen": .optional(seen) { .day($0) }, "left": .optional(left) { .day($0) },
      "lockedFor": .optional(wait(at: now)) { .integer($0) },
    ]
  }

  fileprivate func cells(_ words: Words, at now: Instant) -> [String] {
    [
      name, words.title(of: role), pin == nil ? words.pick("no PIN", "未设密码") : words.pick("PIN", "有密码"),
      seen.map { words.pick("seen ", "上次登录 ") + words.day($0) } ?? "",
      left.map { words.pick("left ", "离店 ") + words.day($0) }
        ?? wait(at: now).map { words.pick("locked for \($0) s", "锁定 \($0) 秒") } ?? "",
    ]
  }
}

/// `staff add`: the entry as `staff list` prints it. Somebody who had left is back under the same name.
struct StaffAddCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "add", abstract: "Somebody new works here.")

  @Argument(help: "The name.")
  var name: String
  @Option(help: "florist, staff or manager.")
  var role: String
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws { try session.change(.add(name: name, try StaffRoleCommand.role(role))) }
}

/// `staff remove`: the entry as `staff list` prints it. Facts keep the name.
struct StaffRemoveCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "remove", abstract: "Somebody has left.")

  @Argument(help: "The name.")
  var name: String
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws { try session.change(.remove(name: name)) }
}

/// `staff role`: the entry as `staff list` prints it.
struct StaffRoleCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "role", abstract: "Change what somebody may do.")

  @Argument(help: "The name.")
  var name: String
  @Argument(help: "florist, staff or manager.")
  var role: String
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws { try session.change(.changeRole(name: name, try Self.role(role))) }

  static func role(_ text: String) throws -> Role {
    guard let role = Role(rawValue: text) else {
      throw Problem.usage(.value(option: "role", text: text, expected: .role))
    }
    return role
  }
}

/// `staff pin`: `{"name","pin"}`. The PIN is typed, or stands on lines of standard input: the present one where there is
/// one, then the new one.
struct StaffPinCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "pin", abstract: "Choose your own PIN.")

  @Argument(help: "Your name, unless --as tells it.")
  var name: String?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let own = session.staffName
    guard let name = try name ?? own ?? session.open().roster.unnamed?.name else {
      throw Problem.refused(.nameNeeded)
    }
    // A manager who names another resets instead.
    if let own, Roster.areSame(own, name) == false { throw Problem.refused(.notOwnPin) }
    let actor = try session.changePin(of: name)
    session.print(["name": .string(actor.name), "pin": .bool(true)]) { words in
      words.pick("\(actor.name) has a new PIN", "\(actor.name) 的密码已设好")
    }
  }
}

/// `staff reset`: the entry as `staff list` prints it. They choose a new PIN at their next sign-in.
struct StaffResetCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "reset", abstract: "Take somebody's PIN away.")

  @Argument(help: "The name.")
  var name: String
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws { try session.change(.resetPin(name: name)) }
}

/// `staff unlock`: the entry as `staff list` prints it. The lock of wrong PINs ends.
struct StaffUnlockCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "unlock", abstract: "End a lock of wrong PINs.")

  @Argument(help: "The name.")
  var name: String
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws { try session.change(.unlock(name: name)) }
}

extension Session {
  /// Carries a change of staff out and prints how they stand then, whether it was done now or by the same id before.
  fileprivate func change(_ change: StaffChange) throws {
    _ = try submit(.changeStaff(change))
    let ledger = try open()
    guard let member = ledger.roster.member(change.name) else { throw Problem.refused(.unknownStaff(change.name)) }
    print(member.json(at: ledger.now)) { words in
      member.left.map { words.pick("\(member.name) left on \(words.day($0))", "\(member.name) 已于\(words.day($0))离店") }
        ?? words.pick(
          "\(member.name) is \(words.name(of: member.role))", "\(member.name)：\(words.title(of: member.role))")
    }
  }
}
