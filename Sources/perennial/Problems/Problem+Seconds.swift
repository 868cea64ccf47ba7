import Ledger
import Shop

extension Problem {
  /// How long a name stays locked (H2).
  var secondsLeft: Int? {
    switch self {
    case .refused(.pinLocked(let seconds)), .command(.refused(.pinLocked(let seconds))): seconds
    default: nil
    }
  }
}
