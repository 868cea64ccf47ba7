import Shop

/// Plants in pots.
enum FloristPlants {
  static let shelves = [plants]

  private static let plants = Shelf(
    category: "plant", costPercent: 45,
    care: LocalizedText(
      english: "Bright shade; water when the top of the soil is dry.", chinese: "散射光，土表干了再浇水。"),
    tags: ["plant"],
    scenarios: [
      "simple": ["home", "office"], "elegant": ["office"], "luxury": ["office"], "festive": ["office"], "": ["home"],
    ],
    lowAt: 3, barcodes: 10_101,
    rows: """
      PL-PHAL-1    | Moth orchid, one stem    | 蝴蝶兰单株       | 128     | pink      | orchid     | thanks opening home | ~elegant
      PL-PHAL-5    | Moth orchids, five stems | 蝴蝶兰五株盆栽   | 588     | pink white | orchid    | spring-festival opening thanks | ~luxury
      PL-MONEY     | Money tree               | 发财树           | 168     | green     | pachira    | opening spring-festival | ~festive
      PL-KUMQUAT   | Kumquat tree             | 金桔盆栽         | 238     | orange    | kumquat    | spring-festival | ~festive winter limited
      PL-ANTHUR    | Anthurium                | 红掌             | 88      | red       | anthurium  | opening spring-festival | ~festive
      PL-MONSTERA  | Swiss cheese plant       | 龟背竹           | 108     | green     | monstera   | home self | ~simple
      PL-FIDDLE    | Fiddle-leaf fig          | 琴叶榕           | 198     | green     | ficus      | home opening | ~simple
      PL-LAVENDER  | Lavender                 | 薰衣草           | 45      | purple    | lavender   | self home | ~natural spring summer
      PL-SUCCULENT | Succulent bowl           | 多肉组合         | 68/62   | green     | succulent  | self thanks teachers-day | ~simple new40
      PL-CYCLAMEN  | Cyclamen                 | 仙客来           | 58      | pink red  | cyclamen   | spring-festival home | ~sweet winter
      PL-HYDRA     | Hydrangea in a pot       | 绣球盆栽         | 78      | blue pink | hydrangea  | mothers-day home | ~full spring summer
      PL-NARCISSUS | Narcissus bulbs          | 水仙             | 38      | white     | narcissus  | spring-festival home | ~chinese winter
      """)
}
