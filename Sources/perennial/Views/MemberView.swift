import Console
import Insight
import Ledger
import Shop

/// Everything of one person that the counter sees at a glance.
struct MemberView {
  let ledger: Ledger
  let person: Person
  let account: Account?
  let reveals: Bool
  let words: Words

  private var state: ShopState { ledger.state }
  private var today: Day { ledger.today }
  private var ladder: [Tier] { state.settings.tiers }

  private static let newestOrders = 20

  var json: JSONValue {
    [
      "id": .text(person.id), "name": .string(person.name), "phone": .nonempty(phone),
      "tier": .optional(standing) { .string($0.code.text) },
      "tierUntil": .optional(standing?.until) { .day($0) }, "toNextTier": nextTier, "points": points,
      "coupons": .array(coupons.map { $0.shortJSON(words) }), "occasions": .array(occasions),
      "orders": .array(orders.map { orderJSON($0) }),
      "profile": profileJSON, "suggestions": .array(suggestions.map { $0.json(words, state: state, today: today) }),
    ]
  }

  private var phone: String {
    guard let typed = person.phones.first else { return "" }
    return reveals ? typed : (try? Phone(typed).masked) ?? ""
  }

  var standing: TierStanding? {
    account.flatMap { $0.isMember ? $0.standing(on: today, ladder: ladder) : nil }
  }

  private var next: (tier: Tier, missing: TierThreshold)? {
    account.flatMap { $0.isMember ? $0.nextTier(on: today, ladder: ladder) : nil }
  }

  private var nextTier: JSONValue {
    .optional(next) { next in
      [
        "tier": .string(next.tier.code.text), "amount": .optional(next.missing.spend) { .money($0) },
        "orders": .optional(next.missing.orders) { .integer($0) },
      ]
    }
  }

  private var expiring: [(until: Day, points: Points)] { account?.expiring(on: today) ?? [] }
  private var balance: Points { account?.balance(on: today) ?? .zero }

  private var points: JSONValue {
    [
      "balance": .points(balance),
      "expiring": .array(expiring.map { ["points": .points($0.points), "on": .day($0.until)] }),
    ]
  }

  var coupons: [Coupon] {
    (account?.coupons ?? []).compactMap { state.coupon($0) }.filter { $0.state(on: today) == .issued }
      .sorted { ($0.until, $0.code) < ($1.until, $1.code) }
  }

  /// Dates that come back, the next first.
  private var dates: [(date: DirectoryDate, next: Day)] {
    DirectoryEntry(person).dates.compactMap { date in date.on.next(onOrAfter: today).map { (date, $0.day) } }
      .sorted { $0.next < $1.next }
  }

  private var occasions: [JSONValue] {
    dates.map { date, next in
      [
        "title": .string(words.occasion(date.occasion)), "person": .string(date.name.isEmpty ? person.name : date.name),
        "on": .day(next), "calendar": .string(date.on.calendar.rawValue),
      ]
    }
  }

  /// Newest first.
  private var orders: [Order] {
    (account?.purchases ?? []).suffix(Self.newestOrders).reversed().compactMap { state.order($0.order) }
  }

  private func orderJSON(_ order: Order) -> JSONValue {
    [
      "id": .text(order.id), "number": .string(order.number), "at": .text(order.at), "total": .money(order.due),
      "items": .array(
        order.lines.map { line in
          [
            "sku": .optional(line.sku) { .text($0) }, "name": .string(words.name(line.name)),
            "qty": .integer(line.quantity),
          ]
        }),
    ]
  }

  private var suggestions: [Suggestion] {
    Suggestions.make(SuggestionRequest(account: account, person: person), state: state, on: today)
  }

  var text: String {
    var table = TextTable()
    table.add([person.name, phone, person.id.description])
    if let standing {
      let tier = state.settings.tier(standing.code).map { words.name($0.name) } ?? standing.code.text
      table.add([
        words.pick("Tier", "等级"), tier, standing.until.map { words.pick("until ", "至") + words.day($0) } ?? "",
      ])
    }
    if let next {
      let missing = [
        next.missing.spend.map { words.money($0) },
        next.missing.orders.map { words.pick("\($0) orders", "\($0)单") },
      ]
      table.add([
        words.pick("Next", "下一级"), words.name(next.tier.name),
        words.pick("needs ", "还差") + missing.compactMap(\.self).joined(separator: words.pick(" or ", "或")),
      ])
    }
    table.add([words.pick("Points", "积分"), words.points(balance)])
    for lot in expiring {
      table.add(["", words.points(lot.points), words.pick("good through ", "有效期至") + words.day(lot.until)])
    }
    for coupon in coupons {
      table.add([coupon.code.description, words.name(coupon.title), words.day(coupon.until)])
    }
    for (date, next) in dates {
      table.add([words.occasion(date.occasion), date.name.isEmpty ? person.name : date.name, words.day(next)])
    }
    for order in orders { table.add([order.number, words.day(order.day), words.money(order.due)]) }
    for suggestion in suggestions {
      let reason = words.reason(suggestion.reason, today: today)
      table.add([words.name(suggestion.title), words.money(suggestion.price), reason])
    }
    return table.text
  }
}
