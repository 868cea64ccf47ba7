import Console
import Ledger
import Shop

extension Coupon {
  /// As a member's list shows it.
  func shortJSON(_ words: Words) -> JSONValue {
    ["code": .text(code), "title": .string(words.name(title)), "until": .day(until)]
  }

  /// With its state on `day`, or the one that a command has just given it.
  func json(_ words: Words, on day: Day, state: CouponState? = nil) -> JSONValue {
    [
      "code": .text(code), "title": .string(words.name(title)), "until": .day(until),
      "state": .string((state ?? self.state(on: day)).rawValue),
    ]
  }

  func line(_ words: Words, on day: Day, state: CouponState? = nil) -> String {
    [
      code.description, words.name(title), words.terms(terms), words.pick("good through ", "有效期至") + words.day(until),
      words.name(of: state ?? self.state(on: day)),
    ].joined(separator: "  ")
  }
}
