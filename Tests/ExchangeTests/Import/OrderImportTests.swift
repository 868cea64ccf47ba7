import Exchange
import Foundation
import Shop
import Testing

@Suite struct OrderImportTests {
  /// Everything a file is expected to come to.
  struct Expected {
    var rows: Int
    var members: Int
    var orders: Int
    var lines: Int
    var total: Int
  }

  private func check(_ document: CSVDocument, _ expected: Expected) throws -> MemorySink {
    let sink = MemorySink(day: today)
    let report = try importOrders(document, into: sink)
    #expect(report.read == expected.rows)
    #expect(report.added == expected.orders)
    #expect(report.rejects == [])
    #expect(report.lines == expected.lines)
    #expect(report.total == Money(expected.total))
    #expect(report.newMembers == expected.members)
    #expect(sink.state.globals.members == expected.members)
    #expect(sink.state.globals.orders == expected.orders)
    var total = Money.zero
    var lines = 0
    sink.state.forEachOrder { order in
      total += order.due
      lines += order.lines.count
      #expect(order.imported && order.isSettled && order.fulfilled == order.day)
    }
    #expect(total == Money(expected.total))
    #expect(lines == expected.lines)
    let before = sink.lines.count
    let again = try importOrders(document, into: sink)
    #expect(again.added == 0 && again.unchanged == expected.orders && again.newMembers == 0 && again.newProducts == 0)
    #expect(sink.lines.count == before)
    return sink
  }

  @Test("CDNOW, a slice: each row an order, unknown customers members; a second import adds nothing")
  func cdnowSlice() throws {
    let sink = try check(
      fixture("cdnow_slice"), Expected(rows: 200, members: 76, orders: 200, lines: 200, total: 722_885))
    let id = try #require(sink.person(withCard: "1"))
    let account = try #require(sink.state.account(id))
    #expect(account.joined == Day(year: 1997, month: 1, day: 1))
    #expect(account.purchases.count == 4)
    #expect(account.purchases.allSatisfy { $0.counts })
    let person = try #require(sink.person(id))
    #expect(person.phones.isEmpty && person.consents.isEmpty && person.card == "1" && person.name == "#1")
    #expect(account.lots.isEmpty)
  }

  @Test("A gift shop, a slice: rows with one order number are its lines, items become open-price products")
  func giftShopSlice() throws {
    let sink = try check(
      fixture("cj_giftshop_slice"), Expected(rows: 300, members: 180, orders: 195, lines: 300, total: 124_863))
    #expect(sink.state.catalogue.products.count == 92)
    #expect(Set(sink.state.catalogue.products.map(\.sku)).count == 92)
    let product = try #require(sink.state.catalogue["apparel-fm-mlb"])
    #expect(product.price == nil)
    #expect(product.category == "DRUG GM")
    #expect(product.name == LocalizedText("APPAREL / FM-MLB"))
    #expect(sink.state.figures(product.sku)?.stock == nil)
  }

  @Test("A florist, a slice: what it was for is kept as the shop's own codes")
  func floristSlice() throws {
    let sink = try check(
      fixture("florist_slice"), Expected(rows: 60, members: 24, orders: 60, lines: 60, total: 958_786))
    let known = Set(Feast.allCases.map { OccasionCode($0.rawValue) } + OccasionCode.personal)
    sink.state.forEachOrder { order in
      #expect(order.occasion.map { known.contains($0) } == true)
      #expect(order.lines.map(\.sku) == [nil])
    }
  }

  @Test(
    "The whole CDNOW sample: 2,357 members, 6,919 orders, $244,091.94",
    .enabled(if: SharedData.isPresent, "skipped: the reference data are not beside the project"))
  func wholeCDNOW() throws {
    _ = try check(
      CSVDocument(SharedData.bytes("cdnow_sample_transactions.csv")),
      Expected(rows: 6_919, members: 2_357, orders: 6_919, lines: 6_919, total: 24_409_194))
  }

  @Test(
    "The whole gift shop: 1,936 members, 13,237 orders, 21,610 lines, $98,534.29",
    .enabled(if: SharedData.isPresent, "skipped: the reference data are not beside the project"))
  func wholeGiftShop() throws {
    _ = try check(
      CSVDocument(SharedData.bytes("cj_giftshop_lines.csv.gz")),
      Expected(rows: 21_610, members: 1_936, orders: 13_237, lines: 21_610, total: 9_853_429))
  }

  @Test("Two equal orders of one day stay two, and a longer file adds only what is new")
  func equalOrders() throws {
    let sink = MemorySink(day: today)
    let two = "customer_id,date,amount\n7,2017-05-01,20.00\n7,2017-05-01,20.00\n"
    #expect(try importOrders(document(two), into: sink).added == 2)
    #expect(try importOrders(document(two), into: sink).added == 0)
    #expect(try importOrders(document(two + "7,2017-05-01,20.00\n"), into: sink).added == 1)
    #expect(sink.state.globals.members == 1)
  }

