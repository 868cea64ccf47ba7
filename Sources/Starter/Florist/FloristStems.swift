import Shop

/// Cut flowers by the stem, and greens.
enum FloristStems {
  static let shelves = [roses, seasonal, everyday, greens]

  private static let roses = Shelf(
    category: "stem", costPercent: 40, vaseDays: 7,
    care: LocalizedText(
      english: "Cut 2 cm at a slant, strip leaves below the water, fresh water every second day.",
      chinese: "斜剪根部2厘米，去掉水下叶片，隔天换水。"),
    tags: ["stem", "rose"], slot: .focal, lowAt: 30,
    rows: """
      ROSE-RED    | Red rose            | 红玫瑰     | 12/10 | red       | rose | valentine 520 qixi anniversary romance | ~classic
      ROSE-PINK   | Pink rose           | 粉玫瑰     | 12/10 | pink      | rose | mothers-day womens-day birthday romance | ~sweet
      ROSE-WHITE  | White rose          | 白玫瑰     | 12    | white     | rose | white-day anniversary sympathy home | ~pure
      ROSE-CHAMP  | Champagne rose      | 香槟玫瑰   | 13    | champagne | rose | anniversary thanks birthday | ~elegant
      ROSE-YELLOW | Yellow rose         | 黄玫瑰     | 12    | yellow    | rose | get-well thanks congratulations | ~bright
      ROSE-PURPLE | Lavender rose       | 紫玫瑰     | 15    | purple    | rose | qixi romance birthday | ~dreamy
      ROSE-JULIET | Juliet garden rose  | 朱丽叶玫瑰 | 38    | peach     | rose | anniversary romance birthday | ~luxury limited low10
      ROSE-BLUE   | Tinted blue rose    | 蓝色妖姬   | 25    | blue      | rose | 520 qixi valentine | ~dreamy 6d low10
      """)

  private static let seasonal = Shelf(
    category: "stem", costPercent: 42, vaseDays: 7,
    care: LocalizedText(
      english: "Shallow cool water, changed daily; away from the sun and from fruit.",
      chinese: "浅水凉水养，每天换水，避开阳光和水果。"),
    tags: ["stem"], slot: .focal, lowAt: 10,
    rows: """
      TULIP-RED   | Red tulip           | 红色郁金香 | 12    | red        | tulip     | womens-day valentine home | ~simple winter spring 6d
      TULIP-WHITE | White tulip         | 白色郁金香 | 12    | white      | tulip     | white-day home self | ~simple winter spring 6d
      TULIP-PINK  | Pink tulip          | 粉色郁金香 | 12    | pink       | tulip     | womens-day mothers-day | ~sweet winter spring 6d
      PEONY-PINK  | Pink peony          | 粉色芍药   | 28    | pink       | peony     | mothers-day 520 birthday | ~luxury spring summer 5d limited
      PEONY-CORAL | Coral peony         | 落日珊瑚芍药 | 32  | coral      | peony     | mothers-day 520 anniversary | ~luxury spring summer 5d limited
      HYDRA-BLUE  | Blue hydrangea      | 蓝色绣球   | 35    | blue       | hydrangea | birthday opening home | ~full summer autumn 6d
      HYDRA-PINK  | Pink hydrangea      | 粉色绣球   | 35    | pink       | hydrangea | birthday womens-day | ~full summer autumn 6d
      SUNFLOWER   | Sunflower           | 向日葵     | 15    | yellow     | sunflower | fathers-day teachers-day get-well congratulations | ~bright summer autumn 8d
      LOTUS       | Lotus               | 荷花       | 15    | pink       | lotus     | home self | ~chinese summer 4d
      WINTERSWEET | Wintersweet branch  | 蜡梅枝     | 45    | yellow     | wintersweet | spring-festival home | ~chinese winter 12d =filler
      ILEX-RED    | Winterberry branch  | 北美冬青   | 58    | red        | ilex      | spring-festival christmas home | ~festive winter 30d =filler
      WILLOW-BUD  | Pussy willow branch | 银柳       | 25    | silver red | willow    | spring-festival home | ~festive winter 30d =filler
      """)

  private static let everyday = Shelf(
    category: "stem", costPercent: 38, vaseDays: 9,
    care: LocalizedText(
      english: "Cut the stems, deep clean water, change it every second day.",
      chinese: "剪根深水养，隔天换水。"),
    tags: ["stem"], slot: .focal, lowAt: 20,
    rows: """
      LILY-WHITE  | White lily          | 白百合     | 18/16 | white  | lily      | sympathy get-well home qingming | ~pure 10d #strong-scent
      LILY-PINK   | Pink oriental lily  | 粉百合     | 20    | pink   | lily      | birthday home mothers-day | ~elegant 10d #strong-scent
      CARN-RED    | Red carnation       | 红色康乃馨 | 6     | red    | carnation | mothers-day teachers-day | ~classic 12d
      CARN-PINK   | Pink carnation      | 粉色康乃馨 | 6     | pink   | carnation | mothers-day womens-day thanks | ~sweet 12d
      CARN-WHITE  | White carnation     | 白色康乃馨 | 6     | white  | carnation | sympathy qingming | ~pure 12d
      CHRYS-WHITE | White chrysanthemum | 白菊       | 8     | white  | chrysanthemum | sympathy qingming | ~solemn 12d #sympathy
      CHRYS-YELL  | Yellow chrysanthemum | 黄菊      | 8     | yellow | chrysanthemum | sympathy qingming double-ninth | ~solemn 12d #sympathy
      DAISY-POM   | Button daisy        | 乒乓菊     | 9     | green white | chrysanthemum | home self | ~simple 12d =filler new6
      LISI-CHAMP  | Champagne lisianthus | 香槟洋桔梗 | 14   | champagne | lisianthus | anniversary thanks birthday | ~elegant =filler
      LISI-WHITE  | White lisianthus    | 白色洋桔梗 | 14    | white  | lisianthus | home sympathy | ~pure =filler
      GERBERA     | Gerbera             | 非洲菊     | 5     | orange pink | gerbera | opening congratulations self | ~bright 8d
      BABYS-BRTH  | Gypsophila          | 满天星     | 22    | white  | gypsophila | romance home self | ~dreamy 12d =filler
      ORCHID-STEM | Dendrobium spray    | 石斛兰     | 16    | purple | orchid    | opening thanks | ~elegant 12d =filler
      FREESIA     | Freesia             | 小苍兰     | 10    | yellow white | freesia | self home | ~sweet winter spring 7d #strong-scent =filler
      """)

  private static let greens = Shelf(
    category: "foliage", costPercent: 35, vaseDays: 14,
    care: LocalizedText(english: "Stands two weeks with fresh water.", chinese: "勤换水可养两周。"),
    tags: ["stem", "green"], slot: .greenery, lowAt: 15,
    rows: """
      EUCALYPTUS  | Eucalyptus          | 尤加利叶   | 12    | green  | eucalyptus | home self | ~simple
      RUSCUS      | Ruscus              | 假叶树     | 8     | green  | ruscus    | home | ~simple
      FERN        | Leatherleaf fern    | 高山羊齿   | 5     | green  | fern      | opening | ~simple 12d
      PITTOSPORUM | Pittosporum         | 海桐叶     | 8     | green  | pittosporum | home | ~natural 12d
      PINE        | Fir and pine sprigs | 松杉枝     | 15    | green  | pine      | christmas | ~festive winter 30d
      ENKIANTHUS  | Enkianthus branch   | 日本吊钟   | 68    | green  | enkianthus | home self | ~japanese spring summer 30d
      """)
}
