import Shop
import Terminal

/// Keys as they are printed on keyboards, and the ten that are the same everywhere.
extension Words {
  func name(of key: Key) -> String {
    switch key {
    case .character(" "): pick("Space", "空格")
    case .character(let character): character.uppercased()
    case .enter: pick("Enter", "回车")
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: pick("Backspace", "退格")
    case .delete: "Del"
    case .insert: "Ins"
    case .up: pick("Up", "上")
    case .down: pick("Down", "下")
    case .left: pick("Left", "左")
    case .right: pick("Right", "右")
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .function(let number): "F\(number)"
    case .control(let letter): "Ctrl-" + letter.uppercased()
    case .alt(let character): "Alt-" + character.uppercased()
    }
  }

  /// The number in the lower row of the bar.
  func number(of key: Key) -> String {
    if case .function(let number) = key { "\(number)" } else { name(of: key) }
  }

  var helpKey: String { pick("Help", "帮助") }
  var findKey: String { pick("Find", "查找") }
  var orderKey: String { pick("Order", "开单") }
  var couponKey: String { pick("Coupon", "优惠券") }
  var pointsKey: String { pick("Points", "积分") }
  var todayKey: String { pick("Today", "今日") }
  var lapsedKey: String { pick("Lapsed", "久未来") }
  var reportsKey: String { pick("Reports", "报表") }
  var undoKey: String { pick("Undo", "撤销") }
  var menuKey: String { pick("Menu", "菜单") }
  var quit: String { pick("Quit", "退出") }
  var back: String { pick("Back", "返回") }

  var helpKeyHelp: String { pick("What the keys do here", "本页各键的用途") }
  var findKeyHelp: String { pick("Find a customer", "查找顾客") }
  var orderKeyHelp: String { pick("The open order, or a new one", "回到未结的单，或开新单") }
  var couponKeyHelp: String { pick("Issue a coupon or look at one", "发券、查券") }
  var pointsKeyHelp: String { pick("Where the member's points come from", "当前会员的积分明细") }
  var todayKeyHelp: String { pick("What is due: dates, deliveries", "今日要办：纪念日、配送") }
  var lapsedKeyHelp: String { pick("Customers who have not come back", "该来而没来的顾客") }
  var reportsKeyHelp: String { pick("How the shop stands, and every report", "店里情况与全部报表") }
  var undoKeyHelp: String { pick("Take back what this counter did last", "撤销本柜台最近一次操作") }
  var menuKeyHelp: String { pick("Everything that has no key of its own", "其他功能") }
  var quitHelp: String { pick("Leave the console", "退出程序") }
  var backHelp: String { pick("Back to where you came from", "回到上一页") }
}
