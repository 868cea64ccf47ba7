import LedgerTesting
import Shop
import Testing

@testable import Ledger

/// Counters that write into one journal by turns, each behind the others until it writes.
@Suite("Many counters on one folder")
struct ManyCountersTests {
  private static let names = ["one", "two", "office", "market"]

  @Test(
    "C4, Q6, H3: 400 random commands of four counters on one journal: all come to one shop, and nothing is taken twice",
    arguments: [1, 2, 3] as [UInt64])
  func interleaved(seed: UInt64) throws {
    let disk = FaultyFileSystem(seed: seed)
    let clock = TestClock()
    _ = try TestShop.create(disk, clock: clock)
    let counters = try Self.names.map { try TestShop.open(disk, clock: clock, counter: $0, seed: seed) }
    var generator = SeededGenerator(seed: seed)
    func pick<Value>(_ values: [Value]) -> Value? { values.randomElement(using: &generator) }
    func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }

    var members: [PersonID] = []
    var codes: [CouponCode] = []
    var orders: [OrderID] = []
    var commands: [CommandID] = []
    var refused = 0
    for place in 0..<400 {
      guard let counter = pick(counters) else { continue }
      let id = try TestShop.command("c\(place)")
      guard let command = command(pick(members), pick(codes), pick(orders), pick(commands), number) else { continue }
      if let receipt = try Self.carriedOut(command, id, by: counter) {
        commands.append(id)
        for event in receipt.events {
          switch event {
          case .memberJoined(let fact): members.append(fact.account)
          case .couponIssued(let coupon): codes.append(coupon.code)
          case .orderPlaced(let order): orders.append(order.id)
          default: break
          }
        }
        // The same command from another counter is the same command; one that changed nothing has left no line to know.
        if number(1...10) == 1, !receipt.events.isEmpty, let other = pick(counters) {
          #expect(try other.submit(command, id: id, by: TestShop.owner).isRepeat)
        }
      } else {
        refused += 1
      }
      clock.move(seconds: number(0...90))
      if number(1...60) == 1 { clock.move(days: number(1...40)) }
    }
    #expect(commands.count > 200 && refused > 10)

    for counter in counters { _ = try counter.refresh() }
    let states = counters.map(\.state)
    let again = try TestShop.open(disk.afterKill(), clock: clock).state
    for state in states.dropFirst() + [again] {
      #expect(state.globals == states[0].globals)
      #expect(figures(of: state, members, codes, orders) == figures(of: states[0], members, codes, orders))
    }
    for member in members {
      let account = try #require(states[0].account(member))
      let today = counters[0].today
      #expect(account.statement(on: today).reduce(.zero) { $0 + $1.points } == account.balance(on: today))
    }
    for code in codes {
      guard let bearer = states[0].coupon(code)?.bearer else { continue }
      #expect((0...bearer.uses).contains(bearer.taken))
    }
    let report = counters[0].check(isDeep: true)
    #expect(report.isSound, "\(report.problems)")
  }

  /// - Returns: `nil` when the shop refuses.
  private static func carriedOut(
    _ command: Command, _ id: CommandID, by counter: Ledger
  ) throws(CommandFailure) -> Receipt? {
    do throws(CommandFailure) {
      return try counter.submit(command, id: id, by: TestShop.owner)
    } catch {
      guard case .refused = error else { throw error }
      return nil
    }
  }

  private func command(
    _ member: PersonID?, _ code: CouponCode?, _ order: OrderID?, _ earlier: CommandID?,
    _ number: (ClosedRange<Int>) -> Int
  ) -> Command? {
    let choice = number(1...20)
    guard let member, choice > 2 else {
      let blank = PersonID(high: 0, low: 0)
      return .enrol(
        Enrolment(person: Person(id: blank, name: "M\(number(1...999))", phones: ["1380013\(1_000 + choice)"])))
    }
    switch choice {
    case 3...10:
      var draft = OrderDraft()
      draft.items = [DraftItem("ROSE", quantity: number(1...3))]
      draft.account = member
      draft.coupon = number(1...2) == 1 ? code.map { .codes([$0]) } ?? .best : .none
      return .placeOrder(draft)
    case 11...13: return order.map { .refundOrder(RefundRequest(order: $0)) }
    case 14: return .issueBearer(BearerIssue(template: "ten", uses: number(1...3)))
    case 15: return .issueCoupon(CouponIssue(member: member, template: "ten"))
    case 16: return code.map { .withdrawCoupon($0) }
    case 17...18:
      return .adjustPoints(PointsAdjustment(member: member, points: Points(number(-90...200)), reason: .goodwill))
    case 19: return .startOfDay
    default: return earlier.map { .undo($0) }
    }
  }

  /// What a state knows of those people, codes and orders.
  private func figures(
    of state: ShopState, _ members: [PersonID], _ codes: [CouponCode], _ orders: [OrderID]
  ) -> Figures {
    Figures(
      accounts: members.map { state.account($0) }, coupons: codes.map { state.coupon($0) },
      orders: orders.map { state.order($0) })
  }

  private struct Figures: Equatable {
    var accounts: [Account?]
    var coupons: [Coupon?]
    var orders: [Order?]
  }
}
