import Shop
import Terminal
import Testing

@testable import Console

/// Leave per purpose and channel, the words for it, and receivers who join by their own leave.
@Suite("Leave and joining receivers")
struct ConsentTests {
  private func counter(_ language: Language = .english) throws -> Counter {
    let (shop, _) = try SmallShop.make(language: language)
    var settings = shop.state.settings
    settings.identity.wordings = [
      ConsentWording(
        .marketing, version: 3,
        text: LocalizedText(
          english: "May we write or call you about offers and your dates? Say stop at any time, and we stop.",
          chinese: "可以向您发送优惠和纪念日提醒吗？随时可以取消。"))
    ]
    try shop.carryOut(.changeSettings(settings))
    shop.forgetRecent()
    return try Counter(language: language, shop: shop)
  }

  @Test("K1, S59: leave stands with its day, staff and wording, beside the words to read", arguments: Language.allCases)
  func screen(language: Language) throws {
    let counter = try counter(language)
    try counter.press("wxm<Enter>o<Down><Enter>")
    try Golden.check(counter.text, "consents.\(language.rawValue)")
  }

  @Test("K1: one key takes leave back and it stays on file with its end; one key gives it, in the words of the day")
  func withdraw() throws {
    let counter = try counter()
    try counter.press("wxm<Enter>ox")
    let id = try #require(counter.shop.find("wxm", limit: 1).rows.first?.id)
    #expect(counter.shop.person(id)?.allows(.wechat) == false)
    #expect(counter.text.contains("withdrawn 21 Nov 2026"))
    try counter.press("x")
    #expect(counter.message.contains("There is no consent to withdraw"))
    try counter.press("<Enter>")
    let consents = try #require(counter.shop.person(id)?.consents)
    #expect(consents.map(\.withdrawn) == [SmallShop.day("2026-11-21"), nil])
    #expect(consents.last?.wording == 3 && consents.last?.by == "li")
  }

  @Test("K1: what the shop has no words for is not asked")
  func noWords() throws {
    let counter = try counter()
    try counter.press("wxm<Enter>o<End><Enter>")
    #expect(counter.message.contains("no words to read"))
  }

  @Test("K1: enrolment reads the same words aloud and notes their version", arguments: Language.allCases)
  func enrolment(language: Language) throws {
    let counter = try counter(language)
    try counter.press("13655550001<C-n>Zhao Min<Tab><Tab><Tab><Space>")
    try Golden.check(counter.text, "enrol-leave.\(language.rawValue)")
    try counter.press("<C-s>")
    let id = try #require(counter.shop.find("Zhao", limit: 1).rows.first?.id)
    #expect(counter.shop.person(id)?.consents.map(\.wording) == [3])
  }

  @Test("D15: a receiver who agrees joins with what is theirs, and the giver is thanked", arguments: Language.allCases)
  func receiver(language: Language) throws {
    let counter = try counter(language)
    let wang = try #require(counter.shop.find("wxm", limit: 1).rows.first?.id)
    var person = try #require(counter.shop.person(wang))
    person.receivers[0].dates.append(
      PersonalDate(occasion: .birthday, on: RecurringDate(month: 3, day: 9) ?? RecurringDate()))
    try counter.shop.carryOut(.savePerson(person))
    var draft = OrderDraft()
    draft.account = wang
    draft.items = [DraftItem("tulips")]
    draft.receiver = .known(person.receivers[0].id)
    draft.handover = Handover(kind: .delivery, day: counter.shop.today, slot: "15-18")
    draft.delivery.name = "李娜"
    draft.delivery.phone = "137 0013 4321"
    draft.delivery.address = "12 Garden Lane"
    try counter.shop.carryOut(.placeOrder(draft))
    try counter.press("wxm<Enter>rj<Enter>")
    #expect(counter.shop.find("4321", limit: 1).matches == 0)
    try counter.press("j<Right><Enter>")
    try Golden.check(counter.text, "enrol-receiver.\(language.rawValue)")
    try counter.press("<C-s>")
    let joined = try #require(counter.shop.find("4321", limit: 1).rows.first?.id)
    #expect(counter.shop.state.account(joined)?.referredBy == wang)
    #expect(counter.shop.person(wang)?.receivers[0].member == joined)
    let card = try #require(counter.shop.person(joined))
    #expect(card.name == "李娜" && card.allergies == ["lily"])
    #expect(card.dates.map(\.on.coded) == ["03-09"])
    try counter.press("<F2>wxm<Enter>rj")
    #expect(counter.title.contains("王小美"))
    #expect(counter.message.contains(counter.console.words.sentence(for: .alreadyMember)))
  }

  @Test("D15, I2: a receiver who is a member already is noted as one, and no second card is made")
  func known() throws {
    let counter = try counter()
    let wang = try #require(counter.shop.find("wxm", limit: 1).rows.first?.id)
    let emma = try #require(counter.shop.find("emma", limit: 1).rows.first?.id)
    try counter.press("wxm<Enter>rj<Right><Enter><Up><Up><Up><Up>+44 20 7123 4567<C-g>")
    #expect(counter.title.contains("Receivers") && counter.text.contains("a member now"))
    #expect(counter.shop.person(wang)?.receivers[0].member == emma)
    #expect(counter.shop.directory().count == 3)
  }

  @Test("S129, I2: who is on file and no member joins with the order, on the card that is there")
  func walkIn() throws {
    let counter = try counter()
    var draft = OrderDraft()
    draft.items = [DraftItem("vase")]
    draft.handover = Handover(kind: .delivery, day: counter.shop.today, slot: "15-18")
    draft.delivery.name = "Anna"
    draft.delivery.phone = "136 5555 0002"
    draft.delivery.address = "12 Garden Lane"
    let placed = try counter.shop.carryOut(.placeOrder(draft))
    let before = counter.shop.directory().count
    let anna = try #require(counter.shop.find("Anna", limit: 1).rows.first)
    #expect(!anna.isMember)
    let id = try #require(
      placed.events.lazy.compactMap { if case .orderPlaced(let order) = $0 { order.id } else { nil } }.first)
    counter.console.open(.enrol(EnrolSeed(typed: "13655550002", order: id)))
    try counter.press("<C-g>")
    #expect(counter.shop.directory().count == before)
    #expect(counter.shop.state.account(anna.id)?.isMember == true)
    #expect(counter.shop.state.order(id)?.account == anna.id)
  }

  @Test("D15, D05: a receiver nobody is to speak of does not join")
  func muted() throws {
    let counter = try counter()
    let wang = try #require(counter.shop.find("wxm", limit: 1).rows.first?.id)
    var person = try #require(counter.shop.person(wang))
    person.receivers[0].muted = true
    try counter.shop.carryOut(.savePerson(person))
    try counter.press("wxm<Enter>rj")
    #expect(counter.message.contains("Not to be spoken of"))
  }
}
