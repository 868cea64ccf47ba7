import ArgumentParser
import Console
import Insight
import Ledger
import Shop

/// `report`: the figures of a time; `report day` also closes a day (S43), `rewards` (S28) and `stock` (S67) have shapes of
/// their own, every other one that of ``ReportCommand/figures(_:_:)``. `--csv` and `--html` write it to a file besides.
struct ReportCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Print a report; report day with --counted closes the day.")

  @Argument(help: "The report's name.")
  var name: String?
  @Flag(help: "List the reports.")
  var list = false
  @Option(help: "The first day.")
  var from: String?
  @Option(help: "The last day.")
  var to: String?
  @Option(help: "A campaign to stand beside others in report campaigns; up to four times.")
  var campaign: [String] = []
  @Option(help: "Cash counted in the drawer: closes the day.")
  var counted: String?
  @Option(help: "Write the report as a table to this file; - is standard output.")
  var csv: String?
  @Option(help: "Write the report as a page to this file; - is standard output.")
  var html: String?
  @OptionGroup var globals: GlobalOptions

  private static let names = ["day"] + ReportName.allCases.map(\.rawValue)

  func run(in session: Session) throws {
    if list {
      return session.print(.array(Self.names.map { .string($0) })) { _ in Self.names.joined(separator: "\n") }
    }
    guard let name else { throw Problem.usage(.missing(option: "NAME")) }
    guard Self.names.contains(name) else { throw Problem.unknownReport(name) }
    if campaign.count > ReportMaker.campaignsBeside {
      throw Problem.usage(.value(option: "--campaign", text: campaign.last ?? "", expected: .count))
    }
    if let wanted = ReportName(rawValue: name) {
      if csv != nil || html != nil { return try write(wanted, session) }
      switch wanted {
      case .rewards: return try rewards(session)
      case .stock: return try stock(session)
      default: return try figures(wanted, session)
      }
    }
    // The close of a day is no report of figures.
    guard csv == nil, html == nil else { throw Problem.unknownReport(name) }
    try report(session)
  }

  /// `report rewards`: what became of each reward given in that time, of the last 12 months where none is named (S28):
  /// `[{"reward","title","issued","used","lapsed","lapsedShare","daysToUse","cost","seldom"}]`.
  private func rewards(_ session: Session) throws {
    let ledger = try session.openForReading()
    let first = try from.map { try session.day($0, option: "--from") } ?? ledger.today.adding(months: -12)
    let last = try to.map { try session.day($0, option: "--to") } ?? ledger.today
    guard first <= last else { throw Problem.usage(.value(option: "--to", text: to ?? "", expected: .day)) }
    let report = RewardReport(ledger.state, days: first...last, on: ledger.today)
    let json = report.rows.map { row -> JSONValue in
      [
        "reward": .string(row.reward.code), "title": .string(session.words.title(of: row)),
        "issued": .integer(row.issued), "used": .integer(row.used), "lapsed": .integer(row.lapsed),
        "lapsedShare": .optional(row.lapsedShare) { .integer($0.count) },
        "daysToUse": .optional(row.daysToUse) { .integer($0) }, "cost": .money(row.cost),
        "seldom": .bool(row.isFlagged),
      ]
    }
    session.print(.array(json)) { words in
      var table = TextTable()
      for row in report.rows {
        table.add([
          words.title(of: row), "\(row.issued)", "\(row.used)", row.daysToUse.map { "\($0)" } ?? "",
          words.money(row.cost), row.isFlagged ? "!" : "",
        ])
      }
      return table.text
    }
  }

  private func report(_ session: Session) throws {
    let ledger = try counted == nil ? session.openForReading() : session.open()
    let first = try from.map { try session.day($0, option: "--from") } ?? ledger.today
    let last = try to.map { try session.day($0, option: "--to") } ?? (from == nil ? ledger.today : first)
    guard first <= last, last - first <= 3_660 else {
      throw Problem.usage(.value(option: "--to", text: to ?? "", expected: .day))
    }
    if let counted {
      guard first == last else { throw Problem.usage(.value(option: "--counted", text: counted, expected: .day)) }
      let amount = try session.amount(counted, option: "--counted")
      _ = try session.submit(.closeDay(DayCount(day: first, counted: amount)))
    }
    let view = DayReport(state: ledger.state, days: first...last, position: ledger.position)
    session.print(view.json) { view.text($0) }
  }
}

