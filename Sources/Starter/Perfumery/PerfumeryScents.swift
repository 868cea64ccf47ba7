import Shop

/// Perfumes by scent family; their notes are the materials.
enum PerfumeryScents {
  static let shelves = [floral, fresh, woody, oriental, gourmand]

  private static let care = LocalizedText(
    english: "Keep cool and dark, use within three years.", chinese: "阴凉避光保存，三年内用完。")

  private static let floral = Shelf(
    category: "perfume", costPercent: 40, care: care, tags: ["perfume", "floral"], barcodes: 30_101,
    rows: """
      PF-ROSE-50   | Damask Rose, 50 ml       | 大马士革玫瑰香水50毫升 | 680/640 | pink | rose musk      | valentine 520 qixi anniversary | ~romantic
      PF-ROSE-10   | Damask Rose, 10 ml       | 大马士革玫瑰香水10毫升 | 198  | pink   | rose musk      | valentine birthday | ~romantic
      PF-PEONY-50  | Peony Morning, 50 ml     | 芍药清晨香水50毫升 | 620     | pink    | peony pear     | mothers-day womens-day birthday | ~sweet spring
      PF-JASM-50   | Jasmine Lane, 50 ml      | 茉莉小巷香水50毫升 | 650     | white   | jasmine tea    | mothers-day birthday | ~chinese summer
      PF-OSMAN-50  | Osmanthus Moon, 50 ml    | 桂花月香水50毫升 | 720       | gold    | osmanthus apricot | mid-autumn mothers-day | ~chinese autumn limited
      PF-OSMAN-10  | Osmanthus Moon, 10 ml    | 桂花月香水10毫升 | 218       | gold    | osmanthus apricot | mid-autumn thanks | ~chinese autumn
      PF-IRIS-50   | Iris Powder, 50 ml       | 鸢尾脂粉香水50毫升 | 780     | purple  | iris violet    | anniversary birthday | ~elegant
      PF-MAGN-50   | White Magnolia, 50 ml    | 白玉兰香水50毫升 | 660       | white   | magnolia musk  | womens-day thanks | ~pure spring
      PF-TUBER-50  | Tuberose Night, 50 ml    | 夜来香香水50毫升 | 760       | white   | tuberose coconut | valentine anniversary | ~sensual #strong-scent
      PF-GARD-10   | Gardenia, 10 ml          | 栀子花香水10毫升 | 188       | white   | gardenia       | 520 teachers-day | ~pure summer
      """)

  private static let fresh = Shelf(
    category: "perfume", costPercent: 38, care: care, tags: ["perfume", "fresh"], barcodes: 30_201,
    rows: """
      PF-BERG-50   | Bergamot Sky, 50 ml      | 佛手柑晴空香水50毫升 | 560   | yellow  | bergamot neroli | fathers-day self | ~fresh summer
      PF-BERG-10   | Bergamot Sky, 10 ml      | 佛手柑晴空香水10毫升 | 168   | yellow  | bergamot neroli | thanks self | ~fresh summer
      PF-TEA-50    | Green Tea, 50 ml         | 龙井绿茶香水50毫升 | 590     | green   | tea bamboo     | teachers-day thanks self | ~chinese spring
      PF-SEA-50    | Salt Wind, 50 ml         | 海盐微风香水50毫升 | 580     | blue    | sea-salt sage  | fathers-day birthday | ~fresh summer
      PF-FIG-50    | Fig Leaf, 50 ml          | 无花果叶香水50毫升 | 640     | green   | fig coconut    | self birthday | ~natural summer
      PF-YUZU-50   | Yuzu, 50 ml              | 柚子香水50毫升   | 570       | yellow  | yuzu ginger    | self | ~japanese winter
      PF-COTTON-50 | Clean Cotton, 50 ml      | 白棉布香水50毫升 | 540/499   | white   | musk aldehyde  | self thanks | ~pure
      PF-MINT-10   | Mint Garden, 10 ml       | 薄荷花园香水10毫升 | 158     | green   | mint basil     | self | ~fresh summer
      """)

  private static let woody = Shelf(
    category: "perfume", costPercent: 42, care: care, tags: ["perfume", "woody"], barcodes: 30_301,
    rows: """
      PF-CEDAR-50  | Cedar Study, 50 ml       | 雪松书房香水50毫升 | 690     | brown   | cedar paper    | fathers-day teachers-day | ~calm
      PF-SANDAL-50 | Sandalwood, 50 ml        | 檀香香水50毫升   | 880       | brown   | sandalwood milk | spring-festival anniversary | ~calm limited
      PF-SANDAL-10 | Sandalwood, 10 ml        | 檀香香水10毫升   | 268       | brown   | sandalwood milk | thanks fathers-day | ~calm
      PF-VETI-50   | Vetiver Rain, 50 ml      | 雨后香根草香水50毫升 | 720   | green   | vetiver moss   | fathers-day birthday | ~natural
      PF-PINE-50   | Snow Pine, 50 ml         | 松间雪香水50毫升 | 690       | white   | pine incense   | christmas spring-festival | ~calm winter
      PF-BAMBOO-50 | Bamboo Path, 50 ml       | 竹径香水50毫升   | 620       | green   | bamboo cedar   | mid-autumn thanks | ~chinese
      """)

  private static let oriental = Shelf(
    category: "perfume", costPercent: 42, care: care, tags: ["perfume", "amber"], barcodes: 30_401,
    rows: """
      PF-AMBER-50  | Amber Evening, 50 ml     | 琥珀之夜香水50毫升 | 820     | amber   | amber vanilla  | anniversary christmas | ~sensual winter
      PF-OUD-50    | Oud and Rose, 50 ml      | 沉香玫瑰香水50毫升 | 1280    | black   | oud rose       | anniversary spring-festival | ~luxury limited
      PF-INCENSE-50 | Temple Incense, 50 ml   | 古寺焚香香水50毫升 | 780     | grey    | incense sandalwood | spring-festival | ~chinese
      PF-SAFF-50   | Saffron Leather, 50 ml   | 藏红花皮革香水50毫升 | 890   | brown   | saffron leather | fathers-day anniversary | ~sensual winter
      PF-MUSK-50   | Skin Musk, 50 ml         | 肌肤麝香香水50毫升 | 640     | white   | musk           | self romance | ~minimal
      """)

  private static let gourmand = Shelf(
    category: "perfume", costPercent: 38, care: care, tags: ["perfume", "gourmand"], barcodes: 30_501,
    rows: """
      PF-VANI-50   | Vanilla Milk, 50 ml      | 香草牛奶香水50毫升 | 580     | cream   | vanilla milk   | birthday self | ~sweet winter
      PF-VANI-10   | Vanilla Milk, 10 ml      | 香草牛奶香水10毫升 | 168     | cream   | vanilla milk   | birthday thanks | ~sweet
      PF-CHEST-50  | Roast Chestnut, 50 ml    | 糖炒栗子香水50毫升 | 590     | brown   | chestnut caramel | christmas self | ~sweet autumn winter
      PF-COFFEE-50 | Coffee House, 50 ml      | 咖啡馆香水50毫升 | 590       | brown   | coffee cocoa   | self fathers-day | ~calm autumn winter
      PF-PEACH-50  | White Peach, 50 ml       | 白桃香水50毫升   | 560/520   | peach   | peach oolong   | 520 birthday qixi | ~sweet summer
      """)
}
