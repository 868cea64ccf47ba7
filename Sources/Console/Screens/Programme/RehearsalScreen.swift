import Shop
import Terminal

/// What edited rules would have made of the last 12 months, before they are switched on (S127, D14).
struct RehearsalScreen: Screen {
  private let settings: ShopSettings
  private var played: RuleRehearsal?
  private var names: [PersonID: String] = [:]
  private var isAsked = false
  private var text = ScrollText()

  /// - Parameter settings: The rules as edited.
  init(_ settings: ShopSettings, _ context: Context) { self.settings = settings }

  func title(_ context: Context) -> String { context.words.whatIfTitle }

  func commands(_ context: Context) -> [ScreenCommand] { [backCommand(context)] }

  mutating func wantedWork(_ context: Context) -> Transition? {
    guard !isAsked else { return nil }
    isAsked = true
    let settings = settings
    return .work { snapshot, progress in
      RuleRehearsal(of: snapshot.state, under: settings, on: snapshot.today, progress: progress)
    }
  }

  mutating func worked(_ outcome: WorkOutcome, _ context: Context) {
    guard case .done(let found) = outcome, let found = found as? RuleRehearsal else { return }
    played = found
    for move in found.gained.prefix(Self.named) + found.lost.prefix(Self.named) {
      names[move.id] = context.view.person(move.id)?.name
    }
  }

  private static let named = 5

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    text.handle(input, context) || input == .tick ? [] : nil
  }

  func draw(into canvas: inout Canvas, _ context: Context) {
    guard let played else {
      canvas.put(context.words.replaying, at: 2, 1, .muted)
      return
    }
    text.draw(lines(of: played, context), into: &canvas)
  }

  private func lines(of played: RuleRehearsal, _ context: Context) -> [ScrollText.Line] {
    let words = context.words
    let arrow = context.glyphs.arrow.string
    let (before, after) = (played.before, played.after)
    func line(_ label: String, _ old: String, _ new: String) -> ScrollText.Line {
      ScrollText.Line(
        text: label, role: old == new ? .muted : .text, figure: old == new ? old : "\(old) \(arrow) \(new)")
    }
    var lines = [
      ScrollText.Line(text: words.replayed(played.orders, from: played.from, through: played.through), role: .muted),
      .heading(words.moneyHeading),
    ]
    lines += words.money(of: before, after).map { line($0.label, $0.before, $0.after) }
    lines.append(.heading(words.tiersHeading))
    for tier in settings.tiers {
      lines.append(
        line(words.name(tier.name), "\(before.members[tier.code] ?? 0)", "\(after.members[tier.code] ?? 0)"))
    }
    lines.append(ScrollText.Line(text: words.wouldRise(played.gained.count, naming(played.gained)), role: .good))
    lines.append(ScrollText.Line(text: words.wouldFall(played.lost.count, naming(played.lost)), role: .warning))
    return lines + [.blank, ScrollText.Line(text: words.rehearsalLimit, role: .muted)]
  }

  private func naming(_ moves: [RuleRehearsal.TierMove]) -> [String] {
    moves.prefix(Self.named).compactMap { names[$0.id] }
  }
}
