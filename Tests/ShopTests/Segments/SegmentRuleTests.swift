import Testing

@testable import Shop

@Suite("Segments")
struct SegmentRuleTests {
  /// Lin: gold, two orders this spring, leave over WeChat. Anna: one order long ago, muted. Ben: joined, never bought.
  /// Carla: on file, not a member.
  private final class Shop {
    let counter: Counter
    let lin: PersonID
    let anna: PersonID
    let ben: PersonID

    init() throws {
      counter = try Counter(on: "2025-01-10") {
        $0.addLadder()
        $0.addTemplates()
        $0.tags = [
          Tag("lilies", name: LocalizedText("Lilies")), Tag("lily", name: LocalizedText("Lily")),
          Tag("big", name: LocalizedText("Big spender"), rule: try? SegmentRule(parsing: "spend >= 3000")),
        ]
        $0.tags[1].into = "lilies"
        $0.segments = [
          Segment(code: "friends", name: LocalizedText("Friends"), rule: .condition(.consent(.wechat))),
          Segment(
            code: "best", name: LocalizedText("Best"),
            rule: .all([.condition(.segment("friends")), .condition(.tag("big"))])),
        ]
      }
      anna = try counter.join("Anna")
      try counter.sell(item("lily"), to: anna) { $0.occasion = .birthday }
      try counter.move(to: "2026-03-01")
      lin = try counter.join("Lin Yue")
      try counter.sell(item("bouquet", 12), to: lin)
      try counter.move(to: "2026-04-01")
      let mixed = try counter.sell(item("rose", 3), item("vase"), to: lin)
      try counter.refund(mixed, (1, 1))
      try counter.issue("off20", to: lin)
      ben = try counter.join("Ben")
      var carla = OrderDraft()
      carla.items = [item("rose")]
      carla.handover = Handover(kind: .delivery, day: counter.day)
      carla.delivery.name = "Carla"
      try counter.perform(.placeOrder(carla))
      try change(lin) {
        $0.consents = [Consent(channel: .wechat, day: counter.day, by: "mei")]
        $0.tags = [PersonTag("lily", day: counter.day, by: "mei")]
        $0.dates = [PersonalDate(occasion: .birthday, on: try #require(RecurringDate(coded: "1990-04-20")))]
        $0.profile.area = "Old Town"
        $0.profile.sex = .female
      }
      try change(anna) {
        $0.muted = true
        $0.consents = [Consent(channel: .wechat, day: counter.day, by: "mei")]
        $0.consents[0].withdrawn = counter.day
        $0.profile.ageBand = AgeBand(25...34)
        var mother = Receiver(id: PersonID(high: 9, low: 9), name: "Mum")
        mother.dates = [PersonalDate(occasion: .birthday, on: try #require(RecurringDate(coded: "lunar:03-05")))]
        $0.receivers = [mother]
      }
    }

    func change(_ id: PersonID, _ body: (inout Person) throws -> Void) throws {
      var person = try #require(counter.people[id])
      try body(&person)
      try counter.perform(.savePerson(person))
    }

    /// Names of those in the segment.
    func names(_ rule: String) throws -> String {
      let directory = counter.people.values.map { DirectoryEntry($0) }.sorted { $0.name < $1.name }
      let found = try SegmentRule(parsing: rule).members(of: directory, in: counter.state, on: counter.day)
      return found.compactMap { counter.people[$0]?.name }.joined(separator: ", ")
    }
  }

  @Test(
    "S101: who is in a segment, over profile, tags, RFM, purchases, occasions, tier, points, coupons, consent and dates",
    arguments: [
      ("everyone", "Anna, Ben, Lin Yue"), ("nobody", ""), ("not everyone", ""),
      ("tier:gold", "Lin Yue"), ("tier:seed", "Anna, Ben"), ("tier >= silver", "Lin Yue"),
      ("tier >= seed", "Anna, Ben, Lin Yue"),
      ("never-bought", "Ben"), ("orders >= 2", "Lin Yue"), ("orders = 0", "Anna, Ben"),
      // 12 bouquets at 268.00, three roses at 9.00 in gold; the vase came back.
      ("spend = 3243", "Lin Yue"), ("spend > 3243", ""), ("spend >= 3242.99", "Lin Yue"),
      ("recency <= 0", "Lin Yue"), ("recency >= 446", "Anna"), ("recency > 446", ""),
      ("bought:rose", "Lin Yue"), ("bought:vase", ""), ("bought:bouquet within 31", ""),
      ("bought:bouquet within 32", "Lin Yue"), ("not bought:rose", "Anna, Ben"),
      ("occasion:birthday", "Anna"), ("occasion:birthday within 365", ""),
      ("coupon", "Lin Yue"), ("coupon:off20", "Lin Yue"), ("coupon:ten", ""),
      ("points >= 3000", "Lin Yue"), ("points = 25", ""),
      ("joined within 1", "Ben"), ("joined within 32", "Ben, Lin Yue"),
      ("consent:wechat", "Lin Yue"), ("muted", "Anna"), ("not muted", "Ben, Lin Yue"),
      ("birthday within 19", "Lin Yue"), ("birthday within 18", ""), ("birthday in 4", "Lin Yue"),
      ("birthday in this-month", "Lin Yue"), ("birthday in 5", ""),
      // The fifth of the third lunar month is 21 April in 2026.
      ("receiver-date:birthday within 20", "Anna"), ("receiver-date:birthday within 19", ""),
      ("age:35", "Lin Yue"), ("age:36", ""), ("age:25-40", "Anna, Lin Yue"), ("age:30-40", "Lin Yue"),
      ("sex:female", "Lin Yue"), ("area:\"old town\"", "Lin Yue"), ("tag:lilies", "Lin Yue"), ("tag:lily", "Lin Yue"),
      ("tag:big", "Lin Yue"), ("segment:friends", "Lin Yue"), ("segment:best", "Lin Yue"),
      ("tier:gold and (tag:lilies or bought:rose within 90) and not muted and consent:wechat", "Lin Yue"),
    ])
  func members(rule: String, names: String) throws { #expect(try Shop().names(rule) == names) }

  @Test("S48: a tag by rule is given and taken by itself; what staff gave or denied stands over the rule")
  func ruleAndHand() throws {
    let shop = try Shop()
    #expect(try shop.names("tag:big") == "Lin Yue")
    try shop.change(shop.lin) { $0.tags.append(PersonTag("big", day: shop.counter.day, by: "mei", denied: true)) }
    #expect(try shop.names("tag:big") == "")
    try shop.change(shop.ben) { $0.tags.append(PersonTag("big", day: shop.counter.day, by: "mei")) }
    #expect(try shop.names("tag:big") == "Ben")
    try shop.counter.move(to: "2028-01-01")
    #expect(try shop.names("tag:big") == "Ben")
  }

  @Test(
    "S101: settings with unknown codes, twice the same code or circles are refused",
    arguments: [
      (["a": "tag:none"], SettingsFault.unknown(key: "segments.a.rule", code: "none")),
      (["a": "tier:none"], .unknown(key: "segments.a.rule", code: "none")),
      (["a": "tier >= none"], .unknown(key: "segments.a.rule", code: "none")),
      (["a": "bought:none"], .unknown(key: "segments.a.rule", code: "none")),
      (["a": "coupon:none"], .unknown(key: "segments.a.rule", code: "none")),
      (["a": "segment:none"], .unknown(key: "segments.a.rule", code: "none")),
      (["a": "segment:a"], .circular(key: "segments.a", code: "a")),
      (["a": "muted or not segment:b", "b": "segment:a"], .circular(key: "segments.a", code: "a")),
      (["a b": "muted"], .codeUnreadable(key: "segments", code: "a b")),
    ])
  func faults(rules: [String: String], fault: SettingsFault) throws {
    let counter = try Counter()
    let refused = refusal { () throws(Refusal) in
      try counter.change { settings in
        for (code, rule) in rules.sorted(by: { $0.key < $1.key }) {
          guard let rule = try? SegmentRule(parsing: rule) else { continue }
          settings.segments.append(Segment(code: SegmentCode(code), name: LocalizedText(code), rule: rule))
        }
      }
    }
    #expect(refused == .settingsInvalid(fault))
  }

  @Test("S101: a segment may name another 24 deep, not 25, and the deepest is still answered rightly")
  func depth() throws {
    let counter = try Counter()
    _ = try counter.join()
    func chain(_ length: Int) -> [Segment] {
      (0..<length).map { index in
        let next = SegmentCode("s\(index + 1)")
        return Segment(
          code: SegmentCode("s\(index)"), name: LocalizedText("s"),
          rule: index == length - 1 ? .condition(.neverBought) : .condition(.segment(next)))
      }
    }
    try counter.change { $0.segments = chain(25) }
    let directory = counter.people.values.map { DirectoryEntry($0) }
    #expect(
      SegmentRule.condition(.segment("s0")).members(of: directory, in: counter.state, on: counter.day).count == 1)
    let refused = refusal { () throws(Refusal) in try counter.change { $0.segments = chain(26) } }
    #expect(refused == .settingsInvalid(.circular(key: "segments.s0", code: "s0")))
  }

  @Test("S101: a rule that names itself while it is typed is answered with no, not for ever")
  func typedCircle() throws {
    let counter = try Counter()
    let id = try counter.join()
    var globals = counter.state.globals
    globals.settings.segments = [Segment(code: "a", name: LocalizedText("a"), rule: .condition(.segment("a")))]
    let state = ShopState(base: counter.state, globals: globals)
    let person = try #require(counter.people[id])
    #expect(try !SegmentRule.condition(.segment("a")).contains(counter.account(id), person, in: state, on: counter.day))
  }
}
