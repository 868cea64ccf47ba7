import Console
import Foundation
import Insight
import Ledger
import Shop
import Starter
import Terminal

/// A synthetic shop on disk and what is timed on it.
struct BenchShop {
  let disk: TimedFileSystem
  let folder: String
  let report: Report
  let ledger: Ledger
  private let clock = ContinuousClock()
  private let owner = Actor(name: "owner", role: .manager)

  init(disk: TimedFileSystem, folder: String, members: Int, orders: Int, seed: UInt64, report: Report) throws {
    self.disk = disk
    self.folder = folder
    self.report = report
    var generator = SystemRandomNumberGenerator()
    let opening = Starter.shop(
      kind: .florist, name: LocalizedText("Bench"), currency: .cny, timeZone: "Asia/Shanghai", language: .english,
      id: ShopID(using: &generator))
    report.heading("\(members) members, \(orders) orders")
    ledger = try Ledger.create(
      disk, folder: folder, opening: opening, clock: MachineClock(), counter: "bench", user: PosixFileSystem.user)
    let clock = ContinuousClock()
    let work = GeneratedShop(members: members, orders: orders, seed: seed)
    let made = try clock.measure {
      _ = try ledger.submit(work, content: "bench", id: CommandID(using: &generator), by: owner) { _ in true }
    }
    report.row("the shop made, one bulk command", median: made)
    report.row("cache written", median: clock.measure { ledger.writeCache() })
  }

  private func open() throws -> Ledger {
    try Ledger.open(disk, folder: folder, clock: MachineClock(), counter: "bench", user: PosixFileSystem.user)
  }

  private func repeated(_ times: Int, _ body: () throws -> Void) rethrows -> Figures {
    var figures = Figures()
    for _ in 0..<times { figures.add(try clock.measure(body)) }
    return figures
  }

  /// Opening the folder, and the real program from its start to its first frame.
  func starts() throws {
    report.heading("Start")
    report.row("open, from the cache", try repeated(9) { _ = try open() })
    let cache = "\(folder)/cache/checkpoint"
    try disk.rename(cache, to: cache + ".aside")
    let cold = try repeated(3) { _ = try open() }
    try disk.rename(cache + ".aside", to: cache)
    report.row("open, from the journal alone", cold)
    let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path + "/perennial"
    guard try disk.status(program) != nil else {
      report.note("first frame", "skipped: build the product perennial beside this one")
      return
    }
    var bare = Figures()
    var whole = Figures()
    for _ in 0..<9 {
      if let time = TerminalProcess.time([program, "--version"], until: ".") { bare.add(time) }
      if let time = TerminalProcess.time([program, "--data", folder, "--lang", "en"], until: "Menu") {
        whole.add(time)
      }
    }
    report.row("process start to --version", bare)
    report.row("process start to the first frame", whole, against: ("--version", bare))
  }

  /// A key on Find, from the event to the finished frame.
  func frames() throws {
    report.heading("Find")
    let ledger = try open()
    var loading = Figures()
    loading.add(clock.measure { _ = ledger.find("a", limit: 10) })
    report.row("first look-up, the directory being loaded", loading)
    let console = Console(ConsoleStart(view: ledger, language: .english, staff: owner, counter: "bench"))
    let size = Size(columns: 80, rows: 24)
    _ = console.handle(.resize(size))
    let idle = repeated(50) { _ = console.frame(size: size, glyphs: .unicode) }
    var keys = Figures()
    for text in ["wangx", "8812", "li", "zhangwei", "王", "1390", "smith", "000042"] {
      for character in text {
        keys.add(
          clock.measure {
            _ = console.handle(.key(.character(character)))
            _ = console.frame(size: size, glyphs: .unicode)
          })
      }
      for _ in text { _ = console.handle(.key(.backspace)) }
    }
    report.row("a frame without a key", idle)
    report.row("key to frame", keys, against: ("a frame without a key", idle))
  }

  /// An order from the command to "saved", and what of it is waiting for the disk.
  func commands() throws {
    report.heading("Sell")
    let ledger = try open()
    var members: [PersonID] = []
    ledger.state.forEachAccount { if members.count < 500, $0.isMember { members.append($0.id) } }
    let products = ledger.state.catalogue.products.filter { $0.price != nil && !$0.limited && !$0.retired }
    guard !members.isEmpty, !products.isEmpty else { return }
    var generator = SystemRandomNumberGenerator()
    var whole = Figures()
    var own = Figures()
    var waiting = Figures()
    for number in 0..<200 {
      var draft = OrderDraft()
      draft.account = members[number % members.count]
      draft.items = [
        DraftItem(products[number % products.count].sku), DraftItem(products[(number * 7 + 3) % products.count].sku),
      ]
      let id = CommandID(using: &generator)
      disk.reset()
      let time = try clock.measure { _ = try ledger.submit(.placeOrder(draft), id: id, by: owner) }
      whole.add(time)
      waiting.add(disk.waited)
      own.add(time - disk.waited)
    }
    report.row("command to saved", whole)
    report.row("of that, waiting for the disk", waiting)
    report.row("of that, our own work", own, against: ("waiting for the disk", waiting))
    let quote = try repeated(200) {
      var draft = OrderDraft()
      draft.account = members[0]
      draft.items = [DraftItem(products[0].sku)]
      _ = try ledger.state.quote(draft, on: ledger.today)
    }
    report.row("live total of an open order", quote)
  }

  /// What is suggested to members who are opened one after the other, each for the first time.
  private func suggestions(_ ledger: Ledger) {
    let state = ledger.state
    var members: [PersonID] = []
    state.forEachAccount { if members.count < 300, $0.purchases.count >= 2 { members.append($0.id) } }
    guard !members.isEmpty else { return }
    var (reading, single, sets, beside) = (Figures(), Figures(), Figures(), Figures())
    for id in members {
      reading.add(clock.measure { _ = (state.account(id), ledger.person(id)) })
      let request = SuggestionRequest(account: state.account(id), person: ledger.person(id))
      var found: [Suggestion] = []
      single.add(clock.measure { found = Suggestions.make(request, state: state, on: ledger.today) })
      sets.add(clock.measure { _ = SetIdeas.make(request, state: state, on: ledger.today) })
      let basket = found.first?.items ?? []
      beside.add(clock.measure { _ = AddOns.make(for: basket, request, state: state, on: ledger.today) })
    }
    let base = ("the member read", reading)
    report.row("a member's account and file read", reading)
    report.row("three suggestions for an opened member", single, against: base)
    report.row("sets for the same member", sets, against: base)
    report.row("add-ons to the first suggestion", beside, against: base)
  }

  /// The long figures.
  func figures() throws {
    report.heading("Figures")
    let ledger = try open()
    let directory = ledger.directory()
    report.row(
      "lapsed list",
      repeated(3) { _ = LapsedList.make(state: ledger.state, directory: directory, on: ledger.today) })
    suggestions(ledger)
    report.row("check of the whole folder", repeated(1) { _ = ledger.check(isDeep: false) })
  }
}
