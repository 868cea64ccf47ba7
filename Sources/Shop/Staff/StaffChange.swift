/// A change of who works here and what they may do.
public enum StaffChange: Hashable, Sendable {
  /// Someone new, or someone back who had left.
  case add(name: String, Role)
  /// They have left. Facts keep the name.
  case remove(name: String)
  case changeRole(name: String, Role)
  /// A PIN of one's own, already hashed.
  case setPin(name: String, PinHash)
  /// They choose a new PIN at their next sign-in.
  case resetPin(name: String)
  /// The lock of wrong PINs ends now.
  case unlock(name: String)

  public var name: String {
    switch self {
    case .add(let name, _), .remove(let name), .changeRole(let name, _), .setPin(let name, _), .resetPin(let name),
      .unlock(let name):
      name
    }
  }
}

extension Roster {
  /// Makes a change.
  ///
  /// - Parameters:
  ///   - actor: Who asks; whether their role may, has been checked.
  ///   - id: Of someone new.
  /// - Returns: The name as it stands in the file, and the names of the fields that changed; none when nothing did.
  mutating func make(
    _ change: StaffChange, by actor: Actor, on day: Day, id: StaffID
  ) throws(Refusal) -> (name: String, fields: [String]) {
    if case .add(let name, let role) = change { return try add(name, role, id: id) }
    guard let place = place(of: change.name) else { throw .unknownStaff(change.name) }
    var member = staff[place]
    if let left = member.left { throw .staffLeft(member.name, left) }
    var fields: [String] = []
    switch change {
    case .add: break
    case .remove:
      member.left = day
      member.pin = nil
      member.failures = 0
      member.lockedUntil = nil
      fields = ["left"]
    case .changeRole(_, let role):
      guard role != member.role else { break }
      member.role = role
      fields = ["role"]
      // A PIN too short for a manager is chosen anew.
      if role >= .manager, member.pin?.isLong == false {
        member.pin = nil
        fields.append("pin")
      }
    case .setPin(_, let hash):
      guard Roster.folded(actor.name) == Roster.folded(member.name) else { throw .notOwnPin }
      member.pin = hash
      fields = ["pin"]
    case .resetPin:
      guard member.pin != nil || member.failures > 0 else { break }
      member.pin = nil
      member.failures = 0
      member.lockedUntil = nil
      fields = ["pin"]
    case .unlock:
      guard member.failures > 0 || member.lockedUntil != nil else { break }
      member.failures = 0
      member.lockedUntil = nil
      fields = ["lock"]
    }
    var after = self
    after.staff[place] = member
    guard !after.managers.isEmpty else { throw .lastManager(member.name) }
    self = after
    return (member.name, fields)
  }

  private mutating func add(_ text: String, _ role: Role, id: StaffID) throws(Refusal) -> (String, [String]) {
    let name = try StaffName.checked(text)
    guard let place = place(of: name) else {
      staff.append(StaffMember(id: id, name: name, role: role))
      return (name, ["*"])
    }
    guard !staff[place].worksHere else { throw .staffNameTaken(staff[place].name) }
    staff[place].left = nil
    staff[place].role = role
    return (staff[place].name, ["left", "role"])
  }
}

/// Changing who works here. The journal gets names of fields; the values are in `staff.json` alone.
extension Decider {
  mutating func changeStaff(_ change: StaffChange) throws(Refusal) {
    var after = context.roster
    let (name, fields) = try after.make(change, by: context.actor, on: day, id: drawID())
    guard !fields.isEmpty else { return }
    after.revision = max(after.revision, state.globals.staffRevision) + 1
    save(after)
    emit(.staffChanged(StaffChanged(name: name, fields: fields, revision: after.revision)))
  }
}
