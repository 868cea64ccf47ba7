import ArgumentParser
import Console
import Insight
import Ledger
import Shop

/// `today`: what is due; with `--start-of-day` everything that time has made due is written first (S128).
///
/// `--start-of-day --json` prints `{"members","lapsed":{"lots","points"},"kept","missed","coupons","rewards","layers",
/// "predictions","scored"}`; running it again prints zeros.
struct TodayCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "today", abstract: "List what is due: dates, deliveries, what expires.")

  @Flag(help: "Write what is due: lapses, tier reviews, rewards. Safe to run again.")
  var startOfDay = false
  @Flag(help: "Give what birthdays and other dates bring to everyone it is due to. Safe to run again.")
  var giveForDates = false
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    if startOfDay { return try startDay(session) }
    if giveForDates { return try give(session) }
    let ledger = try session.openForReading()
    let view = TodayView(ledger: ledger, words: session.words)
    session.print(view.json) { _ in view.text }
  }

  /// Prints `{"members","coupons","points"}`.
  private func give(_ session: Session) throws {
    let events = try session.submit(.giveForDates).events
    let grants = events.compactMap { if case .benefitGranted(let fact) = $0 { fact } else { nil } }
    let coupons = grants.filter { $0.grant.coupon != nil }.count
    let points = grants.reduce(Points.zero) { $0 + $1.grant.points }
    let members = Set(grants.map(\.account)).count
    session.print(["members": .integer(members), "coupons": .integer(coupons), "points": .points(points)]) { words in
      words.pick("Given to \(members)", "已发给\(members)位")
    }
  }

  private func startDay(_ session: Session) throws {
    let report = StartOfDayReport(try session.submit(.startOfDay).events)
    let ledger = try session.open()
    let notes = MemberLayer.changes(in: ledger.state, on: ledger.today)
    let noted = KeptFacts(try session.submit(.noteLayers(notes), content: "layers", part: "layers").events)
    let figures = KeptFacts(try session.keepFigures(part: "figures"))
    let json: JSONValue = [
      "members": .integer(report.members),
      "lapsed": ["lots": .integer(report.lapsedLots), "points": .points(report.lapsedPoints)],
      "kept": .integer(report.kept), "missed": .integer(report.missed), "coupons": .integer(report.coupons),
      "rewards": .integer(report.rewards), "layers": .integer(noted.layers),
      "predictions": .integer(figures.month?.members ?? 0), "scored": .integer(figures.scores.count),
    ]
    session.print(json) { $0.startOfDay(report) }
  }
}

/// Everything that is due, from the same figures as the console's page.
struct TodayView {
  let ledger: Ledger
  let words: Words
  private let dates: [DueDate]
  private let handovers: [DueHandover]
  private let later: [Order]
  private let coupons: [(coupon: Coupon, name: String)]
  private let points: [(id: PersonID, name: String, points: Points, until: Day)]

  private let samples: [SampleReport.Row]
  private let batches: [DayBatch]

  private static let ahead = 14

  init(ledger: Ledger, words: Words) {
    self.ledger = ledger
    self.words = words
    let (state, today) = (ledger.state, ledger.today)
    let directory = ledger.directory()
    samples = SampleReport(state).open.filter { $0.sample.due <= today }
    batches = state.batches(directory, on: today)
    dates = DueDates.make(state: state, directory: directory, on: today)
    handovers = DueHandovers.make(state: state, on: today)
    later = (1...Self.ahead).flatMap { state.dayBook(today + $0)?.due ?? [] }.compactMap { state.order($0) }
      .filter { $0.fulfilled == nil && !$0.isRefundedWhole }
    let names = Dictionary(directory.map { ($0.id, $0.name) }) { first, _ in first }
    var coupons: [(coupon: Coupon, name: String)] = []
    state.forEachCoupon { coupon in
      guard coupon.state(on: today) == .issued, coupon.until - today <= Self.ahead else { return }
      coupons.append((coupon, names[coupon.owner] ?? ""))
    }
    self.coupons = coupons.sorted { ($0.coupon.until, $0.coupon.code) < ($1.coupon.until, $1.coupon.code) }
    var points: [(id: PersonID, name: String, points: Points, until: Day)] = []
    state.forEachAccount { account in
      guard let soonest = account.expiring(on: today).first, soonest.until - today <= Self.ahead else { return }
      points.append((account.id, names[account.id] ?? "", soonest.points, soonest.until))
    }
    self.points = points.sorted { ($0.until, $0.id) < ($1.until, $1.id) }
  }

