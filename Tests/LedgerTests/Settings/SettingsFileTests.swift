import LedgerTesting
import Shop
import Testing

@testable import Ledger

@Suite("shop.json and catalogue.json")
struct SettingsFileTests {
  let disk = FaultyFileSystem(seed: 1)
  let path = "\(TestShop.folder)/shop.json"

  private func text() throws -> String {
    String(decoding: try #require(try disk.contents(of: path)), as: UTF8.self)
  }

  private func write(_ text: String) throws { try disk.replace(path, with: Array(text.utf8)) }

  @Test(
    "N4: an invalid edit is named with its line and reason, and ignored",
    arguments: [
      ("\"earnPoints\": 1", "\"earnPoints\": 2000", "programme.earnPoints"),
      ("\"fee\": 0.00", "\"fee\": -1.00", "delivery.fee"),
      ("\"spend\": 500.00", "\"spend\": -5", "tiers.silver.reach.spend"),
      ("\"amount\": 10.00", "\"amount\": 0", "templates.ten.terms.amount"),
    ])
  func fault(old: String, new: String, key: String) throws {
    let ledger = try TestShop.create(disk)
    let before = ledger.state.settings
    let edited = try text().replacing(old, with: new)
    try #require(edited.contains(new))
    try write(edited)
    let problem = try #require(try ledger.sell("sale", to: nil).warnings.first)
    guard case .fault(let fault, let line, _) = problem.reason else {
      Issue.record("not a fault: \(problem)")
      return
    }
    #expect(fault.path == SettingsPath(key))
    // A missing amount is named where its record stands.
    #expect(
      edited.split(separator: "\n", omittingEmptySubsequences: false)[line - 1].contains(
        key.hasSuffix("amount") ? "amount" : new))
    #expect(ledger.state.settings == before)
    #expect(try text() == edited)
  }

  @Test("N4: an amount with too many digits is refused with its line")
  func digits() throws {
    let ledger = try TestShop.create(disk)
    let edited = try text().replacing("\"fee\": 0.00", with: "\"fee\": 9.999")
    try write(edited)
    let problem = try #require(try ledger.sell("sale", to: nil).warnings.first)
    guard case .unreadable(let error) = problem.reason, case .field(let field, let expected) = error.reason else {
      Issue.record("not unreadable: \(problem)")
      return
    }
    #expect(field == "delivery.fee")
    #expect(expected == "an amount with at most 2 decimals")
    #expect(edited.split(separator: "\n", omittingEmptySubsequences: false)[error.line - 1].contains("9.999"))
  }

  @Test("A hand's edit and a console's edit made one after the other both stand")
  func bothStand() throws {
    let ledger = try TestShop.create(disk)
    try write(try text().replacing("\"earnPoints\": 1", with: "\"earnPoints\": 3"))
    try ledger.run(.editSettings([.set("delivery.fee", to: "12")]), "console")
    #expect(ledger.state.settings.programme.earnPoints == 3)
    #expect(ledger.state.settings.delivery.fee == Money(1_200))
    #expect(try text().contains("\"fee\": 12.00"))
  }

  @Test("A file half edited while the console saves never takes the console's edit back: it is kept aside")
  func halfEdited() throws {
    let ledger = try TestShop.create(disk)
    let opened = try text()
    // The hand is in the middle of a word when the console saves.
    try write(opened.replacing("\"earnPoints\": 1", with: "\"earnPoints\": "))
    try ledger.run(.editSettings([.set("delivery.fee", to: "12")]), "console")
    #expect(try text().contains("\"earnPoints\": \n") || !(try text().contains("\"fee\": 12.00")))
    // Then the hand finishes and saves what it had opened, without the fee.
    let finished = opened.replacing("\"earnPoints\": 1", with: "\"earnPoints\": 3")
    try write(finished)
    let receipt = try ledger.sell("sale", to: nil)
    #expect(receipt.warnings == [SettingsProblem(file: "shop.json", reason: .outdated)])
    #expect(ledger.state.settings.delivery.fee == Money(1_200))
    #expect(ledger.state.settings.programme.earnPoints == 1)
    #expect(try text().contains("\"fee\": 12.00"))
    let aside = try #require(try disk.contents(of: path + ".rejected"))
    #expect(String(decoding: aside, as: UTF8.self) == finished)
    // The next command has nothing to complain of, and an edit of the newest text is taken.
    try write(try text().replacing("\"earnPoints\": 1", with: "\"earnPoints\": 3"))
    #expect(try ledger.sell("sale-2", to: nil).warnings.isEmpty)
    #expect(ledger.state.settings.programme.earnPoints == 3)
    #expect(ledger.state.settings.delivery.fee == Money(1_200))
  }

