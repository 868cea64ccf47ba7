import Ledger
import Shop
import Synchronization

extension Session {
  /// Carries out one command in the name of who acts.
  func submit(_ command: Command) throws -> Receipt {
    let ledger = try open()
    let actor = try actor()
    do throws(LedgerFailure) {
      return noting(try ledger.submit(command, id: commandID(), by: actor))
    } catch {
      throw Problem.command(error)
    }
  }

  /// Carries out a large command with a bar.
  ///
  /// - Parameters:
  ///   - content: What was asked, for the command's id.
  ///   - label: What the bar says.
  func submit(_ work: some BulkWork, content: String, label: String) throws -> Receipt {
    let ledger = try open()
    let actor = try actor()
    let watched = WatchedWork(work: work)
    let bar = ProgressBar(label: label)
    defer { bar.end() }
    Interruption.watch()
    do throws(LedgerFailure) {
      return noting(
        try ledger.submit(watched, content: content, id: commandID(), by: actor) { share in
          bar.show(share)
          return !Interruption.happened
        })
    } catch {
      if case .cancelled = error, let fault = watched.fault { throw fault }
      throw Problem.command(error)
    }
  }

  private func noting(_ receipt: Receipt) -> Receipt {
    for problem in receipt.warnings { warn("settings-ignored", words.sentence(for: problem)) }
    return receipt
  }
}

/// Large work that remembers why it stopped.
private struct WatchedWork<Work: BulkWork>: BulkWork {
  let work: Work
  private let box = FaultBox()

  init(work: Work) { self.work = work }

  /// What the work threw, if it was not cancelled.
  var fault: (any Error)? { box.fault.withLock { $0 } }

  func run(on sink: any BulkSink, day: Day, now: Instant, progress: (Double) -> Bool) throws {
    do {
      try work.run(on: sink, day: day, now: now, progress: progress)
    } catch let error where !(error is CancellationError) {
      box.fault.withLock { $0 = error }
      throw error
    }
  }

  private final class FaultBox: Sendable {
    let fault = Mutex<(any Error)?>(nil)
  }
}
