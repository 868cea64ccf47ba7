import Shop

/// Stock: what is low, what is ageing, what to do about it, and what it came to (S66, S67).
extension Words {
  var stockTitle: String { pick("Stock", "库存") }
  var stockHelp: String { pick("What is low or ageing, and what to do", "缺什么、什么放久了、怎么办") }
  var stockReportTitle: String { pick("Turnover and waste", "周转与损耗") }
  var stockReportHelp: String { pick("By category, of the last 90 days", "近90天各类的周转和报损") }
  var noStock: String { pick("Nothing is counted yet.", "还没有登记库存。") }
  var noStockNext: String { pick("N counts or receives a product.", "按 N 登记一个商品的到货或盘点。") }
  var noneOfThese: String { pick("Nothing here. V shows more.", "这里没有。按 V 看更多。") }

  func stockView(_ view: StockScreen.View) -> String {
    switch view {
    case .pressing: pick("To do", "要处理")
    case .low: pick("Low", "缺货")
    case .ageing: pick("Ageing", "放久了")
    case .all: pick("All", "全部")
    }
  }
  func stockCounts(low: Int, ageing: Int, of all: Int) -> String {
    pick("\(low) low, \(ageing) ageing, \(all) in all", "缺货\(low)，放久\(ageing)，共\(all)")
  }

  var stockColumn: String { pick("Stock", "库存") }
  var ageColumn: String { pick("Age", "放了") }
  func soldColumn(days: Int) -> String { pick("sold \(days)d", "\(days)天卖") }
  var stepColumn: String { pick("What to do", "怎么办") }

  func age(of row: StockRow) -> String {
    guard let age = row.age else { return row.isMade ? pick("made", "现做") : "" }
    guard let wilts = age.wilts else {
      return age.days < 14 ? pick("\(age.days) d", "\(age.days)天") : pick("\(age.days / 7) wk", "\(age.days / 7)周")
    }
    let days = wilts - age.oldest
    return pick("\(age.days) of \(days) d", "\(age.days)/\(days)天")
  }

  /// - Parameter product: The name of a product.
  public func step(_ action: StockAction, product: (SKU) -> String) -> String {
    switch action {
    case .reorder(let level): pick("reorder to \(level)", "补到\(level)件")
    case .orderPart(let sku): pick("order \(product(sku))", "补\(product(sku))")
    case .pair(let sku): pick("offer with \(product(sku))", "搭配\(product(sku))卖")
    case .sellFirst: pick("sell first", "先卖")
    case .bouquet: pick("bouquet of the week", "做本周花束")
    case .markDown(let price): pick("mark down to \(money(price))", "降到\(money(price))")
    case .writeOff(let pieces, let cost):
      pick("write off \(pieces)", "报损\(pieces)件") + (cost.map { " (\(money($0)))" } ?? "")
    }
  }

  func stockDetail(_ row: StockRow, product: Product?) -> String {
    var parts = [row.sku.text]
    if let product { parts.append(material(product.category)) }
    if let age = row.age {
      parts.append(pick("oldest came \(shortDay(age.oldest))", "最早\(shortDay(age.oldest))到货"))
      if let wilts = age.wilts { parts.append(pick("fresh to \(shortDay(wilts))", "鲜到\(shortDay(wilts))")) }
    }
    return list(parts)
  }
  func insteadOf(_ products: [String]) -> String { pick("Instead: ", "可换：") + list(products) }

  var receiveKey: String { pick("Receive", "到货") }
  var receiveHelp: String { pick("Goods came in: how many pieces", "登记到货件数") }
  var countKey: String { pick("Count", "盘点") }
  var countHelp: String { pick("So many are there", "登记实际有多少件") }
  var wasteKey: String { pick("Waste", "报损") }
  var wasteHelp: String { pick("So many are thrown away, and why", "登记报损件数和原因") }
  var stockViewKey: String { pick("View", "切换") }
  var stockViewHelp: String { pick("To do, low, ageing or all", "要处理、缺货、放久了、全部") }
  var stockNewHelp: String { pick("Count a product not in the list", "登记不在列表里的商品") }
  var turnoverKey: String { pick("Turnover", "周转") }

  func howMany(_ kind: StockMove, _ product: String) -> String {
    switch kind {
    case .received: pick("\(product): how many came?", "\(product)：到了几件？")
    case .wasted: pick("\(product): how many go?", "\(product)：报损几件？")
    default: pick("\(product): how many are there?", "\(product)：实有几件？")
    }
  }
  var countItsParts: String { pick("It is made from its parts: count those", "按配方现做：请登记它的料") }
  var whichProduct: String { pick("Which product?", "哪个商品？") }
  var whyWaste: String { pick("Why?", "什么原因？") }

  public func name(of reason: WasteReason) -> String {
    switch reason {
    case .wilted: pick("wilted", "凋谢")
    case .broken: pick("broken", "破损")
    case .expired: pick("expired", "过期")
    case .display: pick("used for display", "陈列耗用")
    case .sample: pick("given as a sample", "做样品")
    case .missing: pick("missing", "丢失")
    case .other: pick("other", "其他")
    }
  }

  // Turnover and waste
  var stockWorthColumn: String { pick("Stock now", "现存成本") }
  public func turns(_ hundredths: Int?) -> String {
    guard let hundredths else { return "" }
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
  public var stockDefinitions: [String] {
    [
      pick(
        "Turns: what was sold at its cost, over the average of stock before and after.", "周转：销货成本除以期初期末平均库存成本。"),
      pick(
        "Waste %: of what left the shelf, at cost, the share thrown away.", "损耗率：报损成本占销货与报损成本之和。"),
    ]
  }
}
