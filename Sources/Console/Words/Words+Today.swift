import Insight
import Shop

/// What is due today and in the days ahead.
extension Words {
  var leavingHeading: String { pick("To do", "今天要办的") }
  var nothingLeaves: String { pick("Nothing leaves the shop and nothing waits", "没有要送出或等着办的事") }
  func datesAhead(_ days: Int) -> String { pick("Dates of the next \(days) days", "今后\(days)天的日子") }
  var lookingUpDates: String { pick("Looking through everyone's dates ...", "正在查看大家的日子……") }
  var noDatesAhead: String {
    pick("Nobody's date comes up. Dates are added on the member card: E and R", "近期没有人的日子。在会员页按 E、R 添加")
  }
  var nothingToday: String { pick("Nothing is due", "没有到期的事") }
  var nothingTodayNext: String {
    pick("Orders for a later day and dates on file come up here by themselves.", "预订单和资料里的日子到时会自己出现。")
  }
  var openTodayHelp: String { pick("Open order or member; take a held one up", "打开订单或会员，挂单则取回") }
  var chooseHandover: String { pick("Point at a delivery or pick-up first", "请先选一个配送或自取") }
  var chooseDate: String { pick("Point at a date first: Tab", "请先选一个日子：Tab") }
  var otherList: String { pick("Other", "换栏") }
  var otherListHelp: String { pick("To the other list and back", "在两栏之间切换") }
  var onlyOneList: String { pick("There is only one list now", "现在只有一栏") }
  var orderForDateHelp: String { pick("An order for this date, filled in", "为这个日子开单，资料填好") }
  var firstFinishOpen: String { pick("An order lies open: finish it first - F3", "有一单还开着，先办完它 - F3") }
  var onHold: String { pick("on hold", "挂单") }
  var enterTakesUp: String { pick("Enter takes it up at this counter", "按回车在本柜台取单") }
  var inMourning: String { pick(" (mourning: quietly)", "（丧事，言语从轻）") }
  func owedOnHandover(_ amount: Money) -> String { pick("\(money(amount)) to collect", "待收\(money(amount))") }

  /// `李娜's anniversary`, `birthday`.
  func dueFor(_ date: DueDate) -> String {
    date.receiverName.isEmpty ? occasion(date.occasion) : occasion(date.occasion, of: date.receiverName)
  }
  /// The first thing given, and how many more: `11 red roses +1`.
  func firstGift(_ gift: PastGift) -> String {
    (gift.items.first.map { name($0) } ?? "") + (gift.items.count > 1 ? " +\(gift.items.count - 1)" : "")
  }
  var noLastGift: String { pick("nothing on file", "没有记录") }
  func lastGiftWhole(_ gift: PastGift, today: Day) -> String {
    pick(
      "Gave \(gifts(gift)) for \(amount(gift.total)) on \(nearDay(gift.day, today: today))",
      "\(nearDay(gift.day, today: today))送了\(gifts(gift))，\(amount(gift.total))")
  }
  func gifts(_ gift: PastGift) -> String { list(gift.items.map { name($0) }) }
  func usualSpend(_ amount: Money) -> String {
    pick("Usually spends about \(self.amount(amount))", "平时约花\(self.amount(amount))")
  }
  /// When to speak of it: `李娜's anniversary is on Sat 28 Nov, in 7 days: call today`.
  func callBy(_ date: DueDate, today: Day) -> String {
    let when = "\(shortDay(date.day, weekday: true))"
    let call =
      date.callBy <= today
      ? pick("call today", "今天就联系")
      : pick("call by \(shortDay(date.callBy, weekday: true))", "最迟\(shortDay(date.callBy, weekday: true))联系")
    return pick(
      "\(dueFor(date)) is on \(when), \(distance(to: date.day, from: today)): \(call)",
      "\(dueFor(date))是\(when)，\(distance(to: date.day, from: today))，\(call)")
  }
}
