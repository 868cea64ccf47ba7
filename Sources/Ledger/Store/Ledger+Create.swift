import Shop

extension Ledger {
  /// Makes a shop in `folder`, which must be missing or empty.
  ///
  /// - Parameter staff: Who works there besides the owner.
  /// - Throws: ``LedgerError/shopExists(folder:)`` where one stands, ``LedgerError/folderNotEmpty(folder:)`` where
  ///   anything else does.
  public static func create(
    _ fileSystem: any FileSystem, folder: String, opening: OpenShop, clock: any ShopClock, counter: String,
    user: UInt32, staff: [StaffMember] = [], generator: any RandomNumberGenerator = SystemRandomNumberGenerator()
  ) throws(LedgerError) -> Ledger {
    let ledger = Ledger(fileSystem, folder: folder, clock: clock, counter: counter, generator: generator)
    do throws(DiskError) {
      try ledger.layFoundation()
    } catch {
      throw .disk(error)
    }
    let contents: [String]
    let danger: FolderDanger?
    do throws(DiskError) {
      contents = try fileSystem.list(folder)
      danger = try fileSystem.danger(of: folder, and: names, user: user)
    } catch {
      throw .disk(error)
    }
    if let danger { throw .danger(danger) }
    if contents.contains("journal") { throw .shopExists(folder: folder) }
    if contents.contains(where: { !$0.hasPrefix(".") && $0 != "lock" }) { throw .folderNotEmpty(folder: folder) }
    do throws(DiskError) {
      try ledger.journal.create()
      try ledger.peopleFolder.create()
      var roster = Roster(owner: StaffID(using: &ledger.generator))
      roster.staff += staff
      try ledger.staffFile.write(roster)
    } catch {
      throw .disk(error)
    }
    ledger.zone = ShopZone(opening.timeZone)
    let owner = Actor(name: Roster.owner, role: .manager)
    do throws(CommandFailure) {
      _ = try ledger.submit(.open(opening), id: CommandID(using: &ledger.generator), by: owner)
    } catch {
      throw LedgerError(error)
    }
    return ledger
  }

  private func layFoundation() throws(DiskError) {
    var missing: [String] = []
    var path = folder
    while try fileSystem.status(path) == nil, path != "/", path != "." {
      missing.append(path)
      path = FilePath.folder(of: path)
    }
    for path in missing.reversed() { try fileSystem.ensureDirectory(path) }
  }
}

extension LedgerError {
  init(_ failure: CommandFailure) {
    switch failure {
    case .refused(let refusal): self = .refused(refusal)
    case .busy(let holder): self = .busy(holder: holder)
    case .notSaved(let error), .unknown(let error): self = .disk(error)
    case .damaged(let damage): self = .damaged(damage)
    case .readOnly, .cancelled, .staffFile: self = .refused(.cannotUndo)
    }
  }
}
