import ArgumentParser
import Ledger
import Shop

/// What `member edit` takes of a profile. An empty text takes the field away again.
struct ProfileOptions: ParsableArguments {
  @Option(help: "female, male or other.")
  var sex: String?
  @Option(help: ArgumentHelp("Year of birth or age.", valueName: "1988|25-34|65+"))
  var age: String?
  @Option(help: "Where they live.")
  var area: String?
  @Option(help: "What they do.")
  var job: String?
  @Option(help: "With whom they live.")
  var household: String?
  @Option(help: "An interest; may be given several times.")
  var interest: [String] = []
  @Option(help: "What they value; may be given several times.")
  var value: [String] = []
  @Option(help: "The language they speak: en or zh-Hans.")
  var speaks: String?
  @Option(help: "The member of staff who looks after them.")
  var owner: String?
  @Option(help: "How they heard of the shop.")
  var source: String?
  @Option(help: "With whom they compared: nobody, online, other-shop, supermarket or friends.")
  var compared: String?
  @Option(help: "Why they came back: price, holiday, service, quality, nearby or other.")
  var motive: String?
  @Flag(inversion: .prefixedNo, help: "Many follow them.")
  var influencer: Bool?
  @Flag(inversion: .prefixedNo, help: "Staff say that others listen to them.")
  var vouched: Bool?
  @Option(help: "What is known from outside.")
  var external: String?
  @Option(help: ArgumentHelp("A size of today.", valueName: "coat=38"))
  var size: [String] = []
  @Option(help: ArgumentHelp("A habit of use.", valueName: "office:no strong scent"))
  var habit: [String] = []
  @Option(help: "A tag given by hand; may be given several times.")
  var tag: [String] = []
  @Option(name: .customLong("untag"), help: "A tag taken away, or denied where a rule gives it.")
  var untag: [String] = []

  func apply(to person: inout Person, _ session: Session, on today: Day, by name: String) throws {
    if let sex { person.profile.sex = try known(sex, "--sex") }
    if let age { try setAge(age, of: &person) }
    if let area { person.profile.area = area }
    if let job { person.profile.job = job }
    if let household { person.profile.household = household }
    person.profile.interests += interest.filter { !person.profile.interests.contains($0) }
    person.profile.values += value.filter { !person.profile.values.contains($0) }
    if let speaks { person.profile.language = try known(speaks, "--speaks") }
    if let owner { person.profile.owner = owner }
    if let source { person.source = PersonName.cleaned(String(source.prefix(Profile.textLimit))) }
    if let compared { person.profile.compared = try known(compared, "--compared") }
    if let motive, let motive: RepurchaseMotive = try known(motive, "--motive") {
      person.profile.motives.append(StatedMotive(day: today, motive: motive, by: name))
    }
    if let influencer { person.profile.influencer = influencer }
    if let vouched { person.profile.vouched = vouched }
    if let external { person.profile.external = external }
    for text in size {
      let parts = text.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, let garment: GarmentType = try known(String(parts[0]), "--size") else {
        throw wrong("--size", text)
      }
      person.profile.sizes.append(SizeCard(garment: garment, size: String(parts[1]), day: today, by: name))
    }
    for text in habit {
      let parts = text.split(separator: ":", maxSplits: 1).map { String($0) }
      let (word, note) = parts.count == 2 ? (parts[0], parts[1]) : ("", text)
      person.profile.habits.append(HabitNote(day: today, by: name, tag: word, text: note))
    }
    try setTags(of: &person, session, on: today, by: name)
  }

  private func setTags(of person: inout Person, _ session: Session, on today: Day, by name: String) throws {
    let state = try session.openForReading().state
    for code in (tag + untag).map({ TagCode($0) }) where state.settings.currentTag(code) == nil {
      throw Problem.refused(.unknownTag(code))
    }
    for code in tag.map({ TagCode($0) }) where !person.has(code, in: state.settings) {
      person.give(code, in: state.settings, on: today, by: name)
    }
    for code in untag.map({ TagCode($0) }) {
      if state.settings.rule(of: code) == nil {
        person.take(code, in: state.settings)
      } else {
        person.deny(code, in: state.settings, on: today, by: name)
      }
    }
  }

  private func setAge(_ text: String, of person: inout Person) throws {
    person.profile.birthYear = nil
    person.profile.ageBand = nil
    if text.isEmpty { return }
    if text.count == 4, let year = Int(text), Profile.birthYears.contains(year) {
      person.profile.birthYear = year
    } else if let band = AgeBand(coded: text) {
      person.profile.ageBand = band
    } else {
      throw wrong("--age", text)
    }
  }

  private func known<Value: StringCoded>(_ text: String, _ option: String) throws -> Value? {
    if text.isEmpty { return nil }
    guard let value = Value(coded: text) else { throw wrong(option, text) }
    return value
  }

  private func wrong(_ option: String, _ text: String) -> Problem {
    .usage(.value(option: option, text: text, expected: .profile))
  }

  /// What was asked, for the command's id; empty where nothing of it was.
  var content: String {
    let texts = [
      sex, age, area, job, household, speaks, owner, source, compared, motive, external,
      influencer.map { "\($0)" }, vouched.map { "\($0)" },
    ]
    let lists = [interest, value, size, habit, tag, untag]
    guard texts.contains(where: { $0 != nil }) || lists.contains(where: { !$0.isEmpty }) else { return "" }
    return " \(texts.map { $0 ?? "-" }) \(lists)"
  }
}
