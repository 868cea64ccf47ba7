import Testing

@testable import Shop

@Suite("H1: the table of who may ask what")
struct RoleTableTests {
  private static let person = PersonID(high: 0, low: 1)
  private static let order = OrderID(high: 0, low: 1)

  /// One of each command with the least role that may ask it.
  private static let table: [(Command, Role)] = [
    (.enrol(Enrolment(person: Person())), .florist), (.savePerson(Person()), .florist),
    (.placeOrder(OrderDraft()), .florist), (.payOrder(order, .cash), .florist), (.fulfilOrder(order), .florist),
    (.hold(HeldOrder()), .florist), (.endHold(order), .florist),
    (.giveScore(ScoreRequest(order: order, score: 5)), .florist),
    (.takeFeedback(FeedbackWish(member: person, theme: "quality", text: "late")), .florist),
    (.moveFeedback(FeedbackStep(FeedbackTicketName(), to: .answered)), .florist),
    (.moveFeedback(FeedbackStep(FeedbackTicketName(), to: .done)), .staff),
    (.planFeedback(FeedbackPlan(FeedbackTicketName())), .staff),
    (.issueCoupon(CouponIssue(member: person, template: "ten")), .florist),
    (.changeStaff(.setPin(name: "mei", PinHash())), .florist),
    (.revealPhone(person), .staff), (.refundOrder(RefundRequest(order: order)), .staff),
    (.moveStock(StockMoved()), .staff), (.closeDay(DayCount(day: Day(number: 1), counted: .zero)), .staff),
    (.changeSettings(ShopSettings()), .manager), (.saveProducts([]), .manager), (.changeBundles([]), .manager),
    (.withdrawCoupon(.blank), .manager), (.exportPerson(person), .manager), (.exportList("orders"), .manager),
    (.erase(person, elsewhere: []), .manager), (.merge(person, into: person), .staff), (.undoMerge(person), .staff),
    (.adjustPoints(PointsAdjustment(member: person, points: Points(5), reason: .goodwill)), .manager),
    (.changeStaff(.add(name: "jun", .florist)), .manager), (.changeStaff(.remove(name: "mei")), .manager),
    (.changeStaff(.changeRole(name: "mei", .staff)), .manager), (.changeStaff(.resetPin(name: "mei")), .manager),
    (.changeStaff(.unlock(name: "mei")), .manager), (.setGoal(Goal()), .manager),
    (.closeReview(MonthReview()), .manager), (.writeDiary(DiaryNote()), .manager),
    (.noteCompetitor(CompetitorNote()), .manager), (.dropCompetitor(1), .manager),
  ]

  @Test("H1: decide refuses below the table's role, and never at it", arguments: table.indices)
  func row(place: Int) throws {
    let (command, least) = Self.table[place]
    #expect(command.neededRole == least)
    let counter = try Counter()
    for role in Role.allCases {
      let actor = Actor(name: "mei", role: role)
      let outcome = refusal { () throws(Refusal) in
        _ = try counter.state.decide(command, in: counter.context(actor), using: SeededGenerator(seed: 5))
      }
      let isDenied = if case .notAllowed = outcome { true } else { false }
      #expect(isDenied == (role < least), "\(command) by \(role)")
      #expect(actor.may(command) == (role >= least))
    }
  }

  @Test("H1: lists and files that leave the shop are the manager's", arguments: Duty.allCases)
  func duties(duty: Duty) {
    #expect(Role.allCases.filter { Actor(name: "mei", role: $0).may(duty) } == [.manager])
  }
}
