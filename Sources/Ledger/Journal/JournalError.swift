/// Why a journal cannot be read further.
public enum JournalError: Error, Hashable, Sendable {
  case damaged(JournalDamage)
  case disk(DiskError)
}

/// Damage that the program must not write over: the shop opens for reading only.
public struct JournalDamage: Error, Hashable, Sendable {
  /// The name inside the journal folder; empty when it is the journal as a whole.
  public let file: String
  /// From 1; 0 when it is the file as a whole.
  public let line: Int
  /// Bytes of the file before the fault.
  public let byte: Int
  public let reason: Reason

  public enum Reason: Hashable, Sendable {
    /// The line does not end in `,"h":"…"}`.
    case noLink
    /// The line, or one before it, is not what was written.
    case brokenChain(expected: ChainHash, found: ChainHash)
    case wrongNumber(expected: Int)
    case malformed(JSONError)
    /// The line was written by a newer version of the program: not damage, but it cannot be read.
    case newerVersion
    /// The first line of a file does not name the file and link before it.
    case wrongPrevious(expected: FileLink?, found: FileLink?)
    /// A line is longer than any that is written.
    case tooLong
    /// A line without its line feed, though more follows in a later file.
    case unterminated
    case missingFile
    /// A known position is not in the file: it was shortened or exchanged.
    case positionNotFound(JournalPosition)
    /// The journal ends before a line that was acknowledged.
    case endsBeforeHead(JournalPosition)
    /// A bulk file has other lines than the line that commits it says.
    case wrongBulk(BulkReference)
  }
}

/// Why a command was not written.
public enum JournalFailure: Error, Hashable, Sendable {
  /// The line is longer than a line may be: the command belongs into a bulk file.
  case tooLarge(bytes: Int)
  /// Nothing of it is in the journal.
  case notSaved(DiskError)
  /// It is not known whether the command is saved. The writer is closed; repeating the command with the same id, after
  /// the journal was read again, is safe.
  case unknown(DiskError)
  /// An earlier failure closed the writer, or it was never opened.
  case closed
}
