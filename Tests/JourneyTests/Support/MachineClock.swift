import Foundation
import Ledger
import Shop

/// The machine's own time, for looking at folders that the program wrote.
struct MachineClock: ShopClock {
  let isFixed = false
  var now: Instant { Instant(seconds: Int(Date().timeIntervalSince1970)) }
  func pause(milliseconds: Int) { poll(nil, 0, Int32(milliseconds)) }
}
