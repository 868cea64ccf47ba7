import Shop

/// Scarves, bags, jewellery, socks, and services.
enum BoutiqueAccessories {
  static let shelves = [scarves, bags, jewellery, small, supplies, services]

  private static let scarves = Shelf(
    category: "scarf", costPercent: 40,
    care: LocalizedText(english: "Dry clean; keep folded, away from light.", chinese: "干洗，折叠避光存放。"),
    tags: ["scarf"], slot: .accessory, scenarios: BoutiqueStyles.scenarios, lowAt: 2,
    barcodes: 20_601,
    rows: """
      SC-SILK-RED  | Silk square, red         | 红色真丝方巾     | 399     | red       | silk       | mothers-day spring-festival birthday opening | ~elegant
      SC-SILK-BLU  | Silk square, blue        | 蓝色真丝方巾     | 399     | blue      | silk       | birthday womens-day | ~elegant
      SC-TWILLY    | Silk ribbon scarf        | 真丝飘带         | 168     | pink      | silk       | 520 birthday thanks get-well white-day | ~french
      SC-CASH-GRY  | Cashmere scarf, grey     | 灰色羊绒围巾     | 599/559 | grey      | cashmere   | christmas fathers-day thanks | ~classic autumn winter
      SC-CASH-CAM  | Cashmere scarf, camel    | 驼色羊绒围巾     | 599     | camel     | cashmere   | christmas mothers-day | ~classic autumn winter
      SC-SHAWL     | Embroidered shawl        | 刺绣披肩         | 680     | ivory     | silk       | mothers-day mid-autumn dragon-boat | ~chinese limited
      """)

  private static let bags = Shelf(
    category: "bag", costPercent: 42,
    care: LocalizedText(
      english: "Wipe with a soft dry cloth; stuff with paper when not in use.", chinese: "软布干擦，不用时内填纸团。"),
    tags: ["bag"], slot: .bag, scenarios: BoutiqueStyles.scenarios, lowAt: 2,
    barcodes: 20_701,
    rows: """
      BG-TOTE      | Leather tote             | 真皮托特包       | 1280    | brown     | leather    | birthday congratulations opening | ~office @work @travel
      BG-CROSS     | Small shoulder bag       | 小号斜挎包       | 799     | black     | leather    | birthday valentine | ~classic
      BG-BUCKET    | Bucket bag               | 水桶包           | 899     | cream     | leather    | 520 qixi | ~french new20
      BG-CLUTCH    | Satin clutch             | 缎面手拿包       | 459     | gold      | satin      | anniversary christmas | ~evening
      BG-STRAW     | Straw basket bag         | 草编包           | 299     | beige     | straw      | self | ~casual summer @travel @casual
      BG-CANVAS    | Canvas bag               | 帆布袋           | 129     | white     | cotton     | thanks teachers-day | ~casual @casual @travel
      """)

  private static let jewellery = Shelf(
    category: "jewellery", costPercent: 35,
    care: LocalizedText(
      english: "Put on last, take off first; keep away from water and scent.", chinese: "最后戴、最先摘，避开水和香水。"),
    tags: ["jewellery"], slot: .accessory, scenarios: BoutiqueStyles.scenarios, lowAt: 2,
    barcodes: 20_801,
    rows: """
      JW-PEARL-ER  | Pearl earrings           | 珍珠耳环         | 459     | white     | pearl      | anniversary mothers-day birthday | ~classic
      JW-PEARL-NK  | Pearl necklace           | 珍珠项链         | 980     | white     | pearl      | anniversary mothers-day | ~classic limited
      JW-HOOP      | Gold-plated hoops        | 镀金圈形耳环     | 259     | gold      | brass      | birthday self white-day | ~minimal #nickel-free
      JW-JADE      | Jade bangle              | 玉镯             | 1680    | green     | jade       | mothers-day spring-festival | ~chinese limited
      JW-CLOVER    | Clover necklace          | 四叶草项链       | 369     | gold      | silver     | valentine 520 birthday | ~sweet
      JW-RING      | Stacking rings           | 叠戴戒指         | 199     | silver    | silver     | self birthday | ~minimal
      """)

