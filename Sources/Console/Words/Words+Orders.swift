import Shop

/// Orders as recorded, and refunds.
extension Words {
  func orderTitle(_ number: String) -> String { pick("Order \(number)", "订单 \(number)") }
  func refundTitle(_ number: String) -> String { pick("Refund of \(number)", "退款 \(number)") }
  func undoTitle(_ number: String) -> String { pick("Undo order \(number)", "撤销订单 \(number)") }
  var walkInOrder: String { pick("Walk-in", "散客") }
  func takenBy(_ name: String, at counter: String, on day: Day) -> String {
    day == Day(number: 0) ? who(name, at: counter) : list([self.day(day), who(name, at: counter)])
  }
  /// `by li at front`: who, and at which counter where that is known.
  func who(_ name: String, at counter: String) -> String {
    guard !name.isEmpty else { return "" }
    return counter.isEmpty
      ? pick("by \(name)", "\(name)经手") : pick("by \(name) at \(counter)", "\(name)在\(counter)柜台经手")
  }
  func forReceiver(_ name: String) -> String { pick("for \(name)", "送\(name)") }
  var handedOver: String { pick("handed over", "已交付") }
  var notHandedOver: String { pick("not handed over yet", "未交付") }
  func paidState(_ order: Order) -> String {
    order.isSettled
      ? pick("paid", "已付") : pick("\(money(order.due - order.paid)) to be paid", "待付\(money(order.due - order.paid))")
  }
  var linesHeading: String { pick("Lines", "明细") }
  var freeWord: String { pick("free", "赠") }
  func cameBack(_ pieces: Int) -> String { pick("\(pieces) back", "退\(pieces)") }
  func pointsUsed(_ points: Points) -> String { pick("\(pointsWord(points)) used", "用\(pointsWord(points))") }
  var deliveryFee: String { pick("Delivery", "配送费") }
  var dueLabel: String { pick("Total", "合计") }
  var earnedLabel: String { pick("Points earned", "获得积分") }
  func paidBy(_ tender: Tender) -> String { pick("Paid, \(name(of: tender))", "\(name(of: tender))收款") }
  func refundOn(_ day: Day) -> String { pick("Refund \(shortDay(day))", "\(shortDay(day))退款") }
  var deliverTo: String { pick("Goes to", "送到") }
  var cardSays: String { pick("Card", "贺卡") }

  var refund: String { pick("Refund", "退款") }
  var refundHelp: String { pick("See what a refund comes to, then save it", "先看退款结果，再保存") }
  var pay: String { pick("Pay", "收款") }
  var payHelp: String { pick("Take the money that is still due", "收后付订单的款") }
  var payTitle: String { pick("Paid how?", "怎么付？") }
  var handOver: String { pick("Hand over", "交付") }
  var handOverHelp: String { pick("The goods have left the shop", "货已交给顾客或送出") }

  var exchange: String { pick("Exchange", "换货") }
  var exchangeHelp: String { pick("Something else instead, at the difference", "换别的，只收付差价") }
  func exchangeFor(_ number: String) -> String { pick("Exchange for \(number)", "换货 \(number)") }
  var finishOrderFirst: String { pick("An order lies open - F3", "有未完成的订单 - F3") }
  var cannotHoldExchange: String { pick("An exchange is saved at once or dropped", "换货单不能挂起") }
  var returned: String { pick("Comes back", "退回") }

  var comesBack: String { pick("What comes back", "退哪些") }
  var undoIsWhole: String { pick("Undo takes back the whole order", "撤销是整单撤回") }
  var nothingChosen: String { pick("Nothing chosen: Right adds a piece", "还没有选，按右键增加件数") }
  var refundSaveHelp: String { pick("Save it as shown", "按所示保存") }
  var fewer: String { pick("Fewer", "减") }
  var fewerHelp: String { pick("One piece less of this line", "本行少退一件") }
  var more: String { pick("More", "加") }
  var moreHelp: String { pick("One piece more of this line", "本行多退一件") }
  var reasonKey: String { pick("Reason", "原因") }
  var reasonHelp: String { pick("Why it comes back", "为什么退") }
  var reasonTitle: String { pick("Why does it come back?", "退款原因？") }
  func pieces(_ pieces: Int, of all: Int) -> String { pick("\(pieces) of \(all)", "\(pieces)/\(all)件") }
  var beforeLabel: String { pick("Now", "现在") }
  var afterLabel: String { pick("After", "之后") }
  var moneyLabel: String { pick("Money", "金额") }
  func paidSoFar(_ amount: Money) -> String { pick("paid \(money(amount))", "已付\(money(amount))") }
  func givenBack(_ amount: Money, by tender: Tender) -> String {
    pick("\(money(amount)) back, \(name(of: tender))", "退\(money(amount))，\(name(of: tender))")
  }
  func lotUntil(_ day: Day, today: Day) -> String {
    pick("lot to \(nearDay(day, today: today))", "\(nearDay(day, today: today))到期")
  }
  var owedLabel: String { pick("owed", "欠分") }
  func comesBackUntil(_ day: Day, today: Day) -> String {
    pick("back, to \(nearDay(day, today: today))", "退回，至\(nearDay(day, today: today))")
  }
  var suggest: String { pick("Suggest", "推荐") }
  func suggestHelp(_ number: Int) -> String { pick("An order with suggestion \(number)", "按第\(number)条推荐开单") }
  func refuseHelp(_ number: Int) -> String {
    pick("Suggestion \(number) is not wanted; another comes", "不要第\(number)条，换一条")
  }
  func whySuggestionHelp(_ number: Int) -> String {
    pick("What speaks for suggestion \(number)", "为什么推荐第\(number)条")
  }
  var noSuggestion: String { pick("There is no such suggestion", "没有这条推荐") }
}
