import Exchange
import Foundation
import Shop
import Testing

@Suite struct CSVExportTests {
  private func export(_ table: ExportTable, of sink: MemorySink, phones: PhoneExposure = .full) throws -> [String] {
    var bytes: [UInt8] = []
    let export = CSVExport(
      state: sink.state, people: sink.people, directory: sink.directory, day: today, phones: phones)
    try export.write(table) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\r\n").map(String.init)
  }

  @Test(
    "RFC 4180, and nothing that a spreadsheet would run",
    arguments: [
      (.text("plain"), "plain"), (.text("a,b"), "\"a,b\""), (.text("say \"hi\""), "\"say \"\"hi\"\"\""),
      (.text("two\nlines"), "\"two\nlines\""), (.text("=1+1"), "'=1+1"), (.text("+4420"), "'+4420"),
      (.text("-x"), "'-x"), (.text("@SUM(A1)"), "'@SUM(A1)"), (.text("\tx"), "\"'\tx\""), (.text("\rx"), "\"'\rx\""),
      (.text("=a,b"), "\"'=a,b\""), (.text(""), ""), (.number(-5), "-5"), (.amount(Money(-150), .usd), "-1.50"),
      (.amount(Money(268), .jpy), "268"), (.amount(Money(2_680), .bhd), "2.680"), (.day(nil), ""),
      (.day(today), "2017-12-31"), (.share(BasisPoints(2_500)), "0.2500"), (.share(.whole), "1.0000"),
      (.text("王小美"), "王小美"),
    ] as [(CSVCell, String)])
  func cells(cell: CSVCell, written: String) { #expect(cell.written == written) }

  private func shop() throws -> MemorySink {
    let sink = MemorySink(currency: .cny, day: today)
    let list = """
      姓名,手机,会员号,积分,等级,生日
      王小美,13800138812,A001,1250,金卡,1990-05-17
      =cmd|calc,+44 20 7123 4567,A002,,,
      """
    try importCustomers(document(list), into: sink)
    try importOrders(
      document("order,card,date,amount,item,quantity,payment,tag\nN1,A001,2017-05-01,88.5,红玫瑰,3,微信,生日\n"), into: sink)
    return sink
  }

  @Test("Customers with balances and tiers, formula-safe, phones in full or masked")
  func customers() throws {
    let sink = try shop()
    let rows = try export(.customers, of: sink).map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    #expect(rows.first?.prefix(5).joined(separator: ",") == "id,card,name,phone,birthday")
    let mei = try #require(rows.first { $0[1] == "A001" })
    #expect(
      mei.dropFirst(2).prefix(11).joined(separator: ",")
        == "王小美,13800138812,1990-05-17,gold,2018-12-31,1250,2018-12-31,2017-12-31,1,88.50,2017-05-01")
    let hostile = try #require(rows.first { $0[1] == "A002" })
    #expect(hostile[2] == "'=cmd|calc" && hostile[3] == "'+44 20 7123 4567")
    let masked = try export(.customers, of: sink, phones: .masked)
    #expect(masked.contains { $0.contains("138****8812") } && !masked.contains { $0.contains("13800138812") })
  }

  @Test("What is exported is what the imports read")
  func roundTrip() throws {
    let sink = try shop()
    let fresh = MemorySink(currency: .cny, day: today)
    try importCustomers(document(export(.customers, of: sink).joined(separator: "\n")), into: fresh)
    try importOrders(document(export(.lines, of: sink).joined(separator: "\n")), into: fresh)
    #expect(Set(fresh.files.values.map(\.name)) == Set(sink.files.values.map(\.name)))
    #expect(Set(fresh.files.values.flatMap(\.phones)) == Set(sink.files.values.flatMap(\.phones)))
    #expect(fresh.state.globals.orders == 1)
    let id = try #require(fresh.person(withCard: "A001"))
    let account = try #require(fresh.state.account(id))
    #expect(account.tier.code == "gold" && account.balance(on: today) == Points(1_250))
    let order = try #require(account.purchases.first.flatMap { fresh.state.order($0.order) })
    #expect(order.number == "N1" && order.due == Money(8_850) && order.occasion == .birthday)
    #expect(order.payments.map(\.tender) == [.wechat] && order.lines.map(\.quantity) == [3])
  }

