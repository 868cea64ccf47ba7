import Insight
import Shop

/// Keeping the month's figures at the start of the day: worked out on the worker, then written (S105, S106). Leaving the
/// page stops it; it is offered again.
enum FiguresToKeep: Equatable {
  case none
  /// There are some to keep.
  case offered
  /// The start of the day was confirmed.
  case wanted
  case working
  case worked(MonthlyFigures)
  /// There is too little history for any; it is not offered again before the page is opened anew.
  case tooLittle(isSaid: Bool)

  /// What the shop wants when nothing is under way.
  mutating func offer(_ isWanted: Bool) {
    if self == .none || self == .offered { self = isWanted ? .offered : .none }
  }

  /// The work was cancelled.
  mutating func stop() {
    if self == .working { self = .offered }
  }

  mutating func begin() {
    if self == .offered { self = .wanted }
  }

  mutating func take(_ figures: MonthlyFigures) {
    self = figures.isEmpty ? .tooLittle(isSaid: false) : .worked(figures)
  }

  /// What is to be done now.
  mutating func next(_ words: Words) -> Transition? {
    switch self {
    case .none, .offered, .working, .tooLittle(isSaid: true): return nil
    case .tooLittle(isSaid: false):
      self = .tooLittle(isSaid: true)
      return .say(.plain(words.figuresTooLittle))
    case .wanted:
      self = .working
      return .work { snapshot, progress in
        withoutActuallyEscaping(progress) { progress in
          MonthlyFigures.make(snapshot.state, on: snapshot.today, goOn: progress)
        }
      }
    case .worked(let figures):
      self = .none
      return .submit(.keepFigures(figures))
    }
  }
}
