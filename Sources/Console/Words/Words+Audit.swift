import Insight
import Shop

/// The audit of who did what.
extension Words {
  var auditTitle: String { pick("Audit", "操作记录") }
  var auditHelp: String { pick("Who saw, handed out, undid, erased what", "谁看过、导出、撤销、删除了什么") }
  var auditOpenHelp: String { pick("Open the order or the customer", "打开相关的单或顾客") }
  var auditBy: String { pick("Staff", "店员") }
  var auditByHelp: String { pick("Of whom?", "看谁的？") }
  var auditKind: String { pick("Kind", "种类") }
  var auditKindHelp: String { pick("What kind?", "看哪种？") }
  var auditDays: String { pick("Days", "天数") }
  var auditDaysHelp: String { pick("How far back?", "看多久？") }
  var everybody: String { pick("everybody", "所有人") }
  var everything: String { pick("everything", "全部") }
  var nothingHappened: String { pick("Nothing of the kind", "没有相关记录") }
  func lastDays(_ days: Int) -> String { days == 1 ? pick("today", "今天") : pick("last \(days) days", "最近\(days)天") }

  public func name(of kind: AuditKind) -> String {
    switch kind {
    case .revealed: pick("saw a phone", "看号码")
    case .adjusted: pick("adjusted", "调整积分")
    case .undid: pick("undid", "撤销")
    case .refundedLate: pick("late refund", "超期退款")
    case .withdrew: pick("withdrew", "作废券")
    case .exported: pick("exported", "导出资料")
    case .erased: pick("erased", "删除资料")
    case .merged: pick("merged", "合并")
    case .separated: pick("unmerged", "撤销合并")
    case .settings: pick("settings", "改设置")
    case .staff: pick("staff", "改店员")
    }
  }

  /// What a list that was handed out is called.
  public func name(ofList list: String) -> String {
    switch list {
    case "customers": pick("all customers", "全部顾客")
    case "contacts": pick("customers who may be contacted", "可联系的顾客")
    case "orders": pick("all orders", "全部订单")
    case "lines": pick("all order lines", "全部订单明细")
    case "products": pick("all products", "全部商品")
    case "coupons": pick("all coupons", "全部优惠券")
    case "points": pick("all points", "全部积分明细")
    default: report(ofList: list) ?? list
    }
  }

  /// `report:sales:2025-11-22:2026-11-21`, as ``Report/exportName`` has it.
  private func report(ofList list: String) -> String? {
    let parts = list.split(separator: ":")
    guard parts.count == 4, parts[0] == "report", let report = ReportName(rawValue: String(parts[1])),
      let first = Day(parts[2]), let last = Day(parts[3])
    else { return nil }
    return pick(
      "report \(name(of: report)), \(day(first)) to \(day(last))",
      "报表“\(name(of: report))”，\(day(first))至\(day(last))")
  }

  private func ordersStay(_ orders: Int) -> String {
    pick("\(count(orders, "order stays", "orders stay")) without a name", "\(orders)张订单匿名保留")
  }

  func detail(of entry: AuditEntry, _ context: Context) -> String {
    let name = entry.person.flatMap { context.view.person($0)?.name }
    let number = entry.order.flatMap { context.state.order($0)?.number }
    let amount: String? =
      switch entry.kind {
      case .adjusted: (entry.amount > 0 ? "+" : "") + pointsWord(Points(entry.amount))
      case .refundedLate: money(Money(entry.amount))
      case .erased: ordersStay(entry.amount)
      default: nil
      }
    let what =
      switch entry.kind {
      case .withdrew, .settings, .staff: entry.what
      case .exported: entry.what.isEmpty ? nil : self.name(ofList: entry.what)
      default: String?.none
      }
    return list([name, number, amount, what].compactMap(\.self))
  }
}

/// Practice (S95).
extension Words {
  var practice: String { pick("Practice", "练习") }
  var practiceHelp: String { pick("On a copy; nothing is kept", "在副本上练习，不会保存") }
  var practiceReceipt: String { pick("PRACTICE - no real sale 练习", "练习单，不是真实交易 PRACTICE") }
}
