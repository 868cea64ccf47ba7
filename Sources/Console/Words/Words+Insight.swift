import Insight
import Shop

/// Sentences for what the figures say: short enough to be said aloud (D06).
extension Words {
  public func name(of season: Season) -> String {
    switch season {
    case .spring: pick("spring", "春季")
    case .summer: pick("summer", "夏季")
    case .autumn: pick("autumn", "秋季")
    case .winter: pick("winter", "冬季")
    }
  }

  /// Why a customer is on the lapsed list, in one sentence (W2).
  public func sentence(for reason: LapseReason, today: Day) -> String {
    switch reason {
    case .missedOccasion(let code, _, let name, let day, let times, let years):
      let what = [
        name.isEmpty ? "" : pick(name + "'s", name + "的"), code.map { occasion($0) } ?? pick("yearly gift", "每年的礼物"),
      ]
      .filter { !$0.isEmpty }.joined(separator: pick(" ", ""))
      let missed = times > 1 ? pick(", \(times) times in a row", "，已连续\(times)次") : ""
      return pick(
        "Bought for \(what) in \(count(years, "year", "years")); \(nearDay(day, today: today)) went by without an order\(missed)",
        "有\(years)年都为\(what)来过，\(nearDay(day, today: today))没有下单\(missed)")
    case .rhythmPassed(let usual, let due):
      return pick(
        "Comes about every \(count(usual, "day", "days")); was due by \(nearDay(due, today: today))",
        "大约每\(usual)天来一次，\(nearDay(due, today: today))前该来了")
    case .shopRhythmPassed(let usual, let due):
      return pick(
        "Customers like them come back within about \(count(usual, "day", "days")); was due by \(nearDay(due, today: today))",
        "同类顾客约\(usual)天回来一次，\(nearDay(due, today: today))前该来了")
    }
  }

  /// What to do next about a lapsed customer.
  public func sentence(for step: NextStep, today: Day) -> String {
    switch step {
    case .leaveInPeace: pick("leave in peace", "暂不打扰")
    case .offer(let code, _, let name, let day):
      pick(
        "speak of \(name.isEmpty ? "the" : name + "'s") \(code.map { occasion($0) } ?? "date") on \(nearDay(day, today: today))",
        "提一下\(nearDay(day, today: today))\(name.isEmpty ? "" : name + "的")\(code.map { occasion($0) } ?? "日子")")
    case .call: pick("get in touch: a greeting, no offer", "问候一声，先不推销")
    case .winBack: pick("win back: a coupon with the greeting", "挽回：问候并送一张券")
    }
  }

  /// When a customer is expected next.
  public func sentence(for expectation: Expectation, today: Day) -> String {
    switch expectation {
    case .occasion(let code, _, let name, let day):
      let what = code.map { occasion($0) } ?? pick("yearly gift", "每年的礼物")
      return pick(
        "\(name.isEmpty ? "" : name + "'s ")\(what), \(nearDay(day, today: today))",
        "\(nearDay(day, today: today))，\(name.isEmpty ? "" : name + "的")\(what)")
    case .rhythm(let usual, let day, _):
      return pick(
        "usually every \(usual) days: about \(nearDay(day, today: today))",
        "通常每\(usual)天来一次，约\(nearDay(day, today: today))")
    }
  }

  /// A stem, a cloth, a note, a colour or a kind of goods as the shop says it; words that nobody has translated stand for themselves.
  public func material(_ word: String) -> String {
    guard language == .chinese else { return word }
    return Self.chineseMaterials[word.lowercased()] ?? word
  }

  private static let chineseMaterials: [String: String] = [
    "rose": "玫瑰", "lily": "百合", "peony": "芍药", "tulip": "郁金香", "carnation": "康乃馨", "sunflower": "向日葵",
    "hydrangea": "绣球", "orchid": "兰花", "eustoma": "洋桔梗", "lisianthus": "洋桔梗", "baby's breath": "满天星",
    "gypsophila": "满天星", "chrysanthemum": "菊花", "gerbera": "非洲菊", "narcissus": "水仙", "pollen": "花粉", "fragrance": "香味",
    "red": "红色", "pink": "粉色", "white": "白色", "yellow": "黄色", "purple": "紫色", "orange": "橙色", "blue": "蓝色",
    "green": "绿色", "black": "黑色", "beige": "米色", "grey": "灰色", "wool": "羊毛", "silk": "真丝", "cotton": "棉",
    "linen": "亚麻", "cashmere": "羊绒", "leather": "皮革", "citrus": "柑橘", "woody": "木质", "sandalwood": "檀香", "musk": "麝香", "vanilla": "香草",
    "bouquet": "花束", "stem": "单枝", "arrangement": "花艺", "plant": "绿植", "vase": "花瓶", "wrap": "包装", "card": "贺卡",
    "gift": "礼品", "sympathy": "吊唁花", "service": "服务", "accessory": "配饰", "bag": "包", "coat": "外套", "dress": "连衣裙",
    "knitwear": "针织", "shirt": "衬衫", "trousers": "裤装", "scarf": "围巾", "jewellery": "首饰", "perfume": "香水",
    "shoes": "鞋", "tool": "工具", "supply": "资材", "foliage": "配叶", "candle": "香薰蜡烛", "body-care": "身体护理",
    "hand-care": "护手", "home": "家居香", "set": "套装",
  ]
}