  var json: JSONValue {
    [
      "day": .day(ledger.today), "dates": .array(dates.map(json)), "deliveries": .array(handovers.map(json)),
      "followUps": .array(
        samples.map { row in
          [
            "sample": .text(row.sample.id), "member": .text(row.member), "sku": .text(row.sample.sku),
            "due": .day(row.sample.due),
          ]
        }),
      "batches": .array(batches.map(json)),
      "expiries": [
        "points": .array(
          points.map {
            ["id": .text($0.id), "name": .string($0.name), "points": .points($0.points), "on": .day($0.until)]
          }),
        "coupons": .array(
          coupons.map { entry in
            [
              "code": .text(entry.coupon.code),
              "id": entry.coupon.isBearer ? .null : .text(entry.coupon.owner), "name": .string(entry.name),
              "title": .string(words.name(entry.coupon.title)), "until": .day(entry.coupon.until),
            ]
          }),
      ],
      "preorders": .array(
        later.map { order in
          [
            "order": .text(order.id), "number": .string(order.number), "on": .optional(order.handover.day) { .day($0) },
            "kind": .string(order.handover.kind.rawValue), "owed": .money(order.outstanding),
          ]
        }),
    ]
  }

  private func suggestions(for date: DueDate) -> [Suggestion] {
    let request = SuggestionRequest(
      for: date, account: ledger.state.account(date.id), person: ledger.person(date.id))
    return Suggestions.make(request, state: ledger.state, on: ledger.today)
  }

  private func json(_ date: DueDate) -> JSONValue {
    [
      "id": .text(date.id), "name": .string(date.name), "title": .string(words.occasion(date.occasion)),
      "person": .string(date.receiverName.isEmpty ? date.name : date.receiverName), "on": .day(date.day),
      "callBy": .day(date.callBy), "worth": .money(date.worth),
      "suggestions": .array(suggestions(for: date).map { $0.json(words, state: ledger.state, today: ledger.today) }),
      "last": .optional(date.last) { $0.json(words) },
    ]
  }

  /// A batch that waits for a manager: `{"batch","people","worst","points"}`.
  private func json(_ batch: DayBatch) -> JSONValue {
    var name = "dates"
    if case .campaign(let campaign) = batch.kind { name = campaign.code.text }
    return [
      "batch": .string(name), "people": .integer(batch.people.count), "worst": .optional(batch.worst) { .money($0) },
      "points": .points(batch.points),
    ]
  }

  private func json(_ due: DueHandover) -> JSONValue {
    [
      "order": .text(due.order), "number": .string(due.number), "kind": .string(due.kind.rawValue), "on": .day(due.day),
      "slot": .string(due.slot), "owed": .money(due.owed),
      "items": .array(
        due.items.map { ["qty": .integer($0.quantity), "name": .string(words.name($0.name))] }),
    ]
  }

  var text: String {
    var table = TextTable()
    for date in dates {
      table.add([
        words.shortDay(date.day, weekday: true), words.occasion(date.occasion), date.name, date.receiverName,
        date.last.map { $0.items.map { words.name($0) }.joined(separator: ", ") } ?? "",
      ])
    }
    for due in handovers {
      table.add([words.shortDay(due.day, weekday: true), words.name(of: due.kind), due.number, due.slot])
    }
    for order in later {
      table.add([
        order.handover.day.map { words.shortDay($0, weekday: true) } ?? "", words.name(of: order.handover.kind),
        order.number,
      ])
    }
    for entry in coupons {
      table.add([words.shortDay(entry.coupon.until, weekday: true), words.name(entry.coupon.title), entry.name])
    }
    for entry in points {
      table.add([
        words.shortDay(entry.until, weekday: true), words.pick("points expire", "积分到期"), entry.name,
        words.points(entry.points),
      ])
    }
    return table.text
  }
}

extension DueDate {
  /// `{"title","on","callBy","last"}`.
  func recallJSON(_ words: Words) -> JSONValue {
    [
      "title": .string(words.occasion(occasion)), "on": .day(day), "callBy": .day(callBy),
      "last": .optional(last) { $0.json(words) },
    ]
  }
}

extension PastGift {
  /// `{"on","items","total"}`.
  func json(_ words: Words) -> JSONValue {
    ["on": .day(day), "items": .array(items.map { .string(words.name($0)) }), "total": .money(total)]
  }
}
