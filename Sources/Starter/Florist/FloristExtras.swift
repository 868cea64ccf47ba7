import Shop

/// What goes with flowers: vases, wrap, cards, chocolates, and bundles of them.
enum FloristExtras {
  static let shelves = [vases, tools, wraps, cards, sweets, supplies]

  private static let vases = Shelf(
    category: "vase", costPercent: 45,
    care: LocalizedText(
      english: "Rinse with vinegar water once a week.", chinese: "每周用白醋水清洗一次。"),
    tags: ["vase"], slot: .vase, scenarios: ["": ["home"]], lowAt: 3, barcodes: 10_201,
    rows: """
      VASE-CLEAR   | Clear glass vase         | 透明玻璃花瓶     | 59/53   | clear     | glass      | home thanks | ~simple
      VASE-TALL    | Tall cylinder vase       | 高款直筒花瓶     | 88      | clear     | glass      | home | ~simple
      VASE-WHITE   | White ceramic vase       | 白色陶瓷花瓶     | 98      | white     | ceramic    | home anniversary | ~japanese
      VASE-CELADON | Celadon vase             | 青瓷花瓶         | 168     | green     | ceramic    | mid-autumn thanks home | ~chinese limited
      VASE-BUD     | Bud vase                 | 单支小花瓶       | 36      | amber     | glass      | self home | ~simple
      VASE-TULIP   | Tulip vase               | 郁金香花瓶       | 128     | blue      | glass      | home birthday | ~elegant new25
      VASE-BASKET  | Willow basket            | 藤编花篮         | 48      | brown     | willow     | home | ~natural
      """)

  private static let tools = Shelf(
    category: "tool", costPercent: 45, tags: ["tool"], lowAt: 4, barcodes: 10_251,
    rows: """
      SCISSORS     | Florist scissors         | 花艺剪刀         | 68      | black     | steel      | self home | ~simple
      FLOWER-FOOD  | Flower food, ten sachets | 鲜花营养液10包   | 15      |           |            | self | fixed
      """)

  private static let wraps = Shelf(
    category: "wrap", costPercent: 30, tags: ["wrap"], slot: .wrap, lowAt: 20, barcodes: 10_301,
    rows: """
      WRAP-KRAFT   | Kraft wrap               | 牛皮纸包装       | 10      | brown     | paper      | | ~natural
      WRAP-SILK    | Silk ribbon wrap         | 丝带精包装       | 25      | pink      | silk       | anniversary romance | ~elegant low30
      WRAP-BOX     | Hat box                  | 抱抱桶礼盒       | 38      | black     | paper      | birthday anniversary | ~luxury
      WRAP-LIGHT   | Fairy lights             | 装饰灯串         | 18      | gold      | wire | birthday valentine | ~dreamy =treat
      """)

  private static let cards = Shelf(
    category: "card", costPercent: 25, tags: ["card"], slot: .card, lowAt: 20, barcodes: 10_401,
    rows: """
      CARD-KRAFT   | Greeting card            | 手写贺卡         | 8       | brown     | paper      | birthday thanks | ~simple fixed
      CARD-LOVE    | Love letter card         | 情书卡           | 12      | red       | paper      | valentine 520 qixi anniversary | ~sweet fixed
      CARD-MUM     | Card for Mum             | 母亲节贺卡       | 12      | pink      | paper      | mothers-day | ~sweet fixed
      CARD-SYMP    | Condolence card          | 慰问卡           | 8       | white     | paper      | sympathy qingming | ~solemn fixed #sympathy
      """)

  private static let sweets = Shelf(
    category: "gift", costPercent: 55, tags: ["gift"], slot: .treat, lowAt: 4, barcodes: 10_501,
    rows: """
      CHOC-9       | Truffles, nine           | 松露巧克力9粒    | 88/82   | brown     | chocolate  | valentine 520 qixi white-day | ~classic
      CHOC-16      | Pralines, sixteen        | 夹心巧克力16粒   | 158     | gold      | chocolate nuts | valentine anniversary birthday | ~luxury
      CANDLE-ROSE  | Rose candle              | 玫瑰香薰蜡烛     | 118     | pink      | wax        | birthday home womens-day | ~sweet
      BEAR         | Little bear              | 毛绒小熊         | 58      | brown     | plush      | birthday valentine | ~sweet
      BALLOON      | Balloon                  | 生日气球         | 15      | pink gold | foil       | birthday congratulations | ~bright
      FRUIT-BOX    | Fruit of the season      | 时令水果礼盒     | 88      | mixed     | fruit      | get-well mid-autumn thanks | ~full
      TEA-JASMINE  | Jasmine tea              | 茉莉花茶礼罐     | 98      | green     | tea        | mid-autumn teachers-day thanks | ~chinese
      """)

  /// What goes into arrangements and is seldom sold by itself.
  private static let supplies = Shelf(
    category: "supply", costPercent: 45, tags: ["supply"], lowAt: 10,
    rows: """
      FOAM         | Floral foam              | 花泥             | 6       | green     | foam       | | fixed
      STAND-BASKET | Basket stand             | 开业花篮架       | 30      | brown     | bamboo     | | fixed low4
      WREATH-RING  | Wreath ring              | 花环底圈         | 20      | brown     | willow     | | fixed low4
      """)

  static let bundles = [
    BundleRow(
      code: "LOVE-SET", english: "Roses, truffles and a love letter", chinese: "玫瑰巧克力情书套餐",
      parts: ["BQ-ROSE-11", "CHOC-9", "CARD-LOVE"], yuan: 269),
    BundleRow(
      code: "HOME-SET", english: "Table flowers and a vase", chinese: "餐桌鲜花配花瓶",
      parts: ["BQ-WEEKLY", "VASE-CLEAR"], yuan: 139),
    BundleRow(
      code: "MUM-SET", english: "Carnations, vase and card for Mum", chinese: "母亲节花束花瓶贺卡套餐",
      parts: ["BQ-CARN-19", "VASE-WHITE", "CARD-MUM"], yuan: 248, feast: .mothersDay),
    BundleRow(
      code: "BIRTHDAY-SET", english: "Birthday bouquet, bear and balloon", chinese: "生日花束小熊气球套餐",
      parts: ["BQ-BIRTHDAY", "BEAR", "BALLOON"], yuan: 288),
    BundleRow(
      code: "QIXI-SET", english: "Qixi: pink roses, truffles and fairy lights", chinese: "七夕粉玫瑰巧克力灯串套餐",
      parts: ["BQ-PINK-11", "CHOC-9", "WRAP-LIGHT"], yuan: 279, feast: .qixi),
    BundleRow(
      code: "TEACHER-SET", english: "For the teacher: bouquet and jasmine tea", chinese: "教师节花束茉莉花茶套餐",
      parts: ["BQ-TEACHER", "TEA-JASMINE"], yuan: 208, feast: .teachersDay),
    BundleRow(
      code: "XMAS-SET", english: "Christmas wreath and rose candle", chinese: "圣诞花环香薰蜡烛套餐",
      parts: ["BX-XMAS", "CANDLE-ROSE"], yuan: 368, feast: .christmas),
    BundleRow(
      code: "NEWYEAR-SET", english: "New Year table piece and narcissus", chinese: "新春桌花配水仙套餐",
      parts: ["BX-NEWYEAR", "PL-NARCISSUS"], yuan: 398, feast: .springFestival),
    BundleRow(
      code: "SHOP-DAY-SET", english: "Our birthday: garden bouquet and bud vase", chinese: "店庆花园花束配小花瓶",
      parts: ["BQ-GARDEN", "VASE-BUD"], yuan: 168, feast: .shopDay),
  ]
}
