import Shop

/// Perfumes by scent family; their notes are the materials.
enum PerfumeryScents {
  static let shelves = [floral, fresh, woody, oriental, gourmand]

  private static let care = LocalizedText(
    english: "Keep cool and dark, use within three years.", chinese: "阴凉避光保存，三年内用完。")

  private static let floral = Shelf(
    category: "perfume", costPercent: 40, care: care, tags: ["perfume", "floral"], slot: .perfume,
    scenarios: PerfumeryStyles.scenarios, lowAt: 2,
    hasVolumes: true, barcodes: 30_101,
    rows: """
      PF-ROSE-50   | Damask Rose, 50 ml       | 大马士革玫瑰香水50毫升 | 680/640 | pink | rose musk      | valentine 520 qixi anniversary | ~romantic ^floral
      PF-ROSE-10   | Damask Rose, 10 ml       | 大马士革玫瑰香水10毫升 | 198  | pink   | rose musk      | valentine birthday | ~romantic ^floral
      PF-PEONY-50  | Peony Morning, 50 ml     | 芍药清晨香水50毫升 | 620     | pink    | peony pear     | mothers-day womens-day birthday | ~sweet spring ^floral
      PF-JASM-50   | Jasmine Lane, 50 ml      | 茉莉小巷香水50毫升 | 650     | white   | jasmine tea    | mothers-day birthday | ~chinese summer ^floral spring
      PF-OSMAN-50  | Osmanthus Moon, 50 ml    | 桂花月香水50毫升 | 720       | gold    | osmanthus apricot | mid-autumn mothers-day | ~chinese autumn limited ^floral
      PF-OSMAN-10  | Osmanthus Moon, 10 ml    | 桂花月香水10毫升 | 218       | gold    | osmanthus apricot | mid-autumn thanks | ~chinese autumn ^floral
      PF-IRIS-50   | Iris Powder, 50 ml       | 鸢尾脂粉香水50毫升 | 780     | purple  | iris violet    | anniversary birthday | ~elegant ^floral
      PF-MAGN-50   | White Magnolia, 50 ml    | 白玉兰香水50毫升 | 660       | white   | magnolia musk  | womens-day thanks | ~pure spring ^floral
      PF-TUBER-50  | Tuberose Night, 50 ml    | 夜来香香水50毫升 | 760       | white   | tuberose coconut | valentine anniversary | ~sensual #strong-scent ^floral
      PF-GARD-50   | Gardenia, 50 ml          | 栀子花香水50毫升 | 620       | white   | gardenia musk  | 520 teachers-day birthday | ~pure summer ^floral
      PF-GARD-10   | Gardenia, 10 ml          | 栀子花香水10毫升 | 188       | white   | gardenia       | 520 teachers-day | ~pure summer ^floral
      """)

  private static let fresh = Shelf(
    category: "perfume", costPercent: 38, care: care, tags: ["perfume", "fresh"], slot: .perfume,
    scenarios: PerfumeryStyles.scenarios, lowAt: 2,
    hasVolumes: true, barcodes: 30_201,
    rows: """
      PF-BERG-50   | Bergamot Sky, 50 ml      | 佛手柑晴空香水50毫升 | 560   | yellow  | bergamot neroli | fathers-day self | ~fresh summer ^fresh
      PF-BERG-10   | Bergamot Sky, 10 ml      | 佛手柑晴空香水10毫升 | 168   | yellow  | bergamot neroli | thanks self | ~fresh summer ^fresh
      PF-TEA-50    | Green Tea, 50 ml         | 龙井绿茶香水50毫升 | 590     | green   | tea bamboo     | teachers-day thanks self | ~chinese spring ^fresh
      PF-SEA-50    | Salt Wind, 50 ml         | 海盐微风香水50毫升 | 580     | blue    | sea-salt sage  | fathers-day birthday | ~fresh summer ^fresh
      PF-FIG-50    | Fig Leaf, 50 ml          | 无花果叶香水50毫升 | 640     | green   | fig coconut    | self birthday | ~natural summer ^fresh
      PF-YUZU-50   | Yuzu, 50 ml              | 柚子香水50毫升   | 570       | yellow  | yuzu ginger    | self | ~japanese winter ^fresh
      PF-COTTON-50 | Clean Cotton, 50 ml      | 白棉布香水50毫升 | 540/499   | white   | musk aldehyde  | self thanks white-day | ~pure ^fresh
      PF-MINT-10   | Mint Garden, 10 ml       | 薄荷花园香水10毫升 | 158     | green   | mint basil     | self | ~fresh summer ^fresh
      """)

  private static let woody = Shelf(
    category: "perfume", costPercent: 42, care: care, tags: ["perfume", "woody"], slot: .perfume,
    scenarios: PerfumeryStyles.scenarios, lowAt: 2,
    hasVolumes: true, barcodes: 30_301,
    rows: """
      PF-CEDAR-50  | Cedar Study, 50 ml       | 雪松书房香水50毫升 | 690     | brown   | cedar paper    | fathers-day teachers-day | ~calm ^woody
      PF-SANDAL-50 | Sandalwood, 50 ml        | 檀香香水50毫升   | 880       | brown   | sandalwood milk | spring-festival anniversary | ~calm limited ^woody
      PF-SANDAL-10 | Sandalwood, 10 ml        | 檀香香水10毫升   | 268       | brown   | sandalwood milk | thanks fathers-day | ~calm ^woody
      PF-VETI-50   | Vetiver Rain, 50 ml      | 雨后香根草香水50毫升 | 720   | green   | vetiver moss   | fathers-day birthday | ~natural ^woody spring autumn
      PF-PINE-50   | Snow Pine, 50 ml         | 松间雪香水50毫升 | 690       | white   | pine incense   | christmas spring-festival | ~calm winter ^woody
      PF-BAMBOO-50 | Bamboo Path, 50 ml       | 竹径香水50毫升   | 620       | green   | bamboo cedar   | mid-autumn thanks | ~chinese ^woody new12
      """)

