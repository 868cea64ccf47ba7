import Shop

/// The dated lines of a member's points.
extension Words {
  var statement: String { pick("Line by line", "明细") }
  var dayLabel: String { pick("Day", "日期") }
  var reasonLabel: String { pick("Why", "事由") }
  var changeLabel: String { pick("Points", "增减") }
  var balanceLabel: String { pick("Balance", "余额") }
  var goodThrough: String { pick("Good through", "有效期至") }
  var nothingExpires: String { pick("No points now", "现在没有积分") }
  var noPointsYet: String { pick("No points yet.", "还没有积分。") }
  var noPointsYetNext: String { pick("The first order brings some: F3", "按 F3 开第一单就有") }
  func usablePoints(_ points: Points, worth: Money) -> String {
    pick("\(self.points(points)) can be used, worth \(amount(worth))", "可用\(self.points(points))分，可抵\(amount(worth))")
  }
  var openOrderKey: String { pick("Order", "看订单") }
  var openOrderHelp: String { pick("The order of the selected line", "所选一行的订单") }
  var lineHasNoOrder: String { pick("This line came from no order", "这一行不是订单来的") }
  var adjust: String { pick("Adjust", "调整") }
  var adjustHelp: String { pick("Give or take points, with a reason", "店长加减积分，要选事由") }
  func adjustTitle(_ name: String) -> String { pick("Points of \(name)", "调整\(name)的积分") }
  var adjustHint: String { pick("How many? +100 gives, -50 takes", "多少分？+100 是加，-50 是减") }
  var adjustSaveHelp: String { pick("Save it as shown; F9 takes it back", "按所示保存，按 F9 可撤销") }
  var adjustReasonHelp: String { pick("The next reason", "下一个事由") }
}
