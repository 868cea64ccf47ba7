import Shop

extension Words {
  var promiseKey: String { pick("Promise", "承诺") }
  var promiseHelp: String { pick("Keep a promise as a one-use coupon", "把许下的承诺记成一张券") }
  var promiseTitle: String { pick("Promise", "记承诺") }
  func promiseTo(_ name: String) -> String { pick("Promised to \(name)", "答应\(name)的") }
  var promiseGift: String { pick("an item", "赠品") }
  var promiseAmount: String { pick("an amount off", "减金额") }
  var promisePercent: String { pick("percent off", "打折") }

  func label(of field: PromiseScreen.Field) -> String {
    switch field {
    case .text: pick("What", "承诺")
    case .kind: pick("It gives", "给什么")
    case .what: pick("Item or number", "商品或数额")
    case .reason: pick("Why", "原因")
    case .why: pick("In words", "说明")
    case .days: pick("Good for days", "有效天数")
    }
  }

  func placeholder(of field: PromiseScreen.Field) -> String {
    switch field {
    case .text: pick("the next wrap is on the house", "下次包装免费")
    case .what: pick("a product, 20.00, or 10 for 10%", "商品名、20.00，或 10 表示减10%")
    case .why: pick("kept in the customer's file", "只记在顾客资料里")
    default: ""
    }
  }
}
