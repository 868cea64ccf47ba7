import Insight
import Shop
import Terminal
import Testing

@testable import Console

@Suite("Words")
struct WordsTests {
  let english = Words(language: .english, currency: .cny)
  let chinese = Words(language: .chinese, currency: .cny)

  @Test("Money, points and days by language")
  func amounts() {
    #expect(english.money(Money(26_800)) == "¥268.00")
    #expect(english.money(Money(-126_850)) == "-¥1,268.50")
    #expect(english.amount(Money(3_000)) == "¥30")
    #expect(Words(language: .english, currency: .jpy).money(Money(268)) == "¥268")
    #expect(Words(language: .english, currency: .bhd).money(Money(2_680)) == "BHD 2.680")
    #expect(english.day(SmallShop.day("2026-11-21")) == "21 Nov 2026")
    #expect(chinese.day(SmallShop.day("2026-11-21")) == "2026年11月21日")
    #expect(english.shortDay(SmallShop.day("2026-11-21"), weekday: true) == "Sat 21 Nov")
    #expect(chinese.shortDay(SmallShop.day("2026-11-21"), weekday: true) == "11月21日周六")
    #expect(english.points(Points(1_250), signed: true) == "+1,250")
  }

  @Test(
    "Lunar dates as people say them",
    arguments: [
      ("lunar:08-15", "农历八月十五"), ("lunar:01-01", "农历正月初一"), ("lunar:12-30", "农历腊月三十"), ("lunar:leap-04-10", "农历闰四月初十"),
      ("lunar:11-20", "农历冬月二十"), ("lunar:10-21", "农历十月廿一"), ("lunar:06-29", "农历六月廿九"),
    ])
  func lunar(coded: String, text: String) throws {
    let date = try #require(RecurringDate(coded: coded))
    #expect(chinese.recurring(date) == text)
  }

  @Test("Coupons in the words of a shop")
  func coupons() {
    var terms = CouponTerms()
    terms.amount = Money(3_000)
    terms.threshold = Money(20_000)
    #expect(english.terms(terms) == "¥30 off from ¥200")
    #expect(chinese.terms(terms) == "满200减30")
    terms = CouponTerms()
    terms.kind = .percentOff
    terms.percent = BasisPoints(1_500)
    #expect(english.terms(terms) == "15% off")
    #expect(chinese.terms(terms) == "8.5折")
    terms.percent = BasisPoints(1_000)
    #expect(chinese.terms(terms) == "9折")
  }

  static let refusals: [Refusal] = [
    .unknownMember, .unknownOrder, .unknownProduct("rose"), .unknownCoupon, .unknownTemplate("x"), .unknownReceiver,
    .unknownCommand, .unknownHold, .notAllowed(needs: .manager), .sameIDOtherContent, .nameMissing,
    .nameTooLong(limit: 60), .phoneUnreadable("x"), .emailUnreadable("x"), .contact(.noConsent(.wechat)),
    .contact(.noConsent(nil)), .contact(.noAddress(.email)), .contact(.noAddress(nil)), .contact(.muted),
    .contact(.bereaved(through: Day(number: 20_000))),
    .contact(.contactedLately(on: Day(number: 20_000), again: Day(number: 20_014))),
    .contact(.ownDateNear(.anniversary, Day(number: 20_000))), .contact(.quietHours(until: .usualCutOff)),
    .contact(.heldOut(until: Day(number: 20_000))), .contact(.benchFull(Day(number: 20_000))), .unknownCase, .notListed,
    .caseOpen, .caseClosed(.returned),
    .caseFurther(.replied), .caseWithoutOrder,
    .contact(.sorrowOccasion("qingming")), .contact(.sharedPhone), .contact(.emptyField(.saved)),
    .contact(.unknownField("{nmae")), .unknownMessage("x"), .messageFor(.winBack), .unknownContact, .alreadyMember,
    .notMember, .orderEmpty, .quantityUnreadable("a"),
    .priceMissing("a"), .priceFixed("a"), .productRetired("a"), .outOfStock("a", left: 1), .amountTooLarge, .dayMissing,
    .dayPast(Day(number: 20_000)), .totalChanged(now: Money(100)), .alreadyPaid, .alreadyFulfilled,
    .orderTaken(PersonID(high: 0, low: 1)), .coupon(.needsMore(Money(2_100))), .couponsExclusive,
    .couponUsed(OrderID(high: 0, low: 1)), .couponWithdrawn, .couponExpired(Day(number: 20_000)), .templateRetired("x"),
    .pointsOwed(Points(35)), .pointsShort(by: Points(1)), .pointsStep(100), .pointsAboveCap(most: Points(100)),
    .nothingToAdjust, .nothingToRefund, .monthNotOver(Day(number: 20_000)), .reviewedAlready(Day(number: 20_000)),
    .goalUnreachable(.churn), .noteEmpty, .lineUnknown(3), .lineQuantity(1, left: 1), .refundWindowPassed(days: 30),
    .cannotUndo, .undoTooLate(minutes: 15), .usedSince(OrderID(high: 0, low: 1)),
    .settingsInvalid(.missing(key: "tiers")), .settingsInvalid(.outOfRange(key: "delivery.fee", 0...100)),
    .setting(.unknown("a.b")), .setting(.group("tiers.gold")), .setting(.needed("delivery.fee")),
    .setting(.unreadable("delivery.fee", text: "x", expected: .amount)), .setting(.tooLarge("delivery.fee")),
    .setting(.tooManyDigits("delivery.fee", most: 2)), .setting(.notARow("a")), .setting(.rowExists("tiers.gold")),
    .setting(.codeIsKept("tiers.gold.code")), .setting(.changedMeanwhile("delivery.fee", now: "12.00")),
  ]

  @Test("Every refusal has its own sentence in both languages", arguments: refusals)
  func refusal(refusal: Refusal) {
    #expect(english.sentence(for: refusal) != refusal.code)
    #expect(english.sentence(for: refusal).allSatisfy(\.isASCII) || english.sentence(for: refusal).contains("¥"))
    #expect(chinese.sentence(for: refusal).unicodeScalars.contains { $0.properties.isIdeographic })
    #expect(SafeText(chinese.sentence(for: refusal)).width <= 76)
    #expect(SafeText(english.sentence(for: refusal)).width <= 76)
  }

  @Test(
    "P3: a coupon that does not apply says how far off it is",
    arguments: [
      (CouponMiss.needsMore(Money(2_100)), "needs ¥21 more", "还差¥21"), (.needsPieces(1), "needs 1 more piece", "还差1件"),
      (.wrongWeekday([6, 7]), "only on Sat, Sun", "仅限周六、周日"), (.notFirstOrder, "only for a first order", "仅限首单"),
    ])
  func misses(miss: CouponMiss, english expected: String, chinese translated: String) {
    #expect(english.reason(for: miss) == expected)
    #expect(chinese.reason(for: miss) == translated)
  }

  @Test("D06: a lapsed row is one sentence")
  func lapsed() {
    let today = SmallShop.day("2026-11-21")
    let reason = LapseReason.missedOccasion(
      code: "valentine", receiver: nil, name: "李娜", day: SmallShop.day("2026-02-14"), times: 1, years: 3)
    #expect(
      english.sentence(for: reason, today: today)
        == "Bought for 李娜's Valentine's Day in 3 years; 14 Feb went by without an order")
    #expect(chinese.sentence(for: reason, today: today) == "有3年都为李娜的情人节来过，2月14日没有下单")
  }
}
