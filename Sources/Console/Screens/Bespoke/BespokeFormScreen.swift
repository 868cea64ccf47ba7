import Shop
import Terminal

/// The spec sheet of one piece (S69): what its kind asks, in the customer's words.
struct BespokeFormScreen: FormScreen {
  enum Field: Hashable, Sendable { case kind, due, receiver, spec(BespokeField) }

  let id: PersonID
  /// `nil` for a new one; of one that is there the sheet alone is changed.
  let bespoke: BespokeID?
  var form: Form<Field>
  private var person: Person?

  init(_ id: PersonID, _ bespoke: BespokeID?, _ context: Context) {
    self.id = id
    self.bespoke = bespoke
    let person = context.view.person(id)
    self.person = person
    let known = context.state.account(id)?.bespoke.first { $0.id == bespoke }
    let kind = known?.kind ?? BespokeKind(context.state.settings.kind)
    let details = bespoke.flatMap { id in person?.spec(of: id) } ?? []
    var entries: [(Field, Form<Field>.Value)] = []
    if bespoke == nil {
      let place = BespokeKind.allCases.firstIndex(of: kind) ?? 0
      entries = [
        (.kind, .choice(place, of: BespokeKind.allCases.count)), (.due, .text(TextField("+3", limit: 20))),
        (.receiver, .choice(0, of: 1 + (person?.receivers.count ?? 0))),
      ]
    }
    form = Form(entries + Self.sheet(of: kind, details))
  }

  private static func sheet(of kind: BespokeKind, _ details: [BespokeDetail]) -> [(Field, Form<Field>.Value)] {
    kind.fields.map { field in
      let text = details.last { $0.field == field }?.text ?? ""
      return (.spec(field), .text(TextField(text, limit: BespokeDetail.textLimit)))
    }
  }

  mutating func refresh(_ context: Context) { person = context.view.person(id) }

  func title(_ context: Context) -> String { context.words.specSheet }

  func subject(_ context: Context) -> PersonID? { id }

  private func kind(_ context: Context) -> BespokeKind {
    let known = context.state.account(id)?.bespoke.first { $0.id == bespoke }?.kind
    return known ?? BespokeKind.allCases[form.choice(.kind)]
  }

  private func due(_ context: Context) -> Day? { DayText.read(form.text(.due), today: context.today) }

  private func details(_ context: Context) -> [BespokeDetail] {
    kind(context).fields.map { BespokeDetail($0, form.text(.spec($0))) }.filter { !$0.text.isEmpty }
  }

  func problem(_ context: Context) -> String? {
    let words = context.words
    if bespoke == nil, due(context) == nil { return words.cannotRead(words.readyWhen) }
    guard let command = saving(context) else { return words.noSuchPerson }
    return Rehearsal(command, files: person.map { [$0] } ?? [], context).refusal.map { words.sentence(for: $0) }
  }

  func saving(_ context: Context) -> Command? {
    guard let bespoke else {
      guard let due = due(context) else { return nil }
      let place = form.choice(.receiver) - 1
      let receivers = person?.receivers ?? []
      return .askBespoke(
        BespokeWish(
          member: id, kind: kind(context), due: due, details: details(context),
          receiver: receivers.indices.contains(place) ? receivers[place].id : nil))
    }
    guard var changed = person, let place = changed.bespoke.firstIndex(where: { $0.id == bespoke }) else { return nil }
    changed.bespoke[place].details = details(context)
    return .savePerson(changed)
  }

  /// Another kind asks other things; what was answered already stays.
  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    let before = kind(context)
    guard input == .tick || form.handle(input) != .unused else { return nil }
    let now = kind(context)
    if now != before {
      let kept = before.fields.map { BespokeDetail($0, form.text(.spec($0))) }
      let head = form.entries.filter { if case .spec = $0.name { false } else { true } }.map { ($0.name, $0.value) }
      form = Form(head + Self.sheet(of: now, kept))
    }
    return []
  }

  func look(of field: Field, _ context: Context) -> Form<Field>.Look {
    let words = context.words
    switch field {
    case .kind:
      return Form<Field>.Look(
        label: words.bespokeKindLabel, options: BespokeKind.allCases.map { words.name(of: $0) })
    case .due:
      var look = Form<Field>.Look(label: words.readyWhen, placeholder: words.dueHint)
      look.message = due(context).map { words.shortDay($0, weekday: true) }
      return look
    case .receiver:
      return Form<Field>.Look(
        label: words.forWhom, options: [words.forThemselves] + (person?.receivers.map(\.name) ?? []))
    case .spec(let field): return Form<Field>.Look(label: words.name(of: field))
    }
  }

  /// Above the sheet what delighted them before, where it is for themselves (S52).
  func draw(into canvas: inout Canvas, _ context: Context) {
    let delights = person?.profile.topDelights ?? []
    if !delights.isEmpty { canvas.put(context.words.delightedBefore(delights), at: 2, 0, .muted) }
    drawForm(into: &canvas, row: 1, context)
  }
}
