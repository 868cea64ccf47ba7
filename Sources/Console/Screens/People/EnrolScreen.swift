import Shop
import Terminal

/// A new member, or what is known of one: phone, name, birthday, consent, source, who sent them.
struct EnrolScreen: Screen {
  enum Field: Hashable, Sendable {
    case phone, name, calendar, birthday, wechat, sms, call, email, source, compared, referrer, remark, card,
      allergies, likes, dislikes
  }

  var form: Form<Field>
  /// The person being changed; blank for a new one.
  private var person: Person
  private let isNew: Bool
  private let order: OrderID?
  /// The receiver who joins, and whose receiver it was (D15).
  private let receiver: ReceiverSeed?
  /// Others who may be this person (I2), without those who were told apart.
  var duplicates: [LikelyDuplicate] = []
  var referrers = FindResult(matches: 0, rows: [])

  /// Someone new, with what was typed on Find filled in.
  init(_ seed: EnrolSeed, _ context: Context) {
    isNew = true
    order = seed.order
    receiver = seed.receiver
    let question = HeardQuestion(context)
    if let receiver = seed.receiver {
      person = receiver.person(context)
      form = Self.form(phone: person.phones.first ?? "", name: person.name, person, isNew: true, question)
      form.setText(.referrer, context.view.person(receiver.giver)?.name ?? "")
      if !person.phones.isEmpty { form.focus(on: .wechat) }
    } else {
      person = Person()
      let isPhone = seed.typed.contains(where: \.isNumber) && !seed.typed.contains(where: \.isLetter)
      form = Self.form(phone: isPhone ? seed.typed : "", name: isPhone ? "" : seed.typed, person, isNew: true, question)
      if isPhone { form.focus(on: .name) } else if !seed.typed.isEmpty { form.focus(on: .phone) }
    }
    look(context)
  }

  /// Someone on file.
  ///
  /// - Parameter missing: What is to be asked for now (S58).
  init(editing id: PersonID, at missing: MissingField?, _ context: Context) {
    person = context.view.person(id) ?? Person(id: id, name: "")
    isNew = false
    order = nil
    receiver = nil
    form = Self.form(
      phone: person.phones.first ?? "", name: person.name, person, isNew: false, HeardQuestion(context))
    if let missing { form.focus(on: Field(missing)) }
    look(context)
  }

  private static func form(
    phone: String, name: String, _ person: Person, isNew: Bool, _ question: HeardQuestion
  ) -> Form<Field> {
    // Behind the answers that can be given stands what is on file otherwise: nothing, or words of the shop's own.
    let (sources, compared) = (question.sources.count, ComparedWith.allCases)
    let birthday = person.dates.first { $0.occasion == .birthday }?.on
    func allows(_ channel: ContactChannel) -> Form<Field>.Value { .toggle(person.allows(channel)) }
    var entries: [(Field, Form<Field>.Value)] = [
      (.phone, .text(TextField(phone, limit: 40))), (.name, .text(TextField(name, limit: PersonName.limit))),
      (.calendar, .choice(birthday?.calendar == .lunar ? 1 : 0, of: 2)),
      (.birthday, .text(TextField(birthday.map { DateText.write($0) } ?? "", limit: 20))),
      (.wechat, allows(.wechat)), (.sms, allows(.sms)), (.call, allows(.phone)), (.email, allows(.email)),
      (.source, .choice(question.place(of: person.source) ?? sources, of: sources + 1)),
      (
        .compared,
        .choice(
          person.profile.compared.flatMap { compared.firstIndex(of: $0) } ?? compared.count, of: compared.count + 1)
      ),
    ]
    if isNew {
      entries.append((.referrer, .text(TextField("", limit: 40))))
    } else {
      entries += [
        (.remark, .text(TextField(person.remark, limit: 60))), (.card, .text(TextField(person.card, limit: 40))),
        (.allergies, .text(TextField(person.allergies.joined(separator: ", ")))),
        (.likes, .text(TextField(person.likes.joined(separator: ", ")))),
        (.dislikes, .text(TextField(person.dislikes.joined(separator: ", ")))),
      ]
    }
    return Form(entries)
  }

