import Insight
import Shop
import Terminal

/// What another shop offers, as a manager types it (S124).
struct CompetitorFormScreen: FormScreen {
  enum Field: Hashable, Sendable {
    case competitor, item, price, service, seen, source, ours, standing, action, owner, until
  }

  /// As it was when the form was opened.
  private let known: CompetitorNote
  private let staff: [String]
  var form: Form<Field>

  init(_ number: Int?, _ context: Context) {
    var note = number.flatMap { context.state.globals.competitor($0) } ?? CompetitorNote()
    if note.number == 0 { note.day = context.today }
    known = note
    let present = context.view.roster.staff.filter { $0.left == nil }.map(\.name)
    // Whoever has left stays on what was theirs.
    staff = present + (note.owner.isEmpty || present.contains(note.owner) ? [] : [note.owner])
    func text(_ text: String, _ limit: Int) -> Form<Field>.Value { .text(TextField(text, limit: limit)) }
    let name = CompetitorNote.nameLimit
    let standing = CompetitorStanding.allCases.firstIndex(of: note.standing) ?? 0
    form = Form([
      (.competitor, text(note.competitor, name)), (.item, text(note.item, name)),
      (.price, text(note.price.map { context.words.currency.format($0) } ?? "", 16)),
      (.service, text(note.service, DiaryNote.limit)), (.seen, text(note.day.description, 10)),
      (.source, text(note.source, name)), (.ours, text(note.ours, 40)),
      (.standing, .choice(standing, of: CompetitorStanding.allCases.count)),
      (.action, text(note.action, DiaryNote.limit)),
      (.owner, .choice((staff.firstIndex(of: note.owner) ?? -1) + 1, of: staff.count + 1)),
      (.until, text(note.deadline?.description ?? "", 10)),
    ])
  }

  func title(_ context: Context) -> String { context.words.competitorTitle }

  func isUnsaved(_ context: Context) -> Bool { (try? note(context).get()).map { $0 != known } ?? true }

  private enum Unreadable: Error { case price, day }

  private func note(_ context: Context) -> Result<CompetitorNote, Unreadable> {
    var note = known
    (note.competitor, note.item, note.service) = (form.text(.competitor), form.text(.item), form.text(.service))
    (note.source, note.ours, note.action) = (form.text(.source), form.text(.ours), form.text(.action))
    note.standing = CompetitorStanding.allCases[form.choice(.standing)]
    let owner = form.choice(.owner) - 1
    note.owner = staff.indices.contains(owner) ? staff[owner] : ""
    note.price = nil
    if !form.text(.price).isEmpty {
      guard let price = context.words.currency.parse(form.text(.price)) else { return .failure(.price) }
      note.price = price
    }
    guard let seen = Day(form.text(.seen)) else { return .failure(.day) }
    note.day = seen
    note.deadline = nil
    if !form.text(.until).isEmpty {
      guard let until = Day(form.text(.until)) else { return .failure(.day) }
      note.deadline = until
    }
    return .success(note)
  }

  func problem(_ context: Context) -> String? {
    switch note(context) {
    case .failure(.price): context.words.priceUnreadable
    case .failure(.day): context.words.dayUnreadable
    case .success(let note): Rehearsal(.noteCompetitor(note), context).refusal.map { context.words.sentence(for: $0) }
    }
  }

  func saving(_ context: Context) -> Command? { (try? note(context).get()).map { .noteCompetitor($0) } }

  func look(of field: Field, _ context: Context) -> Form<Field>.Look {
    let words = context.words
    switch field {
    case .competitor: return Form<Field>.Look(label: words.competitorLabel)
    case .item: return Form<Field>.Look(label: words.theirItemLabel)
    case .price: return Form<Field>.Look(label: words.priceLabelOfTheirs)
    case .service: return Form<Field>.Look(label: words.serviceLabel)
    case .seen: return Form<Field>.Look(label: words.seenLabel)
    case .source: return Form<Field>.Look(label: words.seenSourceLabel, placeholder: words.seenSourceHint)
    case .ours:
      var look = Form<Field>.Look(label: words.oursLabel, placeholder: words.oursHint)
      var note = known
      note.ours = form.text(.ours)
      if !note.ours.isEmpty {
        let products = context.state.globals.products(like: note)
        look.isWrong = products.isEmpty
        look.message = products.isEmpty ? words.oursUnknown : words.oursFound(products)
      }
      return look
    case .standing:
      return Form<Field>.Look(
        label: words.standingLabel, options: CompetitorStanding.allCases.map { words.name(of: $0) })
    case .action: return Form<Field>.Look(label: words.actionLabel)
    case .owner: return Form<Field>.Look(label: words.seesToItLabel, options: [words.noOneYet] + staff)
    case .until: return Form<Field>.Look(label: words.actUntilLabel, placeholder: "2026-12-31")
    }
  }
}
