import Shop

/// The close of a day.
extension Words {
  var closeSaveHelp: String { pick("Save what was counted; may be done again", "保存清点结果，可以再点再存") }
  var countFirst: String { pick("Count the cash in the drawer and type it", "请先点清钱箱里的现金并输入") }
  var dayBefore: String { pick("Before", "前一天") }
  var dayBeforeHelp: String { pick("The day before", "看前一天") }
  var noEarlierDay: String { pick("The shop begins here", "这是开店第一天") }
  var dayAfter: String { pick("After", "后一天") }
  var dayAfterHelp: String { pick("The day after", "看后一天") }
  var noLaterDay: String { pick("This is today", "已经是今天") }
  var takings: String { pick("Takings", "收款") }
  var nothingTaken: String { pick("Nothing was taken on this day.", "这一天没有收款。") }
  var takenLabel: String { pick("Taken", "收") }
  var givenBackLabel: String { pick("Given back", "退") }
  var netLabel: String { pick("Net", "净额") }
  var allTenders: String { pick("all together", "合计") }
  func ordersOfDay(_ orders: Int, refunds: Int) -> String {
    pick(
      list([count(orders, "order", "orders"), refunds > 0 ? count(refunds, "order refunded", "orders refunded") : ""]),
      list(["\(orders)单", refunds > 0 ? "退款\(refunds)单" : ""]))
  }
  func unpaidOfDay(_ orders: Int, _ amount: Money) -> String {
    pick(
      "\(count(orders, "order", "orders")) of the day still to be paid: \(money(amount))",
      "当天还有\(orders)单未付，共\(money(amount))")
  }
  var drawer: String { pick("The drawer", "钱箱") }
  var cashExpected: String { pick("Cash there should be", "应有现金") }
  var cashCounted: String { pick("Cash counted", "实点现金") }
  var differenceLabel: String { pick("Difference", "差额") }
  func difference(_ amount: Money) -> String {
    amount == .zero ? pick("it tallies", "相符") : amount < .zero ? pick("too little", "短款") : pick("too much", "长款")
  }
  func closedWith(_ closed: DayClosed) -> String {
    let difference = closed.counted - closed.expected
    let amount = money(difference < .zero ? -difference : difference)
    let tally =
      difference == .zero
      ? self.difference(difference)
      : pick("\(amount) \(self.difference(difference))", "\(self.difference(difference))\(amount)")
    return pick("Closed: \(money(closed.counted)) counted, \(tally)", "已日结：实点\(money(closed.counted))，\(tally)")
  }
  func heldLapse(_ number: Int) -> String {
    pick("\(count(number, "order", "orders")) put aside will be dropped by the close", "日结后\(number)张挂单会取消")
  }
  var closeFoot: String { pick("Float left in the drawer is not part of the count.", "备用金不计入清点。") }
  /// The last line of the journal, to be written down beside the count: it proves that nothing before was changed.
  func lastLine(_ number: Int, _ link: String) -> String {
    pick("Last line \(number), \(link): write it beside the count", "末行 \(number)，\(link)：请与清点结果一起记下")
  }
}
