import Shop

/// Finds the person a row means: on file, or met earlier in the same file.
struct CustomerMatcher {
  private let run: ImportRun
  private var people: [PersonID: Person] = [:]
  private var cards: [String: PersonID] = [:]
  private var phones: [String: [PersonID]] = [:]
  private var nameless: [String: Int] = [:]

  init(_ run: ImportRun) { self.run = run }

  /// By card; else by phone and name; else the id that follows from what the row says.
  mutating func match(_ row: CustomerRow) -> (id: PersonID, known: Person?) {
    if !row.card.isEmpty {
      if let id = cards[row.card] ?? run.sink.person(withCard: row.card), let person = person(id) {
        return (id, person)
      }
      let (id, known) = run.personID("card", row.card)
      if let known = people[id] ?? known { return (id, known) }
      if let id = sharing(row), let person = person(id) { return (id, person) }
      return (id, nil)
    }
    if let id = sharing(row), let person = person(id) { return (id, person) }
    let name = Folding.fold(row.name)
    if let phone = row.phones.first { return met(run.personID("phone", phone.normalised + ":" + name)) }
    // Two rows with the same name and nothing else are two people.
    let repetition = nameless[name, default: 0]
    nameless[name] = repetition + 1
    return met(run.personID("name", name + ":" + String(repetition)))
  }

  /// Remembers what a row made of a person.
  mutating func note(_ person: Person) {
    people[person.id] = person
    if !person.card.isEmpty { cards[person.card] = person.id }
    for typed in person.phones {
      guard let phone = try? Phone(typed) else { continue }
      if phones[phone.normalised]?.contains(person.id) != true {
        phones[phone.normalised, default: []].append(person.id)
      }
    }
  }

  private func person(_ id: PersonID) -> Person? { people[id] ?? run.sink.people.person(id) }

  private func met(_ found: (id: PersonID, known: Person?)) -> (id: PersonID, known: Person?) {
    (found.id, people[found.id] ?? found.known)
  }

  /// Someone with one of the row's phones and the row's name. Of a row with a card, only someone without another card.
  private func sharing(_ row: CustomerRow) -> PersonID? {
    let name = Folding.fold(row.name)
    for phone in row.phones {
      for id in (phones[phone.normalised] ?? []) + run.sink.people.people(withPhone: phone.normalised) {
        guard let person = person(id) else { continue }
        let hasOtherCard = !row.card.isEmpty && !person.card.isEmpty && person.card != row.card
        let isSame = Folding.fold(person.name) == name || row.name.isEmpty || CustomerName.isStandIn(person)
        if isSame, !hasOtherCard { return id }
      }
    }
    return nil
  }
}
