import Shop

/// The order that is being put together.
extension Words {
  // MARK: Keys

  var addItem: String { pick("Add", "添加") }
  var addItemHelp: String { pick("Add what was typed; \"3 rose\" adds three", "添加所输商品，“3枝玫瑰”就是三枝") }
  var goToPay: String { pick("Pay", "结账") }
  var goToPayHelp: String { pick("How it is paid, then saved", "选付款方式，然后保存") }
  var forWhom: String { pick("To whom", "送给谁") }
  var forWhomHelp: String { pick("Who gets it; a new name goes on file", "选收礼人；新名字会存进资料") }
  var forWhomTitle: String { pick("For whom is it?", "送给谁？") }
  var forThemselves: String { pick("nobody in particular", "不指定") }
  var newName: String { pick("or a new name", "或输入新名字") }
  var whatFor: String { pick("Event", "用途") }
  var whatForHelp: String { pick("The occasion, dates on file first", "选用途，先列资料里的日子") }
  var whatForTitle: String { pick("What is it for?", "什么用途？") }
  var handoverKey: String { pick("Deliver", "配送") }
  var handoverKeyHelp: String { pick("Pick-up or delivery, address and card", "自取或配送：日期、地址、贺卡") }
  var putAside: String { pick("Hold", "挂单") }
  var takeUp: String { pick("Held", "取单") }
  var putAsideHelp: String { pick("Put aside for any counter, or take one up", "挂单，各柜台可取；空单时取单") }
  var takeUpTitle: String { pick("Take up which order?", "取哪一张挂单？") }
  var takenUp: String { pick("Taken up: it is no longer put aside", "已取单，挂单里没有它了") }
  var nothingHeld: String { pick("No order is put aside", "没有挂单") }
  var leaveOrderHelp: String { pick("Undo typing, else leave; the order stays", "清掉所输；没输入就离开，单子留着") }
  var orderKeptOpen: String { pick("The order stays open: F3 goes on with it", "单子留着，按 F3 继续") }
  var takeSuggestion: String { pick("Take it", "要了") }
  var takeSuggestionHelp: String { pick("Add the first suggestion", "添加第一条推荐") }
  var toSuggestions: String { pick("To these", "选推荐") }
  var toSuggestionsHelp: String { pick("Point at the suggestions; Enter adds one", "移到推荐上，按回车添加") }
  var noSuggestions: String { pick("Nothing to suggest now", "现在没有推荐") }
  var suggestionKey: String { pick("Ctrl-Y adds, Alt-R refuses, Alt-S says why", "Ctrl-Y 要第一条，Alt-R 不要，Alt-S 看理由") }
  var changeCouponHelp: String { pick("Another coupon or none, each with why", "换券或不用，不能用的有说明") }
  var usePointsHelp: String { pick("All points, or a number typed; again none", "用全部积分或先输数字，再按不用") }
  var memberOfOrder: String { pick("Whose", "是谁的") }
  var memberOfOrderHelp: String { pick("Find the member whose order it is", "查找这单是哪位会员的") }
  var lastAgainHelp: String { pick("What they had last time, once more", "照上次的再来一份") }
  var oneMore: String { pick("One more", "加一件") }
  var oneMoreHelp: String { pick("One more of the selected line", "所选的加一件") }
  var oneLess: String { pick("One less", "减一件") }
  var oneLessHelp: String { pick("One less; Del takes the whole line out", "减一件；按 Del 整行去掉") }
  var dropOrder: String { pick("Drop it", "不要了") }
  var dropOrderHelp: String { pick("Throw this order away", "这单作废不存") }
  var dropOrderTitle: String { pick("Throw the order away?", "这单不要了？") }
  var keepOrder: String { pick("Keep it", "留着") }

  // MARK: Reasons

  var receiverNeedsMember: String {
    pick("Receivers are a member's: Ctrl-B finds the member", "收礼人在会员资料里，先按 Ctrl-B 选会员")
  }
  var couponNeedsMember: String { pick("Coupons are a member's: Ctrl-B finds the member", "券是会员的，先按 Ctrl-B 选会员") }
  var pointsNeedMember: String { pick("Points are a member's: Ctrl-B finds the member", "积分是会员的，先按 Ctrl-B 选会员") }
  var againNeedsMember: String { pick("Whose last order? Ctrl-B finds the member", "照谁的上一单？先按 Ctrl-B 选会员") }
  var againNeedsEmpty: String { pick("The order has items already", "单里已经有商品") }
  var nothingBoughtYet: String { pick("They have not bought anything yet", "这位还没有买过") }
  var noCouponToUse: String { pick("They have no coupon", "这位没有券") }
  func tooFewPoints(_ usable: Points, step: Int) -> String {
    pick("\(pointsWord(usable)) usable; they are spent \(step) at a time", "可用\(pointsWord(usable))，要\(step)分起用")
  }

