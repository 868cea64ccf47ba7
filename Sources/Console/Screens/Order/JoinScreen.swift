import Shop
import Terminal

/// A walk-in customer joins before the order is saved: phone and name, so that a member's prices and offers apply to this
/// very order (S01). Without a name they are called after the end of the phone; everything else can be asked later.
struct JoinScreen: Screen {
  enum Field: Hashable, Sendable { case phone, name }

  private var form: Form<Field>
  /// Others with this phone.
  private var known: [FoundPerson] = []
  /// How they heard of the shop, with whom they compared, who sent them (S125, S134): asked by one key, never required.
  private var heard = ""
  private var compared: ComparedWith?
  private var referrer: FoundPerson?

  init(_ context: Context) {
    form = Form([
      (.phone, .text(TextField("", limit: 40))), (.name, .text(TextField("", limit: PersonName.limit))),
    ])
  }

  var isOverlay: Bool { true }
  var takesText: Bool { true }

  func title(_ context: Context) -> String { context.words.joinTitle }

  func commands(_ context: Context) -> [ScreenCommand] {
    let words = context.words
    let isLast = form.focused == .name
    return [
      command(
        .enter, isLast ? words.joinNow : words.nextField, help: words.joinNowHelp,
        unavailable: problem(words)
      ) { screen, context in
        screen.form.handle(.key(.enter)) == .submitted ? screen.join(context) : []
      },
      command(.control("s"), words.joinNow, help: words.joinNowHelp, unavailable: problem(words), isOnBar: false) {
        screen, context in screen.join(context)
      },
      command(
        .control("y"), words.heard, help: words.heardHelp, unavailable: onFile == nil ? nil : words.onFileAlready
      ) { screen, context in [.present(HeardQuestion(context).first(context.words, now: screen.heard))] },
      backCommand(context),
    ]
  }

  mutating func received(_ answer: Answer, _ context: Context) -> [Transition] {
    let words = context.words
    switch answer {
    case .chosen("heard", let place):
      heard = HeardQuestion(context).sources[place].code
      guard HeardQuestion(context).isReferral(place) else {
        referrer = nil
        return [.present(HeardQuestion.second(words))]
      }
      return [.present(PromptScreen("referrer", heading: words.whoSentThem, hint: words.referrerHint, limit: 40))]
    case .text("referrer", let typed):
      let found = context.view.find(typed, limit: 2)
      guard found.matches == 1, let only = found.rows.first, only.isMember else {
        return [.say(.bad(words.referrerUnclear(found.matches == 1 ? 0 : found.matches)))]
      }
      referrer = only
      return [.present(HeardQuestion.second(words))]
    case .chosen("compared", let place): compared = ComparedWith.allCases[place]
    default: break
    }
    return []
  }

  private var phone: Phone? { try? Phone(form.text(.phone)) }

  private func problem(_ words: Words) -> String? {
    let typed = form.text(.phone)
    if typed.isEmpty { return words.phoneFirst }
    return phone == nil ? words.sentence(for: .phoneUnreadable(typed)) : nil
  }

  /// The customer on file whom this phone means: the only one, and no other name was typed.
  private var onFile: FoundPerson? {
    guard known.count == 1, let only = known.first else { return nil }
    let name = form.text(.name)
    return name.isEmpty || name == only.name ? only : nil
  }

  private func join(_ context: Context) -> [Transition] {
    guard let phone else { return [] }
    if let found = onFile {
      if found.isMember { return [.answer(.chosenPerson(found.id))] }
      return context.view.person(found.id).map { [.submit(.enrol(Enrolment(person: $0)))] } ?? []
    }
    var person = Person()
    let name = form.text(.name)
    person.name = name.isEmpty ? context.words.customer(phone: phone) : name
    person.phones = [form.text(.phone)]
    person.source = heard
    person.profile.compared = compared
    return [.submit(.enrol(Enrolment(person: person, referredBy: referrer?.id)))]
  }

  mutating func finished(_ result: Result<CommandReceipt, CommandFailure>, _ context: Context) -> [Transition] {
    guard case .success(let receipt) = result, let id = receipt.enrolled else {
      return [.say(context.words.toast(for: result, context))]
    }
    return [.answer(.chosenPerson(id)), .say(.good(context.words.joined(id, context)))]
  }

  mutating func handle(_ input: ScreenInput, _ context: Context) -> [Transition]? {
    if input == .tick { return [] }
    switch form.handle(input) {
    case .unused: return nil
    case .changed:
      let wanted = phone?.normalised
      known =
        wanted.map { wanted in
          context.view.find(wanted, limit: 8).rows.filter { row in
            (context.view.person(row.id)?.phones ?? []).contains { (try? Phone($0))?.normalised == wanted }
          }
        } ?? []
    case .moved, .submitted: break
    }
    return []
  }

  func draw(into canvas: inout Canvas, _ context: Context) {
    let words = context.words
    let width = min(canvas.columns - 4, 72)
    canvas.part(column: (canvas.columns - width) / 2, row: max(0, (canvas.rows - 10) / 2), columns: width, rows: 10) {
      $0.fill(.dialog)
      $0.put(words.joinTitle, at: 2, 0, .dialogTitle)
      $0.part(column: 1, row: 2, columns: width - 2, rows: 5) { part in
        form.draw(into: &part, labelWidth: 10) { look(of: $0, words) }
      }
      guard onFile == nil else { return }
      let end = $0.put(words.name(of: .control("y")), at: 3, 8, .key)
      $0.put(answers(context), at: max(end + 1, 14), 8, heard.isEmpty ? .muted : .dialog)
    }
  }

  /// What was answered so far, else the question.
  private func answers(_ context: Context) -> String {
    let words = context.words
    guard !heard.isEmpty else { return words.heardTitle }
    return words.list(
      [words.source(heard, context.state.settings), referrer?.name ?? "", compared.map { words.name(of: $0) } ?? ""])
  }

  private func look(of field: Field, _ words: Words) -> Form<Field>.Look {
    switch field {
    case .phone:
      var look = Form<Field>.Look(label: words.phoneLabel)
      if let first = known.first { look.message = words.hasThisPhone(first.name) }
      return look
    case .name: return Form<Field>.Look(label: words.nameLabel, placeholder: words.nameMayWait)
    }
  }
}

extension CommandReceipt {
  /// Who was enrolled, as a member or as a customer who would like to be one.
  var enrolled: PersonID? {
    for event in events {
      switch event {
      case .memberJoined(let fact): return fact.account
      case .joinAsked(let fact): return fact.account
      default: continue
      }
    }
    for event in events { if case .personSaved(let saved) = event { return saved.person } }
    return nil
  }
}