  @Test("An edit without a revision, made by hand or by a script, is an edit of the newest version")
  func noRevision() throws {
    let ledger = try TestShop.create(disk)
    try ledger.run(.editSettings([.set("delivery.fee", to: "12")]), "console")
    let lines = try text().split(separator: "\n").filter { !$0.contains("\"revision\"") }
    try write(lines.joined(separator: "\n").replacing("\"earnPoints\": 1", with: "\"earnPoints\": 3"))
    #expect(try ledger.sell("sale", to: nil).warnings.isEmpty)
    #expect(ledger.state.settings.programme.earnPoints == 3)
  }

  @Test("Looking does not put a file aside: only the counter that holds the lock does")
  func reading() throws {
    let ledger = try TestShop.create(disk)
    let opened = try text()
    try ledger.run(.editSettings([.set("delivery.fee", to: "12")]), "console")
    try write(opened.replacing("\"earnPoints\": 1", with: "\"earnPoints\": 3"))
    let other = try TestShop.open(disk, counter: "two")
    #expect(other.settingsProblems == [SettingsProblem(file: "shop.json", reason: .outdated)])
    #expect(try disk.contents(of: path + ".rejected") == nil)
  }

  @Test("Fields of the shop's own making survive every round trip, in whatever record they stand")
  func unknownFields() throws {
    let ledger = try TestShop.create(disk)
    try ledger.run(
      .editSettings([
        .add("calendar.leads", row: "valentine"), .set("calendar.leads.valentine.days", to: "20"),
        .set("tiers.silver.benefits.discount", to: "5"), .set("tiers.silver.keep.orders", to: "3"),
        .set("templates.ten.terms.conditions.tags", to: "rose"),
      ]), "fill")
    // One field of our own in every object; names in two languages are no records.
    let edited = try text().replacing("{\n", with: "{\n\"x-own\": [1, \"a\"],\n")
      .replacing("\"name\": {\n\"x-own\": [1, \"a\"],\n", with: "\"name\": {\n")
      .replacing("\"title\": {\n\"x-own\": [1, \"a\"],\n", with: "\"title\": {\n")
    let count = edited.split(separator: "\"x-own\"").count
    try write(edited)
    #expect(try ledger.sell("sale", to: nil).warnings.isEmpty)
    try ledger.run(.editSettings([.set("delivery.fee", to: "12")]), "console")
    #expect(try text().split(separator: "\"x-own\"").count == count)
    #expect(try text().contains("\"fee\": 12.00"))
    let reopened = try TestShop.open(disk)
    #expect(reopened.state.settings == ledger.state.settings)
  }

  @Test("A field beside the products stays in catalogue.json")
  func catalogueFields() throws {
    let ledger = try TestShop.create(disk)
    let path = "\(TestShop.folder)/catalogue.json"
    let text = String(decoding: try #require(try disk.contents(of: path)), as: UTF8.self)
    try disk.replace(
      path, with: Array(text.replacing("{\n  \"products\"", with: "{\n  \"notes\": \"ours\",\n  \"products\"").utf8))
    try ledger.sell("sale", to: nil)
    var rose = try #require(ledger.state.catalogue["ROSE"])
    rose.price = Money(13_000)
    try ledger.run(.saveProducts([rose]), "price")
    let after = String(decoding: try #require(try disk.contents(of: path)), as: UTF8.self)
    #expect(after.contains("\"notes\": \"ours\""))
    #expect(after.contains("130.00"))
  }

  @Test("The history of settings is read from the journal, newest first")
  func history() throws {
    let ledger = try TestShop.create(disk)
    try ledger.run(.editSettings([.set("delivery.fee", to: "12")]), "one")
    try ledger.sell("sale", to: nil)
    try ledger.run(.editSettings([.set("programme.earnPoints", to: "2"), .set("delivery.fee", to: "15")]), "two")
    let all = try ledger.settingsHistory()
    #expect(all.map(\.by) == ["owner", "owner"])
    #expect(all.map { $0.differences.map(\.path) } == [["programme.earnPoints", "delivery.fee"], ["delivery.fee"]])
    #expect(all.first?.differences.last?.before == .amount(Money(1_200)))
    #expect(try ledger.settingsHistory(within: "programme").count == 1)
    #expect(try ledger.settingsHistory(limit: 1).count == 1)
  }

  @Test("A text to be is checked without being put in force")
  func texts() throws {
    let ledger = try TestShop.create(disk)
    let text = String(decoding: try ledger.editableSettings(), as: UTF8.self)
    #expect(try ledger.settings(in: Array(text.utf8), file: "draft") == ledger.state.settings)
    let wrong = text.replacing("\"spend\": 500.00", with: "\"spend\": -5")
    #expect(throws: SettingsProblem.self) { try ledger.settings(in: Array(wrong.utf8), file: "draft") }
  }
}
