import Shop

@testable import Console

/// The small shop with two and a half years of everyday trade behind it, the same in every run: what reports are drawn of.
enum ReportShop {
  static func make(_ language: Language) throws -> MemoryShop {
    let (shop, _) = try SmallShop.make(language: language)
    shop.adopt(events)
    ReportCampaigns.issue(in: shop)
    try ask(in: shop)
    return shop
  }

  /// What those on file said when they joined, and what some of them asked about.
  private static func ask(in shop: MemoryShop) throws {
    for (number, entry) in shop.directory().sorted(by: { $0.id < $1.id }).enumerated() {
      guard var person = shop.person(entry.id) else { continue }
      person.source = number % 3 == 2 ? "" : HeardFrom.allCases[number % 2].rawValue
      person.profile.compared = number % 2 == 0 ? ComparedWith.allCases[0] : nil
      if number % 2 == 0 { _ = person.ask("peonies", item: "peony", on: shop.today - 90, by: "li") }
      try shop.carryOut(.savePerson(person))
    }
    for number in 0..<6 {
      var person = Person(id: PersonID(high: 0, low: 0), name: "Newcomer \(number)")
      person.source = number == 5 ? "" : HeardFrom.allCases[number % 3].rawValue
      person.profile.compared = number % 2 == 0 ? ComparedWith.allCases[number / 2] : nil
      try shop.carryOut(.enrol(Enrolment(person: person)))
    }
    shop.forgetRecent()
  }

  /// Sixty customers, two of three of them members; many come monthly, some for one feast, some once.
  private static let events: [(event: Event, day: Day)] = {
    var generator = SeededGenerator(seed: 11)
    var events: [(event: Event, day: Day)] = []
    let (start, end) = (SmallShop.day("2024-06-01"), SmallShop.day("2026-11-20"))
    let skus: [(SKU, Int)] = [("roses-11", 16_800), ("peony", 26_800), ("tulips", 9_800), ("vase", 5_800)]
    var number: UInt64 = 0
    func sell(_ customer: PersonID?, _ day: Day, _ occasion: OccasionCode?) {
      number += 1
      let (sku, price) = skus[Int(generator.next() % 4)]
      var order = Order()
      order.id = OrderID(high: 77, low: number)
      order.number = "R-\(number)"
      order.day = day
      order.account = customer
      order.occasion = occasion
      order.by = number % 3 == 0 ? "an" : "li"
      var line = OrderLine()
      line.sku = sku
      line.list = Money(price)
      if number % 5 == 0, customer != nil {
        line.discount = Money(price / 10)
        order.benefits = [
          AppliedBenefit(kind: .coupon, title: LocalizedText("10% off"), amount: Money(price / 10), coupon: nil)
        ]
      }
      order.lines = [line]
      order.payments = [Payment(tender: number % 2 == 0 ? .wechat : .cash, amount: line.net, day: day)]
      events.append((.orderPlaced(order), day))
    }
    for customer in 0..<60 {
      let id = PersonID(high: 77, low: UInt64(customer))
      var day = start + Int(generator.next() % 860)
      if customer % 3 != 0 {
        events.append(
          (
            .memberJoined(MemberJoined(account: id, day: day, tier: TierStanding(code: "member", since: day))), day
          ))
      }
      let pace = [30, 45, 90, 365, 2_000][customer % 5]
      let last = customer % 7 == 0 ? end - 200 : end
      while day <= last {
        sell(id, day, customer % 5 == 3 ? "birthday" : customer % 4 == 0 ? "thanks" : nil)
        day = day + pace / 2 + Int(generator.next() % UInt64(pace))
      }
    }
    for year in 2024...2026 {
      guard let qixi = Feast.qixi.day(in: year), let valentine = Feast.valentine.day(in: year) else { continue }
      for count in 0..<8 {
        sell(nil, qixi - count % 3, "qixi")
        if valentine > start {
          sell(count % 2 == 0 ? PersonID(high: 77, low: UInt64(count)) : nil, valentine, "valentine")
        }
      }
    }
    return events.sorted { $0.day < $1.day }
  }()
}
