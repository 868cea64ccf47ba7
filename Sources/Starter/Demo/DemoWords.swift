import Shop

/// What stands in people's files: relations, addresses, card messages, notes. All of it made up.
struct DemoWords {
  /// The language this person's file is kept in.
  let isChinese: Bool

  enum Kin: CaseIterable {
    case wife, husband, partner, mother, father, daughter, friend, teacher, grandmother, client

    var isCouple: Bool { self == .wife || self == .husband || self == .partner }

    /// `nil` where it may be either.
    var isFemale: Bool? {
      switch self {
      case .wife, .mother, .daughter, .grandmother: true
      case .husband, .father: false
      case .partner, .friend, .teacher, .client: nil
      }
    }
  }

  func relation(_ kin: Kin) -> String {
    switch kin {
    case .wife: isChinese ? "妻子" : "wife"
    case .husband: isChinese ? "丈夫" : "husband"
    case .partner: isChinese ? "恋人" : "partner"
    case .mother: isChinese ? "母亲" : "mother"
    case .father: isChinese ? "父亲" : "father"
    case .daughter: isChinese ? "女儿" : "daughter"
    case .friend: isChinese ? "好友" : "friend"
    case .teacher: isChinese ? "老师" : "teacher"
    case .grandmother: isChinese ? "奶奶" : "grandmother"
    case .client: isChinese ? "客户" : "client"
    }
  }

  func address(_ chance: Chance) -> String {
    let number = chance.between(2...398)
    let room = chance.between(1...28) * 100 + chance.between(1...6)
    guard isChinese else { return "\(chance.between(1...40))/F, \(number) \(chance.pick(Self.streets))" }
    return "\(chance.pick(Self.roads))\(number)号\(chance.pick(Self.estates))\(chance.between(1...22))幢\(room)室"
  }

  func message(for occasion: OccasionCode?, to name: String, _ chance: Chance) -> String {
    let lines =
      switch occasion?.text ?? "" {
      case "birthday":
        isChinese ? ["生日快乐，愿你每天都像今天一样开心", "祝生日快乐，平安喜乐"] : ["Happy birthday!", "Many happy returns of the day"]
      case "anniversary", "valentine", "520", "qixi", "romance":
        isChinese ? ["谢谢你一直在我身边", "年年岁岁，与你同行", "今天也很爱你"] : ["Still you, every year", "All my love, always"]
      case "mothers-day":
        isChinese ? ["妈妈，节日快乐，辛苦了", "愿妈妈永远年轻"] : ["Thank you for everything, Mum", "With love on your day"]
      case "sympathy", "qingming": isChinese ? ["深切缅怀", "愿逝者安息"] : ["With deepest sympathy", "In loving memory"]
      case "get-well": isChinese ? ["早日康复，我们等你回来"] : ["Get well soon, we miss you"]
      case "opening", "congratulations": isChinese ? ["开业大吉，生意兴隆", "恭喜恭喜"] : ["Congratulations and good luck"]
      default: isChinese ? ["谢谢你", "愿你今天有个好心情", "想你了"] : ["Thank you", "Just because", "Thinking of you"]
      }
    let line = chance.pick(lines)
    guard !name.isEmpty, chance.percent(40) else { return line }
    return isChinese ? "\(name)：\(line)" : "\(name), \(line)"
  }

  func note(_ chance: Chance) -> String {
    chance.pick(isChinese ? Self.chineseNotes : Self.englishNotes)
  }

  func remark(surname: String, isFemale: Bool, _ chance: Chance) -> String {
    guard isChinese else { return chance.pick(Self.englishRemarks) }
    return surname + chance.pick(isFemale ? ["姐", "太太", "阿姨", "小姐-楼上", "老师", "医生"] : ["总", "先生-常客", "哥", "老师", "医生"])
  }

  private static let roads = ["桂香路", "听雨街", "栖霞里", "临湖大道", "云杉路", "白鹭巷", "青石弄", "杏林东路", "望江西路", "小河沿街"]
  private static let estates = ["梧桐苑", "春和里", "翠湖花园", "书香名邸", "江畔雅居", "明月公寓", "锦绣坊", "向阳新村"]
  private static let streets = [
    "Willowmere Road", "Old Cannery Lane", "Larch Terrace", "Harbourlight Street", "Quince Court", "Tanner's Walk",
  ]
  private static let chineseNotes = [
    "喜欢简单的包装，不要蕾丝", "送货请先打电话", "家里有猫，不要百合", "每次都挑周五来", "喜欢素色，不爱大红", "发票抬头公司名", "放门卫处即可",
    "喜欢听我们推荐当季的", "办公室收货，上午送",
  ]
  private static let englishNotes = [
    "Prefers plain paper", "Ring twice, then leave with the porter", "Has a cat: nothing with lilies",
    "Likes to be told what is in season", "Wants the receipt by e-mail", "Never before ten in the morning",
  ]
  private static let englishRemarks = ["upstairs office", "yoga studio", "with the dog", "from the bank", "book club"]
}
