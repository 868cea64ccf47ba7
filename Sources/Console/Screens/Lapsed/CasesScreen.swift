import Shop
import Terminal

/// Who is being won back, the first due first; of one member, everything that was tried (S110).
struct CasesScreen: OwnedWorklist {
  struct Row: Hashable {
    var member: PersonID
    var name: String
    var winBack: WinBackCase
  }

  /// `nil` for everyone.
  let id: PersonID?
  private var all: [Row] = []
  private var rows: [Row] = []
  private var list = ListPart("cases")
  var owner = OwnerFilter()

  init(_ id: PersonID?, _ context: Context) {
    self.id = id
    refresh(context)
  }

  mutating func refresh(_ context: Context) {
    let found =
      id.map { id in (context.state.account(id)?.winBacks ?? []).reversed().map { (id, $0) } }
      ?? context.state.openCases().map { ($0.member, $0.winBack) }
    all = found.map { Row(member: $0, name: context.view.person($0)?.name ?? "", winBack: $1) }
    owner.take(Dictionary(all.map { ($0.member, $0.winBack.plan.owner) }) { first, _ in first })
    narrowed(context)
  }

  mutating func narrowed(_ context: Context) { rows = all.filter { owner.shows($0.member, context) } }

  /// How many of those that who is signed in sees to want their step by today; a manager sees to all.
  static func due(_ context: Context) -> Int {
    context.state.openCases().count { _, winBack in
      guard !winBack.isHeldOut, winBack.state == .listed, !winBack.plan.isSnoozed(on: context.today),
        let deadline = winBack.plan.deadline, deadline <= context.today
      else { return false }
      return context.staff.may(.lapsedList) || winBack.plan.owner.lowercased() == context.staff.name.lowercased()
    }
  }

  func title(_ context: Context) -> String { context.words.casesTitle }

  func subject(_ context: Context) -> PersonID? { id ?? selected?.member }

  private var selected: Row? { rows.isEmpty ? nil : rows[min(list.selected, rows.count - 1)] }

  // MARK: Keys

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    let none = selected == nil ? words.noCases : nil
    let closed =
      none ?? selected.flatMap { $0.winBack.isOpen ? nil : words.sentence(for: .caseClosed($0.winBack.state)) }
    let held = closed ?? (selected?.winBack.isHeldOut == true ? words.keptBackShort : nil)
    let denied = closed ?? CaseChoice.denied(context)
    return [
      command(.enter, words.contactKey, help: words.contactKeyHelp, unavailable: held) { screen, _ in screen.write },
      command(.character("o"), words.caseOutcomeKey, help: words.caseOutcomeHelp, unavailable: closed) { _, context in
        [.present(CaseChoice.outcomes(context))]
      },
      command(.character("w"), words.caseReasonKey, help: words.caseReasonHelp, unavailable: denied) { _, context in
        [.present(CaseChoice.reasons(context))]
      },
      command(.character("z"), words.snoozeKey, help: words.snoozeHelp, unavailable: denied) { _, context in
        [.present(CaseChoice.snooze(context))]
      },
      command(.character("a"), words.assignKey, help: words.assignHelp, unavailable: denied) { _, context in
        [.present(CaseChoice.owners(context))]
      },
      command(.character("d"), words.deadlineKey, help: words.deadlineHelp, unavailable: denied, isOnBar: false) {
        _, context in
        [.present(CaseChoice.deadline(context))]
      },
      command(.character("n"), words.note, help: words.noteHelp, unavailable: denied, isOnBar: false) { _, context in
        [.present(CaseChoice.note(context))]
      },
      command(.character("c"), words.cardKey, help: words.openMemberHelp, unavailable: none) { screen, _ in
        screen.selected.map { [.open(.member($0.member))] } ?? []
      },
      ownerCommand(context), backCommand(context),
    ]
  }

  private var write: [Transition] {
    guard let selected, selected.winBack.isOpen, !selected.winBack.isHeldOut else { return [] }
    return [.open(.message(selected.member, MessageSeed(selected.winBack, about: nil)))]
  }

  mutating func received(_ answer: Answer, _ context: Context) -> [Transition] {
    guard let answered = CaseChoice.read(answer, context), let selected else { return [] }
    return CaseChoice.submit(
      answered, for: CaseName(member: selected.member, id: selected.winBack.id), context)
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    switch list.handle(input, count: rows.count, context) {
    case .activated: write
    case .moved: []
    case .unused: input == .tick ? [] : nil
    }
  }

  // MARK: Drawing

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    guard !rows.isEmpty else {
      canvas.put(words.noCases, at: 2, 0)
      canvas.put(words.noCasesNext, at: 2, 1, .muted)
      return
    }
    let columns = Columns(
      [
        .init(title: words.nameLabel, width: 11, grows: 1), .init(title: words.whyLabel, width: 20, grows: 3),
        .init(title: words.stakeLabel, width: 8, align: .trailing), .init(title: words.stateLabel, width: 9),
        .init(title: words.ownerLabel, width: 7), .init(title: words.byWhenLabel, width: 7),
      ], room: canvas.columns - 5)
    columns.drawTitles(into: &canvas, at: 3, 0)
    let detail = 6
    canvas.part(column: 1, row: 1, columns: canvas.columns - 2, rows: max(1, canvas.rows - detail - 1)) { part in
      list.draw(count: rows.count, into: &part) { place, _, row in
        let entry = rows[place]
        let plan = entry.winBack.plan
        let isLate = entry.winBack.isOpen && (plan.deadline.map { $0 < context.today } ?? false)
        columns.draw(
          [
            (entry.name, .heading), (words.inBrief(entry.winBack.cause, receiver: entry.receiver(context)), .text),
            (words.wholeAmount(entry.winBack.atStake), .amount),
            (words.progress(of: entry.winBack, today: context.today), entry.winBack.isOpen ? .accent : .muted),
            (plan.owner, .text), (plan.deadline.map { words.shortDay($0) } ?? "", isLate ? .warning : .muted),
          ], into: &row)
      }
    }
    canvas.part(row: canvas.rows - detail, rows: detail) { part in drawDetail(&part, context) }
  }

  private func drawDetail(_ canvas: inout Canvas, _ context: Context) {
    guard let selected else { return }
    let words = context.words
    let winBack = selected.winBack
    canvas.rule(selected.name, row: 0, count: words.name(of: winBack.list))
    let plan = winBack.cause.plan.flatMap { code in context.state.settings.plans.first { $0.code == code } }
    let lines = [
      words.sentence(
        for: winBack.cause, receiver: selected.receiver(context), plan: plan.map { words.name($0.name) } ?? "",
        today: context.today),
      words.planned(winBack.plan, context.state.settings, today: context.today),
      words.caseHistory(winBack, windowDays: context.state.settings.winBack.windowDays, today: context.today),
    ]
    _ = canvas.put(lines: lines.filter { !$0.isEmpty }, from: 1, .text)
  }
}

extension CasesScreen.Row {
  fileprivate func receiver(_ context: Context) -> String {
    winBack.cause.receiver.flatMap { context.view.person(member)?.receiver($0)?.name } ?? ""
  }
}
