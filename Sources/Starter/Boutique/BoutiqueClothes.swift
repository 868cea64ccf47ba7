import Shop

/// Clothes, one row a model with the sizes it comes in.
enum BoutiqueClothes {
  static let shelves = [dresses, coats, tops, knits, bottoms]

  private static let dresses = Shelf(
    category: "dress", costPercent: 38,
    care: LocalizedText(
      english: "Gentle wash at 30 degrees or dry clean.", chinese: "30度轻柔水洗或干洗。"),
    tags: ["dress"], slot: .dress, scenarios: BoutiqueStyles.scenarios, lowAt: 1,
    barcodes: 21_001,
    rows: """
      DR-TEA-GRN   | Tea dress, sage          | 鼠尾草绿茶歇裙   | 459/429 | green     | viscose    | self birthday | ~french spring summer [s,m,l]
      DR-TEA-RED   | Tea dress, poppy         | 罂粟红茶歇裙     | 459     | red       | viscose    | qixi birthday | ~french spring summer [s,m,l]
      DR-SLIP-BLK  | Silk slip dress, black   | 黑色真丝吊带裙   | 899     | black     | silk       | anniversary valentine romance | ~evening [s,m,l]
      DR-SLIP-CHA  | Silk slip dress, champagne | 香槟真丝吊带裙 | 899     | champagne | silk       | anniversary romance | ~evening [s,m]
      DR-QIPAO     | Modern qipao             | 改良旗袍         | 1280    | red       | silk       | spring-festival anniversary | ~chinese [s,m,l] limited
      DR-LINEN     | Linen shirt dress        | 亚麻衬衫裙       | 569     | beige     | linen      | self | ~minimal summer [s,m,l,xl] @casual @travel
      DR-KNIT-GRY  | Knitted dress, grey      | 灰色针织连衣裙   | 628     | grey      | wool       | christmas self | ~minimal autumn winter [s,m,l]
      DR-WRAP-NVY  | Wrap dress, navy         | 藏青裹身裙       | 599     | navy      | polyester  | congratulations womens-day | ~office [s,m,l,xl]
      DR-PARTY     | Sequin party dress       | 亮片派对裙       | 1080    | gold      | sequin     | christmas spring-festival | ~evening winter [s,m]
      DR-FLORAL    | Floral midi dress        | 碎花中长裙       | 499     | pink blue | chiffon    | 520 mothers-day birthday | ~french spring summer [s,m,l]
      """)

  private static let coats = Shelf(
    category: "coat", costPercent: 42,
    care: LocalizedText(
      english: "Dry clean; brush and air between wears.", chinese: "干洗，穿后刷毛通风。"),
    tags: ["coat"], slot: .outer, scenarios: BoutiqueStyles.scenarios, lowAt: 1,
    barcodes: 22_001,
    rows: """
      CT-WOOL-CAM  | Wool coat, camel         | 驼色羊毛大衣     | 1980/1880 | camel   | wool       | spring-festival self | ~classic autumn winter [s,m,l]
      CT-WOOL-BLK  | Wool coat, black         | 黑色羊毛大衣     | 1980    | black     | wool       | self | ~classic autumn winter [s,m,l]
      CT-CASH-GRY  | Cashmere coat, grey      | 灰色羊绒大衣     | 3980    | grey      | cashmere   | anniversary spring-festival | ~luxury winter [s,m] limited
      CT-TRENCH    | Trench coat              | 经典风衣         | 1280    | beige     | cotton     | self birthday | ~classic spring autumn [s,m,l,xl] @work @travel
      CT-DOWN-WHT  | Short down jacket        | 短款羽绒服       | 1180    | white     | down nylon | self christmas | ~casual winter [s,m,l] @casual @travel
      CT-DENIM     | Denim jacket             | 牛仔外套         | 489     | blue      | denim      | self | ~casual spring autumn [s,m,l] @travel @casual
      CT-BLAZER    | Linen blazer             | 亚麻西装外套     | 759     | beige     | linen      | congratulations opening | ~office spring summer [s,m,l]
      CT-TWEED     | Tweed jacket             | 小香风外套       | 1380    | cream black | wool     | womens-day anniversary | ~elegant autumn winter [s,m,l]
      """)

