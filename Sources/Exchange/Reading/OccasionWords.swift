import Shop

/// The words that tills and lists have for what goods are for, in both languages.
enum OccasionWords {
  /// The code of a word; a word of the shop's own is kept in a form that a code may have. `nil` for none.
  static func code(of text: String) -> OccasionCode? {
    let word = Folding.header(text)
    guard !word.isEmpty else { return nil }
    if let code = codes[word] { return code }
    let slug = Slug.make(text)
    return slug.isEmpty ? nil : OccasionCode(slug)
  }

  private static let codes: [String: OccasionCode] = {
    var codes: [String: OccasionCode] = [:]
    for feast in Feast.allCases { codes[Folding.header(feast.rawValue)] = OccasionCode(feast.rawValue) }
    for code in OccasionCode.personal { codes[Folding.header(code.text)] = code }
    for (code, words) in table { for word in words { codes[word] = OccasionCode(code) } }
    return codes
  }()

  private static let table: [String: [String]] = [
    "spring-festival": ["cny", "chinesenewyear", "newyear", "lunarnewyear", "春节", "新年", "过年", "年花"],
    "lantern": ["lanternfestival", "元宵", "元宵节"],
    "valentine": ["valentines", "valentinesday", "情人节", "214"],
    "womens-day": ["womensday", "38", "妇女节", "女神节", "三八", "三八节", "女王节"],
    "white-day": ["白色情人节"],
    "qingming": ["tombsweeping", "清明", "清明节", "扫墓"],
    "mothers-day": ["motherday", "母亲节"],
    "520": ["d520", "520", "我爱你", "五二零", "网络情人节"],
    "dragon-boat": ["dragonboat", "duanwu", "端午", "端午节"],
    "fathers-day": ["fatherday", "父亲节"],
    "qixi": ["qixifestival", "doubleseventh", "七夕", "七夕节"],
    "teachers-day": ["teacherday", "教师节"],
    "mid-autumn": ["midautumn", "mooncake", "中秋", "中秋节"],
    "double-ninth": ["chongyang", "重阳", "重阳节"],
    "christmas": ["xmas", "圣诞", "圣诞节", "平安夜"],
    "shop-day": ["anniversarysale", "店庆", "周年庆"],
    "birthday": ["bday", "生日", "庆生", "过生日"],
    "anniversary": ["wedding", "weddinganniversary", "结婚纪念日", "纪念日", "周年", "婚礼", "结婚"],
    "romance": ["love", "date", "proposal", "恋爱", "求婚", "表白", "爱情", "约会", "女友", "女朋友"],
    "thanks": ["thankyou", "thanksgiving", "感谢", "答谢", "感恩", "感恩节"],
    "get-well": ["hospital", "探病", "慰问", "看望", "探望", "康复"],
    "congratulations": ["graduation", "baby", "birth", "恭喜", "祝贺", "毕业", "升职", "满月", "升学"],
    "opening": ["grandopening", "开业", "开张", "开业花篮"],
    "home": ["housewarming", "家居", "家用", "居家", "乔迁", "乔迁之喜"],
    "self": ["own", "自用", "自己", "悦己", "犒劳自己"],
    "sympathy": ["funeral", "condolence", "condolences", "吊唁", "白事", "葬礼", "悼念", "丧礼", "追悼"],
  ]
}
