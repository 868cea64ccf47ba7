import Console
import Ledger
import Shop

extension Coupon {
  /// As a member's list shows it.
  func shortJSON(_ words: Words) -> JSONValue {
    ["code": .text(code), "title": .string(words.name(title)), "until": .day(until)]
  }

  /// With its state on `day`, or the one that a command has just given it. One open to bearer adds `uses` and `usesLeft`,
  /// and with a budget `budget` and `budgetLeft` in minor units; a partner's `partner`, a campaign's `campaign`, one that
  /// begins later `from`.
  func json(_ words: Words, on day: Day, state: CouponState? = nil) -> JSONValue {
    var fields: [(String, JSONValue)] = [
      ("code", .text(code)), ("title", .string(words.name(title))), ("until", .day(until)),
      ("state", .string((state ?? self.state(on: day)).rawValue)),
    ]
    if let starts { fields.append(("from", .day(starts))) }
    if let bearer {
      fields += [("uses", .integer(bearer.uses)), ("usesLeft", .integer(bearer.usesLeft))]
      if let budget = bearer.budget, let left = bearer.budgetLeft {
        fields += [("budget", .money(budget)), ("budgetLeft", .money(left))]
      }
    }
    if let campaign { fields.append(("campaign", .text(campaign))) }
    if !partner.isEmpty { fields.append(("partner", .string(partner))) }
    return .object(fields)
  }

  func line(_ words: Words, on day: Day, state: CouponState? = nil) -> String {
    let parts = [
      code.description, words.name(title), words.terms(terms), words.pick("good through ", "有效期至") + words.day(until),
      words.name(of: state ?? self.state(on: day)), bearer.map { words.usesLeft($0) } ?? "", partner,
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "  ")
  }
}
