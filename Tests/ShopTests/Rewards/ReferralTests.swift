import Testing

@testable import Shop

@Suite("S37, R5, L4: rewards for bringing someone")
struct ReferralTests {
  func shop(_ change: (inout ReferralSettings) -> Void = { $0.points = Points(200) }) throws -> (Counter, PersonID) {
    let counter = try Counter { settings in
      settings.addTemplates()
      change(&settings.rewards.referral)
    }
    return (counter, try counter.join("Referrer", phone: "13800138800"))
  }

  @Test("S37: pending through the refund window of the first paid order, granted on the day after")
  func pending() throws {
    let (counter, referrer) = try shop()
    let newcomer = try counter.welcome("Anna", phone: "13900139000", by: referrer)
    #expect(counter.referral(referrer, of: newcomer) == .waiting)
    try counter.move(to: "2026-03-15")
    let order = try counter.sell(item("bouquet"), to: newcomer)
    let until = try #require(Day("2026-04-14"))
    #expect(counter.referral(referrer, of: newcomer) == .pending(order.id, until: until))
    counter.day = until
    try counter.touch(referrer)
    #expect(counter.balance(referrer) == 0)
    counter.day = until + 1
    #expect(counter.referral(referrer, of: newcomer) == .due(order.id))
    try counter.touch(referrer)
    #expect(counter.balance(referrer) == 200)
    #expect(counter.referral(referrer, of: newcomer) == .granted)
    try counter.touch(referrer)
    try counter.touch(newcomer)
    #expect(counter.balance(referrer) == 200)
    #expect(counter.folded().account(referrer) == counter.state.account(referrer))
  }

  @Test("S37: whatever touches the newcomer grants it as well")
  func byNewcomer() throws {
    let (counter, referrer) = try shop()
    let newcomer = try counter.welcome("Anna", by: referrer)
    try counter.sell(item("bouquet"), to: newcomer)
    counter.day = counter.day + 31
    try counter.sell(item("rose"), to: newcomer)
    #expect(counter.balance(referrer) == 200)
  }

  @Test("S37: an order that came back, or is not paid, does not count; the next one does")
  func qualifying() throws {
    let (counter, referrer) = try shop()
    let newcomer = try counter.welcome("Anna", by: referrer)
    let first = try counter.sell(item("bouquet"), to: newcomer)
    try counter.refund(first)
    #expect(counter.referral(referrer, of: newcomer) == .waiting)
    let unpaid = try counter.sell(item("bouquet"), to: newcomer) { $0.tender = nil }
    #expect(counter.referral(referrer, of: newcomer) == .waiting)
    counter.day = counter.day + 2
    let second = try counter.sell(item("rose"), to: newcomer)
    #expect(counter.referral(referrer, of: newcomer) == .pending(second.id, until: counter.day + 30))
    try counter.perform(.payOrder(unpaid.id, .cash))
    #expect(counter.referral(referrer, of: newcomer) == .pending(unpaid.id, until: unpaid.day + 30))
  }

  @Test("S37: as points, as a coupon, as a share of what the newcomer spent")
  func kinds() throws {
    let (counter, referrer) = try shop {
      $0.points = Points(100)
      $0.template = "off20"
      $0.share = BasisPoints(percent: 5)
    }
    let newcomer = try counter.welcome("Anna", by: referrer)
    let order = try counter.sell(item("bouquet"), item("card"), to: newcomer)
    counter.day = counter.day + 31
    try counter.touch(referrer)
    // 5 % of 268.99 is 13.4495, half up 13.45: 1 345 points at 100 for 1.00, and 100 besides.
    #expect(counter.balance(referrer) == 1_445)
    #expect(counter.coupons(referrer).map(\.template) == ["off20"])
    let referral = try #require(counter.account(referrer).referrals.first)
    #expect((referral.shared, referral.base, referral.order) == (Points(1_345), Money(26_899), order.id))
  }

  @Test("R5: reversed with the qualifying order, also when a manager refunds it later")
  func reversed() throws {
    let (counter, referrer) = try shop {
      $0.points = Points(200)
      $0.template = "off20"
    }
    let newcomer = try counter.welcome("Anna", by: referrer)
    let order = try counter.sell(item("bouquet"), to: newcomer)
    counter.day = counter.day + 60
    try counter.touch(referrer)
    #expect(counter.balance(referrer) == 200)
    let before = try counter.state.rehearse(
      RefundRequest(order: order.id), in: counter.context(.owner), using: SeededGenerator(seed: 5))
    #expect(before.referral?.points == Points(200))
    #expect(before.withdrawn.isEmpty)
    #expect(before.lots.reduce(0) { $0 + $1.points.count } == -268)
    try counter.refund(order)
    #expect(counter.balance(referrer) == 0)
    #expect(counter.coupons(referrer).isEmpty)
    #expect(counter.referral(referrer, of: newcomer) == .reversed)
    // A later order does not bring it back.
    try counter.sell(item("bouquet"), to: newcomer)
    counter.day = counter.day + 31
    try counter.touch(referrer)
    #expect(counter.balance(referrer) == 0)
  }

