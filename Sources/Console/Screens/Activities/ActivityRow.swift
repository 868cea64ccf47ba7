import Shop

/// One thing that a member can have done, as a row: what it earns, or why not.
struct ActivityRow {
  enum Deed: Hashable {
    case activity(ActivityKind)
    case event(EventCode)
    case cause(CauseCode)
    case draw(DrawCode)
  }

  var deed: Deed
  var label: String
  var points: String
  /// How far the cap is, how many places are left, what a cause has so far.
  var detail: String
  var unavailable: String?

  /// Everything the programme offers today: activities, the events that are not over, the causes.
  static func rows(for id: PersonID, _ context: Context) -> [ActivityRow] {
    let settings = context.state.settings.activities
    let kinds: [ActivityKind] = [.checkIn, .share, .review, .photo, .returned]
    return kinds.map { row(for: $0, of: id, context) }
      + settings.events.filter { $0.lastDay >= context.today }.map { row(for: $0, of: id, context) }
      + settings.causes.filter { !$0.retired }.map { row(for: $0, of: id, context) }
      + openDraws(context).map { row(for: $0, of: id, context) }
  }

  /// Why `kind` earns nothing now, by the rule that saving applies; `nil` when it does.
  static func refusal(_ kind: ActivityKind, code: String, of id: PersonID, _ context: Context) -> Refusal? {
    do throws(Refusal) {
      _ = try context.state.plan(ActivityClaim(member: id, kind: kind, code: code), on: context.today)
      return nil
    } catch {
      return error
    }
  }

  private static func row(for kind: ActivityKind, of id: PersonID, _ context: Context) -> ActivityRow {
    let words = context.words
    let settings = context.state.settings.activities
    let channel = kind.isPost ? settings.channels.first?.code.text ?? "" : ""
    let points = settings.points(for: kind)
    return ActivityRow(
      deed: .activity(kind), label: words.deed(kind),
      points: points.map { words.activityPoints($0, each: kind == .returned) } ?? "",
      detail: detail(of: kind, for: id, context),
      unavailable: refusal(kind, code: channel, of: id, context).map { words.sentence(for: $0) })
  }

  private static func detail(of kind: ActivityKind, for id: PersonID, _ context: Context) -> String {
    let words = context.words
    let settings = context.state.settings.activities
    guard let account = context.state.account(id) else { return "" }
    switch kind {
    case .checkIn:
      guard settings.streakDays > 0, settings.streakPoints > .zero else { return words.onceADay }
      return words.streak(account.streak(on: context.today - 1), of: settings.streakDays, bonus: settings.streakPoints)
    case .share, .review, .photo:
      return words.postsThisMonth(account.posts(inMonthOf: context.today), of: settings.postsPerMonth)
    case .returned: return words.piecesThisMonth(account.piecesReturned(inMonthOf: context.today))
    case .event: return ""
    }
  }

  private static func row(for event: ShopEvent, of id: PersonID, _ context: Context) -> ActivityRow {
    let words = context.words
    let left = context.state.placesLeft(at: event)
    return ActivityRow(
      deed: .event(event.code), label: words.tookPart(words.name(event.title)),
      points: words.activityPoints(event.points, each: false), detail: words.placesLeft(left, on: event.day),
      unavailable: refusal(.event, code: event.code.text, of: id, context).map { words.sentence(for: $0) })
  }

  private static func row(for cause: Cause, of id: PersonID, _ context: Context) -> ActivityRow {
    let words = context.words
    let account = context.state.account(id)
    let refusal =
      account?.isMember == true ? account?.whyNotSpend(Points(1), on: context.today) : Refusal.notMember
    return ActivityRow(
      deed: .cause(cause.code), label: words.givesTo(words.name(cause.title)), points: words.anyNumber,
      detail: words.givenSoFar(context.state.donated(to: cause.code)),
      unavailable: refusal.map { words.sentence(for: $0) })
  }

  /// Draws that ask for entries and still take them.
  private static func openDraws(_ context: Context) -> [DrawPlan] {
    context.state.settings.promotions.draws.filter { plan in
      plan.needsEntry && !plan.retired && plan.through.map { context.today <= $0 } ?? true
        && !context.state.globals.draws.contains { $0.draw == plan.code }
    }
  }

  private static func row(for plan: DrawPlan, of id: PersonID, _ context: Context) -> ActivityRow {
    let words = context.words
    let command = Command.enterDraw(DrawEntry(member: id, draw: plan.code))
    return ActivityRow(
      deed: .draw(plan.code), label: words.entersDraw(words.name(plan.title)), points: "",
      detail: words.state(of: plan, context.state, on: context.today),
      unavailable: Rehearsal(command, context).refusal.map { words.sentence(for: $0) })
  }
}
