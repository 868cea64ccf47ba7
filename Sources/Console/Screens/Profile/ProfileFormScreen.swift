import Shop
import Terminal

/// The optional fields of a profile in one form (S42, S21, S53, S55, S57, S125).
struct ProfileFormScreen: FormScreen {
  enum Field: Hashable, Sendable {
    case sex, age, area, job, household, interests, values, language, owner, channel, quiet, source, compared,
      influencer, vouched, external
  }

  private let id: PersonID
  private let person: Person
  private let heard: HeardQuestion
  var form: Form<Field>

  init(_ id: PersonID, _ context: Context) {
    self.id = id
    person = context.view.person(id) ?? Person(id: id, name: "")
    heard = HeardQuestion(context)
    form = Self.form(person, heard)
  }

  private static func form(_ person: Person, _ heard: HeardQuestion) -> Form<Field> {
    let profile = person.profile
    func text(_ text: String, limit: Int = Profile.textLimit) -> Form<Field>.Value {
      .text(TextField(text, limit: limit))
    }
    /// Nothing known is the first answer.
    func choice<Value: CaseIterable & Equatable>(_ value: Value?) -> Form<Field>.Value {
      let all = Array(Value.allCases)
      return .choice(value.flatMap { all.firstIndex(of: $0) }.map { $0 + 1 } ?? 0, of: all.count + 1)
    }
    return Form([
      (.sex, choice(profile.sex)),
      (.age, text(profile.birthYear.map { "\($0)" } ?? profile.ageBand?.text ?? "", limit: 7)),
      (.area, text(profile.area)), (.job, text(profile.job)), (.household, text(profile.household)),
      (.interests, text(profile.interests.joined(separator: ", "))),
      (.values, text(profile.values.joined(separator: ", "))),
      (.language, choice(profile.language)), (.owner, text(profile.owner, limit: 40)),
      (.channel, choice(profile.preferredChannel)),
      (.quiet, text(profile.quiet.map { "\($0.from)-\($0.to)" } ?? "", limit: 5)),
      (.source, .choice(heard.place(of: person.source).map { $0 + 1 } ?? 0, of: heard.sources.count + 1)),
      (.compared, choice(profile.compared)),
      (.influencer, .toggle(profile.influencer)), (.vouched, .toggle(profile.vouched)),
      (.external, text(profile.external)),
    ])
  }

  func title(_ context: Context) -> String { context.words.editTitle(person.name) }

  func subject(_ context: Context) -> PersonID? { id }

  /// A year of birth, or an age band; `nil` for what is neither.
  private var age: (year: Int?, band: AgeBand?)? {
    let text = form.text(.age)
    if text.isEmpty { return (nil, nil) }
    if text.count == 4, let year = Int(text) { return Profile.birthYears.contains(year) ? (year, nil) : nil }
    return AgeBand(coded: text).map { (nil, $0) }
  }

  /// `21-9`; `nil` for what is no pair of hours.
  private var quiet: QuietHours?? {
    let text = form.text(.quiet)
    if text.isEmpty { return .some(nil) }
    let hours = text.split(separator: "-").compactMap { Int($0.trimmed) }
    guard hours.count == 2, hours.allSatisfy({ (0...23).contains($0) }), hours[0] != hours[1] else { return nil }
    return QuietHours(from: hours[0], to: hours[1])
  }

  func problem(_ context: Context) -> String? {
    let words = context.words
    if age == nil { return words.ageWrong }
    return quiet == nil ? words.quietWrong : nil
  }

  func saving(_ context: Context) -> Command? {
    func chosen<Value: CaseIterable>(_ field: Field) -> Value? {
      let place = form.choice(field)
      return place == 0 ? nil : Array(Value.allCases)[place - 1]
    }
    // What others have noted meanwhile stays: only the fields of this form change.
    var person = context.view.person(id) ?? person
    person.profile.sex = chosen(.sex)
    person.profile.birthYear = age?.year
    person.profile.ageBand = age?.band
    person.profile.area = form.text(.area)
    person.profile.job = form.text(.job)
    person.profile.household = form.text(.household)
    person.profile.interests = form.text(.interests).words
    person.profile.values = form.text(.values).words
    person.profile.language = chosen(.language)
    person.profile.owner = form.text(.owner)
    person.profile.preferredChannel = chosen(.channel)
    person.profile.quiet = quiet ?? nil
    let source = form.choice(.source)
    if source > 0 {
      person.source = heard.sources[source - 1].code
    } else if heard.place(of: person.source) != nil {
      person.source = ""
    }
    person.profile.compared = chosen(.compared)
    person.profile.influencer = form.isOn(.influencer)
    person.profile.vouched = form.isOn(.vouched)
    person.profile.external = form.text(.external)
    return .savePerson(person)
  }

  func look(of field: Field, _ context: Context) -> Form<Field>.Look {
    let words = context.words
    var look = Form<Field>.Look(label: words.label(of: field), placeholder: words.placeholder(of: field))
    switch field {
    case .sex: look.options = [words.notKnown] + Sex.allCases.map { words.name(of: $0) }
    case .language: look.options = [words.notKnown, "English", "中文"]
    case .channel: look.options = [words.notKnown] + ContactChannel.allCases.map { words.name(of: $0) }
    case .source:
      // An answer that is no longer offered stays until another is chosen.
      let isOffered = person.source.isEmpty || heard.place(of: person.source) != nil
      look.options =
        [isOffered ? words.notKnown : words.source(person.source, context.state.settings)] + heard.sources.map(\.name)
    case .compared: look.options = [words.notKnown] + ComparedWith.allCases.map { words.name(of: $0) }
    case .age where age == nil:
      look.message = words.ageWrong
      look.isWrong = true
    case .quiet where quiet == nil:
      look.message = words.quietWrong
      look.isWrong = true
    default: break
    }
    return look
  }
}
