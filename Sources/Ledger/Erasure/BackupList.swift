import Shop

/// `backups.json`: where backups of this shop were written, so that erasures can follow them (I3).
struct BackupList: Record {
  var backups: [BackupRecord] = []
  var extra = UnknownFields()

  init() {}

  mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.records("backups", &backups)
    try coder.unknown(&extra)
  }
}

/// One backup that was written.
public struct BackupRecord: Hashable, Sendable, Record {
  public var path = ""
  public var day = Day(number: 0)
  /// How many people had been erased by then: a backup with fewer than now holds someone who must go.
  public var erased = 0

  public init() {}

  public mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("path", &path)
    try coder.field("day", &day)
    try coder.field("erased", &erased)
  }
}

/// `FILE.erasures` beside a backup: who was erased after it was written. Restoring applies it.
struct ErasureList: Record {
  var shop = ShopID(high: 0, low: 0)
  var erased: [PersonID] = []

  init() {}

  mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("shop", &shop)
    try coder.field("erased", &erased)
  }

  /// The file's name behind the backup's.
  static let suffix = ".erasures"
}

extension Ledger {
  private var backupsPath: String { "\(folder)/backups.json" }

  private var backupList: BackupList {
    guard let bytes = try? fileSystem.contents(of: backupsPath),
      let list = try? JSONDocument(parsing: bytes).read(BackupList.self)
    else { return BackupList() }
    return list
  }

  /// Remembers where a backup was written. Under the lock.
  func note(backup path: String) {
    var list = backupList
    list.backups.removeAll { $0.path == path }
    var record = BackupRecord()
    record.path = path
    record.day = today
    record.erased = state.globals.erased.count
    list.backups.append(record)
    if let bytes = try? JSONText.pretty(list, amounts: .minorUnits) {
      try? fileSystem.replace(backupsPath, with: bytes)
    }
    try? noteErasuresBesideBackups()
  }

  /// Backups that still stand where they were written.
  public var backupCopies: [BackupCopy] {
    backupList.backups.filter { (try? fileSystem.status($0.path)) != nil }
      .map { BackupCopy(path: $0.path, day: $0.day) }
  }

  /// Backups that still stand where they were written and are older than an erasure: to be pruned within the days of the
  /// settings (I3).
  public func backupsToPrune() -> [BackupRecord] {
    backupList.backups.filter { record in
      record.erased < state.globals.erased.count && (try? fileSystem.status(record.path)) != nil
    }
  }

  /// Writes beside every backup that is within reach who was erased since; a disk that is not plugged in is left for the
  /// next time.
  func noteErasuresBesideBackups() throws(DiskError) {
    for record in backupsToPrune() {
      var list = ErasureList()
      list.shop = state.globals.shop
      list.erased = state.globals.erased
      guard let bytes = try? JSONText.pretty(list, amounts: .minorUnits) else { continue }
      try fileSystem.replace(record.path + ErasureList.suffix, with: bytes)
    }
  }

  /// Erases everyone who is on the list and still here: what a restored backup has to do before it is used.
  func apply(erasures: [PersonID]) throws(CommandFailure) {
    for id in erasures where !state.globals.erased.contains(id) {
      guard state.storedAccount(id) != nil || storedPerson(id) != nil else { continue }
      let command = CommandID("erase-\(id)") ?? CommandID(using: &generator)
      _ = try submit(.erase(id, elsewhere: mentions(of: id)), id: command, by: Actor.system)
    }
  }
}