  private static let oriental = Shelf(
    category: "perfume", costPercent: 42, care: care, tags: ["perfume", "amber"], slot: .perfume,
    scenarios: PerfumeryStyles.scenarios, lowAt: 2,
    hasVolumes: true, barcodes: 30_401,
    rows: """
      PF-AMBER-50  | Amber Evening, 50 ml     | 琥珀之夜香水50毫升 | 820     | amber   | amber vanilla  | anniversary christmas | ~sensual winter ^amber
      PF-OUD-50    | Oud and Rose, 50 ml      | 沉香玫瑰香水50毫升 | 1280    | black   | oud rose       | anniversary spring-festival | ~luxury limited ^amber
      PF-INCENSE-50 | Temple Incense, 50 ml   | 古寺焚香香水50毫升 | 780     | grey    | incense sandalwood | spring-festival | ~chinese ^amber
      PF-SAFF-50   | Saffron Leather, 50 ml   | 藏红花皮革香水50毫升 | 890   | brown   | saffron leather | fathers-day anniversary | ~sensual winter ^amber
      PF-MUSK-50   | Skin Musk, 50 ml         | 肌肤麝香香水50毫升 | 640     | white   | musk           | self romance | ~minimal ^amber
      """)

  private static let gourmand = Shelf(
    category: "perfume", costPercent: 38, care: care, tags: ["perfume", "gourmand"], slot: .perfume,
    scenarios: PerfumeryStyles.scenarios, lowAt: 2,
    hasVolumes: true, barcodes: 30_501,
    rows: """
      PF-VANI-50   | Vanilla Milk, 50 ml      | 香草牛奶香水50毫升 | 580     | cream   | vanilla milk   | birthday self | ~sweet winter ^gourmand
      PF-VANI-10   | Vanilla Milk, 10 ml      | 香草牛奶香水10毫升 | 168     | cream   | vanilla milk   | birthday thanks | ~sweet ^gourmand
      PF-CHEST-50  | Roast Chestnut, 50 ml    | 糖炒栗子香水50毫升 | 590     | brown   | chestnut caramel | christmas self | ~sweet autumn winter ^gourmand
      PF-COFFEE-50 | Coffee House, 50 ml      | 咖啡馆香水50毫升 | 590       | brown   | coffee cocoa   | self fathers-day | ~calm autumn winter ^gourmand
      PF-PEACH-50  | White Peach, 50 ml       | 白桃香水50毫升   | 560/520   | peach   | peach oolong   | 520 birthday qixi white-day | ~sweet summer ^gourmand new8
      """)

  static let substitutes = PartsTable(
    rows: """
      PF-ROSE-50   | PF-PEONY-50 PF-MAGN-50
      PF-ROSE-10   | PF-OSMAN-10
      PF-PEONY-50  | PF-ROSE-50 PF-PEACH-50
      PF-JASM-50   | PF-GARD-50 PF-MAGN-50
      PF-OSMAN-50  | PF-JASM-50
      PF-MAGN-50   | PF-JASM-50 PF-COTTON-50
      PF-GARD-50   | PF-JASM-50 PF-MAGN-50
      PF-BERG-50   | PF-YUZU-50 PF-SEA-50
      PF-TEA-50    | PF-BAMBOO-50 PF-BERG-50
      PF-SEA-50    | PF-BERG-50
      PF-FIG-50    | PF-TEA-50
      PF-YUZU-50   | PF-BERG-50
      PF-CEDAR-50  | PF-VETI-50 PF-BAMBOO-50
      PF-SANDAL-50 | PF-INCENSE-50 PF-CEDAR-50
      PF-VETI-50   | PF-CEDAR-50
      PF-AMBER-50  | PF-SAFF-50 PF-VANI-50
      PF-OUD-50    | PF-SAFF-50 PF-AMBER-50
      PF-VANI-50   | PF-CHEST-50
      PF-COFFEE-50 | PF-CHEST-50
      CN-ROSE      | CN-OSMAN
      CN-FIG       | CN-LINEN
      CN-CEDAR     | CN-FIG
      HC-ROSE      | HC-OSMAN
      HC-OSMAN     | HC-ROSE
      HM-REED-TEA  | HM-REED-ROSE
      HM-REED-ROSE | HM-REED-TEA
      BD-LOTION    | BD-OIL
      """)
}

/// What each style of scent is worn or lit for.
enum PerfumeryStyles {
  static let scenarios: [String: [String]] = [
    "": ["home"], "romantic": ["dating"], "sensual": ["dating"], "sweet": ["dating", "casual"],
    "fresh": ["office", "travel"],
    "pure": ["office", "casual"], "calm": ["office", "home"], "natural": ["travel", "casual"],
    "chinese": ["office", "home"], "minimal": ["office", "dating"], "elegant": ["office", "dating"],
    "luxury": ["dating"], "japanese": ["travel", "home"], "festive": ["home"], "simple": ["home"],
  ]
}
