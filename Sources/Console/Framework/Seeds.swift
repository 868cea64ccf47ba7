import Shop

/// What a new order begins with.
struct OrderSeed: Hashable {
  var member: PersonID?
  /// "Same again": the order whose items are taken over.
  var like: OrderID?
  var receiver: PersonID?
  var occasion: OccasionCode?
  /// Products already chosen, from a suggestion.
  var items: [SKU] = []
  /// The same with their number, and the price where it is typed.
  var drafts: [DraftItem] = []
  /// They were suggested: saved with the order, that is an acceptance (S60).
  var isSuggested = false
  /// An order put aside that is taken up again.
  var held: HeldOrder?
  /// The order that this one corrects (R1).
  var corrects: OrderID?
  /// What comes back for it (S76).
  var exchange: RefundRequest?
}

/// What is known of a new member before the form opens.
struct EnrolSeed: Hashable {
  /// What was typed on Find: digits are a phone, the rest a name.
  var typed = ""
  /// A walk-in order of today to attach (S129).
  var order: OrderID?
  /// A receiver who becomes a member (D15).
  var receiver: ReceiverSeed?
}

/// A member's receiver who becomes a member themselves, with their consent (D15).
struct ReceiverSeed: Hashable {
  var giver: PersonID
  var receiver: PersonID

  /// What is known of them and is theirs: name, phone of the last delivery, birthday, what they must not get. Of the
  /// giver nothing goes along.
  func person(_ context: Context) -> Person {
    var person = Person()
    guard let file = context.view.person(giver), let known = file.receiver(receiver) else { return person }
    person.name = known.name
    let orders = (context.state.account(giver)?.purchases ?? []).filter { $0.receiver == receiver }.map(\.order)
    let phone = orders.reversed().lazy.compactMap { file.delivery(of: $0)?.phone }.first { !$0.isEmpty }
    person.phones = phone.map { [$0] } ?? []
    person.dates = known.dates.filter { $0.occasion == .birthday }
    person.allergies = known.allergies
    return person
  }

  /// The receiver turns out to be a member already.
  func linking(to member: PersonID, _ context: Context) -> [Transition] {
    guard var file = context.view.person(giver), let place = file.receivers.firstIndex(where: { $0.id == receiver })
    else { return [.say(.bad(context.words.noSuchPerson))] }
    file.receivers[place].member = member
    return [.submit(.savePerson(file))]
  }

  /// The giver is thanked as who sent them, where they are a member themselves.
  func enrolment(of person: Person, _ context: Context) -> Enrolment {
    var enrolment = Enrolment(person: person, receiver: receiver, of: giver)
    if context.state.account(giver)?.isMember != true { enrolment.referredBy = nil }
    return enrolment
  }
}

/// What is known of a bouquet before the composer opens.
struct ComposerSeed: Hashable {
  var member: PersonID?
  var receiver: PersonID?
  var occasion: OccasionCode?
}
