import Shop

extension Ledger {
  /// Who acts when no name is given: the owner, while nobody has a PIN (H1).
  public func unnamedActor() throws(CommandFailure) -> Actor {
    guard let member = try staffFile.read().roster.unnamed else { throw .refused(.nameNeeded) }
    return member.actor
  }

  /// Lets a member of staff act, and sets a new PIN where one is given.
  ///
  /// Wrong PINs are counted in staff.json, under the lock, before anything is answered: neither a restart nor many
  /// programs at once get more tries (H2).
  ///
  /// - Throws: `.refused` with the reason: unknown, left, locked, wrong or missing PIN.
  public func signIn(_ attempt: SignIn) throws(CommandFailure) -> Actor {
    let member = try proven(attempt)
    guard let pin = attempt.newPin else { return member.actor }
    do throws(Refusal) { try Pin.check(pin, for: member.role) } catch { throw .refused(error) }
    try setPin(pin, of: member)
    return member.actor
  }

  /// The entry of who signs in, once they have proved to be it.
  private func proven(_ attempt: SignIn) throws(CommandFailure) -> StaffMember {
    let found = try staffFile.read().roster
    guard let known = found.member(attempt.name) else { throw .refused(.unknownStaff(attempt.name)) }
    if let left = known.left { throw .refused(.staffLeft(known.name, left)) }
    guard known.pin != nil else {
      // Where others have PINs, this one is chosen first.
      if found.hasPins, attempt.newPin == nil { throw .refused(.pinUnset(known.name)) }
      return known
    }
    if let wait = known.wait(at: now) { throw .refused(.pinLocked(seconds: wait)) }
    guard let pin = attempt.pin, !pin.isEmpty else { throw .refused(.pinNeeded(known.name)) }
    let lock = try takeLock(holder: known.name)
    defer { lock.release() }
    return try compare(pin, of: known.name, isChangingIt: attempt.newPin != nil)
  }

  /// Under the lock: looks at the PIN on the newest file and writes down what came of it.
  private func compare(_ pin: String, of name: String, isChangingIt: Bool) throws(CommandFailure) -> StaffMember {
    let content = try staffFile.read()
    var roster = content.roster
    guard let place = roster.place(of: name), let hash = roster.staff[place].pin else {
      throw .refused(.unknownStaff(name))
    }
    var member = roster.staff[place]
    if let wait = member.wait(at: now) { throw .refused(.pinLocked(seconds: wait)) }
    guard Scrypt.matches(pin, hash) else {
      let answer = member.missed(at: now)
      roster.staff[place] = member
      do throws(DiskError) {
        try staffFile.write(roster, keepsSeal: content.isEdited)
      } catch {
        throw .notSaved(error)
      }
      throw .refused(answer)
    }
    let before = member
    member.matched(on: today)
    if member != before {
      roster.staff[place] = member
      // A folder that is only looked at lets people look.
      try? staffFile.write(roster, keepsSeal: content.isEdited)
    }
    // Promoted by hand with a short PIN: a manager's is chosen first.
    if member.role >= .manager, !hash.isLong, !isChangingIt { throw .refused(.pinUnset(name)) }
    return member
  }

  private func setPin(_ pin: String, of member: StaffMember) throws(CommandFailure) {
    guard let hash = Scrypt.hash(pin, salt: drawHex(), cost: pinCost) else { return }
    _ = try submit(
      .changeStaff(.setPin(name: member.name, hash)), id: CommandID(using: &generator), by: member.actor)
  }
}
