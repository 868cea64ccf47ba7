import Insight
import Shop

/// Add-ons, sets and "same again, but ..." (S61-S64, S68, S71, D09).
extension Words {
  // MARK: Add-on

  var addOnKey: String { pick("With it", "加上") }
  var addOnHelp: String { pick("Add what goes with the order", "把搭配的那一件加进订单") }
  var addOnRefuse: String { pick("Without", "不加") }
  var addOnRefuseHelp: String { pick("They do not want it; not asked again", "顾客不要，这单不再问") }
  var addOnKeys: String { pick("Ins adds, Del refuses", "Ins 加上，Del 不要") }
  var noAddOn: String { pick("Nothing to add is asked about now", "现在没有要问的搭配") }
  /// `Glass vase with it, ¥58? - goes well with peony bouquet`.
  func addOn(_ suggestion: Suggestion, today: Day) -> String {
    let name = name(suggestion.title)
    let why = reason(suggestion.reason, today: today)
    return pick(
      "\(name) with it, \(amount(suggestion.price))? - \(why)", "加一件\(name)吗，\(amount(suggestion.price))？\(why)")
  }

  // MARK: Something new

  var introductionsTitle: String { pick("New items", "新品推荐") }
  var introductionsHelp: String { pick("Who likes to be first with new things", "爱尝新的顾客，先告诉他们") }
  var introductionRule: String {
    pick(
      "Bought something new within \(NewItemIntroduction.days) days of its launch before",
      "以前在新品上架\(NewItemIntroduction.days)天内买过的会员")
  }
  public var nobodyToIntroduce: String { pick("Nobody has taken new things early yet", "还没有人在新品上架时买过") }
  public var noNewItem: String {
    pick("Nothing came out in the last \(NewItemIntroduction.newDays) days.", "最近\(NewItemIntroduction.newDays)天没有新品。")
  }
  var noNewItemNext: String { pick("A product is new from its launch date, under F10 Products", "在 F10 商品里填上市日期，即为新品") }
  var newItemKey: String { pick("Item", "换新品") }
  var newItemHelp: String { pick("Another of the new items", "看另一件新品") }
  var whichNewItem: String { pick("Which new item?", "哪件新品？") }
  var oneNewItem: String { pick("There is no other new item", "没有别的新品") }
  var orderNewItemHelp: String { pick("The new item into an order for them", "给他们开一单新品") }
  func tookNew(_ product: String, on day: String) -> String { pick("\(product) on \(day)", "\(day)买了\(product)") }

  // MARK: Same again, but

  var sameAgainTitle: String { pick("Same again, but", "照上次，换一样") }
  var sameAgainKey: String { pick("Again, but", "换一样") }
  var sameAgainButHelp: String { pick("The same with one thing changed", "照上次做，只换一样") }
  var sameAgainOrderHelp: String { pick("Put it into an order", "按此开单") }
  var nothingLeftOfIt: String { pick("Nothing of it can be had today", "今天一样也做不了") }
  var budgetKey: String { pick("Budget", "预算") }
  var budgetHelp: String { pick("At most this much for all of it", "总共不超过多少") }
  var budgetTitle: String { pick("At most how much?", "最多多少？") }
  var budgetHint: String { pick("0 for any", "不限填0") }
  var colourKey: String { pick("Colour", "颜色") }
  var colourHelp: String { pick("The same in another colour", "同样的，换个颜色") }
  var whichColour: String { pick("Which colour?", "什么颜色？") }
  var noColours: String { pick("No product names its colours", "商品里没有写颜色") }
  var otherReceiverHelp: String { pick("The same for somebody else", "同样的，送别人") }
  var unchangedKey: String { pick("As it was", "还原") }
  var unchangedHelp: String { pick("Take the change back", "取消所做的更改") }

  /// `anniversary, for 李娜; up to ¥200`.
  func purpose(_ occasion: OccasionCode?, receiver: String, change: SameAgainChange) -> String {
    // What was for themselves is a gift now.
    let occasion = occasion == "self" && !receiver.isEmpty ? nil : occasion
    let why = list([occasion.map { self.occasion($0) } ?? "", receiver.isEmpty ? forThemselves : forReceiver(receiver)])
    let other: String
    switch change {
    case .nothing, .receiver: other = ""
    case .budget(let most): other = pick("; up to \(amount(most))", "；不超过\(amount(most))")
    case .colour(let colour): other = pick("; in \(material(colour))", "；要\(material(colour))")
    }
    return why + other
  }

  func hadJustThis(_ receiver: String) -> String {
    pick("\(receiver.isEmpty ? "They" : receiver) had just this last time", "\(receiver)上次收到的就是这个")
  }

  func insteadOf(_ miss: SameAgainMiss) -> String {
    pick("instead of \(name(miss.name)): \(name(of: miss.cause))", "代替\(name(miss.name))：\(name(of: miss.cause))")
  }

  func missing(_ miss: SameAgainMiss) -> String {
    pick("Without \(name(miss.name)): \(name(of: miss.cause))", "缺\(name(miss.name))：\(name(of: miss.cause))")
  }

  public func name(of cause: SubstituteCause) -> String {
    switch cause {
    case .soldOut: pick("sold out", "已售完")
    case .outOfSeason: pick("out of season", "不当季")
    case .noLongerSold: pick("no longer sold", "已停售")
    case .mustAvoid: pick("must not have it", "要避开")
    case .hadLast: pick("had it last time", "上次收过")
    case .mood: pick("not for this occasion", "不合场合")
    case .colour: pick("the colour", "换颜色")
    case .budget: pick("the budget", "按预算")
    }
  }

  // MARK: Sets

  var setsTitle: String { pick("Sets", "搭配") }
  var setsHelp: String { pick("Whole sets by scenario, occasion, budget", "按场景、用途、预算配一整套") }
  var takeSet: String { pick("Take it", "要这套") }
  var takeSetHelp: String { pick("The whole set into an order", "整套开单") }
  var scenarioKey: String { pick("Scenario", "场景") }
  var scenarioHelp: String { pick("What it is for: work, travel, home ...", "什么场合：上班、出行、居家……") }
  var whichScenario: String { pick("For which scenario?", "什么场景？") }
  var anyScenario: String { pick("any", "不限") }
  var relationHelp: String { pick("A receiver on file, or who it is", "收礼人，或是什么关系") }
  var noSets: String { pick("No set can be made up.", "配不出整套。") }
  var noSetsNext: String { pick("Another scenario, or a larger budget: S, B", "换个场景或加预算：S、B") }
  var piecesHeading: String { pick("Pieces", "包括") }
  func owned(since day: Day, today: Day) -> String {
    pick("at home since \(nearDay(day, today: today))", "\(nearDay(day, today: today))已买")
  }

  /// What was asked for: `work, birthday, for 李娜, up to ¥500`.
  func asked(_ request: SuggestionRequest, receiver: String?) -> String {
    let parts = [
      request.scenario.map { scenario($0) }, request.occasion.map { occasion($0) },
      (receiver ?? request.relation.map { name(of: $0) }).map { forReceiver($0) },
      request.budget.map { pick("up to \(amount($0))", "不超过\(amount($0))") },
    ].compactMap(\.self)
    return parts.isEmpty ? pick("For anything", "不限场合") : list(parts)
  }
}