  @Test("Lines of one order need not be adjacent, and may leave out what the first one says")
  func scatteredLines() throws {
    let sink = MemorySink(day: today)
    let text = """
      order,date,card,item,quantity,amount,payment
      A1,2017-05-01 10:00,7,Rose,12,120.00,微信
      A2,2017-05-02,8,Lily,1,30.00,cash
      A1,,,Ribbon,1,5.50,
      """
    let report = try importOrders(document(text), into: sink)
    #expect(report.added == 2 && report.lines == 3 && report.rejects == [])
    var found: [String: Order] = [:]
    sink.state.forEachOrder { found[$0.number] = $0 }
    let order = try #require(found["A1"])
    #expect(order.lines.map(\.net) == [Money(12_000), Money(550)])
    #expect(order.lines.map(\.quantity) == [12, 1])
    #expect(order.due == Money(12_550))
    #expect(order.payments.map(\.tender) == [.wechat])
    #expect(order.at == Instant("2017-05-01T02:00:00Z"))
    #expect(sink.state.dayBook(order.day)?.imported == [order.id])
    #expect(sink.state.dayBook(order.day)?.orders == [])
  }

  @Test("T1: an imported order's business day is its date as written, whatever the hour")
  func writtenDay() throws {
    let sink = MemorySink(day: today)
    try importOrders(document("card,ts,amount\n7,2017-05-01 01:30,5\n8,2017-05-01T23:30:00Z,5\n"), into: sink)
    sink.state.forEachOrder { #expect($0.day.description == "2017-05-01") }
  }

  @Test("S58: rows that cannot be read are set aside with line and reason, and the others go in")
  func rejects() throws {
    let sink = MemorySink(day: today)
    let text = """
      order,date,card,amount,quantity
      1,2017-05-01,7,10.00,1
      2,someday,7,10.00,1
      3,2017-05-01,7,ten,1
      4,2017-05-01,7,,1
      5,2017-05-01,7,-3.00,1
      6,2017-05-01,7,3.00,half
      7,,7,3.00,1
      1,2017-05-01,8,3.00,1
      1,2017-06-01,7,3.00,1
      8,2017-05-01,7,3.00,1,surplus
      9,2017-05-01,,4.00,1
      """
    let report = try importOrders(document(text), into: sink)
    #expect(report.read == 11 && report.added == 2 && report.rejected == 9)
    #expect(
      report.rejects.map { "\($0.line) \($0.reason.code)" } == [
        "3 unreadable-date", "4 unreadable-amount", "5 missing-amount", "6 negative-amount", "7 unreadable-quantity",
        "8 missing-date", "9 differing-card", "10 differing-date", "11 too-many-fields",
      ])
    var walkIns = 0
    sink.state.forEachOrder { if $0.account == nil { walkIns += 1 } }
    #expect(walkIns == 1)
    var file: [UInt8] = []
    try report.writeRejects { file += $0 }
    let written = String(decoding: file, as: UTF8.self)
    #expect(written.hasPrefix("line,reason,row\r\n3,unreadable-date,\"2,someday,7,10.00,1\"\r\n"))
  }

