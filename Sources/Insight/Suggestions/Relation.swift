public import Shop

/// Who a gift is for (S68), read from the shop's own word for it.
public enum Relation: String, CaseIterable, Sendable, StringCoded {
  case partner, mother, father, elder, child, friend, colleague, teacher

  /// Reads `wife`, `妈妈`, `My boss` ...; `nil` where no word is known.
  public init?(_ text: String) {
    let text = text.lowercased()
    if let relation = Relation(rawValue: text) {
      self = relation
      return
    }
    let latin = Set(text.split { !$0.isLetter }.map(String.init))
    // Longer words first: 女朋友 is no 朋友, 岳母 no 母.
    let found = Relation.words.filter { word, _ in
      word.utf8.allSatisfy { $0 < 0x80 } ? latin.contains(word) : text.contains(word)
    }.max { ($0.0.count, $1.0) < ($1.0.count, $0.0) }
    guard let found else { return nil }
    self = found.1
  }

  /// Occasions that are made for them.
  var occasions: Set<OccasionCode> {
    switch self {
    case .partner: Relation.romantic
    case .mother: ["mothers-day", "womens-day"]
    case .father: ["fathers-day"]
    case .elder: ["double-ninth", "spring-festival", "mid-autumn", "mothers-day", "fathers-day"]
    case .child, .friend: [.birthday, "congratulations"]
    case .colleague: ["thanks", "congratulations", "opening"]
    case .teacher: ["teachers-day", "thanks"]
    }
  }

  /// What is made for love alone is for nobody but a partner.
  func allows(_ product: Product) -> Bool {
    if self == .partner || product.occasions.isEmpty { return true }
    return !product.occasions.allSatisfy(Relation.romantic.contains)
  }

  private static let romantic: Set<OccasionCode> = ["valentine", "520", "qixi", "white-day", "romance", "anniversary"]

  private static let words: [(String, Relation)] = [
    (.partner, ["wife", "husband", "girlfriend", "boyfriend", "fiancee", "fiance", "spouse"]),
    (.partner, ["妻", "老婆", "太太", "爱人", "丈夫", "老公", "先生", "女朋友", "女友", "男朋友", "男友", "未婚妻", "未婚夫", "对象"]),
    (.mother, ["mum", "mom", "mama", "mummy", "妈", "母亲", "岳母", "婆婆"]),
    (.father, ["dad", "papa", "daddy", "爸", "父亲", "岳父", "公公"]),
    (.elder, ["grandmother", "grandma", "grandfather", "grandpa", "grandparents", "奶奶", "外婆", "姥姥", "爷爷", "外公", "姥爷"]),
    (.elder, ["aunt", "uncle", "长辈", "阿姨", "叔叔"]),
    (.child, ["daughter", "son", "kid", "granddaughter", "grandson", "女儿", "儿子", "孩子", "孙女", "孙子"]),
    (.friend, ["friends", "sister", "brother", "neighbour", "朋友", "闺蜜", "姐姐", "妹妹", "哥哥", "弟弟", "邻居", "同学"]),
    (.colleague, ["boss", "client", "customer", "partner company", "同事", "老板", "领导", "客户"]),
    (.teacher, ["tutor", "coach", "doctor", "老师", "教练", "医生"]),
  ].flatMap { relation, words in words.map { ($0, relation) } }
}
