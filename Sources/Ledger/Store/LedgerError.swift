import Shop

/// Why a shop folder could not be opened or made.
public enum LedgerError: Error, Hashable, Sendable {
  /// There is no shop in this folder.
  case noShop(folder: String)
  /// A shop stands there already.
  case shopExists(folder: String)
  /// The folder holds other files.
  case folderNotEmpty(folder: String)
  case danger(FolderDanger)
  case disk(DiskError)
  /// The journal cannot be read to its end; whoever wants to look may open it for reading.
  case damaged(JournalDamage)
  /// Another counter holds the lock.
  case busy(holder: String)
  case refused(Refusal)
}

/// Why a command was not carried out.
public enum CommandFailure: Error, Hashable, Sendable {
  case refused(Refusal)
  /// Another counter holds the lock; nothing was done.
  case busy(holder: String)
  /// The disk refused; nothing was saved.
  case notSaved(DiskError)
  /// It is not known whether the command is saved. Repeating it with the same id is safe.
  case unknown(DiskError)
  /// The folder is damaged and open for reading only.
  case damaged(JournalDamage)
  /// Practice or rescue: this folder is not written to.
  case readOnly
  case cancelled
  /// staff.json was edited into something that cannot be used: nobody knows who may do what.
  case staffFile(SettingsProblem)
}

/// A command that has been carried out and is saved.
public struct Receipt: Sendable {
  public var id: CommandID
  /// Number of its line.
  public var n: Int
  public var events: [Event]
  public var at: Instant
  /// It had been carried out before, and this is the first result again.
  public var isRepeat: Bool
  /// Edits of shop.json or catalogue.json that could not be put in force.
  public var warnings: [SettingsProblem]
}

/// An edited file that is not in force, and why.
public struct SettingsProblem: Error, Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    case unreadable(JSONError)
    /// With the line and column of the setting, from 1, where the file has it.
    case fault(SettingsFault, line: Int, column: Int)
    /// It was made from an older version than is in force by now: what was saved since stands, and the file is kept
    /// aside under its name and ``rejectedSuffix``.
    case outdated
  }

  /// Ends the name of a file that was made from an older version.
  public static let rejectedSuffix = ".rejected"

  /// `shop.json`, `catalogue.json` or `staff.json`.
  public var file: String
  public var reason: Reason

  public init(file: String, reason: Reason) {
    self.file = file
    self.reason = reason
  }

  /// The line it is about, from 1; 0 for the whole file.
  public var line: Int { place.line }
  /// The column, from 1; 0 for the whole file.
  public var column: Int { place.column }

  private var place: (line: Int, column: Int) {
    switch reason {
    case .unreadable(let error): (error.line, error.column)
    case .fault(_, let line, let column): (line, column)
    case .outdated: (0, 0)
    }
  }
}