extension RewardReport.Reward {
  /// `coupon:NAME`, `gift:NAME`, `promise`, `personal`.
  fileprivate var code: String {
    switch self {
    case .template(let code): "coupon:\(code)"
    case .gift(let code): "gift:\(code)"
    case .promise: "promise"
    case .personal: "personal"
    }
  }
}

/// What happened from one day to another: orders, refunds, takings by tender, and the journal's end.
struct DayReport {
  private let days: ClosedRange<Day>
  private let position: JournalPosition
  private var orders = 0
  private var refunds = 0
  private var sales = Money.zero
  private var refunded = Money.zero
  private var takings: [TenderTotal]
  private var closed: DayClosed?

  init(state: ShopState, days: ClosedRange<Day>, position: JournalPosition) {
    self.days = days
    self.position = position
    var totals = Dictionary(uniqueKeysWithValues: Tender.allCases.map { ($0, TenderTotal(tender: $0)) })
    for number in days.lowerBound.number...days.upperBound.number {
      guard let book = state.dayBook(Day(number: number)) else { continue }
      let placed = (book.orders + book.imported).compactMap { state.order($0) }
      orders += placed.count
      sales = placed.reduce(sales) { $0 + $1.due }
      let given = Set(book.refunded).compactMap { state.order($0) }.flatMap(\.refunds).filter { $0.day == book.day }
      refunds += given.count
      refunded = given.reduce(refunded) { $0 + $1.money }
      for total in book.takings {
        totals[total.tender]?.taken += total.taken
        totals[total.tender]?.given += total.given
      }
      if days.lowerBound == days.upperBound { closed = book.closed }
    }
    takings = Tender.allCases.compactMap { totals[$0] }
  }

  private var cash: Money { takings.first { $0.tender == .cash }?.net ?? .zero }

  var json: JSONValue {
    [
      "from": .day(days.lowerBound), "to": .day(days.upperBound), "orders": .integer(orders), "sales": .money(sales),
      "refunds": .integer(refunds), "refunded": .money(refunded),
      "takings": .object(takings.map { ($0.tender.rawValue, .money($0.net)) }),
      "total": .money(takings.reduce(.zero) { $0 + $1.net }), "expected": .money(cash),
      "counted": .optional(closed) { .money($0.counted) },
      "difference": .optional(closed) { .money($0.counted - $0.expected) }, "n": .integer(position.n),
      "h": .text(position.hash),
    ]
  }

  func text(_ words: Words) -> String {
    var table = TextTable()
    let isOneDay = days.lowerBound == days.upperBound
    table.add([words.day(days.lowerBound), isOneDay ? "" : words.day(days.upperBound)])
    table.add([words.pick("Orders", "订单"), "\(orders)", words.money(sales)])
    table.add([words.pick("Refunds", "退款"), "\(refunds)", words.money(-refunded)])
    for total in takings where total.taken != .zero || total.given != .zero {
      table.add([words.name(of: total.tender), "", words.money(total.net)])
    }
    table.add([words.pick("Takings", "收款"), "", words.money(takings.reduce(.zero) { $0 + $1.net })])
    if let closed {
      table.add([words.pick("Cash counted", "实点现金"), "", words.money(closed.counted)])
      table.add([words.pick("Difference", "差额"), "", words.money(closed.counted - closed.expected)])
    }
    table.add(["n \(position.n)", position.hash.description])
    return table.text
  }
}
