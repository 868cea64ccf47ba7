import Shop
import Terminal
import Testing

@testable import Console

/// Two cards of one person, and two people on one phone.
@Suite("Duplicates and merging")
struct DuplicateTests {
  @Test("D05, I2: the warning tells no name: where it begins and how the card ends")
  func masked() throws {
    let counter = try Counter()
    try counter.press("<C-n>+86 138-0013-8812")
    #expect(counter.text.contains("May be 王 ··, card ending 1042: same phone"))
    #expect(!counter.text.contains("王小美") && !counter.text.contains("C1042"))
    try counter.press("<C-g>")
    #expect(counter.title == "Member" && counter.text.contains("王小美"))
  }

  @Test("D05: a walk-in who joins at the till is told no other's name either")
  func till() throws {
    let counter = try Counter()
    try counter.press("<F3>vase<Enter><C-n>138 0013 8812")
    #expect(counter.text.contains("王 ·· has this phone") && !counter.text.contains("王小美"))
  }

  @Test("I2, D05: another person on the phone is kept apart from then on, and neither card names the other")
  func another() throws {
    let counter = try Counter()
    let wang = try #require(counter.cast?.wang)
    try counter.press("<C-n>13800138812<Tab>李雷<C-n>")
    #expect(!counter.text.contains("May be"))
    try counter.press("<C-s>")
    #expect(counter.text.contains("Shares a phone with 1 other") && !counter.text.contains("王小美"))
    let other = try #require(counter.shop.find("李雷", limit: 1).rows.first?.id)
    #expect(counter.shop.person(other)?.notSame == [wang])
    #expect(DuplicateFinder.pairs(in: counter.shop.directory()).isEmpty)
    try counter.press("<F2>wxm<Enter>")
    #expect(counter.text.contains("Shares a phone with 1 other") && !counter.text.contains("李雷"))
    try counter.press("e")
    #expect(!counter.text.contains("May be"))
  }

  @Test("I2: the edit of a card that looks like another leads to both of them side by side")
  func edit() throws {
    let (counter, own, second) = try TwoCards.make()
    try counter.press("c1042<Enter>e")
    #expect(counter.text.contains("May be 王 ··, card ending 2077"))
    try counter.press("<C-g>")
    #expect(counter.title == "Merge two cards")
    #expect(counter.console.layers.last?.route == .merge(own, second))
  }

  @Test("S58, I2: likely pairs with what they have in common", arguments: Language.allCases)
  func finder(language: Language) throws {
    let (counter, _, _) = try TwoCards.make(language: language)
    try counter.press("<F10>duplicates<Enter>")
    try Golden.check(counter.text, "duplicates.\(language.rawValue)")
  }

  @Test("I2: two cards side by side, with what they come to", arguments: Language.allCases)
  func sideBySide(language: Language) throws {
    let (counter, _, _) = try TwoCards.make(language: language)
    try counter.press("<F10>duplicates<Enter><Enter>")
    try Golden.check(counter.text, "merge.\(language.rawValue)")
    try counter.press("<Enter>")
    try Golden.check(counter.text, "merge-question.\(language.rawValue)")
  }

  @Test("I2: what the screen promised is what merging gives")
  func merge() throws {
    let (counter, own, second) = try TwoCards.make()
    try counter.press("<F10>duplicates<Enter><Enter>")
    #expect(counter.text.contains("934 points, 1 coupon, 5 orders"))
    #expect(counter.text.contains("Consents both gave: Offers and reminders (WeChat)"))
    #expect(counter.text.contains("Ends, as only one had it: Offers and reminders (SMS)"))
    try counter.press("<Enter><Right><Enter>")
    #expect(counter.title == "Member")
    #expect(counter.message.contains("Merged; it can be taken back until 21 Dec 2026"))
    let account = try #require(counter.shop.state.account(own))
    #expect(account.balance(on: counter.shop.today) == Points(934))
    #expect(account.purchases.count == 5)
    #expect(counter.shop.person(own)?.allows(.wechat) == true && counter.shop.person(own)?.allows(.sms) == false)
    #expect(counter.shop.state.survivor(of: second) == own)
    #expect(DuplicateFinder.pairs(in: counter.shop.directory()).isEmpty)
  }

  @Test("I2: one key keeps the other card; the answer in focus merges nothing")
  func swap() throws {
    let (counter, own, second) = try TwoCards.make()
    try counter.press("<F10>duplicates<Enter><Enter>s<Enter><Enter>")
    #expect(counter.shop.state.survivor(of: own) == own)
    try counter.press("<Enter><Right><Enter>")
    #expect(counter.shop.state.survivor(of: own) == second)
  }

  @Test("I2: a pair that is two people goes from the list, and one more press brings it back")
  func setAside() throws {
    let (counter, _, _) = try TwoCards.make()
    try counter.press("<F10>duplicates<Enter><Enter>n")
    #expect(counter.text.contains("Two people, as staff have said"))
    #expect(DuplicateFinder.pairs(in: counter.shop.directory()).isEmpty)
    try counter.press("<Esc>")
    #expect(counter.text.contains("No two files look like one person"))
    let (other, _, _) = try TwoCards.make()
    try other.press("<F10>duplicates<Enter><Enter>nn<Esc>")
    #expect(other.text.contains("same phone"))
  }

  @Test("I2: a merge is taken back from the card, with what goes and what stays first", arguments: Language.allCases)
  func unmerge(language: Language) throws {
    let (counter, own, second) = try TwoCards.make(language: language)
    try counter.shop.carryOut(.merge(second, into: own))
    try counter.press("c1042<Enter>t")
    try Golden.check(counter.text, "unmerge.\(language.rawValue)")
    try counter.press("<Right><Enter>")
    let today = counter.shop.today
    #expect(counter.shop.state.survivor(of: second) == second)
    #expect(counter.shop.state.account(second)?.balance(on: today) == Points(128))
    #expect(counter.shop.state.account(own)?.balance(on: today) == Points(806))
  }

  @Test("I2: after the days of the setting a merge stands")
  func final() throws {
    let (counter, own, second) = try TwoCards.make()
    try counter.shop.carryOut(.merge(second, into: own))
    counter.shop.now = SmallShop.instant("2026-12-23T02:00:00Z")
    try counter.press("c1042<Enter>t")
    #expect(counter.message.contains("No merge of this card can be taken back"))
  }

  @Test("H1, I2: a florist may not merge, and the keys say so")
  func florist() throws {
    let (shop, _) = try SmallShop.make()
    shop.actor = Actor(name: "mei", role: .florist)
    let counter = try Counter(shop: shop)
    try counter.press("<F10>duplicates<Enter>")
    #expect(counter.title == "Menu")
    try counter.press("<F2>c1042<Enter>t")
    #expect(!counter.message.isEmpty)
    #expect(counter.title == "Member")
  }
}
