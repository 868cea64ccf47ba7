import Insight
import Shop
import Testing

@Suite("S110: what winning back yields")
struct WinBackYieldTests {
  private let today = day("2026-06-01")

  private func winBack(
    _ playbook: PlaybookCode?, listed: String, contacted: String? = nil, _ state: WinBackState, ended: String? = nil,
    worth: Int = 0, isHeldOut: Bool = false
  ) -> WinBackCase {
    var winBack = WinBackCase()
    winBack.plan.playbook = playbook
    winBack.listed = day(listed)
    winBack.contacted = contacted.map { day($0) }
    winBack.state = state
    winBack.ended = ended.map { day($0) }
    winBack.worth = Money(worth)
    winBack.isHeldOut = isHeldOut
    winBack.round = "win-back-2026-q1"
    return winBack
  }

  private var cases: [WinBackCase] {
    [
      winBack("ask", listed: "2026-01-10", contacted: "2026-01-10", .returned, ended: "2026-02-01", worth: 20_000),
      winBack("ask", listed: "2026-01-11", contacted: "2026-01-12", .lost, ended: "2026-03-14"),
      winBack("ask", listed: "2026-01-12", .returned, ended: "2026-01-20", worth: 9_900),
      winBack("sorry", listed: "2026-02-01", contacted: "2026-02-01", .returned, ended: "2026-02-03", worth: 30_000),
      winBack(nil, listed: "2026-05-20", contacted: "2026-05-20", .replied),
      winBack("ask", listed: "2026-01-15", .lost, ended: "2026-03-17", isHeldOut: true),
      winBack("ask", listed: "2026-01-16", .returned, ended: "2026-03-01", worth: 5_000, isHeldOut: true),
      winBack("ask", listed: "2026-05-25", .listed, isHeldOut: true),
    ]
  }

  @Test("S110, S130: yield by playbook and by month; who came back without a contact is no yield of it")
  func tallies() {
    let yield = WinBackYield(cases, settings: WinBackSettings(), on: today)
    #expect(
      (yield.all.taken, yield.all.contacted, yield.all.returned, yield.all.lost, yield.all.open) == (5, 4, 3, 1, 1))
    let ask = yield.playbooks["ask"]
    #expect(ask?.rate == 0.5)
    #expect((ask?.taken, ask?.returned, ask?.worth) == (3, 2, Money(29_900)))
    #expect(yield.playbooks["sorry"]?.rate == 1)
    #expect(yield.playbooks[nil]?.replied == 1)
    let january = WinBackYield.Month(year: 2026, month: 1, list: .lapsed)
    #expect(yield.months[january]?.taken == 3)
    #expect(yield.months.keys.sorted().map(\.month) == [1, 2, 5])
  }

  @Test("D12: contacted against kept back, of cases whose days are over alone; a return after them does not count")
  func arms() {
    let yield = WinBackYield(cases, settings: WinBackSettings(), on: today)
    let arms = yield.arms
    #expect((arms.contacted, arms.contactedReturned, arms.heldOut, arms.heldOutReturned) == (3, 2, 2, 1))
    #expect(arms.running == 2)
    guard case .tooFew(have: 2, need: _) = UpliftVerdict(arms.figures) else {
      Issue.record("two of an arm are said to be enough")
      return
    }
    let late = winBack("ask", listed: "2026-01-10", contacted: "2026-01-10", .returned, ended: "2026-04-30")
    let other = WinBackYield([late], settings: WinBackSettings(), on: today)
    #expect((other.arms.contacted, other.arms.contactedReturned) == (1, 0))
    #expect(WinBackYield(cases, settings: WinBackSettings(), on: today, round: "another").arms == WinBackArms())
  }
}
