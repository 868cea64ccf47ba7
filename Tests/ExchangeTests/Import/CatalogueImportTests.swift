import Exchange
import Shop
import Testing

@Suite struct CatalogueImportTests {
  private func run(_ text: String, into sink: MemorySink, dryRun: Bool = false) throws -> ImportReport {
    let work = try CatalogueImport(document(text), options: ImportOptions(dryRun: dryRun))
    try work.run(on: sink, day: today, now: now) { _ in true }
    return work.report
  }

  private let list = """
    货号,名称,类别,售价,会员价,成本,条码,标签,节日,花材,花期
    R1,红玫瑰 12 枝,bouquet,"1,299.00",1199,600,6901234567892,红;爱情,情人节、七夕,玫瑰,7
    ,向日葵,stem,15,,,,,,,5
    R3,坏价,stem,abc,,,,,,,
    R4,,stem,1,,,,,,,
    R5,开价,stem,,,,,,,,
    """

  @Test("Products with categories and prices; a second import changes nothing")
  func products() throws {
    let sink = MemorySink(currency: .cny, day: today)
    let report = try run(list, into: sink)
    #expect(report.read == 5 && report.added == 3)
    #expect(report.rejects.map { "\($0.line) \($0.reason.code)" } == ["4 unreadable-price", "5 missing-item"])
    let rose = try #require(sink.state.catalogue["R1"])
    #expect(rose.name == LocalizedText("红玫瑰 12 枝") && rose.category == "bouquet" && rose.price == Money(129_900))
    #expect(rose.memberPrice == Money(119_900) && rose.cost == Money(60_000) && rose.barcode == "6901234567892")
    #expect(rose.tags == ["红", "爱情"] && rose.occasions == ["valentine", "qixi"] && rose.materials == ["玫瑰"])
    #expect(rose.vaseDays == 7)
    #expect(sink.state.catalogue["xiang-ri-kui"]?.price == Money(1_500))
    #expect(sink.state.catalogue["R5"]?.price == nil)
    let again = try run(list, into: sink)
    #expect(again.added == 0 && again.changed == 0 && again.unchanged == 3)
  }

  @Test("A product on file, by SKU, barcode or name, takes what is filled in and keeps the rest")
  func changes() throws {
    let sink = MemorySink(currency: .cny, day: today)
    _ = try run(list, into: sink)
    let text = "sku,name,price,barcode\nR1,,1399,\n,新名字,,6901234567892\n,向日葵,18,\n"
    let report = try run(text, into: sink)
    #expect(report.added == 0 && report.changed == 3)
    let rose = try #require(sink.state.catalogue["R1"])
    #expect(rose.price == Money(139_900) && rose.memberPrice == Money(119_900) && rose.name == LocalizedText("新名字"))
    #expect(sink.state.catalogue["xiang-ri-kui"]?.price == Money(1_800))
    #expect(try run("sku,name\nZ,z\n", into: sink, dryRun: true).added == 1)
    #expect(sink.state.catalogue["Z"] == nil)
  }
}
