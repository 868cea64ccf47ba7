import Insight
import Shop

/// The numbers and names of reports.
extension Words: ReportVocabulary {
  public var languageCode: String { language.rawValue }

  public func text(_ text: ReportText) -> String {
    switch text {
    case .term(let term): name(of: term)
    case .measure(let measure): name(of: measure)
    case .name(let text): name(text)
    case .plain(let text): text
    case .number(let number): String(number)
    case .day(let day): shortDay(day)
    case .week(let day): pick("from \(shortDay(day))", "\(shortDay(day))起")
    case .month(let day): month(day)
    case .quarter(let day): "\(day.year) Q\((day.month + 2) / 3)"
    case .monthOfYear(let month): pick(Self.months[(month - 1) % 12], "\(month)月")
    case .weekday(let number): weekday(number: number)
    case .occasion(let code): code.map { occasion($0) } ?? pick("not said", "未说明")
    case .word(let word): material(word)
    case .tender(let tender): name(of: tender)
    case .handover(let kind): name(of: kind)
    case .source(let code):
      code == .referral ? pick("a member", "会员推荐") : code.map(\.text) ?? pick("not asked", "未问")
    case .cause(let cause): sentence(for: cause)
    case .segment(let segment): name(of: segment)
    case .band(let band): name(of: band)
    case .channel(let channel): name(of: channel)
    case .step(let step): name(of: step)
    case .fourWeeks(let day): pick("4 weeks to \(shortDay(day))", "至\(shortDay(day))4周")
    case .uplift(let figures): figures.map { upliftPoints($0) } ?? ""
    case .verdict(let figures): figures.map { briefVerdict(of: $0) } ?? pick("nobody was kept back", "没有对照组")
    case .heard(let code):
      code.isEmpty ? pick("not asked", "未问") : HeardFrom(rawValue: code).map { name(of: $0) } ?? code
    case .compared(let with): with.map { name(of: $0) } ?? pick("not asked", "未问")
    case .churnReason(let reason): reason.map { name(of: $0) } ?? pick("not asked", "未问")
    case .standing(let standing): name(of: standing)
    case .method(let method): name(of: method)
    case .drivers(let drivers): list(drivers.map { phrase(for: $0) })
    case .group(let group): name(of: group)
    case .layer(let layer): name(of: layer)
    case .layerReason(let reason): sentence(for: reason)
    case .share(let share): percentage(share)
    }
  }

  public func text(_ value: ReportValue) -> String {
    switch value {
    case .text(let text): self.text(text)
    case .count(let count): points(Points(count))
    case .share(let share): percentage(share)
    case .money(let minor): money(Money(Int(minor.rounded())))
    case .number(let number): decimals(number, 2)
    case .ratio(let ratio): decimals(ratio, 3)
    case .days(let days): pick("\(decimals(days, 1)) days", "\(decimals(days, 1))天")
    case .points(let count): points(Points(count))
    case .part(let part, let all): "\(part)/\(all)"
    case .trend(let weeks): weeks.map(String.init).joined(separator: " ")
    case .blank: ""
    }
  }

  /// A number of that unit.
  public func value(_ value: Double, _ unit: MeasureUnit) -> String { text(ReportValue.of(value, unit)) }

  /// For an axis, where room is scarce: whole per cent, amounts without their cents.
  func brief(_ value: Double, _ unit: MeasureUnit) -> String {
    switch unit {
    case .share: "\(Int((value * 100).rounded()))%"
    case .money: compact(value / Double(currency.scale))
    case .days, .count: points(Points(Int(value.rounded())))
    case .number: decimals(value, 1)
    }
  }

  /// `940`, `12.4k`, `1.2m`; in Chinese by ten thousands.
  func compact(_ value: Double) -> String {
    let size = value.magnitude
    if language == .chinese, size >= 10_000 { return decimals(value / 10_000, size < 1_000_000 ? 1 : 0) + "万" }
    if size >= 1_000_000 { return decimals(value / 1_000_000, 1) + "m" }
    if size >= 10_000 { return decimals(value / 1_000, size < 100_000 ? 1 : 0) + "k" }
    return points(Points(Int(value.rounded())))
  }

  /// `48.3%`
  func percentage(_ share: Double) -> String { decimals(share * 100, 1) + "%" }

  /// Rounded half away from zero to so many digits, without zeros at the end.
  func decimals(_ value: Double, _ digits: Int) -> String {
    let scale = (0..<digits).reduce(1.0) { scale, _ in scale * 10 }
    let whole = Int(min(max((value * scale).rounded(), -1e15), 1e15))
    let (before, behind) = whole.magnitude.quotientAndRemainder(dividingBy: UInt(scale))
    var fraction = String(behind)
    fraction = String(repeating: "0", count: digits - min(digits, fraction.count)) + fraction
    while fraction.hasSuffix("0") { fraction.removeLast() }
    if digits == 0 { fraction = "" }
    return (whole < 0 ? "-" : "") + points(Points(Int(before))) + (fraction.isEmpty ? "" : "." + fraction)
  }

