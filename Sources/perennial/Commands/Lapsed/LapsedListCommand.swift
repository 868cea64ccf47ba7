import ArgumentParser
import Console
import Insight
import Ledger
import Shop

/// `lapsed [--list lapsed|at-risk|activation] [--limit N] [--csv] [--segment CODE] [--tag CODE] [--layer LAYER]
/// [--worth AMOUNT] [--occasion CODE] [--owner NAME] [--sort stake|days|chance|name] [--snoozed]`: one of the three lists,
/// worst loss first (W2, S107, S130).
///
/// With `--json`: `[{"id","name","expected","overdueDays","chance","atStake","reason","step"}]`; the chance is null for
/// those who never bought.
struct LapsedListCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List customers who did not come when expected, worst loss first.")

  @Option(help: "lapsed, at-risk or activation.")
  var list = "lapsed"
  @Option(help: "Rows at most.")
  var limit: Int?
  @Flag(help: "Print comma-separated values.")
  var csv = false
  @OptionGroup var narrowing: LapsedNarrowing
  @OptionGroup var globals: GlobalOptions

  func validate() throws {
    if WinBackList(rawValue: list) == nil {
      throw ValidationError("The list is one of \(WinBackList.allCases.map(\.rawValue).joined(separator: ", ")).")
    }
  }

  func run(in session: Session) throws {
    let ledger = try session.openForReading()
    try session.require(.lapsedList)
    let board = try ledger.winBackBoard()
    let filter = try narrowing.filter(session, ledger)
    let all = board[WinBackList(rawValue: list) ?? .lapsed].filter {
      filter.shows($0, of: board, in: ledger.state, on: ledger.today)
    }
    let sorted = narrowing.order.sorted(all, board)
    let rows = limit.map { Array(sorted.prefix(max(0, $0))) } ?? sorted
    if !board.hasEnoughHistory { session.warn("not-enough-history", session.words.notEnoughHistory) }
    let worded = rows.map { WordedLapse($0, ledger: ledger, words: session.words) }
    if csv {
      return try LapsedTable.write(worded, currency: ledger.state.globals.currency)
    }
    session.print(.array(worded.map(\.json))) { words in
      var table = TextTable()
      for row in worded { table.add(row.cells(words)) }
      return table.text
    }
  }
}

/// Which rows are listed, and in which order.
struct LapsedNarrowing: ParsableArguments {
  @Option(help: "Only members of a saved segment.")
  var segment: String?
  @Option(help: "Only those with this tag.")
  var tag: String?
  @Option(help: "Only core, active or potential members.")
  var layer: String?
  @Option(help: "Only those worth so much a year.")
  var worth: String?
  @Option(help: "Only those expected for this occasion.")
  var occasion: String?
  @Option(help: "Only what this member of staff sees to.")
  var owner: String?
  @Option(help: "stake, days, chance or name.")
  var sort = "stake"
  @Flag(help: "With those put off to another day.")
  var snoozed = false

  func validate() throws {
    if WinBackOrder(rawValue: sort) == nil {
      throw ValidationError("Sorted by one of \(WinBackOrder.allCases.map(\.rawValue).joined(separator: ", ")).")
    }
    if let layer, MemberLayer(rawValue: layer) == nil {
      throw ValidationError("The layer is one of \(MemberLayer.allCases.map(\.rawValue).joined(separator: ", ")).")
    }
  }

  var order: WinBackOrder { WinBackOrder(rawValue: sort) ?? .stake }

  func filter(_ session: Session, _ ledger: Ledger) throws -> WinBackFilter {
    let settings = ledger.state.settings
    var filter = WinBackFilter()
    if let code = segment.map({ SegmentCode($0) }), settings.segment(code) == nil {
      throw Problem.refused(.unknownSegment(code))
    }
    if let code = tag.map({ TagCode($0) }), settings.tag(code) == nil { throw Problem.refused(.unknownTag(code)) }
    filter.segment = segment.map { SegmentCode($0) }
    filter.tag = tag.map { TagCode($0) }
    filter.layer = layer.flatMap { MemberLayer(rawValue: $0) }
    filter.worth = try worth.map { try session.amount($0, option: "--worth") }
    filter.occasion = occasion.map { OccasionCode($0) }
    filter.owner = owner
    filter.showsWaiting = snoozed
    return filter
  }
}

/// One row of a list with its sentences.
struct WordedLapse {
  let id: PersonID
  let name: String
  let expected: Day
  let overdueDays: Int
  let chance: Double?
  let atStake: Money
  let reason: String
  let step: String

  init(_ row: WinBackRow, ledger: Ledger, words: Words) {
    let person = ledger.person(row.id)
    id = row.id
    name = person?.name ?? ""
    expected = row.cause.day
    overdueDays = row.overdueDays
    chance = row.chance
    atStake = row.atStake
    reason = words.sentence(for: row.cause, of: person, in: ledger)
    // Without consent nobody is written to or called (K1).
    let rule = ContactRule(ledger.state, at: ledger.now, on: ledger.today)
    let mayContact =
      person.map { person in
        (try? rule.channel(ContactProfile(person), ledger.state.account(row.id), for: .winBack)) != nil
      } ?? false
    let isPeace = if case .leaveInPeace = row.step { true } else { false }
    step = mayContact || isPeace ? words.sentence(for: row.step, today: ledger.today) : words.askAtNextVisit
  }

  var json: JSONValue {
    [
      "id": .text(id), "name": .string(name), "expected": .day(expected), "overdueDays": .integer(overdueDays),
      "chance": .optional(chance) { .double(($0 * 10_000).rounded() / 10_000) }, "atStake": .money(atStake),
      "reason": .string(reason), "step": .string(step),
    ]
  }

  func cells(_ words: Words) -> [String] {
    [
      name, words.pick("\(overdueDays) days over", "过期\(overdueDays)天"), words.money(atStake),
      chance.map { "\(Int(($0 * 100).rounded()))%" } ?? "-", reason, step,
    ]
  }
}

extension Ledger {
  /// The three lists as of now. Walks everyone.
  func winBackBoard() throws -> WinBackBoard {
    guard let board = WinBackBoard.make(state: state, directory: directory(), on: today) else {
      throw CancellationError()
    }
    return board
  }
}

extension Words {
  /// The sentence with the names that the person's file has for it.
  func sentence(for cause: WinBackCause, of person: Person?, in ledger: Ledger) -> String {
    let receiver = cause.receiver.flatMap { person?.receiver($0)?.name } ?? ""
    let plan = cause.plan.flatMap { code in ledger.state.settings.plans.first { $0.code == code } }
    return sentence(for: cause, receiver: receiver, plan: plan.map { name($0.name) } ?? "", today: ledger.today)
  }

  var askAtNextVisit: String { pick("ask at the next visit", "下次到店时问候") }

  var notEnoughHistory: String {
    pick(
      "Not enough history for a rhythm of this shop: 180 days is the measure", "历史还不够，暂以180天为准")
  }
}
