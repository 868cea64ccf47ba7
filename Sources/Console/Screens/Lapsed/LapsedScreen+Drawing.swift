import Insight
import Shop
import Terminal

extension LapsedScreen {
  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    guard isAllowed(context) else {
      canvas.put(words.sentence(for: .notAllowed(needs: .manager)), at: 2, 1, .warning)
      return
    }
    guard let report else {
      canvas.put(wasCancelled ? words.lapsedCancelled : words.lapsedWorking, at: 2, 1, .muted)
      return
    }
    drawHead(report, &canvas, context)
    guard !rows.isEmpty else {
      canvas.put(filter.isNarrow ? words.nobodyShown : words.nobody(on: tab), at: 2, 3)
      if !report.board.gated.isEmpty {
        canvas.put(words.nobodyLapsedNext(report.board.gated.count), at: 2, 4, .muted)
      }
      return
    }
    let columns = columns(room: canvas.columns - 5, words)
    columns.drawTitles(into: &canvas, at: 3, 3)
    let detail = min(8, max(3, canvas.rows / 3 + 1))
    canvas.part(column: 1, row: 4, columns: canvas.columns - 2, rows: max(1, canvas.rows - 4 - detail)) { part in
      list.draw(count: rows.count, into: &part) { place, _, row in
        columns.draw(cells(of: rows[place], report, context, whyRoom: columns.shown[1].width), into: &row)
      }
    }
    if let selected { canvas.part(row: canvas.rows - detail) { drawDetail(selected, report, &$0, context) } }
  }

  private func drawHead(_ report: Report, _ canvas: inout Canvas, _ context: Context) {
    let words = context.words
    var column = 2
    for list in WinBackList.allCases {
      let label = "\(words.name(of: list)) \(report.board[list].count)"
      column = canvas.put(list == tab ? "[\(label)]" : " \(label) ", at: column, 0, list == tab ? .heading : .muted) + 1
    }
    let old = isOld(context)
    let local = ShopZone(context.state.globals.timeZone)?.local(report.at)
    let time = SafeText(
      local.map { words.asOf(words.shortDay($0.day) + " " + $0.time.description, isOld: old) } ?? "")
    canvas.put(time, at: max(column, canvas.columns - time.width - 1), 0, old ? .warning : .muted)
    let stake = rows.reduce(Money.zero) { $0 + $1.atStake }
    let narrowed = words.narrowed(filter, context.state.settings)
    if !rows.isEmpty {
      canvas.put(words.sum(rows.count, on: tab, atStake: stake), at: 2, 1, .text)
    }
    if !narrowed.isEmpty {
      canvas.put(narrowed, at: 2, 2, .accent)
    } else if tab == .lapsed, !report.board.hasEnoughHistory {
      canvas.put(words.tooLittleHistory, at: 2, 2, .warning)
    } else {
      canvas.put(
        words.definition(of: tab, context.state.settings.winBack, secondOrder: report.board.secondOrder), at: 2, 2,
        .muted)
    }
  }

  private func columns(room: Int, _ words: Words) -> Columns {
    Columns(
      [
        .init(title: words.nameLabel, width: 10, grows: 1), .init(title: words.whyLabel, width: 25, grows: 3),
        .init(title: words.overLabel, width: 4, align: .trailing),
        .init(title: words.chanceLabel, width: 6, align: .trailing),
        .init(title: words.stakeLabel, width: 8, align: .trailing),
        .init(title: words.stateLabel, width: 9),
        .init(title: words.ownerLabel, width: 8, priority: 1),
        .init(title: words.byWhenLabel, width: 8, priority: 2),
        .init(title: words.lastContactLabel, width: 12, priority: 3),
        .init(title: words.nextLabel, width: 18, priority: 4),
      ], room: room)
  }

  /// The whole sentence where it has room, else what it is about.
  private func why(_ row: WinBackRow, _ report: Report, _ context: Context, room: Int) -> String {
    let whole = sentence(of: row.cause, row, report, context)
    return SafeText(whole).width <= room ? whole : inBrief(row, report, context.words)
  }

  private func cells(
    of row: WinBackRow, _ report: Report, _ context: Context, whyRoom: Int
  ) -> [(String, Role)] {
    let words = context.words
    let account = context.state.account(row.id)
    let winBack = account?.openCase
    let plan = plan(of: row, winBack, report, context)
    let state = winBack.map { words.progress(of: $0, today: context.today) } ?? ""
    let isDue = plan.deadline.map { winBack != nil && $0 < context.today } ?? false
    return [
      (report.board.entries[row.id]?.name ?? "", .heading), (why(row, report, context, room: whyRoom), .text),
      ("\(row.overdueDays)", .text),
      (row.chance.map { words.chance($0) } ?? "-", .text), (words.wholeAmount(row.atStake), .amount),
      (state, winBack?.state == .replied ? .good : .accent), (plan.owner, .muted),
      (winBack == nil ? "" : plan.deadline.map { words.shortDay($0) } ?? "", isDue ? .warning : .muted),
      (account?.lastMarketing.map { words.nearDay($0.day, today: context.today) } ?? "", .muted),
      (words.step(of: row.step, plan, context.state.settings), .muted),
    ]
  }

  /// What is planned, or would be if the step were taken today.
  private func plan(
    of row: WinBackRow, _ winBack: WinBackCase?, _ report: Report, _ context: Context
  ) -> CasePlan {
    if let winBack { return winBack.plan }
    var plan = context.state.settings.winBack.plan(
      for: .unknown, on: row.list, in: report.board.layers[row.id], from: context.today)
    if plan.owner.isEmpty { plan.owner = report.board.entries[row.id]?.traits.owner ?? "" }
    return plan
  }

  private func receiver(of cause: WinBackCause, _ row: WinBackRow, _ report: Report) -> String {
    guard let receiver = cause.receiver else { return "" }
    return report.board.entries[row.id]?.dates.first { $0.receiver == receiver }?.name ?? ""
  }

  private func inBrief(_ row: WinBackRow, _ report: Report, _ words: Words) -> String {
    words.inBrief(row.cause, receiver: receiver(of: row.cause, row, report))
  }

  private func sentence(of cause: WinBackCause, _ row: WinBackRow, _ report: Report, _ context: Context) -> String {
    let plan = cause.plan.flatMap { code in context.state.settings.plans.first { $0.code == code } }
    return context.words.sentence(
      for: cause, receiver: receiver(of: cause, row, report), plan: plan.map { context.words.name($0.name) } ?? "",
      today: context.today)
  }

  private func drawDetail(_ row: WinBackRow, _ report: Report, _ canvas: inout Canvas, _ context: Context) {
    let words = context.words
    let layer = report.board.layers[row.id].map { words.name(of: $0) } ?? ""
    canvas.rule(report.board.entries[row.id]?.name ?? "", row: 0, count: layer)
    let account = context.state.account(row.id)
    let why = row.causes.prefix(2).map { sentence(of: $0, row, report, context) }
      .joined(separator: words.pick(". ", "。"))
    var sentences: [(String, Role)] = [(why, .text), (nextStep(row, report, context), .suggestion)]
    if row.list == .lapsed || row.chance != nil { sentences.append((words.stakeSentence(row), .text)) }
    sentences.append((words.lastCame(row.lastPurchase, row.next, today: context.today), .muted))
    if let contact = account?.contacts.last {
      let settings = context.state.settings.contact
      sentences.append((words.lastContact(contact, settings: settings, today: context.today), .muted))
    }
    var line = 1
    for (sentence, role) in sentences where !sentence.isEmpty {
      for part in SafeText(sentence).wrapped(to: canvas.columns - 4) where line < canvas.rows {
        canvas.put(part, at: 2, line, role)
        line += 1
      }
    }
  }

  /// Without consent nobody is contacted: they are asked when they come (K1). Who is kept back is left alone (D12).
  private func nextStep(_ row: WinBackRow, _ report: Report, _ context: Context) -> String {
    let words = context.words
    let step = words.sentence(for: row.step, today: context.today)
    if row.step == .leaveInPeace { return words.nextStep(step) }
    guard let entry = report.board.entries[row.id] else { return words.nextStep(words.askNextVisit) }
    let who = ContactProfile(entry)
    let account = context.state.account(row.id)
    let rule = ContactRule(context.state, at: context.view.now, on: context.today)
    do throws(ContactRefusal) {
      _ = try rule.channel(who, account, for: .winBack)
    } catch {
      switch error.kind {
      case .noConsent, .noAddress, .muted: return words.nextStep(words.askNextVisit)
      default: return words.nextStep(words.sentence(for: error))
      }
    }
    let channels = words.list(who.channels(for: .winBack).map { words.name(of: $0) })
    let planned = words.planned(
      plan(of: row, account?.openCase, report, context), context.state.settings, today: context.today)
    let how = words.pick("\(step), by \(channels)", "\(step)（\(channels)）")
    return words.nextStep(planned.isEmpty ? how : words.pick("\(how) - \(planned)", "\(how)：\(planned)"))
  }
}
