import Console
import Ledger
import Shop

/// Who acts: `--as NAME`, else `PERENNIAL_STAFF`, else the owner while nobody has a PIN (H1).
extension Session {
  /// The name given; `nil` when none is.
  var staffName: String? { globals.staff ?? environment["PERENNIAL_STAFF"] }

  /// Who acts. Asks for the PIN once, when it is first needed.
  func actor() throws -> Actor {
    if let signedIn { return signedIn }
    let ledger = try openForReading()
    let actor: Actor
    do throws(LedgerFailure) {
      guard let name = staffName else {
        actor = try ledger.unnamedActor()
        use(actor)
        return actor
      }
      actor = try ledger.signIn(SignIn(name: name, pin: pin(of: name, ledger)))
    } catch {
      throw Problem.command(error)
    }
    use(actor)
    return actor
  }

  /// Sets the PIN of who is named, after the present one where there is one.
  func changePin(of name: String) throws -> Actor {
    let ledger = try open()
    let present = pin(of: name, ledger)
    guard let new = PinReader.read(words.pick("New PIN: ", "新密码：")), !new.isEmpty else {
      throw Problem.refused(.pinNeeded(name))
    }
    if PinReader.isTerminal, PinReader.read(words.pick("Once more: ", "再输一次：")) != new { throw Problem.pinsDiffer }
    do throws(LedgerFailure) {
      return try ledger.signIn(SignIn(name: name, pin: present, newPin: new))
    } catch {
      throw Problem.command(error)
    }
  }

  /// The PIN as it is typed; `nil` where none is set.
  private func pin(of name: String, _ ledger: Ledger) -> String? {
    guard let member = ledger.roster.member(name), member.pin != nil else { return nil }
    // Nobody is asked for a PIN that would not be looked at: the name is locked, whatever is typed.
    guard member.wait(at: ledger.now) == nil else { return "" }
    return PinReader.read(words.pick("PIN of \(member.name): ", "\(member.name) 的密码："))
  }
}
