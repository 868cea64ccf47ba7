import Insight
import Shop

/// Speaking to someone about what is due: the words for it, and what came of it.
extension TodayScreen {
  /// A message about the date pointed at: a reminder of somebody they give to, wishes for a day of their own.
  func message(_ context: Context) -> [Transition] {
    if case .vase(let note) = selected(context) {
      let purpose: ContactPurpose = note.step == .careTip ? .care : .offer
      let wordings = context.state.settings.contact.templates.filter { $0.purpose == purpose && !$0.retired }
      let wording = wordings.first { $0.fields.contains(.item) } ?? wordings.first
      return [
        .open(
          .message(note.id, MessageSeed(subject: MessageSubject(item: note.sku), template: wording?.code)))
      ]
    }
    guard case .date(let date) = selected(context), let person = context.view.person(date.id) else { return [] }
    var subject = MessageSubject.next(
      date.occasion, of: person, receiver: date.receiver, in: context.state, on: context.today)
    subject?.receiver = date.receiver
    let wordings = context.state.settings.contact
    let template =
      date.receiver == nil
      ? wordings.greeting(for: date.occasion)
      : wordings.templates.first { $0.purpose == .reminder && !$0.retired }
    return [.open(.message(date.id, MessageSeed(subject: subject, template: template?.code)))]
  }

  static let answers: [ContactOutcome] = [.reached, .willCome, .notThisYear, .noAnswer]

  /// What came of speaking to them about the date (D01): with the contact that was logged, else as a new one.
  mutating func received(_ answer: Answer, _ context: Context) -> [Transition] {
    if let saved = scored(answer, context) { return saved }
    guard case .chosen("answer", let place) = answer, Self.answers.indices.contains(place),
      case .date(let date) = selected(context), let person = context.view.person(date.id)
    else { return [] }
    let outcome = Self.answers[place]
    if let contact = date.contact {
      return [.submit(.answerContact(ContactAnswer(member: date.id, contact: contact.id, outcome: outcome)))]
    }
    let rule = ContactRule(context.state, at: context.view.now, on: context.today)
    let channels = ContactProfile(person).channels(for: .reminder)
    let channel =
      (try? rule.channel(ContactProfile(person), context.state.account(date.id), for: .reminder)) ?? channels.first
    let subject = MessageSubject(occasion: date.occasion, day: date.day, year: date.year, receiver: date.receiver)
    let request = ContactRequest(
      member: date.id, channel: channel ?? .phone, purpose: .reminder, subject: subject, outcome: outcome)
    return [.submit(.logContact(request))]
  }
}