  @Test("Orders, lines, products and points")
  func tables() throws {
    let sink = try shop()
    #expect(
      try export(.lines, of: sink).last == "N1,2017-05-01,A001,hong-mei-gui,红玫瑰,3,88.50,0.00,88.50,birthday,wechat")
    #expect(try export(.orders, of: sink).last?.contains(",N1,2017-05-01,") == true)
    #expect(try export(.products, of: sink).last == "hong-mei-gui,红玫瑰,,,,,,,,,,,,,,,,,,,,,,")
    #expect(try export(.points, of: sink).last?.hasSuffix(",A001,王小美,2017-12-31,1250,opening,") == true)
    #expect(try export(.coupons, of: sink).count == 1)
  }

  @Test("K1: a contact list has only people and channels with consent")
  func contacts() throws {
    let sink = MemorySink(currency: .cny, day: today)
    func add(_ low: UInt64, _ name: String, _ change: (inout Person) -> Void) throws {
      var person = Person(id: PersonID(high: 0, low: low), name: name, phones: ["1380013881\(low)"])
      person.remark = "wx-\(name)"
      change(&person)
      try sink.put([.personSaved(PersonSaved(person: person.id, revision: 1, changed: ["*"]))], people: [person])
    }
    try add(1, "none") { _ in }
    try add(2, "sms") { $0.consents = [Consent(channel: .sms, day: today, by: "owner")] }
    try add(3, "wechat") { $0.consents = [Consent(channel: .wechat, day: today, by: "owner")] }
    try add(4, "withdrawn") {
      var consent = Consent(channel: .sms, day: today - 9, by: "owner")
      consent.withdrawn = today
      $0.consents = [consent]
    }
    try add(5, "muted") {
      $0.consents = [Consent(channel: .sms, day: today, by: "owner")]
      $0.muted = true
    }
    let rows = try export(.contacts, of: sink).map {
      $0.split(separator: ",", omittingEmptySubsequences: false).dropFirst().joined(separator: ",")
    }
    #expect(rows == ["name,channels,phone,remark,email", "sms,sms,13800138812,,", "wechat,wechat,,wx-wechat,"])
  }

  @Test("K1, K2: who was written to lately, mourns or has a day of their own near stands on no contact list")
  func contactsOfAMailing() throws {
    let sink = MemorySink(currency: .cny, day: today)
    func add(_ low: UInt64, _ name: String, _ change: (inout Person) throws -> Void) throws {
      var person = Person(id: PersonID(high: 0, low: low), name: name, phones: ["1380013881\(low)"])
      person.consents = [Consent(channel: .sms, day: today, by: "owner")]
      try change(&person)
      try sink.put([.personSaved(PersonSaved(person: person.id, revision: 1, changed: ["*"]))], people: [person])
    }
    func contacted(_ low: UInt64, on day: Day) throws {
      var entry = ContactEntry()
      entry.day = day
      try sink.put([.contactLogged(ContactLogged(account: PersonID(high: 0, low: low), entry: entry))], people: [])
    }
    try add(1, "free") { _ in }
    try add(2, "lately") { _ in }
    try contacted(2, on: today - 13)
    try add(3, "long-ago") { _ in }
    try contacted(3, on: today - 14)
    try add(4, "mourns") { _ in }
    var order = Order()
    order.account = PersonID(high: 0, low: 4)
    order.day = today - 10
    order.occasion = .sympathy
    try sink.put([.orderPlaced(order)], people: [])
    // The day of these tests is 31 December.
    try add(5, "birthday") {
      $0.dates = [PersonalDate(occasion: .birthday, on: try #require(RecurringDate(month: 1, day: 14)))]
    }
    let names = try export(.contacts, of: sink).dropFirst().compactMap { $0.split(separator: ",").dropFirst().first }
    #expect(names == ["free", "long-ago"])
  }

  @Test("K1: the whole table of customers names the channels agreed to beside the phone")
  func customersWithConsent() throws {
    let sink = MemorySink(currency: .cny, day: today)
    var person = Person(id: PersonID(high: 0, low: 1), name: "Lin", phones: ["13800138812"])
    person.email = "lin@example.com"
    var withdrawn = Consent(channel: .wechat, day: today, by: "owner")
    withdrawn.withdrawn = today
    person.consents = [Consent(channel: .sms, day: today, by: "owner"), withdrawn]
    try sink.put([.personSaved(PersonSaved(person: person.id, revision: 1, changed: ["*"]))], people: [person])
    #expect(try export(.customers, of: sink).last?.hasSuffix(",lin@example.com,sms") == true)
  }

  @Test("The lapsed list, without contact details")
  func lapsed() throws {
    var bytes: [UInt8] = []
    let row = LapsedRow(
      id: PersonID(high: 0, low: 1), name: "王小美", expected: today, overdueDays: 12, chance: BasisPoints(1_250),
      atStake: Money(88_000), reason: "every 30 days, last on 1 May", step: "ask")
    try LapsedRow.write([row], in: .cny) { bytes += $0 }
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.hasSuffix(",王小美,2017-12-31,12,0.1250,880.00,\"every 30 days, last on 1 May\",ask\r\n"))
  }
}
