import Shop

/// Candles, diffusers, hand and body care, sets, and engraving.
enum PerfumeryCare {
  static let shelves = [candles, home, hands, body, sets, supplies, services]

  private static let candles = Shelf(
    category: "candle", costPercent: 38,
    care: LocalizedText(
      english: "Trim the wick to 5 mm; burn at most four hours at a time.", chinese: "烛芯剪至5毫米，每次燃烧不超过4小时。"),
    tags: ["candle"], slot: .room, scenarios: ["": ["home"]], lowAt: 3, barcodes: 30_601,
    rows: """
      CN-ROSE      | Rose candle              | 玫瑰香薰蜡烛     | 238/218 | pink      | rose       | valentine mothers-day birthday white-day | ~romantic ^floral
      CN-FIG       | Fig candle               | 无花果香薰蜡烛   | 238     | green     | fig        | home birthday thanks | ~natural ^fresh
      CN-CEDAR     | Cedar candle             | 雪松香薰蜡烛     | 238     | brown     | cedar      | home fathers-day | ~calm ^woody
      CN-XMAS      | Orange and clove candle  | 橙香丁香蜡烛     | 258     | orange    | orange clove | christmas | ~festive winter limited ^amber
      CN-OSMAN     | Osmanthus candle         | 桂花香薰蜡烛     | 248     | gold      | osmanthus  | mid-autumn home | ~chinese autumn ^floral
      CN-LINEN     | Fresh linen candle       | 清新亚麻蜡烛     | 198     | white     | musk       | home self | ~pure ^fresh
      CN-TEALIGHT  | Tea lights, twelve       | 茶蜡12枚         | 68      | white     | soy        | home | ~simple
      """)

  private static let home = Shelf(
    category: "home", costPercent: 42,
    care: LocalizedText(
      english: "Keep upright, out of the sun; turn the reeds once a week.", chinese: "直立避光放置，藤条每周翻一次。"),
    tags: ["home"], slot: .room, scenarios: ["": ["home", "office"]], lowAt: 3, barcodes: 30_701,
    rows: """
      HM-REED-TEA  | Reed diffuser, tea       | 茶香藤条香薰     | 328     | green     | tea        | home opening | ~calm ^fresh
      HM-REED-ROSE | Reed diffuser, rose      | 玫瑰藤条香薰     | 328     | pink      | rose       | home womens-day | ~romantic ^floral
      HM-REED-FILL | Reed diffuser refill     | 藤条香薰补充液   | 188     |           | tea        | home self | fixed ^fresh
      HM-SPRAY     | Linen spray              | 织物喷雾         | 128     | white     | lavender   | home self | ~pure ^fresh
      HM-STONE     | Scent stone              | 香薰石           | 158     | white     | plaster    | home thanks | ~simple new20
      HM-INCENSE   | Sandalwood incense       | 檀香线香         | 98      | brown     | sandalwood | home spring-festival | ~chinese ^woody
      HM-CAR       | Car scent                | 车载香薰         | 168     | black     | cedar      | fathers-day congratulations | ~simple ^woody @travel
      """)

  private static let hands = Shelf(
    category: "hand-care", costPercent: 35,
    care: LocalizedText(english: "Use within twelve months of opening.", chinese: "开封后十二个月内用完。"),
    tags: ["hand-care"], slot: .body, scenarios: ["": ["office", "travel"]], lowAt: 4, barcodes: 30_801,
    rows: """
      HC-ROSE      | Rose hand cream          | 玫瑰护手霜       | 88/79   | pink      | rose shea  | mothers-day thanks teachers-day | ~romantic ^floral
      HC-OSMAN     | Osmanthus hand cream     | 桂花护手霜       | 88      | gold      | osmanthus shea | mid-autumn thanks | ~chinese ^floral
      HC-CEDAR     | Cedar hand cream         | 雪松护手霜       | 88      | brown     | cedar shea | fathers-day | ~calm ^woody
      HC-VANILLA   | Vanilla hand cream       | 香草护手霜       | 88      | cream     | vanilla shea | self | ~sweet ^gourmand
      HC-WASH      | Hand wash                | 香氛洗手液       | 118     | green     | fig        | home self | ~natural ^fresh
      HC-SOAP      | Olive soap               | 橄榄手工皂       | 49      | green     | olive      | home thanks | ~simple ^fresh
      """)

  private static let body = Shelf(
    category: "body-care", costPercent: 36,
    care: LocalizedText(english: "Use within twelve months of opening.", chinese: "开封后十二个月内用完。"),
    tags: ["body-care"], slot: .body, scenarios: ["": ["home"]], lowAt: 3, barcodes: 30_901,
    rows: """
      BD-LOTION    | Rose body lotion         | 玫瑰身体乳       | 168     | pink      | rose almond | mothers-day birthday | ~romantic ^floral
      BD-OIL       | Jasmine body oil         | 茉莉身体油       | 198     | gold      | jasmine almond | womens-day | ~sensual ^floral
      BD-BATH      | Lavender bath salt       | 薰衣草浴盐       | 98      | purple    | lavender   | self get-well | ~calm ^fresh
      BD-HAIR      | Hair mist                | 香氛发雾         | 138     | white     | peony musk | 520 birthday | ~sweet ^floral =hair
      BD-LIP       | Honey lip balm           | 蜂蜜润唇膏       | 49      | gold      | honey      | self thanks | ~simple ^gourmand
      """)