  var takesText: Bool { true }

  /// The focus is on leave to contact.
  var isOnConsent: Bool { form.focused.map { [.wechat, .sms, .call, .email].contains($0) } ?? false }

  /// Who joins was the receiver of a member, who is thanked for it (D15).
  var isForReceiver: Bool { receiver != nil }

  func title(_ context: Context) -> String { isNew ? context.words.newMember : context.words.editTitle(person.name) }

  func subject(_ context: Context) -> PersonID? { isNew ? nil : person.id }

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    return [
      command(.enter, words.nextField, help: words.nextFieldHelp) { screen, context in
        screen.form.handle(.key(.enter)) == .submitted ? screen.save(context) : []
      },
      command(.control("s"), words.save, help: words.saveFormHelp, unavailable: problem(words)) { screen, context in
        screen.save(context)
      },
      command(.control("y"), words.heard, help: words.heardHelp) { screen, context in
        [.present(HeardQuestion(context).first(context.words, now: screen.source(context)))]
      },
      command(
        .control("g"), words.samePersonKey, help: words.samePersonHelp,
        unavailable: duplicates.isEmpty ? words.noDuplicate : nil, isOnBar: !duplicates.isEmpty
      ) { screen, context in screen.takeKnown(context) },
      command(
        .control("n"), words.anotherPersonKey, help: words.anotherPersonHelp,
        unavailable: duplicates.isEmpty ? words.noDuplicate : nil, isOnBar: !duplicates.isEmpty
      ) { screen, context in screen.tellApart(context) },
      backCommand(context),
    ]
  }

  // MARK: Checking as it is typed

  var birthday: RecurringDate? { DateText.read(form.text(.birthday), lunar: form.choice(.calendar) == 1) }

  private func problem(_ words: Words) -> String? {
    if form.text(.name).isEmpty { return words.sentence(for: .nameMissing) }
    if let phone = phoneProblem(words) { return phone }
    if !form.text(.birthday).isEmpty, birthday == nil { return words.dateWrong }
    if isNew, receiver == nil, !form.text(.referrer).isEmpty, referrers.matches != 1 {
      return words.referrerUnclear(referrers.matches)
    }
    return nil
  }

  func phoneProblem(_ words: Words) -> String? {
    let typed = form.text(.phone)
    guard !typed.isEmpty, (try? Phone(typed)) == nil else { return nil }
    return words.sentence(for: .phoneUnreadable(typed))
  }

  /// Looks for others who may be this person (I2), and for who sent them.
  private mutating func look(_ context: Context) {
    var described = person
    described.name = form.text(.name)
    described.phones = [form.text(.phone)].filter { !$0.isEmpty } + person.phones.dropFirst()
    described.dates = birthday.map { [PersonalDate(occasion: .birthday, on: $0)] } ?? []
    if !isNew { described.card = form.text(.card) }
    duplicates = context.view.alike(to: described)
    let referrer = isNew && receiver == nil ? form.text(.referrer) : ""
    referrers = referrer.isEmpty ? FindResult(matches: 0, rows: []) : context.view.find(referrer, limit: 2)
  }

  /// The same person: their card, and no second one. Two cards that are there already are put side by side.
  private func takeKnown(_ context: Context) -> [Transition] {
    guard let known = duplicates.first?.other, let file = context.view.person(known) else { return [] }
    let isMember = context.state.account(known)?.isMember == true
    // Who is on file and no member joins with what is on file; a member who was a receiver is noted as one.
    if let receiver {
      return isMember ? receiver.linking(to: known, context) : [.submit(.enrol(receiver.enrolment(of: file, context)))]
    }
    if let order, !isMember { return [.submit(.enrol(Enrolment(person: file, order: order)))] }
    let mayMerge = !isNew && context.denied(.merge(known, into: person.id)) == nil
    return [.replace(mayMerge ? .merge(person.id, known) : .member(known))]
  }

  /// Another person: noted with this one when it is saved, and not pointed out again (D05).
  private mutating func tellApart(_ context: Context) -> [Transition] {
    guard let known = duplicates.first?.other else { return [] }
    person.notSame.append(known)
    look(context)
    return [.say(.good(context.words.toldApart))]
  }

  mutating func refresh(_ context: Context) { look(context) }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    if input == .tick { return [] }
    switch form.handle(input) {
    case .unused: return nil
    case .changed: look(context)
    case .moved, .submitted: break
    }
    return []
  }

  // MARK: Saving

  private func save(_ context: Context) -> [Transition] {
    if let problem = problem(context.words) { return [.say(.bad(problem))] }
    let filled = filled(context)
    guard isNew else { return [.submit(.savePerson(filled))] }
    if let receiver { return [.submit(.enrol(receiver.enrolment(of: filled, context)))] }
    let referrer = form.text(.referrer).isEmpty ? nil : referrers.rows.first?.id
    return [.submit(.enrol(Enrolment(person: filled, referredBy: referrer, order: order)))]
  }

  /// How they came: the answer chosen, else what was on file.
  func source(_ context: Context) -> String {
    let (sources, place) = (HeardQuestion(context).sources, form.choice(.source))
    if sources.indices.contains(place) { return sources[place].code }
    return HeardQuestion(context).place(of: person.source) == nil ? person.source : ""
  }

  /// The two answers of the picker go into their fields; a member who sent them is asked for next (S134).
  mutating func received(_ answer: Answer, _ context: Context) -> [Transition] {
    let question = HeardQuestion(context)
    switch answer {
    case .chosen("heard", let place):
      form.set(.source, .choice(place, of: question.sources.count + 1))
      return [.present(HeardQuestion.second(context.words))]
    case .chosen("compared", let place):
      form.set(.compared, .choice(place, of: ComparedWith.allCases.count + 1))
      if isNew, question.isReferral(form.choice(.source)) { form.focus(on: .referrer) }
    default: break
    }
    return []
  }

  private func filled(_ context: Context) -> Person {
    var filled = person
    filled.name = form.text(.name)
    let phone = form.text(.phone)
    filled.phones = (phone.isEmpty ? [] : [phone]) + person.phones.dropFirst()
    filled.dates.removeAll { $0.occasion == .birthday }
    if let birthday { filled.dates.insert(PersonalDate(occasion: .birthday, on: birthday), at: 0) }
    for (field, channel) in [(Field.wechat, ContactChannel.wechat), (.sms, .sms), (.call, .phone), (.email, .email)] {
      filled.set(
        ConsentScope(channel: channel), allowed: form.isOn(field), on: context.today, by: context.staff.name,
        words: context.state.settings.identity)
    }
    filled.source = source(context)
    let compared = form.choice(.compared)
    filled.profile.compared = ComparedWith.allCases.indices.contains(compared) ? ComparedWith.allCases[compared] : nil
    guard !isNew else { return filled }
    filled.remark = form.text(.remark)
    filled.card = form.text(.card)
    filled.allergies = form.text(.allergies).words
    filled.likes = form.text(.likes).words
    filled.dislikes = form.text(.dislikes).words
    return filled
  }

  mutating func finished(_ result: Result<CommandReceipt, CommandFailure>, _ context: Context) -> [Transition] {
    let toast = Transition.say(context.words.toast(for: result, context))
    guard case .success(let receipt) = result else { return [toast] }
    let joined = receipt.events.lazy.compactMap { if case .memberJoined(let fact) = $0 { fact.account } else { nil } }
      .first
    return [joined.map { .replace(.member($0)) } ?? .back, toast]
  }
}

extension EnrolScreen.Field {
  /// Where what is missing is typed.
  init(_ missing: MissingField) {
    self =
      switch missing {
      case .phone: .phone
      case .birthday: .birthday
      case .consent: .wechat
      case .source: .source
      case .card: .card
      }
  }
}
