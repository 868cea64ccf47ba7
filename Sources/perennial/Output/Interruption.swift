import Glibc
import Synchronization

/// Ctrl-C during long work: the work stops and takes back what it began.
enum Interruption {
  private static let flag = Atomic(false)

  static var happened: Bool { flag.load(ordering: .relaxed) }

  static func watch() {
    _ = happened
    signal(SIGINT) { _ in Interruption.flag.store(true, ordering: .relaxed) }
  }
}