  private static let sets = Shelf(
    category: "set", costPercent: 40,
    care: LocalizedText(english: "Keep cool and dark.", chinese: "阴凉避光保存。"),
    tags: ["set"], slot: .perfume, scenarios: ["": ["travel"]], lowAt: 2, barcodes: 31_001,
    rows: """
      SAMPLE-SET   | Samples, five            | 香氛小样5支      | 59      |           |            | self thanks | fixed
      SET-DISC-10  | Discovery set, ten       | 香氛探索套装10支 | 298     |           | rose cedar | birthday self thanks | ~simple
      SET-FLORAL   | Floral discovery set     | 花香探索套装     | 198     | pink      | rose jasmine peony | mothers-day 520 birthday | ~romantic ^floral
      SET-WOOD     | Woods discovery set      | 木质探索套装     | 198     | brown     | cedar sandalwood | fathers-day | ~calm ^woody
      SET-ADVENT   | Advent calendar          | 圣诞倒数日历礼盒 | 880     | red       | rose vanilla pine | christmas | ~festive winter limited
      SET-WEDDING  | Wedding favours, twenty  | 婚礼伴手礼20份   | 980     | white     | rose       | anniversary congratulations | ~elegant fixed ^floral
      """)

  private static let supplies = Shelf(
    category: "supply", costPercent: 35, tags: ["supply"], lowAt: 20, barcodes: 31_101,
    rows: """
      VIAL-2       | Sample vial, 2 ml        | 香水小样2毫升    | 15      |           |            | | fixed low60
      BOX-GIFT     | Gift box                 | 礼盒             | 15      | cream     | paper      | | fixed
      RIBBON       | Satin ribbon             | 缎带             | 3       | red       | satin      | | fixed low50
      """)

  static let recipes = PartsTable(
    rows: """
      SAMPLE-SET   | VIAL-2*5
      SET-DISC-10  | VIAL-2*10 BOX-GIFT RIBBON
      SET-FLORAL   | VIAL-2*6 BOX-GIFT RIBBON
      SET-WOOD     | VIAL-2*6 BOX-GIFT RIBBON
      SET-WEDDING  | VIAL-2*20 BOX-GIFT*20 RIBBON*20
      SV-GIFTWRAP  | BOX-GIFT RIBBON*2
      """)

  private static let services = Shelf(
    category: "service", costPercent: 0, tags: ["service"],
    rows: """
      SV-BESPOKE   | Scent to your taste      | 定制香氛         | open    |           | rose cedar | anniversary birthday | ~luxury fixed
      SV-ENGRAVE   | Engraving                | 瓶身刻字         | 30      |           |            | valentine birthday 520 | fixed
      SV-GIFTWRAP  | Gift wrapping            | 礼品包装         | 25      | cream     | paper      | birthday christmas | fixed
      """)

  static let bundles = [
    BundleRow(
      code: "ROSE-SET", english: "Damask Rose, body lotion and hand cream", chinese: "玫瑰香水身体乳护手霜套装",
      parts: ["PF-ROSE-50", "BD-LOTION", "HC-ROSE"], yuan: 828),
    BundleRow(
      code: "HOME-SET", english: "Fig candle and hand wash", chinese: "无花果蜡烛洗手液套装",
      parts: ["CN-FIG", "HC-WASH"], yuan: 318),
    BundleRow(
      code: "MOON-SET", english: "Osmanthus perfume and candle", chinese: "桂花香水蜡烛套装",
      parts: ["PF-OSMAN-10", "CN-OSMAN"], yuan: 418, feast: .midAutumn),
    BundleRow(
      code: "HANDS-SET", english: "Three hand creams", chinese: "三支护手霜套装",
      parts: ["HC-ROSE", "HC-OSMAN", "HC-VANILLA"], yuan: 228),
    BundleRow(
      code: "VALENTINE-SET", english: "Valentine: Damask Rose and rose candle", chinese: "情人节玫瑰香水蜡烛套装",
      parts: ["PF-ROSE-50", "CN-ROSE"], yuan: 828, feast: .valentine),
    BundleRow(
      code: "MUM-SET", english: "For Mum: rose lotion and hand cream", chinese: "母亲节玫瑰身体乳护手霜套装",
      parts: ["BD-LOTION", "HC-ROSE"], yuan: 228, feast: .mothersDay),
    BundleRow(
      code: "XMAS-SET", english: "Christmas: Amber Evening and orange candle", chinese: "圣诞琥珀之夜香水蜡烛套装",
      parts: ["PF-AMBER-50", "CN-XMAS"], yuan: 968, feast: .christmas),
    BundleRow(
      code: "SHOP-DAY-SET", english: "Our birthday: tea lights and olive soap", chinese: "店庆茶蜡手工皂套装",
      parts: ["CN-TEALIGHT", "HC-SOAP"], yuan: 99, feast: .shopDay),
  ]
}
