import Insight
import Shop

@testable import Console

extension ReportShop {
  /// A shop of 205 customers with names, enough for groups and logistic regression and too few for a forest, whose predictions were kept in August and October.
  static func many(_ language: Language) throws -> MemoryShop {
    let shop = try bare(language)
    shop.adopt(kept)
    return shop
  }

  /// The same before anything was kept.
  static func bare(_ language: Language) throws -> MemoryShop {
    let (shop, _) = try SmallShop.make(language: language)
    shop.adopt(trade.events)
    shop.adopt(trade.people)
    return shop
  }

  private static let kept: [(event: Event, day: Day)] = {
    guard let shop = try? bare(.english) else { return [] }
    let end = shop.now
    var events: [(event: Event, day: Day)] = []
    for time in ["2026-08-03T02:00:00Z", "2026-10-05T02:00:00Z"] {
      shop.now = SmallShop.instant(time)
      let notes = MemberLayer.changes(in: shop.state, on: shop.today)
      guard let figures = MonthlyFigures.make(shop.state, on: shop.today),
        let layers = try? shop.carryOut(.noteLayers(notes)), let done = try? shop.carryOut(.keepFigures(figures))
      else { return events }
      events += (layers.events + done.events).map { ($0, shop.today) }
    }
    shop.now = end
    return events
  }()

  private static let surnames = ["Chen", "Lin", "Huang", "Zhao", "Wu", "Zhou", "Xu", "Sun", "Ma", "Zhu", "Hu", "Guo"]
  private static let given = ["An", "Bo", "Chun", "Dan", "Fang", "Hua", "Jun", "Lan", "Mei", "Ning", "Qi", "Rong"]

  private static let trade: (events: [(event: Event, day: Day)], people: [Person]) = {
    var generator = SeededGenerator(seed: 5)
    var events: [(event: Event, day: Day)] = []
    var people: [Person] = []
    let (start, end) = (SmallShop.day("2025-03-01"), SmallShop.day("2026-11-20"))
    var number: UInt64 = 0
    for customer in 0..<205 {
      let id = PersonID(high: 78, low: UInt64(customer))
      let name = surnames[customer % surnames.count] + " " + given[customer / surnames.count % given.count]
      people.append(Person(id: id, name: customer < 144 ? name : name + " \(customer / 144 + 1)"))
      var day = start + Int(generator.next() % 400)
      events.append(
        (.memberJoined(MemberJoined(account: id, day: day, tier: TierStanding(code: "member", since: day))), day))
      if customer % 9 == 0, customer > 0 {
        events.append((.activityRecorded(ActivityRecorded.review(of: id, on: day + 40, number)), day + 40))
      }
      let pace = [35, 60, 90, 120, 400][customer % 5]
      // One in three stops after a while.
      let last = customer % 3 == 0 ? min(end, day + 60 + Int(generator.next() % 200)) : end
      while day <= last {
        number += 1
        var order = Order()
        order.id = OrderID(high: 78, low: number)
        order.number = "M-\(number)"
        order.day = day
        order.account = id
        order.by = "li"
        var line = OrderLine()
        line.sku = "tulips"
        line.list = Money(4_000 + 1_000 * Int(generator.next() % 20) * (customer % 4 + 1))
        order.lines = [line]
        order.payments = [Payment(tender: .wechat, amount: line.net, day: day)]
        events.append((.orderPlaced(order), day))
        day = day + pace / 3 + Int(generator.next() % UInt64(pace * 4 / 3))
      }
    }
    return (events.sorted { $0.day < $1.day }, people)
  }()
}

extension ActivityRecorded {
  /// A review that was written.
  fileprivate static func review(of id: PersonID, on day: Day, _ number: UInt64) -> ActivityRecorded {
    var fact = ActivityRecorded()
    fact.account = id
    fact.activity.id = ActivityID(high: 78, low: number + 1)
    fact.activity.kind = .review
    fact.activity.day = day
    return fact
  }
}
