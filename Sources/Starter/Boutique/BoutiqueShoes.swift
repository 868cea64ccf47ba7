import Shop

/// Shoes, in European sizes.
enum BoutiqueShoes {
  static let shelves = [shoes]

  private static let shoes = Shelf(
    category: "shoes", costPercent: 43,
    care: LocalizedText(
      english: "Brush off dust, use shoe trees, let them rest a day between wears.", chinese: "刷去浮尘，放鞋撑，穿一天歇一天。"),
    tags: ["shoes"], slot: .shoes, scenarios: BoutiqueStyles.scenarios, lowAt: 1, barcodes: 26_001,
    rows: """
      FT-LOAFER    | Leather loafers          | 真皮乐福鞋       | 699     | brown     | leather    | self congratulations | ~office [36,37,38,39]
      FT-BALLET    | Ballet flats             | 芭蕾平底鞋       | 459/429 | black     | leather    | self birthday | ~french spring summer autumn [36,37,38,39]
      FT-PUMP      | Nude pumps               | 裸色高跟鞋       | 759     | beige     | leather    | anniversary congratulations | ~elegant [36,37,38]
      FT-SNEAKER   | White trainers           | 小白鞋           | 429     | white     | leather    | self | ~casual [36,37,38,39]
      FT-SANDAL    | Strappy sandals          | 细带凉鞋         | 399     | champagne | leather    | qixi self | ~evening summer [36,37,38]
      FT-BOOT      | Ankle boots              | 切尔西短靴       | 899     | black     | leather    | christmas self | ~classic autumn winter [36,37,38,39]
      FT-EMBROID   | Embroidered flats        | 绣花平底鞋       | 369     | red       | satin      | spring-festival mid-autumn | ~chinese [36,37,38]
      """)
}
