import Insight
import Shop

/// The bouquet composer (S136).
extension Words {
  var composerTitle: String { pick("Bouquet composer", "花束搭配") }
  var composerHelp: String { pick("A bouquet from the stems in stock", "用现有花材配一束花") }
  var composeKey: String { pick("Bouquet", "配花束") }
  var intoOrder: String { pick("To order", "放进订单") }
  var intoOrderHelp: String { pick("Put this bouquet into the order", "把这束花放进订单") }
  var bouquetBudgetHelp: String { pick("How much it may cost, wrap included", "连包装最多多少钱") }
  var bouquetBudgetTitle: String { pick("Budget, wrap included", "预算（含包装）") }
  var bouquetColourHelp: String { pick("Choose the colour of the main flowers", "选主花的颜色") }
  var anyColour: String { pick("any colour", "颜色不限") }
  var swapStemKey: String { pick("Swap", "换一种") }
  var swapStemHelp: String { pick("The next best for this place", "这个位置换下一种合适的") }
  var oneMoreStem: String { pick("One more of the stem marked", "标记的花材加一支") }
  var oneLessStem: String { pick("One less; none takes it out", "减一支，减到零就去掉") }
  var addStemKey: String { pick("Add", "加花材") }
  var addStemHelp: String { pick("Add another kind of stem or a wrap", "再加一种花材或包装") }
  var addStemTitle: String { pick("Add what?", "加哪一类？") }
  var saveProductKey: String { pick("Product", "存为商品") }
  var saveProductHelp: String { pick("Save the recipe as a product", "把配方存为商品") }
  var productNameTitle: String { pick("Name of the new product", "新商品的名称") }
  var composeAnewKey: String { pick("Anew", "重新搭配") }
  var composeAnewHelp: String { pick("Put it together anew", "按要求重新搭配") }
  var nothingToSwap: String { pick("Nothing else in stock fits here", "这里没有别的合适花材了") }
  var noMoreInStock: String { pick("There are no more of these in stock", "这种花材没有更多了") }
  var lastPart: String { pick("It is the last part of the bouquet", "这已是花束的最后一样") }
  var noStemsKept: String {
    pick("No bouquet stems in the catalogue", "商品目录里没有可配花束的花材")
  }

  var stemHeading: String { pick("Stem", "花材") }
  var placeHeading: String { pick("Place", "位置") }
  var stemsHeading: String { pick("Pieces", "数量") }
  var eachHeading: String { pick("Each", "单价") }
  var sumHeading: String { pick("Sum", "小计") }
  var freshHeading: String { pick("Fresh", "可养") }
  func freshFor(_ days: Int) -> String { pick("\(days) d", "\(days)天") }
  var inStockHeading: String { pick("Stock", "库存") }

  /// What is to be put together: "¥268.00, pink, birthday of Li Na".
  func wishLine(_ wish: BouquetWish, receiver: Receiver?) -> String {
    var parts = [money(wish.budget), wish.colour.map { material($0) } ?? anyColour]
    if let code = wish.occasion {
      parts.append(receiver.map { occasion(code, of: $0.name) } ?? occasion(code))
    } else if let receiver {
      parts.append(pick("for \(receiver.name)", "送\(receiver.name)"))
    }
    return parts.joined(separator: pick(", ", "，"))
  }

  func delightedBefore(_ delights: [DelightTag]) -> String {
    pick("Delighted before: ", "以前喜欢：") + list(delights.map { name(of: $0) })
  }

  func bouquetPrice(_ price: Money) -> String { pick("Price \(money(price))", "价格\(money(price))") }

  /// "of ¥268.00, 17 stems, margin 58 %".
  func bouquetFigures(_ bouquet: ComposedBouquet, of budget: Money, margin: BasisPoints?) -> String {
    var parts = [
      pick("of \(money(budget))", "预算\(money(budget))"), pick("\(bouquet.stems) stems", "\(bouquet.stems)支花材"),
    ]
    if let margin {
      let whole = percent(BasisPoints(percent: (margin.count + 50) / 100))
      parts.append(pick("margin \(whole)", "毛利\(whole)"))
    }
    return parts.joined(separator: pick(", ", "，"))
  }

  /// The sentence to say aloud (D06).
  func say(_ bouquet: ComposedBouquet, today: Day) -> String {
    let flowers = bouquet.parts.filter { SlotCode.stems.contains($0.slot) }
    let lead = flowers.filter { $0.slot == .focal }.map { stems($0.quantity, of: name($0.name)) }
    let beside = flowers.filter { $0.slot != .focal }.map { name($0.name) }
    let named = pick(
      together(lead) + (beside.isEmpty ? "" : " with \(together(beside).lowercased())"),
      list(lead) + (beside.isEmpty ? "" : "，配\(list(beside))"))
    let price = money(bouquet.price)
    guard let wilt = bouquet.wiltDay else { return pick("\(named), for \(price).", "\(named)，\(price)。") }
    return pick(
      "\(named), for \(price); it lasts until \(shortDay(wilt, weekday: true)).",
      "\(named)，\(price)，能养到\(shortDay(wilt, weekday: true))。")
  }

  func name(of slot: SlotCode) -> String {
    switch slot {
    case .focal: pick("main", "主花")
    case .filler: pick("filler", "配花")
    case .greenery: pick("greenery", "叶材")
    case .wrap: pick("wrap", "包装")
    default: slot.text
    }
  }

  /// "a, b and c".
  private func together(_ parts: [String]) -> String {
    guard parts.count > 1, let last = parts.last else { return parts.first ?? "" }
    return "\(parts.dropLast().joined(separator: ", ")) and \(last)"
  }

  private func stems(_ count: Int, of name: String) -> String { pick("\(count) × \(name)", "\(name)\(count)支") }

  func sentence(for problem: ComposingProblem) -> String {
    switch problem {
    case .noFlowers(nil):
      pick(
        "No flowers that may be used are in stock. Receive stems, or ask for another occasion.", "没有可用的花材，请先进货或换个用途。")
    case .noFlowers(let colour?):
      pick(
        "Nothing \(material(colour)) that may be used is in stock. C chooses another colour.",
        "没有可用的\(material(colour))花材，按C换颜色。")
    case .budgetTooSmall(let least):
      pick("One flower and its wrap cost \(money(least)). B changes the budget.", "一支花加包装要\(money(least))，按B改预算。")
    }
  }
}
