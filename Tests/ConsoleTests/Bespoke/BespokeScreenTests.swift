import Shop
import Terminal
import Testing

@testable import Console

@Suite("S69: bespoke work at the counter")
struct BespokeScreenTests {
  /// 王小美 asks for a bouquet with a sheet, for 李娜, in five days.
  private func asked(_ language: Language) throws -> Counter {
    let counter = try Counter(language: language)
    try counter.press("wxm<Enter><C-b>n<Tab><C-u>+5<Tab><Right><Tab>white peonies<Tab>cream<Tab>kraft<C-s>")
    return counter
  }

  private func piece(_ counter: Counter) -> Bespoke? {
    counter.cast.flatMap { counter.shop.state.account($0.wang)?.bespoke.last }
  }

  @Test("S69: a sheet is filled in, priced with a deposit and followed to the hand-over", arguments: Language.allCases)
  func journey(language: Language) throws {
    let counter = try asked(language)
    #expect(piece(counter)?.status == .asked && piece(counter)?.receiver == counter.cast?.receiver)
    try counter.press("p300<Enter>100<Enter>3")
    let order = try #require(piece(counter)?.order.flatMap { counter.shop.state.order($0) })
    #expect((order.due, order.paid, piece(counter)?.status) == (Money(28_500), Money(10_000), .agreed))
    #expect(order.payments.first?.tender == .wechat)
    try Golden.check(counter.text, "bespoke.\(language.rawValue)")
    try counter.press("<Enter>")
    #expect(piece(counter)?.status == .making)
    try counter.press("<F9>")
    #expect(piece(counter)?.status == .agreed)
    try counter.press("<Enter><Enter><Enter>")
    #expect(piece(counter)?.status == .handedOver)
    #expect(counter.shop.state.order(order.id)?.fulfilled != nil)
  }

  @Test("S69: the sheet at 80x24", arguments: Language.allCases)
  func sheet(language: Language) throws {
    let counter = try Counter(language: language)
    try counter.press("wxm<Enter><C-b>n")
    try Golden.check(counter.text, "bespoke-form.\(language.rawValue)")
    try counter.press("3<C-s>")
    #expect(piece(counter)?.kind == .scent)
  }

  @Test("S69: make again clones the sheet; Today and the card speak of what is open")
  func again() throws {
    let counter = try asked(.english)
    try counter.press("a+30<Enter>")
    let wang = try #require(counter.cast?.wang)
    let made = counter.shop.state.account(wang)?.bespoke ?? []
    try #require(made.count == 2)
    #expect(made[1].like == made[0].id)
    #expect(counter.shop.person(wang)?.spec(of: made[1].id) == counter.shop.person(wang)?.spec(of: made[0].id))
    try counter.press("<Esc>i")
    #expect(counter.text.contains("Bouquet made for them"))
    try counter.press("<Esc><F6>")
    #expect(counter.text.contains("bouquet: white peonies"))
    try counter.press("<F10>bespoke<Enter>")
    #expect(counter.title == "Bespoke" && counter.text.contains("王小美"))
  }
}
