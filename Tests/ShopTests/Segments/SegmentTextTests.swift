import Testing

@testable import Shop

@Suite("Segments as text")
struct SegmentTextTests {
  @Test(
    "S101: a typed rule is read strictly and printed in one canonical form",
    arguments: [
      (
        "tier:gold and (tag:lilies or bought:rose within 90) and not muted and consent:wechat",
        "tier:gold and (tag:lilies or bought:rose within 90) and not muted and consent:wechat"
      ),
      ("  TIER:gold   AND(muted) ", "tier:gold and muted"),
      ("tier>=silver and spend>1000.50", "tier >= silver and spend > 1000.5"),
      ("orders≥3 or recency <=30", "orders >= 3 or recency <= 30"),
      ("muted and muted or influencer", "(muted and muted) or influencer"),
      ("muted and (influencer and never-bought)", "muted and influencer and never-bought"),
      ("not not muted", "not not muted"),
      ("not (muted or influencer)", "not (muted or influencer)"),
      ("area:\"Old Town\" and owner:梅", "area:\"Old Town\" and owner:梅"),
      ("area:\"a\\\"b\"", "area:\"a\\\"b\""),
      ("birthday within 14", "date:birthday within 14"),
      (
        "date:anniversary in 5 and receiver-date:birthday in this-month",
        "date:anniversary in 5 and receiver-date:birthday in this-month"
      ),
      ("age:25-34 or age:65+ or age:30", "age:25-34 or age:65+ or age:30"),
      ("language:zh-hans", "language:zh-Hans"),
      ("coupon and coupon:welcome", "coupon and coupon:welcome"),
      ("（muted or tag：vip）and joined within 30", "(muted or tag:vip) and joined within 30"),
      ("everyone", "everyone"), ("nobody", "nobody"), ("not everyone", "not everyone"),
      (
        "occasion:birthday within 365 and points >= 500 and motive:price",
        "occasion:birthday within 365 and points >= 500 and motive:price"
      ),
    ])
  func canonical(typed: String, printed: String) throws {
    let rule = try SegmentRule(parsing: typed)
    #expect(rule.text == printed)
    #expect(try SegmentRule(parsing: rule.text) == rule)
  }

  @Test(
    "S101: what is not understood is named with its place",
    arguments: [
      ("", 0, SegmentSyntaxFault.Reason.conditionMissing),
      ("tier:gold and", 13, .conditionMissing),
      ("tier:gold muted", 10, .linkMissing(found: "muted")),
      ("(tier:gold", 0, .bracketOpen),
      ("tier:gold)", 9, .linkMissing(found: ")")),
      ("()", 1, .conditionMissing),
      ("teir:gold", 0, .unknownWord("teir", meant: "tier")),
      ("muted and bluebell", 10, .unknownWord("bluebell", meant: nil)),
      ("and muted", 0, .unknownWord("and", meant: nil)),
      ("tag", 3, .valueMissing(key: "tag")),
      ("tag:", 4, .valueMissing(key: "tag")),
      ("area:\"Old", 5, .quoteOpen),
      ("orders 3", 7, .comparisonMissing(key: "orders")),
      ("orders >= many", 10, .numberMissing),
      ("bought:rose within 0", 19, .outOfRange(1...36_500)),
      ("birthday in 13", 12, .outOfRange(1...12)),
      ("birthday", 8, .windowMissing),
      ("joined", 6, .windowMissing),
      ("sex:f", 4, .valueUnknown(key: "sex", value: "f", known: ["female", "male", "other"])),
      ("spend >= 1.23456", 9, .numberMissing),
      ("muted; drop", 5, .linkMissing(found: ";")),
      (String(repeating: "(", count: 30) + "muted", 24, .tooDeep),
    ])
  func faults(typed: String, position: Int, reason: SegmentSyntaxFault.Reason) {
    #expect(throws: SegmentSyntaxFault(position: position, reason: reason)) { try SegmentRule(parsing: typed) }
  }

