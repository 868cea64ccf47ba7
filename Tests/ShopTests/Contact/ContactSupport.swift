import Testing

@testable import Shop

/// Facts as plain as they can be said.
struct PlainWording: MessageWording {
  var language = Language.english

  func text(for value: MergeValue) -> String {
    switch value {
    case .text(let text): text
    case .name(let name): name[language]
    case .points(let points): "\(points.count)"
    case .number(let number): "\(number)"
    case .money(let money): "\(money.minor)"
    case .day(let day): day.description
    case .occasion(let occasion): occasion.text
    }
  }
}

extension MessageTemplate {
  init(
    _ code: MessageCode, _ purpose: ContactPurpose, _ text: String, chinese: String? = nil,
    for occasions: [OccasionCode] = []
  ) {
    self.init()
    self.code = code
    self.purpose = purpose
    self.occasions = occasions
    title = LocalizedText(code.text)
    self.text = chinese.map { LocalizedText(english: text, chinese: $0) } ?? LocalizedText(text)
  }
}

extension Counter {
  /// A shop with wordings for what a florist says.
  static func writing(
    on day: String = "2026-03-10", _ change: (inout ShopSettings) -> Void = { _ in }
  ) throws -> Counter {
    try Counter(on: day) { settings in
      settings.contact.templates = [
        MessageTemplate("birthday", .greeting, "Dear {name}, happy {feast}! {shop}", for: [.birthday]),
        MessageTemplate("feast", .greeting, "Dear {name}, happy {feast}! {shop}"),
        MessageTemplate("coupon", .offer, "{name}: {coupon}, code {code}, through {until}"),
        MessageTemplate("points", .offer, "{name}: {expiring} of {points} points end on {until}"),
        MessageTemplate("reminder", .reminder, "{name}: {receiver}'s {feast} is on {day}"),
        MessageTemplate("miss-you", .winBack, "Dear {name}, we miss you. {shop}"),
        MessageTemplate("ready", .delivery, "{name}: your flowers are on their way"),
        MessageTemplate("asked", .enquiry, "{name}: {item} is in"),
        MessageTemplate("how", .followUp, "{name}: how are the flowers?"),
      ]
      change(&settings)
    }
  }

  /// The hour on the wall of the shop, which stands in Shanghai.
  var hour: Int {
    get { clock / 3_600 + 8 }
    set { clock = (newValue - 8) * 3_600 }
  }

  /// A member who may be written to over the channels given.
  func befriend(
    _ name: String = "Lin Yue", phone: String = "13800138812", over channels: [ContactChannel] = [.wechat],
    _ change: (inout Person) -> Void = { _ in }
  ) throws -> PersonID {
    var person = Person()
    person.name = name
    person.phones = phone.isEmpty ? [] : [phone]
    person.remark = name
    person.consents = channels.map { Consent(channel: $0, day: day, by: "mei") }
    change(&person)
    let decision = try perform(.enrol(Enrolment(person: person)))
    return try #require(decision.people.last?.id)
  }

  /// Sends what needs no wording.
  @discardableResult
  func contact(
    _ id: PersonID, over channel: ContactChannel = .wechat, for purpose: ContactPurpose = .greeting,
    about subject: MessageSubject = MessageSubject(), by actor: Actor = .florist
  ) throws(Refusal) -> ContactEntry {
    let request = ContactRequest(member: id, channel: channel, purpose: purpose, subject: subject)
    for case .contactLogged(let fact) in try perform(.logContact(request), by: actor).events { return fact.entry }
    throw .unknownContact
  }

  /// Why a contact is not logged; `nil` when it is.
  func refused(
    _ id: PersonID, over channel: ContactChannel = .wechat, for purpose: ContactPurpose = .greeting,
    about subject: MessageSubject = MessageSubject()
  ) -> Refusal? {
    refusal { () throws(Refusal) in try contact(id, over: channel, for: purpose, about: subject) }
  }

  func compose(
    _ code: MessageCode, for id: PersonID, over channel: ContactChannel? = nil,
    about subject: MessageSubject = MessageSubject(), in language: Language = .english
  ) throws -> Message {
    try ContactRule(state, at: now, on: day).compose(
      try #require(state.settings.contact.template(code)), for: try #require(people[id]), in: state, over: channel,
      about: subject, wording: PlainWording(language: language))
  }

  /// Why a message is not made; `nil` when it is.
  func missing(
    _ code: MessageCode, for id: PersonID, over channel: ContactChannel? = nil,
    about subject: MessageSubject = MessageSubject()
  ) throws -> ContactRefusal? {
    do {
      _ = try compose(code, for: id, over: channel, about: subject)
      return nil
    } catch let refusal as ContactRefusal {
      return refusal
    }
  }
}

extension RecurringDate {
  /// The date that falls on that day each year.
  static func each(_ day: Day) -> RecurringDate {
    RecurringDate(month: day.components.month, day: day.components.day) ?? RecurringDate()
  }
}
