import Shop
import Terminal
import Testing

@testable import Console

/// Erasing, handing out, keeping, asking for what is missing.
@Suite("What the shop holds of a person")
struct PeopleDataTests {
  @Test("I3, H3: erasing shows its numbers first", arguments: Language.allCases)
  func plan(language: Language) throws {
    let counter = try Counter(language: language)
    counter.shop.backupCopies = [
      BackupCopy(path: "/media/usb/hua-jian.backup", day: SmallShop.day("2026-11-01"))
    ]
    try counter.press("wxm<Enter>z")
    try Golden.check(counter.text, "erase.\(language.rawValue)")
  }

  @Test("I3, H3: nothing but the end of the card erases, and the backups to prune are named afterwards")
  func erase() throws {
    let counter = try Counter()
    let wang = try #require(counter.cast?.wang)
    counter.shop.backupCopies = [
      BackupCopy(path: "/media/usb/hua-jian.backup", day: SmallShop.day("2026-11-01"))
    ]
    try counter.press("wxm<Enter>z<Enter>104<Enter>")
    #expect(counter.shop.person(wang) != nil)
    #expect(counter.message.contains("Type 1042 to erase"))
    try counter.press("2<Enter>")
    #expect(counter.shop.person(wang) == nil)
    #expect(counter.shop.state.storedAccount(wang)?.isErased == true)
    #expect(counter.text.contains("Prune them within 30 days") && counter.text.contains("hua-jian.backup"))
    try counter.press("<Enter>")
    #expect(counter.title == "Find")
    #expect(counter.shop.find("wxm", limit: 1).matches == 0)
  }

  @Test("I3: where else they stand is counted first, and struck with them")
  func mentions() throws {
    let counter = try Counter()
    let emma = try #require(counter.cast?.emma)
    var person = try #require(counter.shop.person(emma))
    person.receivers.append(Receiver(id: PersonID(high: 0, low: 0), name: "王小美"))
    try counter.shop.carryOut(.savePerson(person))
    try counter.press("wxm<Enter>z")
    #expect(counter.text.contains("Also taken off 1 other customer's file"))
    try counter.press("1042<Enter>")
    #expect(counter.shop.person(emma)?.receivers.isEmpty == true)
  }

  @Test("I3: without a card the word is typed; Esc leaves everything as it was")
  func word() throws {
    let counter = try Counter()
    let emma = try #require(counter.cast?.emma)
    try counter.press("emma<Enter>zera<Esc>")
    #expect(counter.title == "Member" && counter.shop.person(emma) != nil)
    try counter.press("zErase<Enter>")
    #expect(counter.shop.person(emma) == nil)
  }

  @Test("H1, I3, S59: only a manager erases, hands out and sees who is long unseen")
  func roles() throws {
    let (shop, cast) = try SmallShop.make()
    shop.actor = Actor(name: "mei", role: .staff)
    let counter = try Counter(shop: shop)
    for key in ["z", "x"] {
      try counter.press("<F2>wxm<Enter>\(key)")
      #expect(counter.message.contains("Only a manager may do this") && counter.title == "Member")
    }
    try counter.press("<F2><F10>long unseen<Enter>")
    #expect(counter.title == "Menu")
    #expect(counter.shop.person(cast.wang) != nil)
  }

  @Test("S59, I3: a person is handed out after a question; that is on record, and where the file lies is said")
  func handOut() throws {
    let counter = try Counter()
    let wang = try #require(counter.cast?.wang)
    try counter.press("wxm<Enter>x<Enter>")
    #expect(counter.shop.auditTrail(AuditQuery(kind: .exported)).isEmpty)
    try counter.press("x<Right><Enter>")
    #expect(counter.text.contains("/home/shop/perennial-\(wang)-2026-11-21.json"))
    #expect(counter.shop.auditTrail(AuditQuery(kind: .exported)).map(\.person) == [wang])
    try counter.press("<Enter>")
    #expect(counter.title == "Member")
  }

  @Test("S95, S59: nothing is handed out of a copy to practise on")
  func practice() throws {
    let counter = try Counter(isPractice: true)
    try counter.press("wxm<Enter>x")
    #expect(counter.message.contains("Not while practising") && counter.title == "Member")
  }

  @Test("I3: the list of the long unseen, the longest away first", arguments: Language.allCases)
  func retention(language: Language) throws {
    let counter = try Counter(language: language)
    counter.shop.now = SmallShop.instant("2028-09-02T02:00:00Z")
    try counter.press("<F10>\(language == .english ? "long unseen" : "久未到店")<Enter>")
    try Golden.check(counter.text, "retention.\(language.rawValue)")
  }

  @Test("I3: one key keeps a file until it is listed again after as many months; erasing leads back to the list")
  func keep() throws {
    let counter = try Counter()
    let (chen, emma) = (try #require(counter.cast?.chen), try #require(counter.cast?.emma))
    counter.shop.now = SmallShop.instant("2028-12-02T02:00:00Z")
    try counter.press("<F10>long unseen<Enter>")
    #expect(counter.text.contains("3 people not seen for 24 months"))
    try counter.press("k")
    #expect(counter.shop.person(chen)?.keptOn == counter.shop.today)
    #expect(counter.text.contains("2 people not seen"))
    try counter.press("<Down>zerase<Enter>")
    #expect(counter.title == "Long unseen" && counter.shop.person(emma) == nil)
    #expect(counter.text.contains("1 person not seen"))
    counter.shop.now = SmallShop.instant("2030-12-03T02:00:00Z")
    try counter.press("<F2><F10>long unseen<Enter>")
    #expect(counter.text.contains("2 people not seen"))
  }

  @Test("S58: what is missing, of how many and of whom", arguments: Language.allCases)
  func missing(language: Language) throws {
    let counter = try Counter(language: language)
    try counter.press("<F10>\(language == .english ? "missing" : "资料缺项")<Enter><Right>")
    try Golden.check(counter.text, "missing.\(language.rawValue)")
  }

  @Test("S58: Enter asks for what is missing where it is written, and the count goes down")
  func ask() throws {
    let counter = try Counter()
    try counter.press("<F10>missing<Enter><Right>")
    #expect(counter.text.contains("Without: Birthday"))
    let before = MissingReport(state: counter.shop.state, directory: counter.shop.directory()).count(.birthday)
    try counter.press("<Enter>5-12<C-s>")
    #expect(counter.title == "Missing details")
    let after = MissingReport(state: counter.shop.state, directory: counter.shop.directory()).count(.birthday)
    #expect(before == 2 && after == 1)
    #expect(counter.text.contains("1 of 3 members"))
  }

  @Test("S59, I2: the audit names who exported, erased, merged and took a merge back", arguments: Language.allCases)
  func audit(language: Language) throws {
    let (counter, own, second) = try TwoCards.make(language: language)
    try counter.shop.carryOut(.exportList("customers"))
    try counter.shop.carryOut(.exportPerson(own))
    try counter.shop.carryOut(.merge(second, into: own))
    try counter.shop.carryOut(.undoMerge(second))
    try counter.shop.carryOut(.erase(second, elsewhere: []))
    try counter.press("<F10>\(language == .english ? "audit" : "操作记录")<Enter>")
    try Golden.check(counter.text, "audit.\(language.rawValue)")
  }
}