  @Test("S101: a rule of two thousand and one characters is refused unread")
  func length() {
    let fault = SegmentSyntaxFault(position: 2_000, reason: .tooLong(limit: 2_000))
    #expect(throws: fault) { try SegmentRule(parsing: "tag:" + String(repeating: "a", count: 1_997)) }
    #expect((try? SegmentRule(parsing: "tag:" + String(repeating: "a", count: 1_996))) != nil)
  }

  @Test(
    "S101: random rules print and parse back the same; random text is read or refused, and what is read prints back")
  func fuzz() throws {
    var chance = SeededGenerator(seed: 101)
    for number in 0..<3_000 {
      let rule = RandomRule.rule(depth: 4, &chance).tidied
      #expect(try SegmentRule(parsing: rule.text) == rule, "rule \(number): \(rule.text)")
      var torn = Array(rule.text)
      for _ in 0..<chance.int(1...3) where !torn.isEmpty {
        torn.remove(at: chance.int(0...torn.count - 1))
      }
      if let read = try? SegmentRule(parsing: String(torn)) {
        #expect(try SegmentRule(parsing: read.text) == read, "rule \(number): \(String(torn))")
      }
    }
  }
}

/// Rules drawn by chance, over the codes of the corner shop and some that need quotes.
enum RandomRule {
  static func rule(depth: Int, _ chance: inout SeededGenerator) -> SegmentRule {
    guard depth > 0 else { return .condition(condition(&chance)) }
    switch chance.int(1...10) {
    case 1...3: return .all((0..<chance.int(0...3)).map { _ in rule(depth: depth - 1, &chance) })
    case 4...6: return .any((0..<chance.int(0...3)).map { _ in rule(depth: depth - 1, &chance) })
    case 7: return .not(rule(depth: depth - 1, &chance))
    default: return .condition(condition(&chance))
    }
  }

  static func condition(_ chance: inout SeededGenerator) -> SegmentCondition {
    let comparison = Comparison.allCases[chance.int(0...4)]
    let days = chance.int(0...2) == 0 ? nil : Optional(chance.int(1...400))
    let words = ["rose", "lily", "Old Town", "a\"b\\c", "within", "梅", "12", "and"]
    let word = words[chance.int(0...words.count - 1)]
    let windows = [DateWindow.within(chance.int(0...60)), .month(chance.int(1...12)), .thisMonth]
    let window = windows[chance.int(0...2)]
    let from = chance.int(0...90)
    switch chance.int(0...25) {
    case 0: return .sex(Sex.allCases[chance.int(0...2)])
    case 1: return .age(from...chance.int(from...120))
    case 2: return .area(word)
    case 3: return .source(word)
    case 4: return .owner(word)
    case 5: return .language(Language.allCases[chance.int(0...1)])
    case 6: return .influencer
    case 7: return .motive(RepurchaseMotive.allCases[chance.int(0...5)])
    case 8: return .tag(TagCode(word))
    case 9: return .recency(comparison, chance.int(0...200))
    case 10: return .orders(comparison, chance.int(0...5))
    case 11: return .spend(comparison, MajorAmount(tenThousandths: chance.int(0...20_000_000)))
    case 12: return .bought(["rose", "lily", "bouquet"][chance.int(0...2)], within: days)
    case 13: return .occasion("sympathy", within: days)
    case 14: return .neverBought
    case 15: return .joined(within: chance.int(1...400))
    case 16: return .tier(["seed", "silver", "gold"][chance.int(0...2)])
    case 17: return .tierFrom(["seed", "silver", "gold"][chance.int(0...2)])
    case 18: return .points(comparison, chance.int(0...500))
    case 19: return .coupon(chance.int(0...1) == 0 ? nil : "off20")
    case 20: return .consent(ContactChannel.allCases[chance.int(0...3)])
    case 21: return .muted
    case 22: return .date(.birthday, window)
    case 23: return .receiverDate(.birthday, window)
    case 24: return .segment("regulars")
    default: return .bought("rose", within: nil)
    }
  }
}