  @Test("R5, Q5: points that are spent by then are owed; a coupon that is used stays used")
  func owed() throws {
    let (counter, referrer) = try shop {
      $0.points = Points(200)
      $0.template = "extra"
    }
    let newcomer = try counter.welcome("Anna", by: referrer)
    let order = try counter.sell(item("bouquet"), to: newcomer)
    counter.day = counter.day + 31
    try counter.touch(referrer)
    let used = try counter.sell(item("rose", 10), to: referrer, coupon: .best, points: 200)
    #expect(used.coupons.count == 1)
    try counter.refund(order)
    // Earned 93 on 93.00; owes the rest of 200.
    #expect(counter.balance(referrer) == 93 - 200)
    #expect(counter.state.coupon(used.coupons[0])?.state == .redeemed)
  }

  @Test("R5, R2: a share goes back as far as the order does, all of it with the last line")
  func share() throws {
    let (counter, referrer) = try shop {
      $0.points = Points(50)
      $0.share = BasisPoints(percent: 10)
    }
    let newcomer = try counter.welcome("Anna", by: referrer)
    let order = try counter.sell(item("lily", 3), to: newcomer)
    counter.day = counter.day + 31
    try counter.touch(referrer)
    // 10 % of 75.00: 750 points, and 50.
    #expect(counter.balance(referrer) == 800)
    for left in [550, 300, 0] {
      try counter.refund(order, (0, 1))
      #expect(counter.balance(referrer) == left)
    }
    #expect(counter.referral(referrer, of: newcomer) == .reversed)
  }

  @Test("R5: a refund within the window leaves nothing to reverse")
  func within() throws {
    let (counter, referrer) = try shop()
    let newcomer = try counter.welcome("Anna", by: referrer)
    let order = try counter.sell(item("lily", 2), to: newcomer)
    try counter.refund(order, (0, 1))
    counter.day = counter.day + 31
    try counter.touch(referrer)
    #expect(counter.balance(referrer) == 200)
    #expect(counter.facts.contains { if case .referralReversed = $0.event { true } else { false } } == false)
  }

  struct Person: Sendable {
    var name: String
    var phone: String
    var rewarded: Bool
  }

  @Test("L4: once per normalised phone, never for one's own")
  func once() throws {
    let (counter, referrer) = try shop()
    let other = try counter.join("Other")
    let first = try counter.welcome("Anna", phone: "139 0013 9000", by: referrer)
    // On Anna's phone, and on the referrer's own.
    let shared = try counter.welcome("Ben", phone: "+86 13900139000", by: other)
    let own = try counter.welcome("Self", phone: "13800138800", by: referrer)
    for member in [first, shared, own] { try counter.sell(item("rose"), to: member) }
    #expect(counter.referral(other, of: shared) == ReferralStanding.none)
    #expect(counter.referral(referrer, of: own) == ReferralStanding.none)
    counter.day = counter.day + 31
    for member in [referrer, other, first, shared, own] { try counter.touch(member) }
    #expect(counter.balance(referrer) == 200)
    #expect(counter.balance(other) == 0)
  }

  @Test("L4: a phone put on file between joining and the grant is seen as well")
  func laterPhone() throws {
    let (counter, referrer) = try shop()
    let first = try counter.welcome("Anna", phone: "13900139000", by: referrer)
    let second = try counter.welcome("Ben", by: referrer)
    for member in [first, second] { try counter.sell(item("rose"), to: member) }
    try counter.edit(second) { $0.phones = ["139-0013-9000"] }
    counter.day = counter.day + 31
    try counter.touch(referrer)
    #expect(counter.balance(referrer) == 200)
  }

  @Test("S37: a customer who bought before joining is no newcomer")
  func known() throws {
    let (counter, referrer) = try shop()
    let earlier = try counter.sell(item("rose"))
    let newcomer = try counter.welcome("Anna", by: referrer, with: earlier.id)
    // The walk-in order at which they join is their first.
    #expect(counter.referral(referrer, of: newcomer) == .pending(earlier.id, until: counter.day + 30))
  }

