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
    let receiver = try receiver(joiningWith: enrolment)
    var tidy = try tidied(person)
    if tidy.source.isEmpty, enrolment.referredBy != nil { tidy.source = SourceCode.referral.text }
    let source = settings.source(tidy.source)?.code ?? (enrolment.referredBy == nil ? nil : .referral)
    save(
      tidy, changed: isNew ? ["*"] : changedFields(tidy, since: self.person(tidy.id)), source: source)
    let order = try enrolment.order.map { id throws(Refusal) in try walkIn(id) }
    try join(tidy.id, referredBy: enrolment.referredBy, sharing: sharing(phonesOf: tidy), with: order)
    if let receiver, let giver = enrolment.receiverOf { link(receiver, of: giver, to: tidy.id) }
    if let order {
      attach(order, to: tidy.id)
      if order.isSettled { reward(order.id, of: tidy.id) }
    }
    if state.account(tidy.id)?.isMember == true {
      welcome(tidy.id)
      settle(tidy.id)
    }
  }

  /// The receiver who joins, whom their giver's file must still have and may speak of (D15).
  private func receiver(joiningWith enrolment: Enrolment) throws(Refusal) -> PersonID? {
    guard let giver = enrolment.receiverOf, let id = enrolment.receiver else { return nil }
    guard let receiver = person(giver)?.receiver(id), !receiver.muted else { throw .unknownReceiver }
    if let known = receiver.member, state.account(known)?.isMember == true { throw .alreadyMember }
    return id
  }

  private mutating func link(_ receiver: PersonID, of giver: PersonID, to member: PersonID) {
    guard var person = person(giver), let place = person.receivers.firstIndex(where: { $0.id == receiver }) else {
      return
    }
    person.receivers[place].member = member
    save(person, changed: ["receivers"])
  }

  /// A walk-in order of the same day counts for someone who joins with it (S129).
  private func walkIn(_ id: OrderID) throws(Refusal) -> Order {
    let order = try order(id)
    if let taken = order.account { throw .orderTaken(taken) }
    guard order.day == day, order.refunds.isEmpty else { throw .unknownOrder }
    return order
  }

  /// The campaigns of its day count for the order from now on (S15).
  private mutating func attach(_ order: Order, to account: PersonID) {
    var fact = OrderAttached(order: order.id, account: account)
    if let member = state.account(account) {
      let products = order.lines.map { line in line.sku.flatMap { state.catalogue[$0] } }
      fact.campaigns = state.campaigns(
        for: member, tier: member.tier.code, products: products, on: order.day
      ) { person($0) }
    }
    emit(.orderAttached(fact))
  }

  mutating func savePerson(_ person: Person) throws(Refusal) {
    if let survivor = state.storedAccount(person.id)?.mergedInto { throw .mergedAlready(into: survivor) }
    guard let known = self.person(person.id) else { throw .unknownMember }
    var tidy = try tidied(person)
    tidy.revision = known.revision
    let changed = changedFields(tidy, since: known)
    guard !changed.isEmpty else { return }
    let account = state.account(tidy.id)
    let source = settings.source(tidy.source)?.code
    save(
      tidy, changed: changed, sharing: account == nil ? [] : sharing(phonesOf: tidy),
      source: account == nil || source == account?.source ? nil : source)
    settle(tidy.id)
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
    person.email = try PersonName.email(person.email)
    var phones: [String] = []
    for typed in person.phones where !typed.isEmpty { phones.append(try PersonName.phone(typed)) }
    person.phones = phones
    person.profile = try person.profile.tidied()
    let known = self.person(person.id)?.tags ?? []
    for tag in person.tags where settings.tag(tag.code) == nil && !known.contains(tag) { throw .unknownTag(tag.code) }
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

  /// An e-mail address without blanks around it; empty for none.
  ///
  /// - Throws: When it has no name and place with one @ between them, or is longer than any may be.
  static func email(_ typed: String) throws(Refusal) -> String {
    guard typed.utf8.count <= 254 else { throw .emailUnreadable(String(typed.prefix(40))) }
    let address = cleaned(typed)
    let parts = address.split(separator: "@", omittingEmptySubsequences: false)
    let isAddress = parts.count == 2 && parts.allSatisfy { !$0.isEmpty && !$0.contains(where: \.isWhitespace) }
    guard address.isEmpty || isAddress else { throw .emailUnreadable(String(address.prefix(40))) }
    return address
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
