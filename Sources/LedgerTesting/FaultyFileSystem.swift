import Ledger
import Synchronization

/// A disk in memory that counts every operation, can fail one of them, can crash at one, and then shows what a power
/// cut may have left.
///
/// What ``synchronize(_:)`` and ``synchronizeDirectory(_:)`` covered is kept. Of the rest each write, truncation and
/// change of a folder may be kept or lost on its own, a write may be cut short at any byte, and the bytes of a file that
/// grew may be zeros. A failed ``synchronize(_:)`` drops what it should have written: asking again does not help, as on
/// Linux.
public final class FaultyFileSystem: FileSystem {
  /// What happens at an operation.
  public enum Fault: Sendable {
    /// The power goes. This and all later operations throw ``crash``.
    case crash
    /// It fails. A write may have written a part first.
    case fail(DiskError.Kind)
  }

  /// The error of every operation once the power has gone.
  public static let crash = DiskError.Kind.other(.max)

  let state: Mutex<DiskState>

  /// - Parameters:
  ///   - seed: Decides how much of a failing write is written.
  ///   - faults: By the number of the operation, the first being 0.
  public init(seed: UInt64 = 0, faults: [Int: Fault] = [:]) {
    state = Mutex(DiskState(seed: seed, faults: faults))
  }

  init(state: DiskState) { self.state = Mutex(state) }

  /// How many operations there have been.
  public var operationCount: Int { state.withLock { $0.operationCount } }

  /// Whether the power has gone.
  public var hasCrashed: Bool { state.withLock { $0.hasCrashed } }

  /// The operations so far, as `write journal/2026-11.jsonl`.
  public var log: [String] { state.withLock { $0.log } }

  /// Replaces the faults to come; operations are counted on.
  public func setFaults(_ faults: [Int: Fault]) { state.withLock { $0.faults = faults } }

  /// The disk as it may be found after a power cut at this moment.
  public func afterCrash(seed: UInt64) -> FaultyFileSystem {
    FaultyFileSystem(state: state.withLock { $0.afterPowerCut(seed: seed) })
  }

  /// The disk after this process was killed: everything written is there, nothing is open or locked.
  public func afterKill() -> FaultyFileSystem {
    FaultyFileSystem(state: state.withLock { $0.afterKill() })
  }

  /// Changes a file behind the program's back, as a failing disk or a curious hand would. It is on the device at once.
  public func tamper(_ path: String, _ change: (inout [UInt8]) -> Void) {
    state.withLock { $0.tamper(path, change) }
  }

  /// Runs one operation: counts it, meets its fault, or does it.
  func perform<Result>(
    _ operation: DiskError.Operation, _ path: String,
    _ body: (inout DiskState) throws(DiskError.Kind.Thrown) -> sending Result
  ) throws(DiskError) -> Result {
    let result = state.withLock { state -> Swift.Result<Result, DiskError.Kind.Thrown> in
      do throws(DiskError.Kind.Thrown) {
        try state.step(operation, path)
        return .success(try body(&state))
      } catch {
        return .failure(error)
      }
    }
    switch result {
    case .success(let value): return value
    case .failure(let error): throw DiskError(operation, path: path, kind: error.kind)
    }
  }
}

extension DiskError.Kind {
  /// A kind on its way to becoming a ``DiskError``.
  struct Thrown: Error {
    let kind: DiskError.Kind
  }
}
