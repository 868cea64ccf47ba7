import Console
import Ledger
import Shop
import Synchronization

extension Session {
  /// Carries out one command in the name of who acts.
  ///
  /// - Parameter content: What was asked, where the command depends on what stood there before.
  func submit(_ command: Command, content: String? = nil, part: String? = nil) throws -> Receipt {
    let ledger = try open()
    let staff = try actor()
    let actor = command.isBySystem ? .system : staff
    noteClock(ledger)
    do throws(LedgerFailure) {
      return noting(try ledger.submit(command, content: content, id: commandID(part: part), by: actor))
    } catch {
      throw Problem.command(error)
    }
  }

  /// What a command would come to.
  func rehearse(_ command: Command) throws -> Decision {
    let ledger = try open()
    let actor = try actor()
    do throws(Refusal) {
      return try ledger.rehearse(command, by: actor)
    } catch {
      throw Problem.refused(error)
    }
  }

  /// The facts of a command: rehearsed for a quote, else carried out.
  func facts(of command: Command, quote: Bool, content: String? = nil) throws -> [Event] {
    quote ? try rehearse(command).events : try submit(command, content: content).events
  }

  /// Refuses what the acting member of staff may not do (H1).
  func require(_ duty: Duty) throws {
    guard try actor().may(duty) else { throw Problem.refused(.notAllowed(needs: duty.neededRole)) }
  }

  private func noteClock(_ ledger: Ledger) {
    if let doubt = ledger.clockDoubt { warn("clock-doubtful", words.sentence(for: doubt)) }
  }

  /// Carries out a large command with a bar.
  ///
  /// - Parameters:
  ///   - content: What was asked, for the command's id.
  ///   - label: What the bar says.
  ///   - isFirst: The history of a shop that was opened years ago just now: no clock has jumped.
  func submit(
    _ work: some BulkWork, content: String, label: String, isFirst: Bool = false
  ) throws -> Receipt {
    let ledger = try open()
    let actor = try actor()
    if !isFirst { noteClock(ledger) }
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