  @Test("Dates that can be read both ways: decided by the column, or nothing is imported")
  func ambiguousDates() throws {
    let header = "card,date,amount\n"
    #expect(throws: ImportFault.datesAmbiguous(line: 2, text: "3/4/2017")) {
      try OrderImport(document(header + "7,3/4/2017,5\n7,1/1/2017,5\n"))
    }
    func days(_ rows: String, _ order: DateOrder? = nil) throws -> (days: Set<String>, rejects: [String]) {
      let sink = MemorySink(day: today)
      let report = try importOrders(document(header + rows), into: sink, options: ImportOptions(dateOrder: order))
      var days: Set<String> = []
      sink.state.forEachOrder { days.insert($0.day.description) }
      return (days, report.rejects.map(\.reason.code))
    }
    #expect(try days("7,3/4/2017,5\n7,25/12/2016,5\n").days == ["2017-04-03", "2016-12-25"])
    #expect(try days("7,3/4/2017,5\n7,12/25/2016,5\n").days == ["2017-03-04", "2016-12-25"])
    #expect(try days("7,3/4/2017,5\n", .dayFirst).days == ["2017-04-03"])
    let both = try days("7,3/4/2017,5\n7,12/25/2016,5\n7,25/12/2016,6\n")
    #expect(both.days == ["2016-12-25"])
    #expect(both.rejects == ["ambiguous-date"])
  }

  @Test("Imported orders count for the tier, earn nothing unless told, and then in lots of their own day")
  func tierAndPoints() throws {
    let text = "card,date,amount\n7,2017-06-01,900\n7,2017-07-01,200\n8,2015-06-01,9000\n"
    let plain = MemorySink(day: today)
    try importOrders(document(text), into: plain)
    let seven = try #require(plain.person(withCard: "7").flatMap { plain.state.account($0) })
    #expect(seven.tier == TierStanding(code: "silver", since: today, until: Day(year: 2018, month: 12, day: 31)))
    #expect(seven.balance(on: today) == .zero)
    let eight = try #require(plain.person(withCard: "8").flatMap { plain.state.account($0) })
    #expect(eight.tier.code == "seed")
    let reasons = plain.events.compactMap { if case .tierChanged(let fact) = $0 { fact.reason } else { nil } }
    #expect(reasons == [.imported])

    let earning = MemorySink(day: today)
    try importOrders(document(text), into: earning, options: ImportOptions(earn: true))
    let earner = try #require(earning.person(withCard: "7").flatMap { earning.state.account($0) })
    #expect(earner.balance(on: today) == Points(1_100))
    #expect(earner.expiring(on: today).map(\.until.description) == ["2018-06-30", "2018-07-31"])
    let late = try #require(earning.person(withCard: "8").flatMap { earning.state.account($0) })
    #expect(late.balance(on: today) == .zero)
    #expect(late.statement(on: today).map(\.points) == [Points(9_000), Points(-9_000)])
  }

  @Test("X1: an import moves no stock")
  func noStock() throws {
    let sink = MemorySink(day: today)
    try importOrders(fixture("cj_giftshop_slice"), into: sink)
    #expect(!sink.events.contains { if case .stockMoved = $0 { true } else { false } })
  }

  @Test("Customers on file keep their file; items on file keep their product")
  func knownThings() throws {
    let sink = MemorySink(day: today)
    var rose = Product()
    rose.sku = "rose-red"
    rose.name = LocalizedText(english: "Red rose", chinese: "红玫瑰")
    rose.price = Money(900)
    try sink.put([.productSaved(rose)], people: [])
    var person = Person(id: PersonID(high: 1, low: 1), name: "王小美", phones: ["138 0013 8812"])
    person.card = "7"
    try sink.put([.personSaved(PersonSaved(person: person.id, revision: 1, changed: ["*"]))], people: [person])
    let text = "card,phone,date,amount,item\n7,,2017-05-01,9,红玫瑰\n,+86 13800138812,2017-05-02,9,RED ROSE\n"
    let report = try importOrders(document(text), into: sink)
    #expect(report.newMembers == 0 && report.newProducts == 0)
    #expect(sink.state.account(person.id)?.purchases.count == 2)
    #expect(sink.person(person.id)?.revision == 1)
  }

  @Test("A name whose code another product has gets a code of its own, whatever the order of the file")
  func clashingNames() throws {
    func skus(_ names: [String]) throws -> [String: String] {
      let sink = MemorySink(day: today)
      let rows = names.map { "7,2017-05-01,1,\($0)" }.joined(separator: "\n")
      try importOrders(document("card,date,amount,item\n" + rows), into: sink)
      return Dictionary(uniqueKeysWithValues: sink.state.catalogue.products.map { ($0.name.english, $0.sku.text) })
    }
    let found = try skus(["Rose!", "Rose?", "！！"])
    #expect(found["Rose!"] == "rose")
    #expect(found["Rose?"]?.hasPrefix("rose-") == true)
    #expect(found["！！"]?.hasPrefix("item-") == true)
  }

  @Test("A dry run counts the same and puts nothing")
  func dryRun() throws {
    let sink = MemorySink(day: today)
    let before = sink.state.globals
    let report = try importOrders(fixture("cj_giftshop_slice"), into: sink, options: ImportOptions(dryRun: true))
    #expect(report.added == 195 && report.newMembers == 180 && report.newProducts == 92 && report.lines == 300)
    #expect(sink.lines.isEmpty && sink.state.globals == before)
  }

  @Test("An import tells how far it is, and stops when it is cancelled")
  func progress() throws {
    let work = try OrderImport(fixture("cj_giftshop_slice"))
    var shares: [Double] = []
    try work.run(on: MemorySink(day: today), day: today, now: now) {
      shares.append($0)
      return true
    }
    #expect(shares == shares.sorted() && shares.last == 1)
    #expect(throws: CancellationError.self) {
      try work.run(on: MemorySink(day: today), day: today, now: now) { _ in false }
    }
  }

  @Test("I3: someone erased starts anew when an old file names them in a new order")
  func erased() throws {
    let sink = MemorySink(day: today)
    let text = "order,card,date,amount\n1,7,2017-05-01,5\n"
    try importOrders(document(text), into: sink)
    let old = try #require(sink.person(withCard: "7"))
    sink.erase(old)
    #expect(try importOrders(document(text), into: sink).newMembers == 0)
    #expect(sink.person(withCard: "7") == nil)
    #expect(try importOrders(document(text + "2,7,2017-05-02,5\n"), into: sink).newMembers == 1)
    #expect(sink.person(withCard: "7") != old)
  }
}