  private static let tops = Shelf(
    category: "shirt", costPercent: 36,
    care: LocalizedText(
      english: "Wash at 30 degrees, iron while damp.", chinese: "30度水洗，半干熨烫。"),
    tags: ["shirt"], slot: .top, scenarios: BoutiqueStyles.scenarios, lowAt: 1,
    barcodes: 23_001,
    rows: """
      SH-POPLIN    | White poplin shirt       | 白色府绸衬衫     | 329/299 | white     | cotton     | self congratulations | ~office [s,m,l,xl]
      SH-STRIPE    | Striped shirt            | 条纹衬衫         | 349     | blue white | cotton    | self fathers-day | ~office [s,m,l,xl]
      SH-SILK-IVO  | Silk blouse, ivory       | 象牙白真丝衬衫   | 699     | ivory     | silk       | mothers-day anniversary | ~elegant [s,m,l]
      SH-SILK-GRN  | Silk blouse, emerald     | 祖母绿真丝衬衫   | 699     | green     | silk       | birthday womens-day | ~elegant [s,m]
      SH-LINEN     | Linen shirt              | 亚麻衬衫         | 369     | white     | linen      | self | ~minimal summer [s,m,l] @casual @travel
      SH-TEE-WHT   | Heavy cotton tee, white  | 重磅白T恤        | 159     | white     | cotton     | self home | ~casual [s,m,l,xl] @casual @travel
      SH-TEE-BLK   | Heavy cotton tee, black  | 重磅黑T恤        | 159     | black     | cotton     | self | ~casual [s,m,l,xl]
      SH-LACE      | Lace blouse              | 蕾丝上衣         | 429     | cream     | lace       | 520 qixi white-day | ~french spring summer [s,m]
      SH-CHINA     | Stand-collar shirt       | 新中式立领上衣   | 469     | ink       | linen      | spring-festival mid-autumn dragon-boat | ~chinese [s,m,l] new10
      """)

  private static let knits = Shelf(
    category: "knitwear", costPercent: 40,
    care: LocalizedText(
      english: "Wash by hand, cold; dry flat.", chinese: "冷水手洗，平铺晾干。"),
    tags: ["knitwear"], slot: .top, scenarios: BoutiqueStyles.scenarios, lowAt: 1,
    barcodes: 24_001,
    rows: """
      KN-CASH-CRM  | Cashmere jumper, cream   | 奶白羊绒衫       | 1280    | cream     | cashmere   | mothers-day spring-festival | ~luxury autumn winter [s,m,l]
      KN-CASH-PNK  | Cashmere jumper, rose    | 玫瑰粉羊绒衫     | 1280    | pink      | cashmere   | birthday valentine | ~luxury autumn winter [s,m]
      KN-MERINO    | Merino roll neck         | 美利奴高领衫     | 469/439 | black     | wool       | self | ~minimal autumn winter [s,m,l]
      KN-CARDI     | Short cardigan           | 短款开衫         | 389     | blue      | wool       | self birthday | ~french spring autumn [s,m,l]
      KN-VEST      | Knitted waistcoat        | 针织马甲         | 299     | beige     | wool       | self teachers-day | ~office autumn [s,m,l] new5
      KN-COTTON    | Cotton jumper            | 棉质套头衫       | 339     | green     | cotton     | self home get-well | ~casual spring autumn [s,m,l]
      """)

