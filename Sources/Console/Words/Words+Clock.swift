import Shop

/// A clock that does not fit the last entry (T1).
extension Words {
  /// What staff or a command is told of it.
  public func sentence(for doubt: ClockDoubt) -> String {
    switch doubt {
    case .ahead(let days, let last, let clock):
      pick(
        "This machine says it is \(day(clock)), \(days) days after the last entry of \(day(last)). "
          + "If that is wrong, points and coupons would lapse too early: set the clock first.",
        "本机日期是\(day(clock))，比最后一笔记录（\(day(last))）晚\(days)天。如果日期不对，积分和优惠券会提前过期：请先校准时钟。")
    case .behind(let days, let last, let clock):
      pick(
        "This machine says it is \(day(clock)), \(days) days before the last entry of \(day(last)). "
          + "Entries are kept under \(day(last)) until the clock has passed it.",
        "本机日期是\(day(clock))，比最后一笔记录（\(day(last))）早\(days)天。在时钟走过这一天之前，新记录仍记在\(day(last))名下。")
    }
  }

  var clockTitle: String { pick("Is the date right?", "日期对吗？") }
  var clockWrong: String { pick("No, leave", "不对，退出") }
  var clockRight: String { pick("Yes, go on", "对，继续") }
}
