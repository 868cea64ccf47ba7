import Shop

@testable import Console

/// The small shop, in which 王小美 has a second card under a name that sounds the same.
enum TwoCards {
  static func make(language: Language = .english) throws -> (counter: Counter, own: PersonID, second: PersonID) {
    let (shop, cast) = try SmallShop.make(language: language)
    shop.now = SmallShop.instant("2026-11-12T02:00:00Z")
    var person = Person()
    person.name = "王晓美"
    person.phones = ["+86 138 0013 8812"]
    person.card = "C2077"
    person.dates = [
      PersonalDate(
        occasion: .birthday, on: RecurringDate(calendar: .lunar, year: 1988, month: 10, day: 20) ?? RecurringDate())
    ]
    person.consents = [
      Consent(channel: .wechat, day: SmallShop.day("2026-11-12"), by: "li"),
      Consent(channel: .sms, day: SmallShop.day("2026-11-12"), by: "li"),
    ]
    person.notes = [PersonNote(day: SmallShop.day("2026-11-12"), by: "li", text: "Came with her sister")]
    var second = PersonID(high: 0, low: 0)
    for case .memberJoined(let fact) in try shop.carryOut(.enrol(Enrolment(person: person))).events {
      second = fact.account
    }
    var draft = OrderDraft()
    draft.account = second
    draft.items = [DraftItem("lilies")]
    try shop.carryOut(.placeOrder(draft))
    shop.now = SmallShop.morning
    shop.forgetRecent()
    return (try Counter(language: language, shop: shop), cast.wang, second)
  }
}
