import Insight
import Shop
import Terminal

/// What attempts to win members back have come to in the last 12 months: by playbook, by month, and against those kept
/// back (S110, S130, D12).
struct WinBackYieldScreen: Screen {
  private var report: WinBackYield?
  private var isWanted = true
  private var text = ScrollText()

  init(_ context: Context) {}

  mutating func refresh(_ context: Context) { isWanted = true }

  func title(_ context: Context) -> String { context.words.yieldTitle }

  mutating func wantedWork(_ context: Context) -> Transition? {
    guard isWanted, context.staff.may(.lapsedList) else { return nil }
    isWanted = false
    return .work { snapshot, progress in
      guard progress(0.1) else { return nil }
      return WinBackYield.make(
        state: snapshot.state, since: snapshot.today.adding(months: -12), on: snapshot.today)
    }
  }

  mutating func worked(_ outcome: WorkOutcome, _ context: Context) {
    if case .done(let found) = outcome { report = found as? WinBackYield }
  }

  func commands(_ context: Context) -> [ScreenCommand] { [backCommand(context)] }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    text.handle(input, context) || input == .tick ? [] : nil
  }

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    guard context.staff.may(.lapsedList) else {
      canvas.put(words.sentence(for: .notAllowed(needs: .manager)), at: 2, 1, .warning)
      return
    }
    guard let report else {
      canvas.put(words.lapsedWorking, at: 2, 1, .muted)
      return
    }
    guard report.all.taken > 0 || report.arms.heldOut + report.arms.running > 0 else {
      canvas.put(words.noCases, at: 2, 0)
      canvas.put(words.noCasesNext, at: 2, 1, .muted)
      return
    }
    canvas.put(words.yieldDefinition(context.state.settings.winBack.windowDays), at: 2, 0, .muted)
    canvas.part(row: 1) { text.draw(lines(report, context), into: &$0) }
  }

  private func lines(_ report: WinBackYield, _ context: Context) -> [ScrollText.Line] {
    let words = context.words
    let settings = context.state.settings.winBack
    var lines = [ScrollText.Line.heading(words.byPlaybook)]
    let playbooks = report.playbooks.map { code, tally in
      (
        name: code.map { code in settings.playbook(code).map { words.name($0.name) } ?? code.text } ?? words.noPlaybook,
        tally
      )
    }
    for (name, tally) in playbooks.sorted(by: { ($1.1.returned, $0.name) < ($0.1.returned, $1.name) }) {
      lines.append(.init(text: words.yield(of: name, tally), figure: words.money(tally.worth)))
    }
    lines.append(.heading(words.byMonth))
    for (month, tally) in report.months.sorted(by: { $1.key < $0.key }) {
      let name =
        words.pick("\(words.month(month.month, of: month.year)), ", "\(words.month(month.month, of: month.year))")
        + words.name(of: month.list)
      lines.append(.init(text: words.yield(of: name, tally), figure: words.money(tally.worth)))
    }
    lines.append(.heading(words.keptBackHeading))
    for line in words.verdict(report.arms) { lines.append(.init(text: line)) }
    return lines
  }
}

extension Words {
  var byPlaybook: String { pick("By playbook", "按方案") }
  var byMonth: String { pick("By month taken up", "按跟进月份") }
  var noPlaybook: String { pick("without a playbook", "没有方案") }
  var keptBackHeading: String { pick("Against those kept back", "与对照相比") }

  func yieldDefinition(_ days: Int) -> String {
    pick("Returned: a paid order within \(days) days. Last 12 months.", "回来：\(days)天内付款下单。近12个月。")
  }

  func yield(of name: String, _ tally: WinBackYield.Tally) -> String {
    pick("\(name): \(yield(tally))", "\(name)：\(yield(tally))")
  }

  private func yield(_ tally: WinBackYield.Tally) -> String {
    let rate = tally.rate.map { pick(" (\(share($0)))", "（\(share($0))）") } ?? ""
    return pick(
      "\(tally.taken) taken up, \(tally.contacted) contacted, \(tally.returned) returned\(rate)",
      "跟进\(tally.taken)，联系\(tally.contacted)，回来\(tally.returned)\(rate)")
  }

  private func share(_ value: Double) -> String { "\(Int((value * 100).rounded()))%" }

  func month(_ month: Int, of year: Int) -> String {
    pick("\(year)-\(month < 10 ? "0" : "")\(month)", "\(year)年\(month)月")
  }

  /// What the comparison says, the honest verdict last (D12).
  func verdict(_ arms: WinBackArms) -> [String] {
    var lines: [String] = []
    if arms.contacted + arms.heldOut > 0 {
      lines.append(
        self.arms(arms.contacted, arms.contactedReturned, heldOut: arms.heldOut, arms.heldOutReturned))
      lines.append(sentence(for: arms))
    }
    if arms.running > 0 {
      lines.append(
        pick(
          "\(count(arms.running, "case", "cases")) still within their days: not counted yet",
          "\(arms.running)个还在期限内，暂不计入"))
    }
    if lines.isEmpty { lines.append(pick("Nobody was kept back: nothing to compare with", "没有留作对照的，无从比较")) }
    return lines
  }

  /// What the two shares may be said to show, with the interval of their difference.
  public func sentence(for arms: WinBackArms) -> String { verdict(of: arms.figures) }

  /// What happened to a case so far.
  func caseHistory(_ winBack: WinBackCase, windowDays: Int, today: Day) -> String {
    var parts = [
      pick("taken up \(nearDay(winBack.listed, today: today))", "\(nearDay(winBack.listed, today: today))列入"),
      winBack.contacted.map {
        pick("contacted \(nearDay($0, today: today))", "\(nearDay($0, today: today))联系")
      } ?? "",
    ]
    if let ended = winBack.ended {
      parts.append(
        pick(
          "\(name(of: winBack.state)) \(nearDay(ended, today: today))",
          "\(nearDay(ended, today: today))\(name(of: winBack.state))"))
      if winBack.state == .returned { parts.append(money(winBack.worth)) }
    } else {
      let last = nearDay(winBack.window(windowDays).upperBound, today: today)
      parts.append(pick("an order through \(last) counts", "\(last)前下单算回来"))
    }
    if winBack.plan.reason != .unknown { parts.append(name(of: winBack.plan.reason)) }
    return list(parts).capitalizedFirst
  }
}
