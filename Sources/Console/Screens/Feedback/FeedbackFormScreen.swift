import Shop
import Terminal

/// What a customer complains of or wishes for, as it is taken down (S75, S80): their words go into their file.
struct FeedbackFormScreen: FormScreen {
  enum Field: Hashable, Sendable { case kind, theme, text, order, owner, due }

  let id: PersonID
  var form: Form<Field>
  private var person: Person?
  private var orders: [Order] = []

  /// - Parameter order: The one it is about, where that is known already.
  init(_ id: PersonID, _ order: OrderID?, _ context: Context) {
    self.id = id
    let purchases = context.state.account(id)?.purchases.suffix(5).reversed().map(\.order) ?? []
    orders = (purchases + (order.map { purchases.contains($0) ? [] : [$0] } ?? [])).compactMap {
      context.state.order($0)
    }
    let chosen = orders.firstIndex { $0.id == order }.map { $0 + 1 } ?? 0
    let names = Self.names(context)
    form = Form([
      (.theme, .choice(0, of: context.state.settings.feedback.currentThemes.count)),
      (.text, .text(TextField(limit: PersonNote.limit))),
      (.kind, .choice(0, of: FeedbackKind.allCases.count)), (.order, .choice(chosen, of: orders.count + 1)),
      (
        .owner,
        .choice(Self.usualOwner(names, context), of: names.count)
      ), (.due, .text(TextField(limit: 20))),
    ])
    refresh(context)
  }

  mutating func refresh(_ context: Context) { person = context.view.person(id) }

  func title(_ context: Context) -> String { context.words.feedbackFormTitle }

  func subject(_ context: Context) -> PersonID? { id }

  private static func names(_ context: Context) -> [String] {
    let names = context.view.roster.present.map(\.name)
    return names.contains { Roster.areSame($0, context.staff.name) } ? names : [context.staff.name] + names
  }

  private static func usualOwner(_ names: [String], _ context: Context) -> Int {
    names.firstIndex { Roster.areSame($0, context.staff.name) } ?? 0
  }

  private func usualOwner(_ context: Context) -> Int { Self.usualOwner(Self.names(context), context) }

  private var kind: FeedbackKind { FeedbackKind.allCases[form.choice(.kind)] }

  /// The day that was typed; with nothing typed the settings say it.
  private func due(_ context: Context) -> Day? {
    form.text(.due).isEmpty ? usual(context) : DayText.read(form.text(.due), today: context.today)
  }

  private func usual(_ context: Context) -> Day {
    let settings = context.state.settings.feedback
    return context.today + (kind == .complaint ? settings.complaintDays : settings.wishDays)
  }

  func problem(_ context: Context) -> String? {
    let words = context.words
    if context.state.settings.feedback.currentThemes.isEmpty { return words.noThemes }
    if due(context) == nil { return words.cannotRead(words.doneBy) }
    guard let command = saving(context) else { return words.noSuchPerson }
    return Rehearsal(command, files: person.map { [$0] } ?? [], context).refusal.map { words.sentence(for: $0) }
  }

  func saving(_ context: Context) -> Command? {
    let themes = context.state.settings.feedback.currentThemes
    let (theme, order, names) = (form.choice(.theme), form.choice(.order) - 1, Self.names(context))
    guard person != nil, themes.indices.contains(theme) else { return nil }
    // Left as it is: theirs who takes it down, and where it is opened again, whose it was.
    let owner = form.choice(.owner) == usualOwner(context) ? nil : form.choice(.owner)
    return .takeFeedback(
      FeedbackWish(
        member: id, kind: kind, theme: themes[theme].code, text: form.text(.text),
        order: orders.indices.contains(order) ? orders[order].id : nil,
        owner: owner.flatMap { names.indices.contains($0) ? names[$0] : nil }, due: due(context)))
  }

  func look(of field: Field, _ context: Context) -> Form<Field>.Look {
    let words = context.words
    switch field {
    case .kind:
      return Form<Field>.Look(
        label: words.kindLabel, options: FeedbackKind.allCases.map { words.name(of: $0) })
    case .theme:
      return Form<Field>.Look(
        label: words.saidAboutLabel, options: context.state.settings.feedback.currentThemes.map { words.name($0.name) },
        message: again(context))
    case .text: return Form<Field>.Look(label: words.saidLabel, placeholder: words.inTheirWords)
    case .order:
      return Form<Field>.Look(
        label: words.orderLabel,
        options: [words.noOrderNamed] + orders.map { words.briefly($0) })
    case .owner: return Form<Field>.Look(label: words.whoSeesToIt, options: Self.names(context))
    case .due:
      var look = Form<Field>.Look(label: words.doneBy, placeholder: words.dueHint)
      look.message = due(context).map { words.shortDay($0, weekday: true) }
      return look
    }
  }

  /// The same was done a short while ago: saving opens that one again.
  private func again(_ context: Context) -> String? {
    guard let command = saving(context), case .takeFeedback(var wish) = command else { return nil }
    if wish.text.isEmpty { wish.text = "-" }
    let rehearsal = Rehearsal(.takeFeedback(wish), files: person.map { [$0] } ?? [], context)
    let known = rehearsal.events.lazy.compactMap { event -> FeedbackTicket? in
      if case .feedbackChanged(let fact) = event { fact.before } else { nil }
    }.first
    return known?.done.map { context.words.comesUpAgain($0.day, today: context.today) }
  }
}
