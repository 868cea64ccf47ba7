import CNcurses

/// Sends what is written to standard error into a log while curses owns the screen.
struct StandardErrorRedirection {
  /// Where standard error went before.
  let original: Int32
  private let log: Int32

  /// Nil when there is no log or the descriptors cannot be had; standard error then stays as it is.
  init?(into log: Int32?) {
    guard let log else { return nil }
    original = dup(2)
    guard original >= 0 else { return nil }
    self.log = log
    dup2(log, 2)
  }

  /// Lets standard error out for a while.
  func pause() { dup2(original, 2) }

  /// Ends the pause.
  func resume() { dup2(log, 2) }

  /// Ends it for good.
  func restore() {
    dup2(original, 2)
    close(original)
  }
}
