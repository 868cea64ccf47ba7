import Shop

/// The audit of who did what.
extension Words {
  var auditTitle: String { pick("Audit", "操作记录") }
  var auditHelp: String { pick("Who saw, adjusted, undid, changed what", "谁看过、调整、撤销、更改了什么") }
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
    case .settings: pick("settings", "改设置")
    case .staff: pick("staff", "改店员")
    }
  }

  func detail(of entry: AuditEntry, _ context: Context) -> String {
    let name = entry.person.flatMap { context.view.person($0)?.name }
    let number = entry.order.flatMap { context.state.order($0)?.number }
    let amount: String? =
      switch entry.kind {
      case .adjusted: (entry.amount > 0 ? "+" : "") + pointsWord(Points(entry.amount))
      case .refundedLate: money(Money(entry.amount))
      default: nil
      }
    let what = [.withdrew, .settings, .staff].contains(entry.kind) ? entry.what : nil
    return list([name, number, amount, what].compactMap(\.self))
  }
}

/// Practice (S95).
extension Words {
  var practice: String { pick("Practice", "练习") }
  var practiceHelp: String { pick("On a copy; nothing is kept", "在副本上练习，不会保存") }
  var practiceReceipt: String { pick("PRACTICE - no real sale 练习", "练习单，不是真实交易 PRACTICE") }
}
