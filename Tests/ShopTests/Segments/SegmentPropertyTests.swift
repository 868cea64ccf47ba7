import Testing

@testable import Shop

/// The evaluator against a second reading of every condition, made from the orders themselves.
@Suite("Segments of random shops")
struct SegmentPropertyTests {
  @Test("S101: the count of a random rule on a random shop is what going through every order by hand gives")
  func bruteForce() throws {
    var matched = 0
    var missed = 0
    for seed in 0..<40 {
      var history = try RandomHistory(seed: seed)
      for _ in 0..<60 { history.step() }
      let counter = history.counter
      try counter.change { settings in
        settings.tags = [Tag("rose", name: LocalizedText("Rose"))]
        settings.segments = [
          Segment(code: "regulars", name: LocalizedText("R"), rule: .condition(.orders(.atLeast, 2)))
        ]
      }
      for id in history.members { try dress(id, counter, &history.chance) }
      let directory = counter.people.values.map { DirectoryEntry($0) }.sorted { $0.id < $1.id }
      let table = SecondReading(counter)
      for _ in 0..<60 {
        let rule = RandomRule.rule(depth: 2, &history.chance).tidied
        let wanted = directory.map(\.id).filter { table.holds(rule, for: $0) }
        let found = rule.members(of: directory, in: counter.state, on: counter.day)
        #expect(found == wanted, "shop \(seed): \(rule)")
        matched += found.count
        missed += history.members.count - found.count
        var walked: [PersonID] = []
        rule.forEachMember(in: counter.state, people: Files(people: counter.people), on: counter.day) {
          walked.append($0.id)
        }
        #expect(walked.sorted() == wanted, "shop \(seed): \(rule)")
      }
    }
    #expect(matched > 1_000 && missed > 1_000)
  }

  private func dress(_ id: PersonID, _ counter: Counter, _ chance: inout SeededGenerator) throws {
    guard var person = counter.people[id] else { return }
    person.profile.sex = [nil, .female, .male][chance.int(0...2)]
    person.profile.birthYear = chance.chance(1, of: 2) ? chance.int(1930...2015) : nil
    person.profile.area = ["", "Old Town", "Lily"][chance.int(0...2)]
    person.profile.influencer = chance.chance(1, of: 3)
    person.muted = chance.chance(1, of: 3)
    if chance.chance(1, of: 2) { person.consents = [Consent(channel: .sms, day: counter.day, by: "mei")] }
    if chance.chance(1, of: 2) { person.tags = [PersonTag("rose", day: counter.day, by: "mei")] }
    if let date = RecurringDate(month: chance.int(1...12), day: chance.int(1...28)) {
      person.dates = [PersonalDate(occasion: .birthday, on: date)]
    }
    try counter.perform(.savePerson(person))
  }
}

/// Conditions answered from orders and files, without the account's own lists.
private struct SecondReading {
  let counter: Counter
  private var orders: [PersonID: [Order]] = [:]

  private var day: Day { counter.day }

  init(_ counter: Counter) {
    self.counter = counter
    var orders: [PersonID: [Order]] = [:]
    counter.state.forEachOrder { order in
      guard let account = order.account, order.day <= counter.day, order.isSettled, !order.isRefundedWhole,
        // What came back before it was paid settles an order that was never a purchase.
        order.due == .zero || !order.payments.isEmpty,
        // A fee alone is no purchase either.
        order.lines.contains(where: { $0.service == nil })
      else { return }
      orders[account, default: []].append(order)
    }
    self.orders = orders
  }

  func holds(_ rule: SegmentRule, for id: PersonID) -> Bool {
    guard counter.state.account(id)?.isMember == true else { return false }
    return isTrue(rule, id)
  }

  private func isTrue(_ rule: SegmentRule, _ id: PersonID) -> Bool {
    switch rule {
    case .all(let rules): rules.filter { isTrue($0, id) }.count == rules.count
    case .any(let rules): !rules.filter { isTrue($0, id) }.isEmpty
    case .not(let rule): !isTrue(rule, id)
    case .condition(let condition): isTrue(condition, id)
    }
  }

  private func isTrue(_ condition: SegmentCondition, _ id: PersonID) -> Bool {
    guard let person = counter.people[id], let account = counter.state.account(id) else { return false }
    let own = orders[id] ?? []
    let year = own.filter { $0.day > day.eve(ofMonths: 12) }
    func within(_ days: Int?) -> [Order] { days.map { days in own.filter { $0.day > day - days } } ?? own }
    switch condition {
    case .sex(let sex): return person.profile.sex == sex
    case .age(let band): return person.profile.birthYear.map { band.contains(day.year - $0) } ?? false
    case .area(let text): return person.profile.area.lowercased() == text.lowercased()
    case .influencer: return person.profile.influencer
    case .muted: return person.muted
    case .consent(let channel): return person.consents.contains { $0.channel == channel }
    case .tag(let code): return person.tags.contains { $0.code == code }
    case .segment: return year.count >= 2
    case .recency(let comparison, let days):
      return own.map { day - $0.day }.min().map { comparison.holds($0, days) } ?? false
    case .orders(let comparison, let count): return comparison.holds(year.count, count)
    case .spend(let comparison, let amount):
      let spend = year.reduce(0) { $0 + $1.earnBase.minor - $1.refunds.reduce(0) { $0 + $1.base.minor } }
      return comparison.holds(spend * 100, amount.tenThousandths)
    case .bought(let what, let days):
      return within(days).contains { order in
        order.lines.indices.contains {
          order.lines[$0].sku?.text == what && order.refundedQuantity(of: $0) < order.lines[$0].quantity
        }
      }
    case .occasion(let occasion, let days): return within(days).contains { $0.occasion == occasion }
    case .neverBought: return own.isEmpty
    case .joined(let days): return account.joined > day - days
    case .tier(let code): return account.standing(on: day, ladder: counter.state.settings.tiers).code == code
    case .tierFrom(let code):
      let codes = counter.state.settings.tiers.map(\.code)
      let standing = account.standing(on: day, ladder: counter.state.settings.tiers).code
      return (codes.firstIndex(of: standing) ?? -1) >= (codes.firstIndex(of: code) ?? .max)
    case .points(let comparison, let count):
      return comparison.holds(account.statement(on: day).reduce(0) { $0 + $1.points.count }, count)
    case .coupon(let template):
      return counter.coupons(id).contains { template == nil || $0.template == template }
    case .date(_, let window):
      return person.dates.contains { date in
        let falls = (0...400).map { day + $0 }.filter { $0.month == date.on.month && $0.components.day == date.on.day }
        switch window {
        case .within(let days): return falls.contains { $0 <= day + days }
        case .month(let month): return date.on.month == month
        case .thisMonth: return date.on.month == day.month
        }
      }
    case .source, .owner, .language, .motive, .receiverDate: return false
    }
  }
}
