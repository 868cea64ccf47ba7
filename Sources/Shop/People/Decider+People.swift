/// Enrolling people and changing what is known of them.
extension Decider {
  mutating func enrol(_ enrolment: Enrolment) throws(Refusal) {
    var person = enrolment.person
    let isNew = person.id == PersonID(high: 0, low: 0)
    if isNew {
      person.id = drawID()
    } else {
      guard self.person(person.id) != nil else { throw .unknownMember }
      if state.account(person.id)?.isMember == true { throw .alreadyMember }
    }
    if let referrer = enrolment.referredBy { _ = try member(referrer) }
    let tidy = try tidied(person)
    save(tidy, changed: isNew ? ["*"] : changedFields(tidy, since: self.person(tidy.id)))
    let order = try enrolment.order.map { id throws(Refusal) in try walkIn(id) }
    try join(tidy.id, referredBy: enrolment.referredBy, sharing: sharing(phonesOf: tidy), with: order)
    guard let order else { return }
    emit(.orderAttached(OrderAttached(order: order.id, account: tidy.id)))
    if order.isSettled { reward(order.id, of: tidy.id) }
  }

  /// A walk-in order of the same day counts for someone who joins with it (S129).
  private func walkIn(_ id: OrderID) throws(Refusal) -> Order {
    let order = try order(id)
    if let taken = order.account { throw .orderTaken(taken) }
    guard order.day == day, order.refunds.isEmpty else { throw .unknownOrder }
    return order
  }

  mutating func savePerson(_ person: Person) throws(Refusal) {
    if let survivor = state.storedAccount(person.id)?.mergedInto { throw .mergedAlready(into: survivor) }
    guard let known = self.person(person.id) else { throw .unknownMember }
    var tidy = try tidied(person)
    tidy.revision = known.revision
    let changed = changedFields(tidy, since: known)
    guard !changed.isEmpty else { return }
    save(tidy, changed: changed, sharing: state.account(tidy.id) == nil ? [] : sharing(phonesOf: tidy))
  }

  /// Accounts that have one of this person's phones and were not known to share it (L4).
  func sharing(phonesOf person: Person) -> [PersonID] {
    var others = Set(
      person.phones.flatMap { typed in
        (try? Phone(typed)).map { context.people.people(withPhone: $0.normalised) } ?? []
      })
    others.remove(person.id)
    others.subtract(state.account(person.id)?.sharing ?? [])
    return others.filter { other in
      state.storedAccount(other).map { $0.mergedInto == nil && !$0.isErased } ?? false
    }.sorted()
  }

  /// Whole phone numbers are for staff who may refund and merge, and each look leaves a line.
  mutating func revealPhone(_ id: PersonID) throws(Refusal) {
    guard person(id) != nil else { throw .unknownMember }
    emit(.phoneRevealed(PhoneRevealed(person: id)))
  }

  /// Checks what was typed and gives new receivers their ids.
  private mutating func tidied(_ person: Person) throws(Refusal) -> Person {
    var person = person
    person.name = try PersonName.checked(person.name)
    person.remark = PersonName.cleaned(person.remark)
    person.absorbed.removeAll { $0.until < day }
    var phones: [String] = []
    for typed in person.phones where !typed.isEmpty { phones.append(try PersonName.phone(typed)) }
    person.phones = phones
    for place in person.receivers.indices {
      person.receivers[place].name = try PersonName.checked(person.receivers[place].name)
      if person.receivers[place].id == PersonID(high: 0, low: 0) { person.receivers[place].id = drawID() }
    }
    return person
  }

  /// Names of the fields that differ; never their values.
  func changedFields(_ new: Person, since old: Person?) -> [String] {
    guard let old else { return ["*"] }
    var (before, after) = (FieldTable(old), FieldTable(new))
    before["revision"] = nil
    after["revision"] = nil
    let keys = Set(before.values.keys).union(after.values.keys)
    return keys.filter { before[$0] != after[$0] }.sorted()
  }
}

/// What may stand as a name: visible text of a bounded length.
public enum PersonName {
  /// The most characters a name may have.
  public static let limit = 60

  /// The name without control characters and surrounding blanks.
  ///
  /// - Throws: When nothing is left, or it is longer than ``limit``.
  public static func checked(_ text: String) throws(Refusal) -> String {
    // A pasted file is refused by its size, before any of it is looked at.
    guard text.utf8.count <= limit * 16 else { throw .nameTooLong(limit: limit) }
    let name = cleaned(text)
    guard !name.isEmpty else { throw .nameMissing }
    guard name.count <= limit else { throw .nameTooLong(limit: limit) }
    return name
  }

  /// A phone as it was typed.
  ///
  /// - Throws: When it is not one.
  static func phone(_ typed: String) throws(Refusal) -> String {
    guard let phone = try? Phone(typed) else {
      throw .phoneUnreadable(cleaned(String(typed.prefix(40))))
    }
    return phone.typed
  }

  /// `text` without control and formatting characters, blanks folded.
  public static func cleaned(_ text: String) -> String {
    let visible = text.unicodeScalars.map { scalar -> Character in
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: " "
      case .format where scalar.value != 0x200D: " "
      default: Character(scalar)
      }
    }
    return visible.split(separator: " ").map { String($0) }.joined(separator: " ")
  }
}
