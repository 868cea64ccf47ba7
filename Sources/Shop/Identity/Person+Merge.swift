/// Putting two files of one person together, and taking them apart again (I2).
///
/// Every field is handled by ``FieldTable``: of one value the survivor's, the other's where there is none; of lists
/// both. Only fields that need more than that are named here.
extension Person {
  /// This file with everything of `other` in it, and what it was before kept aside.
  ///
  /// - Parameters:
  ///   - day: The business day of the merge.
  ///   - until: The last day on which it may be undone.
  func absorbing(_ other: Person, on day: Day, until: Day) -> Person {
    var merged = FieldTable(bare).united(with: FieldTable(other.bare)).record(Person.self)
    merged.phones = phones + other.phones.filter { typed in !phones.contains { Person.isSamePhone($0, typed) } }
    if !other.card.isEmpty, other.card != merged.card, !merged.otherCards.contains(other.card) {
      merged.otherCards.append(other.card)
    }
    merged.dates = dates.united(with: other.dates)
    merged.receivers = receivers + other.receivers.filter { receiver(in: $0.id) == nil }
    merged.notes = merged.notes.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
      .map(\.element)
    merged.consents = consents.stricter(with: other.consents, on: day)
    merged.notSame.removeAll { $0 == id || $0 == other.id }
    merged.id = id
    merged.revision = revision
    merged.absorbed = absorbed
    var card = AbsorbedCard()
    card.id = other.id
    card.day = day
    card.until = until
    card.own = self
    card.own.absorbed = []
    merged.absorbed.append(card)
    return merged
  }

  /// The two files again: what was on each, and what came since with this one. A withdrawal of consent and a wish for
  /// quiet since then count for both.
  ///
  /// - Parameter other: The file that was absorbed, as it was.
  func releasing(_ card: AbsorbedCard, _ other: Person) -> (own: Person, other: Person) {
    let united = card.own.absorbing(other, on: card.day, until: card.until)
    var own = FieldTable(bare).separated(before: FieldTable(card.own.bare), united: FieldTable(united.bare))
      .record(Person.self)
    var other = other
    // Receivers and deliveries that came with the other card go back with it, as they are now.
    let (receivers, orders) = (Set(other.receivers.map(\.id)), Set(other.deliveries.map(\.order)))
    let kept = Set(card.own.receivers.map(\.id))
    own.receivers.removeAll { receivers.contains($0.id) && !kept.contains($0.id) }
    own.deliveries.removeAll { orders.contains($0.order) }
    for place in other.receivers.indices {
      if let now = receiver(in: other.receivers[place].id) { other.receivers[place] = now }
    }
    for place in other.deliveries.indices {
      if let now = delivery(of: other.deliveries[place].order) { other.deliveries[place] = now }
    }
    // What was written of their complaints since, too.
    let said = Set(other.feedback.map(\.id))
    own.feedback.removeAll { said.contains($0.id) }
    other.feedback = feedback.filter { said.contains($0.id) }
    if muted, !united.muted { other.muted = true }
    for scope in ConsentScope.all where united.consents.allow(scope) && !consents.allow(scope) {
      own.consents.withdraw(scope, on: consents.last { $0.scope == scope }?.withdrawn ?? card.day)
      other.consents.withdraw(scope, on: consents.last { $0.scope == scope }?.withdrawn ?? card.day)
    }
    own.id = id
    own.revision = revision
    own.absorbed = absorbed.filter { $0.id != card.id }
    return (own, other)
  }

  /// Without what concerns the file rather than the person.
  private var bare: Person {
    var bare = self
    bare.absorbed = []
    bare.revision = 0
    bare.id = PersonID(high: 0, low: 0)
    return bare
  }

  private func receiver(in id: PersonID) -> Receiver? { receivers.first { $0.id == id } }

  private static func isSamePhone(_ one: String, _ other: String) -> Bool {
    guard let one = try? Phone(one).normalised, let other = try? Phone(other).normalised else { return one == other }
    return one == other
  }
}

extension [PersonalDate] {
  /// Both lists; a person has one birthday, this list's unless the other tells its year too.
  fileprivate func united(with other: [PersonalDate]) -> [PersonalDate] {
    var united = self
    for date in other where !united.contains(date) {
      guard date.occasion == .birthday, let place = united.firstIndex(where: { $0.occasion == .birthday }) else {
        united.append(date)
        continue
      }
      var withoutYear = date.on
      withoutYear.year = nil
      if united[place].on == withoutYear { united[place] = date }
    }
    return united
  }
}