  public func span(of report: Report) -> String {
    let (first, last) = (report.period.lowerBound, report.period.upperBound)
    return pick("\(day(first)) to \(day(last))", "\(day(first))至\(day(last))")
  }

  public func goal(of figure: ReportFigure) -> String? {
    guard let target = figure.target else { return nil }
    let amount = value(target, figure.measure.unit)
    guard let by = figure.goal?.by else { return pick("goal \(amount)", "目标\(amount)") }
    return pick("goal \(amount) by \(shortDay(by))", "目标\(amount)（\(shortDay(by))前）")
  }

  public func lastYear(of figure: ReportFigure) -> String? {
    figure.lastYear.map { pick("last year \(value($0, figure.measure.unit))", "去年\(value($0, figure.measure.unit))") }
  }

  public func sentence(for lack: ReportLack) -> String {
    switch lack {
    case .needs(let needed, .keptBack, let has):
      pick("too few kept back to tell: \(has) of \(needed)", "对照人数太少：\(has)/\(needed)")
    case .needs(let needed, let thing, let has):
      pick("not enough history: \(has) of \(needed) \(name(of: thing))", "数据不足：\(name(of: thing))\(has)/\(needed)")
    case .noControlGroup: pick("no control group", "没有对照组")
    case .nothingYet: pick("nothing yet", "暂无")
    case .shortfall(.tooFew(_, let have, let need)):
      pick("not enough history: \(have) of \(need)", "数据不足：\(have)/\(need)")
    case .shortfall(let shortfall): sentence(for: shortfall)
    }
  }

  private func name(of thing: ReportLack.Thing) -> String {
    switch thing {
    case .customers: pick("customers", "顾客")
    case .gaps: pick("repeat purchases", "复购")
    case .formerBuyers: pick("earlier buyers", "以前的买家")
    case .months: pick("months", "月")
    case .orders: pick("orders", "订单")
    case .keptBack: pick("kept back", "对照")
    }
  }

  public func sentence(for note: ReportNote) -> String {
    switch note {
    case .membersChose:
      pick("Members chose to join: the difference is not what membership did.", "会员是自己加入的，差别不等于会员计划的效果。")
    case .noControlGroup:
      pick("Nobody was left out to compare with: what would have sold anyway is unknown.", "没有对照组，不知道没有优惠会卖多少。")
    case .notRanked(let least):
      pick("By name; nobody is ranked before everyone has \(least) orders.", "按姓名排列；每人满\(least)单才排名。")
    case .assumedMargin(let margin):
      pick(
        "Where a cost is not known, \(percentage(margin)) of sales is taken as margin.",
        "没有进价的商品按毛利率\(percentage(margin))计算。")
    case .uplift(let title, let figures): name(title) + pick(": ", "：") + verdict(of: figures)
    case .noAnswers: pick("Nobody has been asked yet.", "还没有收集评分。")
    case .shortfall(let shortfall): sentence(for: shortfall)
    case .forecast(let off, let lastYear):
      pick(
        "Forecast: off by \(percentage(off)) in the backtest; last year's by \(percentage(lastYear)).",
        "预测：回测误差\(percentage(off))，去年同期为\(percentage(lastYear))。")
    case .forecastHidden(let lastYear):
      pick(
        "No forecast: last year's was nearer in the backtest (off by \(percentage(lastYear))).",
        "不显示预测：回测中去年同期更准（误差\(percentage(lastYear))）。")
    case .trained, .ruleNotBeaten, .ruleUsed, .rankOnly, .windowHidden, .methodMissing, .nothingKept, .unstableGroups,
      .weights,
      .coreSpend:
      sentence(prediction: note)
    case .noLastYear: pick("There is no last year to compare with yet.", "还没有去年的数据可比。")
    }
  }

  func sentence(for cause: SalesChange.Cause) -> String {
    switch cause {
    case .feast(let feast, let days, _):
      days > 0
        ? pick("\(name(of: feast)): \(days) more of its days", "\(name(of: feast))多占\(days)天")
        : pick("\(name(of: feast)): \(-days) fewer of its days", "\(name(of: feast))少占\(-days)天")
    case .campaign(_, let title, _, _): pick("Campaign \(name(title))", "活动\(name(title))")
    case .stockOut(let days, let worst):
      pick("Out of stock on \(days) product-days, most: \(worst)", "缺货\(days)个商品日，最多：\(worst)")
    case .note(let day, let text): "\(shortDay(day)): \(text)"
    }
  }
}
