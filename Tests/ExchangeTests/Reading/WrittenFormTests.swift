import Shop
import Testing

@testable import Exchange

@Suite struct WrittenFormTests {
  @Test(
    "T1: days in the forms people write, with and without a time",
    arguments: [
      ("2017-01-01", "2017-01-01", nil), ("2017-01-01 15:42", "2017-01-01", "15:42"), ("2017/1/1", "2017-01-01", nil),
      ("20170131", "2017-01-31", nil), ("2017.1.31", "2017-01-31", nil), ("1.2.2017", "2017-02-01", nil),
      ("2017年1月31日", "2017-01-31", nil), ("2017年1月31日 15时42分", "2017-01-31", nil), ("２０１７-０１-３１", "2017-01-31", nil),
      ("2017-01-01T23:59:59.123Z", "2017-01-01", "23:59"), ("2017-01-01 23:59:59+08:00", "2017-01-01", "23:59"),
      ("2017/1/1 3:42 PM", "2017-01-01", "15:42"), ("2017-01-01 12:05 am", "2017-01-01", "00:05"),
      ("31-Jan-2017", "2017-01-31", nil), ("31 January 2017", "2017-01-31", nil), ("Jan 31, 2017", "2017-01-31", nil),
      ("31/1/2017", "2017-01-31", nil), ("1/31/2017", "2017-01-31", nil), ("3/3/2017", "2017-03-03", nil),
      ("3/4/2017", nil, nil), ("2017-02-30", nil, nil), ("2017-13-01", nil, nil), ("1/2/17", nil, nil), ("", nil, nil),
      ("2017-01-01 25:00", nil, nil), ("2017-01", nil, nil), ("2017-01/01", nil, nil), ("yesterday", nil, nil),
      ("2017-01-01 x", nil, nil), ("42736", nil, nil), ("1.13.2017", nil, nil),
    ] as [(String, String?, String?)])
  func dates(text: String, day: String?, time: String?) {
    let found = WrittenDate(text).resolved(nil)
    #expect(found?.day.description == day)
    if let time { #expect(found?.time?.description == time) }
  }

  @Test("A column's own dates decide which number is the day")
  func order() {
    #expect(WrittenDate("3/4/2017").resolved(.dayFirst)?.day.description == "2017-04-03")
    #expect(WrittenDate("3/4/2017").resolved(.monthFirst)?.day.description == "2017-03-04")
    #expect(WrittenDate("13/4/2017").resolved(.monthFirst) == nil)
  }

  @Test(
    "N4: amounts with their marks; a comma is a thousands mark unless it can only be the decimal one",
    arguments: [
      ("268", "CNY", 26_800), ("268.5", "CNY", 26_850), ("1,268.00", "CNY", 126_800), ("¥268.00", "CNY", 26_800),
      ("268元", "CNY", 26_800), ("CNY 268", "CNY", 26_800), ("$1,234,567.89", "USD", 123_456_789),
      ("16,99", "USD", 1_699),
      ("1.268,50", "USD", 126_850), ("1 268,50 €", "EUR", 126_850), ("1,268", "USD", 126_800), ("２６８", "CNY", 26_800),
      ("268", "JPY", 268), ("2.680", "BHD", 2_680), ("2,680", "BHD", 2_680_000), ("-5.00", "USD", -500),
      ("29.33", "USD", 2_933), ("0", "USD", 0), ("12,5,0", "USD", nil), ("1.2.3", "USD", nil), ("29.333", "USD", nil),
      ("abc", "USD", nil), ("", "USD", nil), (".", "USD", nil), ("1e5", "USD", nil), ("99999999999999", "USD", nil),
      ("12.50", "JPY", nil),
    ] as [(String, String, Int?)])
  func amounts(text: String, code: String, minor: Int?) throws {
    let currency = try #require(Currency(code: code))
    #expect(WrittenAmount.read(text, in: currency)?.minor == minor)
  }

  @Test(
    "Counts",
    arguments: [("2", 2), ("2.0", 2), ("1,250", 1_250), ("2.5", nil), ("x", nil), ("", nil)] as [(String, Int?)])
  func counts(text: String, count: Int?) { #expect(WrittenAmount.readCount(text) == count) }

  @Test(
    "T2: birthdays, solar and lunar, as member lists have them",
    arguments: [
      ("1990-05-17", "1990-05-17"), ("1990/5/17", "1990-05-17"), ("5月17日", "05-17"), ("05-17", "05-17"),
      ("1990年5月17日", "1990-05-17"), ("农历1990-08-15", "lunar:1990-08-15"), ("农历八月十五", "lunar:08-15"),
      ("农历8月15日", "lunar:08-15"), ("农历腊月廿三", "lunar:12-23"), ("农历正月初一", "lunar:01-01"), ("8-15（农历）", "lunar:08-15"),
      ("农历闰六月初二", "lunar:leap-06-02"), ("lunar:08-15", "lunar:08-15"), ("农历1990年八月三十", "lunar:1990-08-30"),
      ("农历二十", nil), ("13-45", nil), ("soon", nil), ("农历十三月初一", nil),
    ] as [(String, String?)])
  func birthdays(text: String, expected: String?) {
    #expect(WrittenBirthday.read(text, order: nil)?.description == expected)
  }

  @Test(
    "What goods are for: words of both languages; the shop's own are kept as codes",
    arguments: [
      ("Birthday", "birthday"), ("生日", "birthday"), ("母亲节", "mothers-day"), ("mothers_day", "mothers-day"),
      ("d520", "520"),
      ("cny", "spring-festival"), ("七夕", "qixi"), ("吊唁", "sympathy"), ("Mid-Autumn", "mid-autumn"),
      ("开业", "opening"), ("Office Party!", "office-party"), ("部门团建", "bu-men-tuan-jian"), ("", nil), ("!!", nil),
    ] as [(String, String?)])
  func occasions(text: String, code: String?) { #expect(OccasionWords.code(of: text)?.text == code) }

  @Test(
    "How it was paid",
    arguments: [("现金", Tender.cash), ("WeChat Pay", .wechat), ("支付宝", .alipay), ("VISA", .card), ("?", .other)])
  func tenders(text: String, tender: Tender) { #expect(TenderWords.tender(of: text) == tender) }

  @Test(
    "Names as codes that stay the same",
    arguments: [
      ("Red Rose (12)", "red-rose-12"), ("红玫瑰", "hong-mei-gui"), ("  A//B  ", "a-b"), ("!!!", ""),
      ("CANDLES/ACCESSORIES / POTPOURRI INCENSE BURNERS", "candles-accessories-potpourri-incense-bu"),
    ])
  func slugs(name: String, slug: String) { #expect(Slug.make(name) == slug) }
}
