import Console
import Ledger

extension LedgerFailure {
  /// The same as the console shows it.
  var shown: ShownFailure {
    switch self {
    case .refused(let refusal): .refused(refusal)
    case .busy(let holder): .busy(holder: holder.isEmpty ? nil : holder)
    case .notSaved(let error): .notSaved(error.problem)
    case .unknown: .unknown
    case .damaged(let damage): damage.shown
    case .readOnly: .notSaved(.readOnlyFolder)
    case .cancelled: .notSaved(.other(""))
    case .staffFile(let problem): .notSaved(.other(problem.file))
    }
  }
}

extension JournalDamage {
  var shown: ShownFailure {
    if case .newerVersion = reason { return .notSaved(.newerVersion) }
    return .damaged(file: file.isEmpty ? "journal" : "journal/\(file)", line: line > 0 ? line : nil)
  }
}
