import ArgumentParser
import CursesTerminal
import Ledger
import Shop

extension Problem {
  /// The problem that an error is.
  init(_ error: any Error) {
    switch error {
    case let problem as Problem: self = problem
    case let refusal as Refusal: self = .refused(refusal)
    case let error as LedgerError: self = .opening(error)
    case let failure as LedgerFailure: self = .command(failure)
    case let error as CursesError: self = .terminal(error)
    case let error as DiskError: self = .file(error)
    default: self = .usage(.arguments(message: "\(error)", help: "\(error)"))
    }
  }
}
