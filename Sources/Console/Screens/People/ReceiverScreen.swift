import Shop
import Terminal

/// One receiver: name, relation, their dates, what they must not get.
struct ReceiverScreen: FormScreen {
  enum Field: Hashable, Sendable {
    case name, relation, birthdayCalendar, birthday, yearlyKind, yearlyCalendar, yearly, allergies, dislikes, likes,
      muted
  }

  private let giver: PersonID
  var form: Form<Field>
  private var receiver: Receiver
  private let isNew: Bool

  /// The occasions a second date may have.
  private static let kinds: [OccasionCode] = ["anniversary", "wedding", "thanks", "opening"]

  init(_ giver: PersonID, _ id: PersonID?, _ context: Context) {
    self.giver = giver
    let known = id.flatMap { context.view.person(giver)?.receiver($0) }
    receiver = known ?? Receiver()
    isNew = known == nil
    let birthday = receiver.dates.first { $0.occasion == .birthday }?.on
    let yearly = receiver.dates.first { Self.kinds.contains($0.occasion) }
    form = Form([
      (.name, .text(TextField(receiver.name, limit: PersonName.limit))),
      (.relation, .text(TextField(receiver.relation, limit: 30))),
      (.birthdayCalendar, .choice(birthday?.calendar == .lunar ? 1 : 0, of: 2)),
      (.birthday, .text(TextField(birthday.map { DateText.write($0) } ?? "", limit: 20))),
      (.yearlyKind, .choice(yearly.flatMap { Self.kinds.firstIndex(of: $0.occasion) } ?? 0, of: Self.kinds.count)),
      (.yearlyCalendar, .choice(yearly?.on.calendar == .lunar ? 1 : 0, of: 2)),
      (.yearly, .text(TextField(yearly.map { DateText.write($0.on) } ?? "", limit: 20))),
      (.allergies, .text(TextField(receiver.allergies.joined(separator: ", ")))),
      (.dislikes, .text(TextField(receiver.dislikes.joined(separator: ", ")))),
      (.likes, .text(TextField(receiver.likes.joined(separator: ", ")))),
      (.muted, .toggle(receiver.muted)),
    ])
  }

  func title(_ context: Context) -> String {
    isNew ? context.words.newReceiverTitle : context.words.editTitle(receiver.name)
  }

  func subject(_ context: Context) -> PersonID? { giver }

  private func date(_ field: Field, _ calendar: Field) -> RecurringDate? {
    DateText.read(form.text(field), lunar: form.choice(calendar) == 1)
  }

  func problem(_ context: Context) -> String? {
    let words = context.words
    if form.text(.name).isEmpty { return words.sentence(for: .nameMissing) }
    let dates: [(Field, Field)] = [(.birthday, .birthdayCalendar), (.yearly, .yearlyCalendar)]
    return dates.contains { !form.text($0).isEmpty && date($0, $1) == nil } ? words.dateWrong : nil
  }

  func saving(_ context: Context) -> Command? {
    guard var person = context.view.person(giver) else { return nil }
    var filled = receiver
    filled.name = form.text(.name)
    filled.relation = form.text(.relation)
    filled.dates.removeAll { $0.occasion == .birthday || Self.kinds.contains($0.occasion) }
    if let birthday = date(.birthday, .birthdayCalendar) {
      filled.dates.append(PersonalDate(occasion: .birthday, on: birthday))
    }
    if let yearly = date(.yearly, .yearlyCalendar) {
      filled.dates.append(PersonalDate(occasion: Self.kinds[form.choice(.yearlyKind)], on: yearly))
    }
    filled.allergies = form.text(.allergies).words
    filled.dislikes = form.text(.dislikes).words
    filled.likes = form.text(.likes).words
    filled.muted = form.isOn(.muted)
    if let place = person.receivers.firstIndex(where: { $0.id == filled.id && !isNew }) {
      person.receivers[place] = filled
    } else {
      person.receivers.append(filled)
    }
    return .savePerson(person)
  }

  func look(of field: Field, _ context: Context) -> Form<Field>.Look {
    let words = context.words
    var look = Form<Field>.Look(label: words.label(of: field), placeholder: words.placeholder(of: field))
    switch field {
    case .birthdayCalendar, .yearlyCalendar: look.options = [words.solar, words.lunar]
    case .yearlyKind: look.options = Self.kinds.map { words.occasion($0) }
    case .birthday: check(&look, .birthday, .birthdayCalendar, context)
    case .yearly: check(&look, .yearly, .yearlyCalendar, context)
    default: break
    }
    return look
  }

  private func check(_ look: inout Form<Field>.Look, _ field: Field, _ calendar: Field, _ context: Context) {
    if let date = date(field, calendar), let next = date.next(onOrAfter: context.today) {
      look.message = context.words.nextIs(date, next.day, today: context.today)
    } else if !form.text(field).isEmpty {
      look.message = context.words.dateWrong
      look.isWrong = true
    }
  }
}
