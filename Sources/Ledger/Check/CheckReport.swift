import Shop

/// What `check` found: every line, every bulk file, every person's file.
public struct CheckReport: Sendable {
  public var events = 0
  public var people = 0
  /// The last line.
  public var n = 0
  public var hash = ChainHash.genesis
  public var problems: [CheckProblem] = []

  /// Nothing but notes.
  public var isSound: Bool { problems.allSatisfy(\.isNote) }
}

/// One thing that is not as it should be.
public struct CheckProblem: Hashable, Sendable {
  /// Inside the shop folder.
  public var file: String
  /// From 1; 0 when it is the file as a whole.
  public var line: Int
  public var fault: CheckFault

  /// Worth knowing, and no damage: a crash leaves it and the next command mends it.
  public var isNote: Bool {
    switch fault {
    case .personAhead, .personUnnamed, .personErased, .tornLine, .setAside: true
    default: false
    }
  }
}

public enum CheckFault: Hashable, Sendable {
  case journal(JournalDamage.Reason)
  case disk(DiskError)
  /// head.json names a line that the journal does not have, or another one.
  case head
  case personMissing
  case personUnreadable(JSONError)
  /// The file is not what the journal says was written.
  case personChanged
  /// The file is of an older revision than the journal says.
  case personBehind(file: Int, journal: Int)
  /// The file was written, but its command was not saved.
  case personAhead(file: Int, journal: Int)
  /// No line names the file.
  case personUnnamed
  /// The file is of someone who was erased; the next start takes it away.
  case personErased
  case settings(SettingsProblem.Reason)
  /// The cache does not say what the journal does; it is made anew.
  case cache
  case tornLine
  /// A torn line that was set aside after a crash.
  case setAside
}
