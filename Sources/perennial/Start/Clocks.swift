import Glibc
import Ledger
import Shop

/// The machine's clock.
struct SystemClock: ShopClock {
  var now: Instant { Instant(seconds: time(nil)) }
  var isFixed: Bool { false }

  func pause(milliseconds: Int) { Pause.milliseconds(milliseconds) }
}

/// A clock that stands: for rehearsals and tests, and for the first line of an example shop.
struct FixedClock: ShopClock {
  var now: Instant
  /// Whether lines written under it are marked.
  var isFixed = true

  func pause(milliseconds: Int) { Pause.milliseconds(milliseconds) }
}

private enum Pause {
  static func milliseconds(_ count: Int) {
    var rest = timespec(tv_sec: count / 1_000, tv_nsec: count % 1_000 * 1_000_000)
    var left = timespec()
    while nanosleep(&rest, &left) != 0, errno == EINTR { rest = left }
  }
}
