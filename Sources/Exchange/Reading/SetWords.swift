import Shop

/// The words that lists have for seasons, places in a set and scenarios, in both languages; others are kept as codes.
enum SetWords {
  static func season(_ text: String) -> Season? {
    let word = Folding.header(text)
    return Season(rawValue: word) ?? seasons[word]
  }

  static func slot(_ text: String) -> SlotCode { SlotCode(slots[Folding.header(text)] ?? code(text)) }

  static func scenario(_ text: String) -> String { scenarios[Folding.header(text)] ?? code(text) }

  private static func code(_ text: String) -> String {
    let slug = Slug.make(text)
    return slug.isEmpty ? text : slug
  }

  private static let seasons: [String: Season] = [
    "春": .spring, "春季": .spring, "春天": .spring, "夏": .summer, "夏季": .summer, "夏天": .summer, "秋": .autumn, "秋季": .autumn,
    "秋天": .autumn, "fall": .autumn, "冬": .winter, "冬季": .winter, "冬天": .winter,
  ]

  private static let slots: [String: String] = [
    "上装": "top", "上衣": "top", "下装": "bottom", "连衣裙": "dress", "裙装": "dress", "外套": "outer", "鞋": "shoes", "鞋子": "shoes",
    "包": "bag", "包袋": "bag", "配饰": "accessory", "主花": "focal", "配花": "filler", "辅花": "filler", "配叶": "greenery",
    "叶材": "greenery", "包装": "wrap", "贺卡": "card", "卡片": "card", "花瓶": "vase", "礼品": "treat", "香水": "perfume",
    "身体": "body",
    "身体护理": "body", "发香": "hair", "家居香": "room", "室内": "room",
  ]

  private static let scenarios: [String: String] = [
    "上班": "work", "通勤": "work", "约会": "date", "休闲": "casual", "日常": "casual", "旅行": "travel", "出行": "travel",
    "办公室": "office",
    "居家": "home", "家居": "home",
  ]
}
