import Shop

/// What staff may do about a case, as short lists of which one key picks, and what the answers come to.
enum CaseChoice {
  enum Answered: Hashable {
    case plan(CaseChange.What)
    case move(WinBackState)
    /// What was typed is no day.
    case unreadable
  }

  // MARK: Asking

  static func reasons(_ context: Context) -> PickScreen {
    let words = context.words
    let settings = context.state.settings.winBack
    let rows = ChurnReason.allCases.map { reason in
      PickScreen.Row(
        label: words.name(of: reason),
        detail: settings.playbook(for: reason, on: .lapsed).map { words.name($0.name) } ?? "")
    }
    return PickScreen("case reason", heading: words.whyTheyStayAway, rows: rows)
  }

  static func outcomes(_ context: Context) -> PickScreen {
    PickScreen("case outcome", heading: context.words.whatCameOfIt, options: moves.map { context.words.name(of: $0) })
  }

  static func snooze(_ context: Context) -> PickScreen {
    let words = context.words
    let rows = pauses.map { days in
      PickScreen.Row(
        label: words.within(days: days), detail: words.nearDay(context.today + days, today: context.today))
    }
    return PickScreen("case snooze", heading: words.snoozeUntil, rows: rows, newText: words.orUntil)
  }

  static func owners(_ context: Context) -> PickScreen {
    PickScreen("case owner", heading: context.words.whoSeesToIt, options: names(context))
  }

  static func deadline(_ context: Context) -> PromptScreen {
    PromptScreen("case deadline", heading: context.words.doneBy, hint: context.words.dueHint, limit: 20)
  }

  static func note(_ context: Context) -> PromptScreen {
    PromptScreen("case note", heading: context.words.noteTitle, hint: context.words.noteHint)
  }

  private static let moves: [WinBackState] = [.replied, .returned, .lost]
  private static let pauses = [7, 14, 30, 90]

  private static func names(_ context: Context) -> [String] {
    let names = context.view.roster.present.map(\.name)
    return names.isEmpty ? [context.staff.name] : names
  }

  /// Why who is signed in may not plan; `nil` when they may.
  static func denied(_ context: Context) -> String? {
    let blank = CaseName(member: PersonID(high: 0, low: 0), id: WinBackID(high: 0, low: 0))
    return context.denied(.planCase(CaseChange(blank, CaseChange.What())))
  }

  // MARK: Reading the answer

  static func read(_ answer: Answer, _ context: Context) -> Answered? {
    switch answer {
    case .chosen("case reason", let place): .plan(CaseChange.What(reason: ChurnReason.allCases[place]))
    case .chosen("case outcome", let place): .move(moves[place])
    case .chosen("case snooze", let place): .plan(CaseChange.What(snoozed: context.today + pauses[place]))
    case .chosen("case owner", let place): .plan(CaseChange.What(owner: names(context)[place]))
    case .text("case snooze", let text):
      DayText.read(text, today: context.today).map { .plan(CaseChange.What(snoozed: $0)) } ?? .unreadable
    case .text("case deadline", let text):
      DayText.read(text, today: context.today).map { .plan(CaseChange.What(deadline: $0)) } ?? .unreadable
    case .text("case note", let text): .plan(CaseChange.What(note: text))
    default: nil
    }
  }

  /// What the answer asks of the shop for a case that is open.
  static func submit(_ answered: Answered, for name: CaseName, _ context: Context) -> [Transition] {
    switch answered {
    case .plan(let what): [.submit(.planCase(CaseChange(name, what)))]
    case .move(let state): [.submit(.moveCase(CaseStep(name, to: state)))]
    case .unreadable: [.say(.bad(context.words.cannotRead(context.words.doneBy)))]
    }
  }
}
