import ArgumentParser
import Console
import Ledger
import Shop

/// `points`: the dated lines behind a balance (Q6), what else earns points or gives them away, and a manager's adjustment.
///
/// With `--json` prints `{"balance","lines":[{"on","points","why","for","order"}]}`; after an activity or a gift to a
/// cause also `"points"`, what it moved.
struct PointsCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "points", abstract: "Show a member's points, line by line; give, adjust or donate some.")

  @Argument(help: "Id, card or phone.")
  var member: String
  @Option(parsing: .unconditional, help: "Points to give, or with a minus to take.")
  var adjust: Int?
  @Option(help: "adjustment, goodwill or correction.")
  var reason = "adjustment"
  @Flag(help: "A visit without a purchase.")
  var checkIn = false
  @Option(help: "A post about the shop, in this channel.")
  var shared: String?
  @Option(help: "A review, in this channel.")
  var review: String?
  @Option(help: "A photo, in this channel.")
  var photo: String?
  @Option(help: "Took part in this event.")
  var event: String?
  @Option(help: "Pieces of vase or wrap brought back.")
  var returned: Int?
  @Option(parsing: .upToNextOption, help: "A cause and how many points go to it.")
  var donate: [String] = []
  @Option(help: "A note on what they did, for their file.")
  var note: String?
  @OptionGroup var globals: GlobalOptions

  func validate() throws {
    let asked = [
      adjust != nil, checkIn, shared != nil, review != nil, photo != nil, event != nil, returned != nil,
      !donate.isEmpty,
    ]
    if asked.count(where: \.self) > 1 { throw ValidationError("One thing at a time, please.") }
  }

  func run(in session: Session) throws {
    guard let deed = try deed() else {
      _ = try session.openForReading()
      return try show(session)
    }
    _ = try session.open()
    let receipt = try session.submit(deed(try session.account(member).id))
    try show(session, receipt.events)
  }

  /// What is asked for, of whom; `nil` to look only.
  private func deed() throws -> ((PersonID) -> Command)? {
    var deeds: [(PersonID) -> Command] = []
    func add(_ kind: ActivityKind, code: String = "", count: Int = 1) {
      let note = note ?? ""
      deeds.append {
        .recordActivity(ActivityClaim(member: $0, kind: kind, code: code, count: count, note: note))
      }
    }
    if let adjust { deeds.append(try adjustment(adjust)) }
    if checkIn { add(.checkIn) }
    if let shared { add(.share, code: shared) }
    if let review { add(.review, code: review) }
    if let photo { add(.photo, code: photo) }
    if let event { add(.event, code: event) }
    if let returned { add(.returned, count: returned) }
    if !donate.isEmpty { deeds.append(try donation()) }
    return deeds.first
  }

  private func adjustment(_ points: Int) throws -> (PersonID) -> Command {
    guard let reason = PointsReason(rawValue: reason), PointsReason.byHand.contains(reason) else {
      throw Problem.usage(.value(option: "--reason", text: reason, expected: .reason))
    }
    return { .adjustPoints(PointsAdjustment(member: $0, points: Points(points), reason: reason)) }
  }

  private func donation() throws -> (PersonID) -> Command {
    guard donate.count == 2, let points = Int(donate[1]) else {
      throw Problem.usage(.value(option: "--donate", text: donate.joined(separator: " "), expected: .causeAndPoints))
    }
    let cause = CauseCode(donate[0])
    return { .donate(Donation(member: $0, cause: cause, points: Points(points))) }
  }

  private func show(_ session: Session, _ events: [Event] = []) throws {
    let ledger = try session.openForReading()
    guard let account = ledger.state.account(try session.account(member).id) else { return }
    let lines = account.statement(on: ledger.today)
    let balance = account.balance(on: ledger.today)
    let json = lines.map { line -> JSONValue in
      [
        "on": .day(line.day), "points": .points(line.points), "why": .string(line.reason.rawValue),
        "for": line.code.isEmpty ? nil : .string(line.code),
        "order": .optional(line.order.flatMap { ledger.state.order($0)?.number }) { .string($0) },
      ]
    }
    session.print(
      ["balance": .points(balance), "lines": .array(json), "points": moved(events)]
    ) { words in
      var table = TextTable()
      for line in lines {
        table.add([
          words.day(line.day), words.points(line.points, signed: true), words.why(line, ledger.state.settings),
          line.order.flatMap { ledger.state.order($0)?.number } ?? "",
        ])
      }
      table.add([words.pick("Balance", "余额"), words.points(balance)])
      return table.text
    }
  }

  /// What an activity or a donation moved; `nil` for anything else.
  private func moved(_ events: [Event]) -> JSONValue? {
    for event in events {
      switch event {
      case .activityRecorded(let fact): return .points(fact.activity.points)
      case .pointsDonated(let fact): return .points(-fact.points)
      default: continue
      }
    }
    return nil
  }
}
