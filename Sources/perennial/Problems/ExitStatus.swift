/// How a command ends.
enum ExitStatus: Int32 {
  case done = 0
  /// Refused by a rule of the shop.
  case refused = 1
  /// What the parser rejects.
  case usage = 2
  /// The shop folder is damaged or unreadable.
  case damaged = 3
  /// Not saved, or not known to be saved.
  case notSaved = 4
  /// Another counter holds the lock.
  case busy = 5
}
