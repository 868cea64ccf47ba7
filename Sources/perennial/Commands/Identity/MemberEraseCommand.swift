import ArgumentParser
import Console
import Glibc
import Ledger
import Shop

/// `member erase`: a person goes from every file of the folder; their orders stay without a name (I3).
///
/// Prints `{"id","orders","receivers","elsewhere","cards":[…],"copies":[FILE…],"backups":[{"file","day"}]}`: what stays in
/// the totals, what went, which files in the folder were removed, and which backups still hold the person.
struct MemberEraseCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase", abstract: "Erase a person. This cannot be undone.")

  @Argument(help: "Id, card or phone.")
  var person: String
  @Flag(help: "Do not ask.")
  var yes = false
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let ledger = try session.open()
    let id = try erased(session)
    let elsewhere = ledger.mentions(of: id)
    if !yes, ledger.state.storedAccount(id)?.isErased != true {
      try confirm(ErasurePlan(of: id, elsewhere: elsewhere, view: ledger), session)
    }
    let receipt = try session.submit(.erase(id, elsewhere: elsewhere), content: "erase \(id)")
    for case .personErased(let fact) in receipt.events {
      let backups = ledger.backupsToPrune()
      session.print(json(fact, copies: ledger.removedCopies, backups: backups)) { words in
        text(fact, copies: ledger.removedCopies, backups: backups, words, ledger.state.settings.identity)
      }
    }
  }

  /// Someone on file; or, for a repeat with the same id, someone who was erased.
  private func erased(_ session: Session) throws -> PersonID {
    if let id = PersonID(person), try session.open().state.storedAccount(id)?.isErased == true { return id }
    return try session.person(person)
  }

  private func confirm(_ plan: ErasurePlan, _ session: Session) throws {
    let words = session.words
    guard isatty(0) == 1, Output.errorIsTerminal else { throw Problem.refused(.notConfirmed) }
    Output.writeError(words.erasure(plan).joined(separator: "\n") + "\n")
    Output.writeError(words.pick("Erase? Type yes: ", "确定删除？请输入 yes："))
    guard readLine() == "yes" else { throw Problem.refused(.notConfirmed) }
  }

  private func json(_ fact: PersonErased, copies: [String], backups: [BackupRecord]) -> JSONValue {
    [
      "id": .text(fact.person), "orders": .integer(fact.orders), "receivers": .integer(fact.receivers),
      "elsewhere": .integer(fact.elsewhere), "cards": .array(fact.others.map { .text($0) }),
      "copies": .array(copies.map { .string($0) }),
      "backups": .array(backups.map { ["file": .string($0.path), "day": .day($0.day)] }),
    ]
  }

  private func text(
    _ fact: PersonErased, copies: [String], backups: [BackupRecord], _ words: Words, _ settings: IdentitySettings
  ) -> String {
    var lines = [
      words.pick(
        "Erased. \(fact.orders) orders stay without a name.", "已删除。\(fact.orders)张订单匿名保留。"),
      words.erasureLimits,
    ]
    lines += copies.map { words.pick("Removed: \($0)", "已清除：\($0)") }
    lines += backups.map {
      words.pick(
        "Still in the backup \($0.path) of \($0.day): prune it within \(settings.pruneDays) days",
        "备份 \($0.path)（\($0.day)）里仍有，请在\(settings.pruneDays)天内清理")
    }
    return lines.joined(separator: "\n")
  }
}