  private static let small = Shelf(
    category: "accessory", costPercent: 35,
    care: LocalizedText(english: "Wash by hand in cool water; leather is wiped only.", chinese: "冷水手洗，皮具只擦拭。"),
    tags: ["accessory"], slot: .accessory, scenarios: BoutiqueStyles.scenarios, lowAt: 2,
    barcodes: 20_901,
    rows: """
      SOCK-COTTON  | Cotton socks             | 棉袜             | 39      | white     | cotton     | self home | #socks ~casual
      SOCK-WOOL    | Wool socks               | 羊毛袜           | 59      | grey      | wool       | christmas thanks | #socks ~casual
      SOCK-LACE    | Lace socks               | 蕾丝袜           | 45      | cream     | nylon      | self | #socks ~french
      BELT-LTHR    | Leather belt             | 真皮腰带         | 269     | brown     | leather    | fathers-day birthday | ~classic
      HAT-BERET    | Wool beret               | 羊毛贝雷帽       | 199     | red       | wool       | christmas self | ~french autumn winter
      HAT-STRAW    | Straw hat                | 草编帽           | 229     | beige     | straw      | self | ~casual summer
      GLOVE-LTHR   | Leather gloves           | 真皮手套         | 329     | black     | leather    | christmas | ~classic winter
      HAIR-SILK    | Silk scrunchie           | 真丝发圈         | 69/59   | pink      | silk       | thanks birthday | ~sweet
      """)

  private static let supplies = Shelf(
    category: "supply", costPercent: 45, tags: ["supply"], lowAt: 20, barcodes: 20_951,
    rows: """
      BOX-GIFT     | Gift box                 | 礼盒             | 15      | cream     | paper      | | fixed
      RIBBON       | Satin ribbon             | 缎带             | 3       | red       | satin      | | fixed low50
      """)

  private static let services = Shelf(
    category: "service", costPercent: 0, tags: ["service"],
    rows: """
      SV-ALTER     | Alteration               | 修改服务         | open    |           |            | | fixed
      SV-TAILOR    | Made to measure          | 量身定制         | open    |           | silk wool  | anniversary | ~luxury fixed
      SV-GIFTWRAP  | Gift wrapping            | 礼品包装         | 25      | cream     | paper      | birthday christmas | fixed
      """)

  static let recipes = PartsTable(rows: "SV-GIFTWRAP | BOX-GIFT RIBBON*2")

  static let bundles = [
    BundleRow(
      code: "PEARL-SET", english: "Pearl earrings and necklace", chinese: "珍珠耳环项链套装",
      parts: ["JW-PEARL-ER", "JW-PEARL-NK"], yuan: 1_299),
    BundleRow(
      code: "GIFT-SET", english: "Silk square, gift-wrapped, with a scrunchie", chinese: "真丝方巾发圈礼盒",
      parts: ["SC-SILK-RED", "HAIR-SILK", "SV-GIFTWRAP"], yuan: 439, feast: .mothersDay),
    BundleRow(
      code: "WINTER-SET", english: "Cashmere scarf and leather gloves", chinese: "羊绒围巾手套套装",
      parts: ["SC-CASH-GRY", "GLOVE-LTHR"], yuan: 838),
    BundleRow(
      code: "LINEN-SET", english: "Linen shirt and trousers", chinese: "亚麻衬衫长裤套装",
      parts: ["SH-LINEN", "TR-LINEN"], yuan: 729),
    BundleRow(
      code: "NEWYEAR-SET", english: "New Year: stand-collar shirt and horse-face skirt", chinese: "新春立领上衣马面裙套装",
      parts: ["SH-CHINA", "SK-HORSE"], yuan: 1_049, feast: .springFestival),
    BundleRow(
      code: "VALENTINE-SET", english: "Valentine: slip dress and clover necklace", chinese: "情人节吊带裙四叶草项链套装",
      parts: ["DR-SLIP-BLK", "JW-CLOVER"], yuan: 1_159, feast: .valentine),
    BundleRow(
      code: "XMAS-SET", english: "Christmas: beret, gloves and wool socks", chinese: "圣诞贝雷帽手套羊毛袜套装",
      parts: ["HAT-BERET", "GLOVE-LTHR", "SOCK-WOOL"], yuan: 529, feast: .christmas),
    BundleRow(
      code: "SHOP-DAY-SET", english: "Our birthday: two heavy tees, white and black", chinese: "店庆黑白重磅T恤两件套",
      parts: ["SH-TEE-WHT", "SH-TEE-BLK"], yuan: 268, feast: .shopDay),
  ]
}
