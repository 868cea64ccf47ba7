import LedgerTesting
import Shop

@testable import Ledger

/// People whose every word is one of a kind, so that it can be looked for byte by byte.
struct Planting {
  /// Everything that was planted, each at least eight bytes long, in every form in which the program may write it.
  private(set) var values: [String] = []
  private var generator: SeededGenerator
  private var number = 0

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  private mutating func word(_ kind: String) -> String {
    number += 1
    let letters = (0..<10).map { _ in Character(UnicodeScalar(UInt8.random(in: 97...122, using: &generator))) }
    let word = "\(kind)\(number)\(String(letters))"
    values.append(word)
    return word
  }

  /// Characters whose transliteration stands in the search keys.
  private mutating func han() -> String {
    let characters = "鸿翎霁曦峤珩瑾璇沐岚筠黛珞霓衡屿漪萱澈暄"
    let name = String((0..<8).compactMap { _ in characters.randomElement(using: &generator) })
    values.append(name)
    let keys = SearchKeys(names: [name]).packed
    if let reading = keys.split(whereSeparator: { !$0.isASCII || !($0.isLetter || $0 == " ") }).map(String.init).max(
      by: { $0.count < $1.count }), reading.utf8.count >= 20
    {
      values.append(reading)
    }
    return name
  }

  private mutating func phone() -> String {
    let digits = "1" + (0..<10).map { _ in "\(Int.random(in: 0...9, using: &generator))" }.joined()
    values += [digits, "\(digits.prefix(3)) \(digits.dropFirst(3).prefix(4)) \(digits.suffix(4))"]
    return values[values.count - 1]
  }

  /// Enrols someone with everything a file can hold, and sells them something that is delivered.
  mutating func person(_ place: Int, in ledger: Ledger, others: [PersonID]) throws -> PersonID {
    var person = Person()
    person.name = place.isMultiple(of: 2) ? word("name") : han()
    person.remark = word("remark")
    person.phones = [phone(), phone()]
    person.card = word("card")
    person.source = word("source")
    person.likes = [word("like")]
    person.dislikes = [word("dislike")]
    person.allergies = [word("allergy")]
    person.notes = [PersonNote(day: ledger.today, by: "mei", text: word("note"))]
    person.dates = [
      PersonalDate(occasion: OccasionCode(word("occasion")), on: RecurringDate(month: 5, day: 12) ?? .init())
    ]
    var receiver = Receiver()
    receiver.name = place.isMultiple(of: 3) ? han() : word("receiver")
    receiver.relation = word("relation")
    receiver.dates = [PersonalDate(occasion: .birthday, on: RecurringDate(month: 6, day: 1) ?? .init())]
    person.receivers = [receiver]
    person.set(.wechat, allowed: true, on: ledger.today, by: "mei")
    let receipt = try ledger.run(.enrol(Enrolment(person: person)), "plant-\(place)")
    guard case .memberJoined(let joined)? = receipt.events.first(where: { $0.name == "member.joined" }) else {
      throw TestFault.noMember
    }
    var draft = OrderDraft()
    draft.items = [DraftItem("ROSE", quantity: place % 4 + 1)]
    draft.account = joined.account
    draft.coupon = .none
    draft.receiver = .named(word("toname"))
    draft.handover = Handover(kind: .delivery, day: ledger.today)
    draft.delivery.name = word("deliver")
    draft.delivery.phone = phone()
    draft.delivery.address = word("address")
    draft.delivery.message = word("message")
    try ledger.run(.placeOrder(draft), "plant-order-\(place)")
    if let known = others.randomElement(using: &generator), var giver = ledger.person(known) {
      giver.receivers.append(Receiver(id: PersonID(high: 0, low: 0), name: person.name))
      try ledger.run(.savePerson(giver), "plant-receiver-\(place)")
    }
    return joined.account
  }

  /// Someone who is not erased and knows these people.
  mutating func giver(of people: some Collection<PersonID>, in ledger: Ledger) throws -> PersonID {
    let id = try ledger.enrol("Stays", "giver-\(number)", phone: "021 6234 5678")
    for (place, other) in people.enumerated() {
      guard var giver = ledger.person(id), let person = ledger.person(other) else { continue }
      giver.receivers.append(Receiver(id: PersonID(high: 0, low: 0), name: person.name))
      giver.notes.append(PersonNote(day: ledger.today, by: "mei", text: "ask \(person.name) on \(person.phones[0])"))
      try ledger.run(.savePerson(giver), "giver-\(number)-\(place)")
    }
    return id
  }

  /// What crashes leave: the file of an enrolment that was never saved, half of another, a torn line set aside, half a
  /// cache.
  func leaveBehind(on disk: FaultyFileSystem) {
    let folder = TestShop.folder
    var orphan = Person(id: PersonID(high: 77, low: 7), name: values[0])
    orphan.remark = values[1]
    let file = PersonFile(salt: "00", person: orphan)
    let part = orphan.id.description.prefix(2)
    try? disk.ensureDirectory("\(folder)/people/\(part)")
    if let bytes = try? JSONText.pretty(file, amounts: .minorUnits) {
      try? disk.replace("\(folder)/people/\(part)/\(orphan.id).json", with: bytes)
      try? disk.replace("\(folder)/people/\(part)/half.json.tmp", with: Array(bytes.prefix(bytes.count / 2)))
    }
    try? disk.ensureDirectory("\(folder)/quarantine")
    try? disk.replace("\(folder)/quarantine/2026-11.jsonl.9", with: Array(values[0].utf8))
    try? disk.ensureDirectory("\(folder)/cache")
    try? disk.replace("\(folder)/cache/checkpoint.00ff.tmp", with: Array(values[0].utf8))
  }

  /// Values that stand in any file under a folder, in UTF-8.
  func found(on disk: FaultyFileSystem, in folder: String = TestShop.folder) -> [String] {
    var left = Set(values)
    var found: [String] = []
    for path in files(in: folder, of: disk) {
      guard let bytes = try? disk.contents(of: path) else { continue }
      for value in left where bytes.holds(Array(value.utf8)) {
        found.append("\(value) in \(path)")
        left.remove(value)
      }
    }
    return found.sorted()
  }

  private func files(in folder: String, of disk: FaultyFileSystem) -> [String] {
    ((try? disk.list(folder)) ?? []).flatMap { name -> [String] in
      let path = "\(folder)/\(name)"
      return (try? disk.status(path))?.kind == .directory ? files(in: path, of: disk) : [path]
    }
  }
}
