import Shop
import Terminal
import Testing

@testable import Console

@Suite("Profile, segments and tags on the console")
struct ProfileScreenTests {
  /// 王小美 with something on every page, two tags and a segment.
  private func counter(_ language: Language = .english) throws -> Counter {
    let small = try SmallShop.make(language: language)
    let shop = small.shop
    try shop.carryOut(.changeTags(.add(Tag("vip", name: LocalizedText(english: "Regular", chinese: "常客")))))
    let rule = try SegmentRule(parsing: "bought:bouquet within 90")
    let tag = Tag("lately", name: LocalizedText(english: "Here lately", chinese: "近期来过"), kind: .behaviour, rule: rule)
    try shop.carryOut(.changeTags(.add(tag)))
    let segment = Segment(
      code: "wechat", name: LocalizedText(english: "On WeChat", chinese: "微信可联系"),
      rule: try SegmentRule(parsing: "consent:wechat and not muted"))
    try shop.carryOut(.changeSegments(.add(segment)))
    var wang = try #require(shop.person(small.cast.wang))
    let day = SmallShop.day("2026-11-01")
    wang.tags = [PersonTag("vip", day: day, by: "li")]
    wang.profile.sex = .female
    wang.profile.area = "Old Town"
    wang.profile.owner = "li"
    wang.profile.compared = .online
    wang.source = HeardFrom.poster.rawValue
    wang.profile.motives = [StatedMotive(day: day, motive: .service, by: "li")]
    wang.profile.sizes = [
      SizeCard(garment: .coat, size: "38", day: SmallShop.day("2025-11-20"), by: "li"),
      SizeCard(garment: .shoes, size: "37", day: day, by: "li"),
    ]
    wang.profile.habits = [HabitNote(day: day, by: "li", tag: "office", text: "no strong scent")]
    wang.ask("peonies in white", item: "peony", on: day, by: "li")
    try shop.carryOut(.savePerson(wang))
    try shop.carryOut(.moveStock(StockMoved(sku: "peony", kind: .received, quantity: 6)))
    shop.forgetRecent()
    return try Counter(language: language, shop: shop)
  }

  @Test(
    "S21, S42, S45, S47, S48, S54: the five pages, in both languages", arguments: Language.allCases, 1...5)
  func pages(language: Language, page: Int) throws {
    let counter = try counter(language)
    try counter.press("wxm<Enter>p\(page)")
    try Golden.check(counter.text, "profile-\(page).\(language.rawValue)")
  }

  @Test("S101: the list of segments and the builder, in both languages", arguments: Language.allCases)
  func segments(language: Language) throws {
    let counter = try counter(language)
    try counter.press("<F10>segments<Enter>")
    try Golden.check(counter.text, "segments.\(language.rawValue)")
    try counter.press("<Enter>")
    try Golden.check(counter.text, "segment.\(language.rawValue)")
    try counter.press("<Enter>")
    try Golden.check(counter.text, "segment-condition.\(language.rawValue)")
  }

  @Test("S48, S44: the catalogue of tags and the call list, in both languages", arguments: Language.allCases)
  func lists(language: Language) throws {
    let counter = try counter(language)
    try counter.press("<F10>tags<Enter><Down>")
    try Golden.check(counter.text, "tags.\(language.rawValue)")
    try counter.press("<F2><F10>call when<Enter>")
    try Golden.check(counter.text, "call-list.\(language.rawValue)")
  }

  @Test("S101: a segment is put together from picks alone, counted as it grows, and saved")
  func build() throws {
    let counter = try counter()
    try counter.press("<F10>segments<Enter>n")
    #expect(counter.text.contains("3 members"))
    // Bought what, kind of goods, within 90 days.
    try counter.press("<Enter>313")
    #expect(counter.text.contains("bought:bouquet within 90"))
    #expect(counter.text.contains("2 members"))
    // Or else: never bought.
    try counter.press("of")
    #expect(counter.text.contains("bought:bouquet within 90 or never-bought"))
    #expect(counter.text.contains("3 members"))
    // And: may be contacted by WeChat.
    try counter.press("<Enter>a1")
    #expect(counter.text.contains("(bought:bouquet within 90 or never-bought) and consent:wechat"))
    #expect(counter.text.contains("1 member "))
    try counter.press("slately-wechat<Enter><C-u>Lately<Enter>")
    #expect(counter.shop.state.settings.segment("lately-wechat")?.name.english == "Lately")
    #expect(counter.title == "Segments")
  }

