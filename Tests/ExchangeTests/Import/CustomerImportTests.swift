import Exchange
import Foundation
import Shop
import Testing

@Suite struct CustomerImportTests {
  private func gb18030(_ text: String) throws -> Data {
    let encoding = String.Encoding(rawValue: 0x8000_0632)
    return try #require(text.data(using: encoding))
  }

  private let list = """
    姓名,手机,会员号,生日,积分,有效期,等级,入会日,微信备注,来源
    王小美,138 0013 8812,A001,1990-05-17,1250,2018-06-30,金卡,2015-03-08,小美 福州路,海报
    单晓燕,+86 13900139913,A002,农历八月十五,80,,银卡会员,2016年5月20日,,
    李 雷,021-6234 5678、13700137714,A003,,0,,普通,,,朋友
    张三,not a phone,A004,,,,,,,
    赵四,13600136615,A005,13-45,,,,,,
    钱五,13500135516,A006,,x,,,,,
    孙六,13400134417,A007,,10,,钻石,,,
    """

  @Test("A member list in GB18030 with Chinese headers, balances and tiers")
  func chineseList() throws {
    let sink = MemorySink(currency: .cny, day: today)
    let file = try CSVDocument(gb18030(list))
    #expect(file.encoding == .gb18030)
    let report = try importCustomers(file, into: sink)
    #expect(report.read == 7 && report.added == 4 && report.changed == 0)
    #expect(
      report.rejects.map { "\($0.line) \($0.reason.code)" } == [
        "5 unreadable-phone", "6 unreadable-birthday", "7 unreadable-points",
      ])
    #expect(report.rejects.first?.text == "张三,not a phone,A004,,,,,,,")
    #expect(report.unknownTiers == ["钻石"])

    let mei = try #require(sink.person(withCard: "A001").flatMap { sink.person($0) })
    #expect(mei.name == "王小美" && mei.phones == ["138 0013 8812"] && mei.remark == "小美 福州路" && mei.source == "海报")
    #expect(mei.dates == [PersonalDate(occasion: .birthday, on: try #require(RecurringDate(coded: "1990-05-17")))])
    #expect(mei.consents.isEmpty)
    let account = try #require(sink.state.account(mei.id))
    #expect(account.isMember && account.joined == Day(year: 2015, month: 3, day: 8))
    #expect(account.balance(on: today) == Points(1_250))
    #expect(account.expiring(on: today).map(\.until.description) == ["2018-06-30"])
    #expect(account.entries.map(\.reason) == [.opening])
    #expect(account.tier == TierStanding(code: "gold", since: today, until: Day(year: 2018, month: 12, day: 31)))

    let yan = try #require(sink.person(withCard: "A002").flatMap { sink.person($0) })
    #expect(yan.dates.first?.on.description == "lunar:08-15")
    let second = try #require(sink.state.account(yan.id))
    #expect(second.tier.code == "silver")
    #expect(second.expiring(on: today).map(\.until.description) == ["2018-12-31"])
    let lei = try #require(sink.person(withCard: "A003").flatMap { sink.person($0) })
    #expect(lei.phones == ["021-6234 5678", "13700137714"])
    #expect(sink.state.account(lei.id)?.lots == [])
  }

  @Test("The same list again adds and changes nothing, also after the shop has gone on")
  func again() throws {
    let sink = MemorySink(currency: .cny, day: today)
    try importCustomers(document(list), into: sink)
    var mei = try #require(sink.person(withCard: "A001").flatMap { sink.person($0) })
    mei.name = "王美"
    mei.remark = "corrected"
    try sink.put([.personSaved(PersonSaved(person: mei.id, revision: 2, changed: ["name"]))], people: [mei])
    let lines = sink.lines.count
    let report = try importCustomers(document(list), into: sink)
    #expect(report.added == 0 && report.changed == 0 && report.unchanged == 4)
    #expect(sink.lines.count == lines)
    #expect(sink.person(mei.id)?.name == "王美")
  }

  @Test("Someone on file, by card or by phone and name, is completed and not doubled")
  func completed() throws {
    let sink = MemorySink(currency: .cny, day: today)
    try importOrders(document("card,date,amount\nA001,2017-05-01,88\n"), into: sink)
    let byPhone = Person(id: PersonID(high: 1, low: 1), name: "单晓燕", phones: ["139-0013-9913"])
    let shared = Person(id: PersonID(high: 1, low: 2), name: "别人", phones: ["13400134417"])
    try sink.put(
      [byPhone, shared].map { .personSaved(PersonSaved(person: $0.id, revision: 1, changed: ["*"])) },
      people: [byPhone, shared])
    let report = try importCustomers(document(list), into: sink)
    #expect(report.changed == 2 && report.added == 2)
    let mei = try #require(sink.person(withCard: "A001"))
    #expect(sink.person(mei)?.name == "王小美")
    #expect(sink.state.account(mei)?.purchases.count == 1)
    #expect(sink.state.account(mei)?.joined == Day(year: 2017, month: 5, day: 1))
    #expect(sink.person(withCard: "A002") == byPhone.id)
    #expect(sink.person(byPhone.id)?.phones == ["139-0013-9913"])
    #expect(sink.state.account(byPhone.id)?.isMember == true)
    #expect(sink.person(withCard: "A007") != shared.id)
  }

  @Test("Rows of one file that mean one person make one; equal names alone are two people")
  func withinOneFile() throws {
    let sink = MemorySink(currency: .cny, day: today)
    let text = """
      name,phone,card,points
      Ann Lee,555 0101,,10
      ann lee,5550101,,10
      Bob Ray,,,
      Bob Ray,,,
      ,5550102,C1,5
      Cy Poe,,C1,5
      ,,,7
      """
    let report = try importCustomers(document(text), into: sink)
    #expect(report.added == 4 && report.changed == 0)
    #expect(report.rejects.map(\.reason.code) == ["missing-name"])
    #expect(sink.files.count == 4)
    let names = sink.files.values.map(\.name).sorted()
    #expect(names == ["Ann Lee", "Bob Ray", "Bob Ray", "Cy Poe"])
    #expect(sink.files.keys.compactMap { sink.state.account($0)?.balance(on: today).count }.sorted() == [0, 0, 5, 10])
    let again = try importCustomers(document(text), into: sink)
    #expect(again.added == 0 && again.changed == 0)
  }

  @Test("A dry run counts the same and puts nothing")
  func dryRun() throws {
    let sink = MemorySink(currency: .cny, day: today)
    let report = try importCustomers(document(list), into: sink, options: ImportOptions(dryRun: true))
    #expect(report.added == 4 && report.rejected == 3)
    #expect(sink.lines.isEmpty)
  }

  @Test("Names are bounded and without anything invisible")
  func names() throws {
    let sink = MemorySink(currency: .cny, day: today)
    let long = String(repeating: "长", count: 61)
    let text = "name,phone\nA\u{202E}nn\u{200B}a,5550101\n\(long),5550102\n\"Two\nLines\",5550103\n"
    let report = try importCustomers(document(text), into: sink)
    #expect(report.rejects.map(\.reason) == [.tooLong(.name, limit: 60)])
    #expect(sink.files.values.map(\.name).sorted() == ["A nn a", "Two Lines"])
  }
}
