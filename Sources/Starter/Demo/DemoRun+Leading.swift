import Insight
import Shop

/// What the manager does besides: goals, a month looked back on, two trials with a hold-out, members won back. With it the
/// owner's page, the lapsed list and their reports have something to compare.
enum DemoDuty {
  case goals
  case trial(DemoTrial)
  /// Ten of the lapsed list are taken up, and called on the next day.
  case takeUp, call
  case review
  case diary(String)
}

/// A coupon sent to everyone but a fifth.
enum DemoTrial: CaseIterable {
  /// Worth coming for: some come who would not have.
  case comeAgain
  /// Taken along by those who come anyway.
  case freeDelivery

  /// Days before today on which it begins; it runs for thirty.
  var age: Int { self == .comeAgain ? 118 : 66 }
  /// Of a hundred who were sent one, those who come because of it.
  var draw: Int { self == .comeAgain ? 16 : 1 }
}

extension DemoPlan {
  mutating func addDuties() {
    add(.lead(.goals), on: today - 150)
    for trial in DemoTrial.allCases { add(.lead(.trial(trial)), on: today - trial.age) }
    add(.lead(.takeUp), on: today - 40)
    add(.lead(.call), on: today - 39)
    let month = today - (today.components.day - 1)
    add(.lead(.review), on: month)
    let notes = [(75, "门口修路，过路客少"), (31, "一场婚礼用掉大半玫瑰")]
    for (age, note) in notes { add(.lead(.diary(note)), on: today - age) }
  }
}

extension DemoRun {
  private var manager: Actor { DemoShop.staff[2] }

  mutating func lead(_ duty: DemoDuty) throws {
    switch duty {
    case .goals: try setGoals()
    case .trial(let trial): try begin(trial)
    case .takeUp: try takeUp()
    case .call: try call()
    case .review: try review()
    case .diary(let note): try attempt(.writeDiary(DiaryNote(day: day, text: note)), by: manager)
    }
  }

  private mutating func setGoals() throws {
    let goals = [
      Goal(.repurchaseRate, target: 8_500, by: today + 40), Goal(.cycleMedian, target: 210),
      Goal(.wonBack, target: 4), Goal(.couponUse, target: 5_000),
    ]
    for goal in goals { try attempt(.setGoal(goal), by: manager) }
  }

  private mutating func begin(_ trial: DemoTrial) throws {
    var campaign = CouponCampaign()
    campaign.code = trial == .comeAgain ? "come-again" : "delivery-month"
    campaign.title =
      trial == .comeAgain
      ? LocalizedText(english: "Come again", chinese: "欢迎再来")
      : LocalizedText(english: "Free delivery month", chinese: "免费配送月")
    campaign.template = trial == .comeAgain ? "thanks" : "free-delivery"
    campaign.from = day
    campaign.through = day + 29
    campaign.holdOut = BasisPoints(percent: 20)
    campaign.costPerContact = scale.round(1)
    try attempt(.saveCampaign(campaign), by: manager)
    let places = Dictionary(cast.enumerated().map { ($1.person.id, $0) }) { first, _ in first }
    for case .benefitGranted(let fact) in try attempt(.issueCampaign(campaign.code), by: manager)
    where !fact.grant.isHeldOut && life.percent(trial.draw) {
      guard let place = places[fact.account], cast[place].habit != .mourner else { continue }
      plan.add(.buy(DemoWish(member: place, isWonBack: true)), on: day + life.between(2...25))
    }
  }

  private mutating func takeUp() throws {
    let directory = cast.compactMap { sink.state.account($0.person.id) == nil ? nil : DirectoryEntry($0.person) }
    guard let board = WinBackBoard.make(state: sink.state, directory: directory, on: day) else { return }
    for row in board[.lapsed].filter({ !$0.isQuiet }).prefix(12) {
      try attempt(.openCase(row.opening(layer: board.layers[row.id])), by: manager)
    }
  }

  /// Those who are not kept back are called or written to; some come.
  private mutating func call() throws {
    for place in cast.indices {
      guard let open = sink.state.account(cast[place].person.id)?.openCase, !open.isHeldOut,
        let channel = cast[place].person.consents.first(where: { $0.withdrawn == nil })?.channel
      else { continue }
      let outcome: ContactOutcome = life.weighted((.sent, 40), (.replied, 30), (.willCome, 30))
      let contact = ContactRequest(
        member: cast[place].person.id, channel: channel, purpose: .winBack, outcome: outcome)
      guard try !attempt(.logContact(contact), by: manager).isEmpty else { continue }
      if outcome != .sent, life.percent(60) {
        plan.add(.buy(DemoWish(member: place, isWonBack: true)), on: day + life.between(1...12))
      } else if outcome == .replied {
        let name = CaseName(member: cast[place].person.id, id: open.id)
        try attempt(.moveCase(CaseStep(name, to: .lost, reason: .moved)), by: manager)
      }
    }
  }

  private mutating func review() throws {
    let length = (day - 1).components.day
    let directory = cast.compactMap { sink.state.account($0.person.id) == nil ? nil : DirectoryEntry($0.person) }
    let card = Scorecard(
      sink.state, SalesHistory(sink.state),
      histories: CustomerHistory.all(state: sink.state, directory: directory), on: day - 1)
    var review = MonthReview()
    review.month = day - length
    review.figures = card.frozen
    review.about = .wonBack
    review.decision = "每周五下午给久未来的老客打电话"
    try attempt(.closeReview(review), by: manager)
  }
}