  @Test("S101: a typed rule is read, and what is wrong with it is said with its place")
  func typed() throws {
    let counter = try counter()
    try counter.press("<F10>segments<Enter>nt<C-u>teir:gold<Enter>")
    #expect(counter.message.contains("At character 1: no condition begins with \"teir\" - tier?"))
    try counter.press("<C-u>not muted and recency > 60<Enter>")
    #expect(counter.text.contains("last purchase more than 60 days ago"))
    #expect(counter.text.contains("0 members"))
    try counter.press("a")
    #expect(counter.text.contains("not muted or recency > 60"))
    try counter.press("<Down>x")
    #expect(counter.text.contains("3 members"))
  }

  @Test("S48: a tag by rule is denied by hand and comes back; one by hand is taken away")
  func tags() throws {
    let counter = try counter()
    let id = try #require(counter.shop.find("wxm", limit: 1).rows.first?.id)
    try counter.press("wxm<Enter>p5")
    #expect(counter.text.contains("by rule, as of 21 Nov"))
    try counter.press("<Down>x")
    #expect(counter.text.contains("by rule, but li said no"))
    #expect(counter.shop.person(id)?.tags.last?.denied == true)
    try counter.press("x")
    #expect(counter.text.contains("by rule, as of 21 Nov"))
    try counter.press("<Up>x")
    #expect(counter.shop.person(id)?.tags.isEmpty == true)
    try counter.press("<Enter>1")
    #expect(counter.shop.person(id)?.tags.map(\.code) == ["vip"])
  }

  @Test("S48: a tag is given to a whole segment as one command")
  func bulk() throws {
    let counter = try counter()
    try counter.press("<F10>tags<Enter><Down>b1")
    #expect(counter.message.contains("Given to 1 member"))
    let id = try #require(counter.shop.find("wxm", limit: 1).rows.first?.id)
    #expect(counter.shop.person(id)?.tags.map(\.code) == ["vip", "lately"])
  }

  @Test("S125: how they heard and with whom they compared is two keys on the card of someone who joined today")
  func heard() throws {
    let counter = try counter()
    try counter.press("<C-n>Ben<Tab>Ben<C-s>")
    try counter.press("<Esc>")
    var ben = Person()
    ben.name = "Benno"
    try counter.shop.carryOut(.enrol(Enrolment(person: ben)))
    try counter.press("<F2>benno<Enter>")
    #expect(counter.text.contains("how did you hear of us? - H"))
    try counter.press("h32")
    let found = try #require(counter.shop.find("benno", limit: 1).rows.first)
    let person = try #require(counter.shop.person(found.id))
    #expect(person.source == "wechat")
    #expect(person.profile.compared == .online)
    #expect(counter.text.contains("Ask next: birthday"))
  }

  @Test("S44, S51, S52: an enquiry is noted and closed, a motive and a delight are one key each")
  func oneKey() throws {
    let counter = try counter()
    let id = try #require(counter.shop.find("wxm", limit: 1).rows.first?.id)
    try counter.press("wxm<Enter>pw1")
    #expect(counter.shop.person(id)?.profile.motives.map(\.motive) == [.service, .price])
    try counter.press("2d2")
    #expect(counter.shop.person(id)?.profile.topDelights == [.wrapping])
    try counter.press("4<Enter>a vase with a lid<Enter>vase<Enter>")
    #expect(counter.shop.person(id)?.profile.enquiries.map(\.item) == ["peony", "vase"])
    try counter.press("<Down>c2")
    #expect(counter.shop.person(id)?.profile.enquiries.map(\.outcome) == [.told, nil])
    #expect(counter.text.contains("told 21 Nov"))
  }

  @Test("S42, S55, S57: the form keeps what it does not show and says what it cannot read")
  func form() throws {
    let counter = try counter()
    let id = try #require(counter.shop.find("wxm", limit: 1).rows.first?.id)
    try counter.press("wxm<Enter>p<Enter><Down>x<C-s>")
    #expect(counter.message.contains("A year as 1988"))
    try counter.press("<C-u>1988<C-s>")
    let profile = try #require(counter.shop.person(id)?.profile)
    #expect(profile.birthYear == 1988)
    #expect(profile.sizes.count == 2)
    #expect(profile.owner == "li")
  }
}
