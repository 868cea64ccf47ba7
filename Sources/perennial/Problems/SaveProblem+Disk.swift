import Console
import Ledger

extension DiskError {
  /// Why nothing could be written, as the console says it.
  var problem: SaveProblem {
    switch kind {
    case .noSpace, .fileTooBig: .diskFull
    case .readOnly, .permission: .readOnlyFolder
    default: .other("\(operation.rawValue) \(FilePath.name(of: path))")
    }
  }
}
