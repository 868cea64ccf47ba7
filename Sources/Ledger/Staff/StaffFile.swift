import Crypto
import Shop

/// `staff.json`: who works here, what they may do, and what their PINs are checked against. Never exported.
struct StaffFile {
  private let fileSystem: any FileSystem
  private let path: String
  /// As it was read last, and how the file stood then.
  private var known: (status: FileStatus?, content: Content)?

  struct Content {
    var roster: Roster
    /// Another hand has changed it since the program wrote it, or a crash kept its line from the journal.
    var isEdited: Bool
  }

  static let name = "staff.json"

  init(_ fileSystem: any FileSystem, shop: String) {
    self.fileSystem = fileSystem
    path = "\(shop)/\(StaffFile.name)"
  }

  /// The file's content. Read again when the file has changed.
  ///
  /// A shop without the file (a backup has none unless asked) has an owner without a PIN.
  mutating func read() throws(CommandFailure) -> Content {
    let status: FileStatus?
    let bytes: [UInt8]?
    do throws(DiskError) {
      status = try fileSystem.status(path)
      if let known, known.status == status { return known.content }
      bytes = try fileSystem.contents(of: path)
    } catch {
      throw .notSaved(error)
    }
    var content = Content(roster: Roster(owner: StaffID(high: 0, low: 1)), isEdited: false)
    if let bytes {
      do throws(JSONError) {
        content.roster = try JSONDocument(parsing: bytes).read(Roster.self)
      } catch {
        throw .staffFile(SettingsProblem(file: StaffFile.name, reason: .unreadable(error)))
      }
      if let fault = content.roster.fault {
        throw .staffFile(SettingsProblem(file: StaffFile.name, reason: .fault(fault, line: 1, column: 1)))
      }
      let isSealed = !content.roster.seal.isEmpty || content.roster.revision > 0
      content.isEdited = isSealed && content.roster.seal != StaffFile.seal(of: content.roster)
    }
    known = (status, content)
    return content
  }

  /// Writes the file anew. An edit by another hand stays to be told until the journal names it.
  mutating func write(_ roster: Roster, keepsSeal: Bool = false) throws(DiskError) {
    var roster = roster
    if !keepsSeal { roster.seal = StaffFile.seal(of: roster) }
    known = nil
    guard let bytes = try? JSONText.pretty(roster, amounts: .minorUnits) else { return }
    try fileSystem.replace(path, with: bytes)
  }

  /// The bytes as they stand, to be put back when a command is not saved.
  func bytes() throws(DiskError) -> [UInt8]? { try fileSystem.contents(of: path) }

  mutating func restore(_ bytes: [UInt8]?) {
    known = nil
    if let bytes { try? fileSystem.replace(path, with: bytes) } else { try? fileSystem.unlinkIfPresent(path) }
  }

  /// 64 bits of SHA-256 over the content without the seal. It guards against mistakes, not against a hand that knows it.
  private static func seal(of roster: Roster) -> String {
    var roster = roster
    roster.seal = ""
    guard let bytes = try? JSONText.compact(roster) else { return "" }
    return SHA256.hash(data: bytes).prefix(8).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

extension Ledger {
  /// Who works here; nobody while ``staffProblem`` says what is wrong with the file.
  public var roster: Roster { (try? staffFile.read())?.roster ?? Roster() }

  /// Why nobody can act; `nil` when staff.json is sound.
  public var staffProblem: SettingsProblem? {
    do throws(CommandFailure) {
      _ = try staffFile.read()
      return nil
    } catch {
      if case .staffFile(let problem) = error { return problem }
      return nil
    }
  }

  /// The fact that an edit of staff.json by hand comes to, and the roster with its revision.
  func staffEdit() throws(CommandFailure) -> (event: Event, roster: Roster)? {
    let content = try staffFile.read()
    var roster = content.roster
    let isAhead = roster.revision > state.globals.staffRevision
    guard content.isEdited || isAhead else { return nil }
    roster.revision = max(roster.revision, state.globals.staffRevision) + (isAhead ? 0 : 1)
    return (.staffChanged(.edit(revision: roster.revision)), roster)
  }

  /// What the roster says now of who asks: a role that was changed meanwhile counts, and who has left does not act.
  func present(_ actor: Actor, in roster: Roster) throws(CommandFailure) -> Actor {
    guard let member = roster.member(actor.name) else { return actor }
    if let left = member.left { throw .refused(.staffLeft(member.name, left)) }
    return member.actor
  }
}