  private static let bottoms = Shelf(
    category: "trousers", costPercent: 38,
    care: LocalizedText(
      english: "Wash inside out at 30 degrees.", chinese: "30度反面水洗。"),
    tags: ["trousers"], slot: .bottom, scenarios: BoutiqueStyles.scenarios, lowAt: 1,
    barcodes: 25_001,
    rows: """
      TR-WIDE-BLK  | Wide trousers, black     | 黑色阔腿裤       | 459     | black     | wool       | self | ~office [s,m,l,xl]
      TR-LINEN     | Linen trousers           | 亚麻长裤         | 429     | beige     | linen      | self | ~minimal summer [s,m,l] @casual @travel
      TR-JEAN-STR  | Straight jeans           | 直筒牛仔裤       | 399/369 | blue      | denim      | self | ~casual [s,m,l,xl]
      TR-JEAN-WHT  | White jeans              | 白色牛仔裤       | 399     | white     | denim      | self | ~casual spring summer [s,m,l]
      SK-PLEAT     | Pleated skirt            | 百褶裙           | 389     | grey      | polyester  | self teachers-day | ~office [s,m,l]
      SK-SATIN     | Satin skirt              | 缎面半裙         | 429     | champagne | satin      | qixi anniversary | ~elegant [s,m]
      SK-HORSE     | Horse-face skirt         | 马面裙           | 699     | red gold  | satin      | spring-festival mid-autumn | ~chinese [s,m,l] limited
      SK-DENIM     | Denim skirt              | 牛仔半裙         | 299     | blue      | denim      | self | ~casual spring summer [s,m,l]
      """)

  static let substitutes = PartsTable(
    rows: """
      DR-TEA-GRN   | DR-TEA-RED DR-FLORAL
      DR-TEA-RED   | DR-TEA-GRN DR-FLORAL
      DR-SLIP-BLK  | DR-SLIP-CHA DR-WRAP-NVY
      DR-SLIP-CHA  | DR-SLIP-BLK
      DR-WRAP-NVY  | DR-KNIT-GRY
      DR-FLORAL    | DR-TEA-GRN DR-TEA-RED
      CT-WOOL-CAM  | CT-WOOL-BLK CT-CASH-GRY
      CT-WOOL-BLK  | CT-WOOL-CAM
      CT-CASH-GRY  | CT-WOOL-BLK
      CT-DENIM     | CT-TRENCH
      SH-POPLIN    | SH-STRIPE
      SH-STRIPE    | SH-POPLIN
      SH-SILK-IVO  | SH-SILK-GRN
      SH-SILK-GRN  | SH-SILK-IVO
      SH-TEE-WHT   | SH-TEE-BLK
      SH-TEE-BLK   | SH-TEE-WHT
      KN-CASH-CRM  | KN-CASH-PNK KN-MERINO
      KN-CASH-PNK  | KN-CASH-CRM
      KN-CARDI     | KN-COTTON
      TR-WIDE-BLK  | TR-JEAN-STR
      TR-JEAN-STR  | TR-JEAN-WHT
      TR-JEAN-WHT  | TR-JEAN-STR
      SK-PLEAT     | SK-SATIN
      SK-SATIN     | SK-PLEAT
      SC-SILK-RED  | SC-SILK-BLU SC-TWILLY
      SC-SILK-BLU  | SC-SILK-RED SC-TWILLY
      SC-CASH-GRY  | SC-CASH-CAM
      SC-CASH-CAM  | SC-CASH-GRY
      BG-CROSS     | BG-BUCKET
      BG-BUCKET    | BG-CROSS
      JW-PEARL-ER  | JW-HOOP
      JW-PEARL-NK  | JW-CLOVER
      FT-LOAFER    | FT-BALLET
      FT-BALLET    | FT-LOAFER
      FT-PUMP      | FT-BALLET
      FT-SNEAKER   | FT-LOAFER
      """)
}

/// What each style of the boutique is worn for.
enum BoutiqueStyles {
  static let scenarios: [String: [String]] = [
    "": ["casual"], "office": ["work"], "evening": ["date"], "casual": ["casual", "travel"],
    "french": ["date", "casual"], "minimal": ["work", "casual"], "classic": ["work", "travel"],
    "elegant": ["work", "date"], "luxury": ["work", "date"], "chinese": ["date", "casual"], "sweet": ["date"],
  ]
}
