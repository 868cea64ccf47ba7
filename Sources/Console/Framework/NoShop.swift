import Shop

/// What the first start looks at: nothing at all.
final class NoShop: ShopView {
  let state = ShopState()
  let now: Instant
  var today: Day { ShopZone(state.globals.timeZone)?.businessDay(of: now) ?? Day(number: now.seconds / 86_400) }

  init(now: Instant) { self.now = now }

  func person(_ id: PersonID) -> Person? { nil }
  func find(_ query: String, limit: Int) -> FindResult { FindResult(matches: 0, rows: []) }
  func directory() -> [DirectoryEntry] { [] }
  func recentCommands(limit: Int) -> [RecentCommand] { [] }
}
