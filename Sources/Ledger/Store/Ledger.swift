import Shop

/// The shop folder on disk: reads of the newest state, and commands that are saved when they return.
///
/// One object a process, used from one thread. Several processes may have the same folder open: every command takes the
/// lock, reads what others appended, decides on the fresh state, appends and waits for the disk.
public final class Ledger {
  public let folder: String
  let fileSystem: any FileSystem
  let journal: JournalFolder
  let peopleFolder: PeopleFolder
  let clock: any ShopClock
  /// Who writes: shown to those who wait for the lock, and in every line.
  public var counter: String
  /// The source of ids, codes and salts.
  var generator: SharedGenerator
  var fold: Fold
  var directoryIndex: Directory
  var cache: CacheFile?
  var cachedBase: CachedBase?
  var writer: JournalWriter
  /// Why nothing may be written; `nil` when all is well.
  public internal(set) var damage: JournalDamage?
  /// Edits of shop.json or catalogue.json that are not in force.
  public internal(set) var settingsProblems: [SettingsProblem] = []
  /// Copies of torn lines that were set aside since the start.
  public internal(set) var quarantined: [String] = []
  var recent: [RecentCommand] = []
  /// How shop.json and catalogue.json stood when they were last looked at; `nil` when they must be.
  var examined: [FileStatus?]?
  /// What catalogue.json holds beside products and bundles.
  var catalogueExtra = UnknownFields()
  var zone: ShopZone?
  var staffFile: StaffFile
  /// What looking at a PIN chosen from now on costs.
  var pinCost = Scrypt.cost

  static let program = "1"
  static let names = [
    "journal", "people", "cache", "quarantine", "head.json", "lock", "shop.json", "catalogue.json", StaffFile.name,
  ]

  init(
    _ fileSystem: any FileSystem, folder: String, clock: any ShopClock, counter: String,
    generator: any RandomNumberGenerator
  ) {
    self.fileSystem = fileSystem
    self.folder = folder
    self.clock = clock
    self.counter = counter
    self.generator = SharedGenerator(generator)
    journal = JournalFolder(fileSystem, shop: folder)
    peopleFolder = PeopleFolder(fileSystem, shop: folder)
    staffFile = StaffFile(fileSystem, shop: folder)
    fold = Fold()
    directoryIndex = Directory(load: { _ in })
    writer = JournalWriter(journal)
  }
}

extension Ledger {
  /// 128 random bits in hexadecimal.
  func drawHex() -> String {
    [generator.next(), generator.next()].map { (word: UInt64) in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }
}

/// Time as the ledger needs it: the clock comes in from outside, so that tests and rehearsals can set it.
public protocol ShopClock: Sendable {
  var now: Instant { get }
  /// Set by hand: lines written under it are marked.
  var isFixed: Bool { get }
  /// Waits a moment for another counter to let go of the lock.
  func pause(milliseconds: Int)
}

extension Ledger: ShopView {
  public var state: ShopState { fold.state }
  public var now: Instant { clock.now }

  /// The later of the clock's business day and the last line's: it never goes back (T1).
  public var today: Day { max(clockDay, fold.lastDay) }

  public var clockDoubt: ClockDoubt? {
    fold.position.n > 0 ? ClockDoubt(clock: clockDay, last: fold.lastDay, limits: state.settings.clock) : nil
  }

  /// The business day by the clock alone.
  var clockDay: Day {
    guard let zone else { return fold.lastDay }
    let cutOff = TimeOfDay(hour: state.settings.cutoffHour) ?? .usualCutOff
    return zone.businessDay(of: clock.now, cutOff: cutOff)
  }

  public func person(_ id: PersonID) -> Person? { peopleFolder.person(id) }

  public func directory() -> [DirectoryEntry] { directoryIndex.entries() }

  public func person(withCard card: String) -> PersonID? { directoryIndex.person(withCard: card) }

  public var journalHead: (n: Int, h: String)? { (fold.position.n, fold.position.hash.description) }

  public func recentCommands(limit: Int) -> [RecentCommand] { Array(recent.suffix(limit).reversed()) }

  public func find(_ text: String, limit: Int) -> FindResult {
    let query = SearchQuery(text)
    if let owner = owner(of: query), let person = person(owner) {
      return FindResult(matches: 1, rows: [row(DirectoryEntry(person))])
    }
    let found = directoryIndex.find(query, limit: limit)
    return FindResult(matches: found.matches, rows: found.best.map { row($0) })
  }

  private func row(_ entry: DirectoryEntry) -> FoundPerson {
    FoundPerson(entry, account: state.account(entry.id), on: today, ladder: state.settings.tiers)
  }

  /// A coupon's or an order's code finds its owner (I1).
  private func owner(of query: SearchQuery) -> PersonID? {
    if let code = query.couponCode, let coupon = state.coupon(code) { return coupon.owner }
    if case .orderNumber(let number) = query.shape, let order = state.order(number: number) {
      return order.account ?? order.contact
    }
    return nil
  }
}
