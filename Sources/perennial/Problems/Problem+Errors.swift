import ArgumentParser
import CursesTerminal
import Exchange
import Insight
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
    case let error as ArchiveError: self = .archive(error)
    case let fault as CSVFault: self = .unreadableTable(fault)
    case let fault as ImportFault: self = .importing(fault)
    case let fault as PlainTableFault: self = .plainTable(fault)
    case let shortfall as Shortfall: self = .notEnough(shortfall)
    default: self = .usage(.arguments(message: "\(error)", help: "\(error)"))
    }
  }
}
