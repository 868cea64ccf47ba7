#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Gives the terminal back when the program is killed, before anything is said about it.
///
/// A fault restores the screen and standard error, writes one sentence, and hands on to whoever handled it before (the
/// Swift runtime's backtrace). A request to end restores the screen and ends the process by that same signal: what was
/// saved is saved, and nothing is saved on the way out.
enum CrashGuard {
  static let faults: [Int32] = [SIGILL, SIGTRAP, SIGABRT, SIGSEGV, SIGBUS, SIGFPE]
  static let requests: [Int32] = [SIGTERM, SIGHUP, SIGINT]

  private struct State {
    var restoration: ScreenRestoration
    var message: UnsafeMutableBufferPointer<UInt8>
    /// What was installed before, by signal number.
    var previous: UnsafeMutablePointer<sigaction>
  }

  private static let signalCount = 65
  /// Read by the handlers; written only while they are not installed.
  nonisolated(unsafe) private static var state: State?
  /// A fault by stack overflow needs a stack of its own; it stays for the life of the process.
  nonisolated(unsafe) private static var ownStack: UnsafeMutableRawPointer?

  /// Installs the handlers.
  static func install(_ restoration: ScreenRestoration, sentence: String) {
    guard state == nil else { return }
    let text = Array((sentence.isEmpty ? "" : sentence + "\n").utf8)
    let message = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1, text.count))
    _ = message.initialize(from: text)
    let previous = UnsafeMutablePointer<sigaction>.allocate(capacity: signalCount)
    previous.initialize(repeating: sigaction(), count: signalCount)
    state = State(
      restoration: restoration, message: UnsafeMutableBufferPointer(rebasing: message[..<text.count]),
      previous: previous)
    useOwnStack()
    for number in faults { set(number, to: faulted, remembering: previous) }
    for number in requests { set(number, to: asked, remembering: previous) }
  }

  /// Puts back what was installed before.
  static func remove() {
    guard let current = state else { return }
    for number in faults + requests { sigaction(number, current.previous + Int(number), nil) }
    state = nil
    current.message.deallocate()
    current.previous.deallocate()
    current.restoration.deallocate()
  }

  private static func set(
    _ number: Int32,
    to handler: @escaping @convention(c) (Int32, UnsafeMutablePointer<siginfo_t>?, UnsafeMutableRawPointer?) -> Void,
    remembering previous: UnsafeMutablePointer<sigaction>
  ) {
    var action = sigaction()
    action.__sigaction_handler.sa_sigaction = handler
    action.sa_flags = SA_SIGINFO | Int32(SA_ONSTACK)
    sigemptyset(&action.sa_mask)
    sigaction(number, &action, previous + Int(number))
  }

  private static let faulted:
    @convention(c) (Int32, UnsafeMutablePointer<siginfo_t>?, UnsafeMutableRawPointer?) -> Void =
      { number, information, _ in
        guard let current = CrashGuard.state else { return }
        current.restoration.restore()
        _ = write(2, current.message.baseAddress, current.message.count)
        sigaction(number, current.previous + Int(number), nil)
        // A fault of the machine happens again on return; one that was sent must be sent again.
        if let information, information.pointee.si_code > 0 { return }
        raise(number)
      }

  private static let asked: @convention(c) (Int32, UnsafeMutablePointer<siginfo_t>?, UnsafeMutableRawPointer?) -> Void =
    { number, _, _ in
      CrashGuard.state?.restoration.restore()
      signal(number, SIG_DFL)
      raise(number)
    }

  private static func useOwnStack() {
    var present = stack_t()
    sigaltstack(nil, &present)
    guard ownStack == nil, present.ss_flags & Int32(SS_DISABLE) != 0 else { return }
    let size = 64 * 1024
    let memory = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    var own = stack_t(ss_sp: memory, ss_flags: 0, ss_size: size)
    if sigaltstack(&own, nil) == 0 { ownStack = memory } else { memory.deallocate() }
  }
}
