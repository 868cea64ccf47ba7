import Insight
import Shop
import Testing

@testable import Console

@Suite("Models at the counter")
struct ModelReportTests {
  private func report(_ name: ReportName, of shop: MemoryShop) throws -> Report {
    try #require(ReportMaker(shop.state, directory: shop.directory(), on: shop.today).make(name))
  }

  @Test("S105, S106: who will buy next, with chances, what moves them, the curve, and how kept ones came out")
  func predictions() throws {
    let counter = try Counter(shop: try ReportShop.many(.english))
    try counter.press("<F10>who will buy<Enter>")
    #expect(counter.title == "Who will buy next")
    #expect(counter.text.contains("60 days") && counter.text.contains("days ago"), "\(counter.text)")
    try counter.press("<Right>")
    #expect(counter.text.contains("AUC") && counter.text.contains("bought last"), "\(counter.text)")
    try counter.press("<Left><Left>")
    #expect(counter.text.contains("Closes on"), "\(counter.text)")
    let report = try report(.predictions, of: counter.shop)
    let first = try #require(report.sections.first?.table?.rows.first)
    guard case .member(let id)? = first.opens, case .text(.drivers(let drivers)) = try #require(first.cells.last) else {
      Issue.record("the row leads nowhere")
      return
    }
    #expect(counter.shop.person(id) != nil && drivers.count == 3)
  }

  @Test("S98: groups have plain names that stay from month to month, and five typical members who can be opened")
  func groups() throws {
    let shop = try ReportShop.many(.english)
    let months = shop.state.globals.months
    #expect(months.count == 2 && months[0].centres.map(\.name) == months[1].centres.map(\.name))
    let counter = try Counter(shop: shop)
    try counter.press("<F10>groups of<Enter>")
    #expect(counter.text.contains("Regulars") && counter.text.contains("under 1000"), "\(counter.text)")
    let report = try report(.groups, of: shop)
    let names = report.sections[0].table?.rows.compactMap { row in
      if case .text(.group(let name)) = row.cells[0] { name.rawValue } else { nil as String? }
    }
    #expect(names?.count == 4 && Set(names ?? []).count == 4 && names?.contains("regulars") == true)
    let typical = try #require(report.sections[1].table?.rows)
    #expect(typical.count == 20 && typical.allSatisfy { $0.opens != nil })
  }

  @Test("S100: the best members with the parts of their score, by weights that the owner sets")
  func worth() throws {
    let shop = try ReportShop.many(.english)
    func top() throws -> [ReportTable.Row] { try #require(try report(.worth, of: shop).sections[0].table?.rows) }
    let before = try top()
    #expect(before.count == 100 && before.allSatisfy { $0.opens != nil })
    // Nothing but feedback: who wrote a review is first.
    var settings = shop.state.settings
    settings.insight.value = ValueSettings()
    settings.insight.value.spend = 0
    settings.insight.value.loyalty = 0
    settings.insight.value.influence = 0
    try shop.carryOut(.changeSettings(settings))
    let after = try top()
    #expect(after.first?.cells[1] == after.first?.cells[5] && after.map(\.opens) != before.map(\.opens))
    let counter = try Counter(shop: shop)
    try counter.press("<F10>best members<Enter>")
    #expect(counter.text.contains("spend 0, loyalty 0, influence 0, feedback 10"), "\(counter.text)")
  }

  @Test("S99: layers with their counts, and who changed, when and why")
  func layers() throws {
    let shop = try ReportShop.many(.english)
    let sections = try report(.worth, of: shop).sections
    #expect(sections[1].table?.rows.count == 3)
    let changes = try #require(sections[2].table?.rows)
    #expect(changes.allSatisfy { $0.cells[1] == .text(.day(SmallShop.day("2026-10-05"))) && $0.cells[4] != .blank })
    #expect(!changes.isEmpty)
  }

  @Test("S105, S106, S128: the start of the day keeps a month's predictions by itself, once, and scores earlier ones")
  func startOfDay() throws {
    let shop = try ReportShop.bare(.english)
    let counter = try Counter(shop: shop)
    try counter.press("<F6>s<Tick><Tick>")
    #expect(shop.state.globals.months.map(\.day) == [shop.today], "\(counter.text)")
    #expect(shop.state.globals.months.first?.windows.map(\.horizon) == [30, 60, 90])
    #expect(MemberLayer.changes(in: shop.state, on: shop.today).isEmpty)
    #expect(counter.message.contains("are kept"), "\(counter.message)")
    try counter.press("<F6>s<Tick><Tick>")
    #expect(shop.state.globals.months.count == 1 && shop.state.globals.scores.isEmpty)
    shop.now = SmallShop.instant("2026-12-28T02:00:00Z")
    try counter.press("<F2><F6><Tick>s<Tick><Tick>")
    #expect(shop.state.globals.months.count == 2, "\(counter.text)")
    #expect(shop.state.globals.scores.map(\.horizon) == [30], "\(counter.text)")
    #expect(counter.message.contains("1 earlier ones scored"), "\(counter.message)")
  }

  @Test("S105: a shop with too little history says so, and keeps nothing")
  func tooLittle() throws {
    let counter = try Counter(shop: try ReportShop.make(.english))
    #expect(MonthlyFigures.make(counter.shop.state, on: counter.shop.today)?.isEmpty == true)
    try counter.press("<F10>who will buy<Enter>")
    #expect(counter.text.contains("Not enough history"), "\(counter.text)")
  }
}
