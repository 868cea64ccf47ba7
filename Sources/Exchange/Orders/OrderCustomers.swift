import Shop

/// Who the customers of an orders file are, and who of them is new.
struct OrderCustomers {
  private let keys: [CustomerKey]
  private let run: ImportRun
  private var accounts: [Int32: PersonID] = [:]
  private var newcomers: Set<PersonID> = []
  /// Members with new orders.
  private(set) var touched: Set<PersonID> = []

  init(table: OrderTable, run: ImportRun) {
    keys = table.customers
    self.run = run
  }

  /// Customers who became members.
  var joined: Int { newcomers.count }

  func isMember(_ id: PersonID) -> Bool {
    newcomers.contains(id) || run.sink.state.account(id)?.isMember == true
  }

  /// How the file names a customer, with what kind of name it is.
  func name(of customer: Int32) -> String {
    guard customer != OrderRow.none else { return "" }
    switch keys[Int(customer)] {
    case .card(let card): return "card:" + card
    case .phone(let phone): return "phone:" + phone
    }
  }

  /// The account of a customer; someone unknown joins on `day`, the day of their first order.
  mutating func account(
    of customer: Int32, on day: Day, events: inout [Event], people: inout [Person]
  ) -> PersonID? {
    guard customer != OrderRow.none else { return nil }
    if let id = accounts[customer] {
      touched.insert(id)
      return id
    }
    let (id, known) = person(keys[Int(customer)])
    accounts[customer] = id
    touched.insert(id)
    guard known == nil, newcomers.insert(id).inserted else { return id }
    let newcomer = newcomer(id, keys[Int(customer)])
    people.append(newcomer)
    events.append(run.saving(newcomer, changed: ["*"]))
    events.append(run.joining(id, on: day))
    return id
  }

  private func person(_ key: CustomerKey) -> (id: PersonID, known: Person?) {
    switch key {
    case .card(let card):
      if let id = run.sink.person(withCard: card) {
        return (id, run.sink.people.person(id) ?? Person(id: id, name: ""))
      }
      return run.personID("card", card)
    case .phone(let phone):
      // Several people may share a phone; then nobody can say whose order it was but the one who joined with it first.
      let sharing = run.sink.people.people(withPhone: phone)
      if let id = sharing.min(by: { joined($0) < joined($1) }) { return (id, run.sink.people.person(id)) }
      return run.personID("phone", phone)
    }
  }

  private func joined(_ id: PersonID) -> (Day, PersonID) {
    let account = run.sink.state.account(id)
    return (account?.isMember == true ? account?.joined ?? run.day : run.day + 1, id)
  }

  private func newcomer(_ id: PersonID, _ key: CustomerKey) -> Person {
    var person = Person(id: id, name: "")
    person.revision = 1
    switch key {
    case .card(let card):
      person.card = card
      person.name = CustomerName.standIn(card: card)
    case .phone(let phone):
      person.phones = [phone]
      person.name = CustomerName.standIn(card: String(phone.suffix(4)))
    }
    return person
  }
}
