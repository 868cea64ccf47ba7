import Shop
import Testing

@testable import Exchange

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

  @Test(
    "S65, S67: recipes and stand-ins name earlier and later rows by code, barcode or name; sizes, places and levels come along"
  )
  func sets() throws {
    let sink = MemorySink(currency: .cny, day: today)
    let text = """
      货号,名称,类别,售价,成本,季节,款号,尺码,搭配位置,场景,香调,上市日期,补货线,配方,可替换
      B1,红玫瑰花束,bouquet,199,,,,,,,,,,红玫瑰×11;W1,B2
      B2,粉玫瑰花束,bouquet,209,,,,,,约会,,,,P1 x 9;W1*2,B1
      R1,红玫瑰,stem,12,4.8,,,,主花,,,,30,,
      P1,粉玫瑰,stem,12,4.8,冬、春,,,focal,,,,,,
      W1,牛皮纸,wrap,10,3,,,,包装,,,2026-11-01,20,,
      D1-M,茶歇裙 M,dress,459,170,夏,D1,M,连衣裙,约会;上班,,,1,,
      X1,坏配方,bouquet,99,,,,,,,,,,没有的花,
      X2,自己,bouquet,99,,,,,,,,,,X2*2,
      X3,坏季节,stem,9,,梅雨,,,,,,,,,
      """
    let report = try run(text, into: sink)
    #expect(report.added == 6)
    #expect(report.rejects.map(\.reason.code) == ["unreadable-recipe", "unreadable-recipe", "unreadable-seasons"])
    let catalogue = sink.state.catalogue
    let red = try #require(catalogue["B1"])
    #expect(red.recipe == [BundlePart(sku: "R1", quantity: 11), BundlePart(sku: "W1")] && red.substitutes == ["B2"])
    #expect(catalogue["B2"]?.recipe == [BundlePart(sku: "P1", quantity: 9), BundlePart(sku: "W1", quantity: 2)])
    #expect(catalogue["R1"]?.slot == .focal && catalogue["R1"]?.reorderAt == 30)
    #expect(catalogue["P1"]?.seasons == [.winter, .spring])
    #expect(catalogue["W1"]?.launched == Day("2026-11-01"))
    let dress = try #require(catalogue["D1-M"])
    #expect(dress.model == "D1" && dress.size == "M" && dress.slot == .dress && dress.scenarios == ["date", "work"])
    #expect(catalogue.faults.isEmpty)
    #expect(try run(text, into: sink).changed == 0)
  }

  @Test(
    "Parts as people write them",
    arguments: [
      ("ROSE-RED*11", "ROSE-RED", 11), ("Red rose x 11", "Red rose", 11), ("红玫瑰×11", "红玫瑰", 11), ("BOX", "BOX", 1),
      ("BOX2", "BOX2", 1),
      ("PF-ROSE-50", "PF-ROSE-50", 1), ("Box6", "Box6", 1),
    ])
  func parts(text: String, name: String, quantity: Int) {
    #expect(NamedPart(text) == NamedPart(name: name, quantity: quantity))
  }
}