  // MARK: Sentences

  var addHint: String { pick("product, 3 rose, scan", "商品、3枝玫瑰、扫码") }
  func priceOf(_ name: String) -> String { pick("Price of \(name)", "\(name) 单价") }
  var openPrice: String { pick("price?", "现定价") }
  func priceUnreadable(_ text: String) -> String {
    text.isEmpty
      ? pick("What does one cost? Type the price", "请输入单价") : pick("\"\(text)\" is no amount", "“\(text)”不是金额")
  }
  func pointsUnreadable(_ text: String) -> String { pick("\"\(text)\" is no number of points", "“\(text)”不是积分数") }
  func nothingCalled(_ text: String) -> String { pick("No product is called \"\(text)\"", "没有叫“\(text)”的商品") }
  func unknownBarcode(_ code: String) -> String { pick("Nothing has the barcode \(code)", "没有条码为 \(code) 的商品") }
  func itemRemoved(_ name: String) -> String { pick("\(name) taken out", "已去掉\(name)") }
  func productsFound(_ number: Int) -> String { pick(count(number, "product", "products"), "\(number)种商品") }
  var itemsHeading: String { pick("Items", "商品") }
  var nothingCalledFor: String { pick("Type what they want: a name, pinyin, \"3 rose\"", "输入要什么：名称、拼音、“3枝玫瑰”") }
  var againHint: String { pick("Ctrl-A takes what they had last time", "按 Ctrl-A 照上次的来") }
  func noPurpose(hasMember: Bool) -> String {
    hasMember
      ? pick("Ctrl-E what for, Ctrl-G for whom", "Ctrl-E 选用途，Ctrl-G 选收礼人") : pick("Ctrl-E what for", "Ctrl-E 选用途")
  }
  func allergic(_ name: String, to words: [String]) -> String {
    pick("\(name) is \(allergicTo(words))", "\(name)\(allergicTo(words))")
  }
  func allergicTo(_ words: [String]) -> String {
    pick("allergic to \(list(words.map { material($0) }))", "对\(list(words.map { material($0) }))过敏")
  }
  func harmful(_ words: [String]) -> String {
    pick("has \(list(words.map { material($0) }))", "含\(list(words.map { material($0) }))")
  }
  func onlyLeft(_ left: Int) -> String { pick("\(left) left", "剩\(left)件") }
  func instead(_ product: String) -> String { pick(" - instead: \(product)", "，可换\(product)") }
  func receiver(_ name: String, relation: String) -> String {
    relation.isEmpty ? name : pick("\(name) (\(relation))", "\(name)（\(relation)）")
  }
  func occasion(_ code: OccasionCode, of name: String) -> String {
    pick("\(name)'s \(occasion(code))", "\(name)的\(occasion(code))")
  }
  func pieces(_ quantity: Int, of name: String) -> String { quantity > 1 ? "\(quantity) \(name)" : name }

  func openOrder(of name: String?, due: Money) -> String {
    pick("\(name.map { $0 + "'s" } ?? "walk-in") order, \(money(due))", "\(name ?? "散客")的单，\(money(due))")
  }
  func orderIsOf(_ name: String) -> String { pick("This is \(name)'s order now", "这单记在\(name)名下") }
  func orderStaysOf(_ name: String) -> String {
    pick(
      "The open order is \(name)'s. Ctrl-B makes it another's, Ctrl-W puts it aside",
      "开着的单是\(name)的。Ctrl-B 换人，Ctrl-W 挂单")
  }
  func takenFrom(_ day: Day, today: Day) -> String {
    pick("The same as on \(nearDay(day, today: today))", "照\(nearDay(day, today: today))的单")
  }
  func noLongerSold(_ names: [String]) -> String { pick("No longer sold: \(list(names))", "已停售：\(list(names))") }
  func heldBy(_ name: String, at counter: String) -> String { pick("\(name) at \(counter)", "\(name)，\(counter)柜台") }
  var nothingToPick: String { pick("Nothing to choose from; type a name", "没有可选的，请输入") }
  var walkInCustomer: String { pick("Walk-in", "散客") }
  var memberHint: String { pick("Ctrl-B finds the member", "按 Ctrl-B 选会员") }

  /// What a change took away again.
  func sentence(for loss: OpenOrder.Loss) -> String {
    switch loss {
    case .coupon(let refusal): sentence(for: refusal)
    case .points(let refusal, let now):
      now > .zero
        ? pick("\(sentence(for: refusal)). Using \(pointsWord(now))", "\(sentence(for: refusal))，改用\(pointsWord(now))")
        : sentence(for: refusal)
    }
  }
}
