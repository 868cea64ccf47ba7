import Shop
import Terminal

/// An appointment to make, or what was found in one (S72).
struct ConsultationFormScreen: FormScreen {
  enum Field: Hashable, Sendable { case topic, day, slot, note, suits, avoids }

  let id: PersonID
  /// `nil` for a new appointment; of one that is there the advice is written.
  let number: Int?
  var form: Form<Field>
  private var person: Person?

  init(_ id: PersonID, _ number: Int?, _ context: Context) {
    self.id = id
    self.number = number
    let person = context.view.person(id)
    self.person = person
    func text(_ text: String, _ limit: Int = Profile.textLimit) -> Form<Field>.Value {
      .text(TextField(text, limit: limit))
    }
    guard let number else {
      form = Form([
        (.topic, .choice(0, of: ConsultationTopic.allCases.count)), (.day, text("", 20)), (.slot, text("", 20)),
      ])
      return
    }
    let known = person?.consultation(number)
    form = Form([
      (.note, text(known?.note ?? "")), (.suits, text(Self.typed(known?.suits, context))),
      (.avoids, text(Self.typed(known?.avoids, context))),
    ])
  }

  private static func typed(_ codes: [String]?, _ context: Context) -> String {
    (codes ?? []).joined(separator: ", ")
  }

  mutating func refresh(_ context: Context) { person = context.view.person(id) }

  func title(_ context: Context) -> String {
    number == nil ? context.words.bookConsultationTitle : context.words.adviceTitle
  }

  func subject(_ context: Context) -> PersonID? { id }

  private func day(_ context: Context) -> Day? { DayText.read(form.text(.day), today: context.today) }

  func problem(_ context: Context) -> String? {
    let words = context.words
    if number == nil, day(context) == nil { return words.cannotRead(words.whenLabel) }
    guard let command = saving(context) else { return words.noSuchPerson }
    return Rehearsal(command, files: person.map { [$0] } ?? [], context).refusal.map { words.sentence(for: $0) }
  }

  func saving(_ context: Context) -> Command? {
    guard var changed = person else { return nil }
    guard let number else {
      guard let day = day(context) else { return nil }
      changed.book(
        ConsultationTopic.allCases[form.choice(.topic)], on: day, slot: form.text(.slot), by: context.staff.name)
      return .savePerson(changed)
    }
    guard
      changed.advise(
        number, note: form.text(.note), suits: form.text(.suits).words, avoids: form.text(.avoids).words,
        on: context.today, by: context.staff.name)
    else { return nil }
    return .savePerson(changed)
  }

  func look(of field: Field, _ context: Context) -> Form<Field>.Look {
    let words = context.words
    switch field {
    case .topic:
      return Form<Field>.Look(
        label: words.topicLabel, options: ConsultationTopic.allCases.map { words.name(of: $0) })
    case .day:
      var look = Form<Field>.Look(label: words.whenLabel, placeholder: words.dueHint)
      look.message = day(context).map { words.shortDay($0, weekday: true) }
      return look
    case .slot: return Form<Field>.Look(label: words.slotLabel, placeholder: "15:00")
    case .note: return Form<Field>.Look(label: words.foundLabel, placeholder: words.foundHint)
    case .suits: return Form<Field>.Look(label: words.suitsLabel, placeholder: words.suitsHint)
    case .avoids: return Form<Field>.Look(label: words.avoidsLabel, placeholder: words.avoidsHint)
    }
  }
}