  @Test("S37: no reward where none was set when they joined")
  func unset() throws {
    let (counter, referrer) = try shop { _ in }
    let newcomer = try counter.welcome("Anna", by: referrer)
    try counter.sell(item("rose"), to: newcomer)
    #expect(counter.referral(referrer, of: newcomer) == ReferralStanding.none)
    try counter.change { $0.rewards.referral.points = Points(200) }
    counter.day = counter.day + 31
    try counter.touch(referrer)
    #expect(counter.balance(referrer) == 0)
    #expect(try counter.account(referrer).referrals.map(\.newcomer) == [newcomer])
  }

  @Test("S39: a member's own code is theirs alone and is read as people type it")
  func code() throws {
    let (_, referrer) = try shop()
    let code = ReferralCode(referrer)
    #expect(code.description.count == 9)
    for typed in [code.description, code.description.lowercased(), " " + code.description.filter { $0 != "-" }] {
      #expect(ReferralCode(typed)?.belongs(to: referrer) == true)
    }
    #expect(ReferralCode(code.description + "0") == nil)
    #expect(ReferralCode("ABCU-1234") == nil)
    let known = PersonID(high: 0x1234, low: 0x5678_9ABC_DEF0_1234)
    // 40 bits 12 34 56 78 9A.
    #expect(ReferralCode(known).description == "28T5-CY4T")
    #expect(ReferralCode("28t5 cy4t") == ReferralCode(known))
  }
}

@Suite("D15, S134: who came how")
struct SourceTests {
  func shop() throws -> Counter {
    try Counter { settings in
      settings.addTemplates()
      settings.rewards.referral.points = Points(200)
      settings.sources = [
        JoinSource(code: "poster", name: LocalizedText(english: "Poster", chinese: "海报"), monthlyCost: Money(9_000)),
        JoinSource(code: "wechat", name: LocalizedText("WeChat")),
      ]
    }
  }

  @Test("D15: a receiver becomes a member, and the giver is thanked as who sent them")
  func receiver() throws {
    let counter = try shop()
    let giver = try counter.welcome("Lin Yue") {
      $0.receivers = [Receiver(id: PersonID(high: 5, low: 5), name: "Anna")]
    }
    var anna = Shop.Person()
    anna.name = "Anna"
    let enrolment = Enrolment(person: anna, receiver: PersonID(high: 5, low: 5), of: giver)
    let decision = try counter.perform(.enrol(enrolment))
    let joined = try #require(
      decision.events.lazy.compactMap { if case .memberJoined(let fact) = $0 { fact } else { nil } }.first)
    #expect((joined.referredBy, joined.rewards, joined.source) == (giver, true, .referral))
    #expect(counter.people[giver]?.receivers.first?.member == joined.account)
    #expect(counter.referral(giver, of: joined.account) == .waiting)
    #expect(refusal { () throws(Refusal) in try counter.perform(.enrol(enrolment)) } == .alreadyMember)
  }

  @Test("D15, D05: a receiver of whom nobody speaks any more is not asked")
  func mutedReceiver() throws {
    let counter = try shop()
    let giver = try counter.welcome("Lin Yue") { person in
      var receiver = Receiver(id: PersonID(high: 5, low: 5), name: "Anna")
      receiver.muted = true
      person.receivers = [receiver]
    }
    var anna = Shop.Person()
    anna.name = "Anna"
    for id in [PersonID(high: 5, low: 5), PersonID(high: 5, low: 6)] {
      #expect(
        refusal { () throws(Refusal) in
          try counter.perform(.enrol(Enrolment(person: anna, receiver: id, of: giver)))
        } == .unknownReceiver)
    }
  }

  @Test(
    "S134: the source is one of the shop's, by its code or name; other words stay in the person's file",
    arguments: [("poster", "poster"), ("海报", "poster"), ("WeChat", "wechat"), ("an aunt of mine", nil), ("", nil)])
  func source(typed: String, code: String?) throws {
    let counter = try shop()
    let member = try counter.welcome("Anna", source: typed)
    #expect(try counter.account(member).source?.text == code)
    #expect(counter.people[member]?.source == typed)
  }

  @Test("S134: put right later, the source counts where it belongs")
  func corrected() throws {
    let counter = try shop()
    let member = try counter.welcome("Anna", source: "poster")
    try counter.edit(member) { $0.source = "wechat" }
    #expect(try counter.account(member).source == "wechat")
    #expect(counter.folded().account(member) == counter.state.account(member))
  }
}
