import Shop

/// Long work, described by the screen that wants it and run by the program on its worker.
public struct WorkRequest: Sendable {
  public let token: WorkToken
  /// Computes over the snapshot; tells its progress, 0 to 1, and stops with `nil` when that answers false.
  public let run: @Sendable (WorkSnapshot, _ progress: (Double) -> Bool) -> (any Sendable)?
}

/// The shop as it was when the work began. Never holds the shop's lock.
public struct WorkSnapshot: Sendable {
  public var state: ShopState
  public var directory: [DirectoryEntry]
  public var today: Day
  public var now: Instant

  public init(state: ShopState, directory: [DirectoryEntry], today: Day, now: Instant) {
    self.state = state
    self.directory = directory
    self.today = today
    self.now = now
  }
}

/// How long work ended.
public enum WorkOutcome: Sendable {
  /// What the request's closure returned.
  case done(any Sendable)
  case cancelled
}
