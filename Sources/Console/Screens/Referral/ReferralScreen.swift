import Shop
import Terminal

/// Who brought whom, and what became of the rewards; the member's own code and the words to pass on (S37-S39, S53).
struct ReferralScreen: Screen {
  /// One newcomer.
  private struct Row {
    var id: PersonID
    var name: String
    var referral: Referral
    var standing: ReferralStanding
    /// People the newcomer brought in turn.
    var brought: Int
  }

  let id: PersonID
  private var name = ""
  private var sentBy: (id: PersonID, name: String, standing: ReferralStanding?)?
  private var rows: [Row] = []
  private var list = ListPart("referrals")

  init(_ id: PersonID, _ context: Context) {
    self.id = id
    refresh(context)
  }

  mutating func refresh(_ context: Context) {
    let state = context.state
    name = context.view.person(id)?.name ?? ""
    let account = state.account(id)
    rows = (account?.referrals ?? []).reversed().map { referral in
      Row(
        id: referral.newcomer, name: context.view.person(referral.newcomer)?.name ?? "", referral: referral,
        standing: state.standing(of: referral, on: context.today),
        brought: state.account(referral.newcomer)?.referrals.count ?? 0)
    }
    sentBy = account?.referredBy.map { referrer in
      let own = state.account(referrer)?.referrals.first { $0.newcomer == id }
      return (
        referrer, context.view.person(referrer)?.name ?? "", own.map { state.standing(of: $0, on: context.today) }
      )
    }
  }

  func title(_ context: Context) -> String { context.words.referralsTitle }

  func subject(_ context: Context) -> PersonID? { id }

  private var selected: Row? { rows.isEmpty ? nil : rows[min(list.selected, rows.count - 1)] }

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    return [
      command(
        .enter, words.open, help: words.openMemberHelp, unavailable: selected == nil ? words.broughtNobody : nil
      ) { screen, _ in screen.selected.map { [.open(.member($0.id))] } ?? [] },
      command(.character("c"), words.copyCode, help: words.copyInvitationHelp) { screen, context in
        [.effect(.copy(context.words.invitation(screen.id, context))), .say(.good(context.words.copied))]
      },
      command(
        .character("u"), words.referrerKey, help: words.referrerKeyHelp,
        unavailable: sentBy == nil ? words.sentByNobody : nil
      ) { screen, _ in screen.sentBy.map { [.open(.member($0.id))] } ?? [] },
      backCommand(context),
    ]
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    switch list.handle(input, count: rows.count, context) {
    case .activated: selected.map { [.open(.member($0.id))] } ?? []
    case .moved: []
    case .unused: input == .tick ? [] : nil
    }
  }

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    canvas.put(name, at: 2, 0, .heading)
    canvas.put(words.ownCode(ReferralCode(id)), at: 2, 1, .accent)
    if let sentBy {
      let state = sentBy.standing.map { words.sentence(for: $0, today: context.today) } ?? ""
      canvas.put(words.list([words.sentBy(sentBy.name), state]), at: 2, 2)
    } else {
      canvas.put(words.sentByNobody, at: 2, 2, .muted)
    }
    var row = canvas.put(lines: [words.invitation(id, context)], from: 4, .suggestion)
    row += 1
    canvas.rule(words.broughtHeading, row: row, count: rows.isEmpty ? "" : "\(rows.count)")
    guard !rows.isEmpty else {
      canvas.put(words.broughtNobody, at: 2, row + 1, .muted)
      return
    }
    let columns = Columns(
      [
        .init(title: "", width: 14, grows: 1), .init(title: "", width: 12), .init(title: "", width: 24, grows: 2),
        .init(title: "", width: 12, priority: 1),
      ], room: canvas.columns - 5)
    canvas.part(column: 1, row: row + 1, columns: canvas.columns - 2) { part in
      list.draw(count: rows.count, into: &part) { place, _, line in
        let entry = rows[place]
        columns.draw(
          [
            (entry.name, .heading), (words.day(entry.referral.joined), .muted),
            (
              words.sentence(for: entry.standing, entry.referral, today: context.today),
              entry.standing == .granted ? .good : .text
            ), (entry.brought > 0 ? words.brought(entry.brought) : "", .muted),
          ], into: &line)
      }
    }
  }
}
