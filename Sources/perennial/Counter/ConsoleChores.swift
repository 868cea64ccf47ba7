import Glibc
import Ledger

/// What the loop does beside keys: looking at other counters now and then, and what can wait until nobody types.
struct ConsoleChores {
  private var lastLook = 0
  private var ticks = 0

  /// Whether so many milliseconds have passed since it last was.
  mutating func isDue(every milliseconds: Int) -> Bool {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    let now = time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
    guard now - lastLook >= milliseconds else { return false }
    lastLook = now
    return true
  }

  /// On the first idle ticks after the first frame: the cache, then everyone on file for the first look-up.
  mutating func whenIdle(_ ledger: Ledger) {
    ticks += 1
    switch ticks {
    case 1: _ = ledger.find("", limit: 1)
    case 2 where ledger.wantsCache: ledger.writeCache()
    default: break
    }
  }
}
