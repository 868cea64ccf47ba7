import ArgumentParser
import Console
import Ledger
import Shop

/// `consult`: appointments for advice, what was found, and the sets that were put together (S72).
struct ConsultCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "consult", abstract: "Appointments for advice, and what came of them.",
    subcommands: [
      ConsultBookCommand.self, ConsultAdviseCommand.self, ConsultKeepCommand.self, ConsultCancelCommand.self,
      ConsultListCommand.self,
    ])
}

/// `consult book PERSON --on DAY [--topic TOPIC] [--slot TIME]`: `{"id","number","status","topic","on","slot"}`.
struct ConsultBookCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "book", abstract: "Make an appointment.")

  @Argument(help: "Id, card or phone.")
  var person: String
  @Option(help: "The day, as 2026-11-28.")
  var on: String
  @Option(help: "styling, colour, image, scent, home or event.")
  var topic = ConsultationTopic.styling.rawValue
  @Option(help: "The time, as 15:00.")
  var slot = ""
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let day = try session.day(on, option: "--on")
    guard let topic = ConsultationTopic(rawValue: topic) else {
      throw Problem.usage(.value(option: "--topic", text: topic, expected: .topic))
    }
    let slot = PersonName.cleaned(slot)
    let by = try session.actor().name
    try session.consult(
      person, "book \(day) \(topic.rawValue) \(slot)",
      again: { $0.profile.consultations.last { ($0.topic, $0.day, $0.slot) == (topic, day, slot) }?.number }
    ) { person in
      person.book(topic, on: day, slot: slot, by: by)
    }
  }
}

/// `consult advise PERSON NUMBER [--note TEXT] [--suits WORD]… [--avoid WORD]…`: what suits becomes something they like, what
/// does not something they dislike; the answer is that of `consult book` with `note`, `suits`, `avoids`.
struct ConsultAdviseCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "advise", abstract: "Write down what was found.")

  @Argument(help: "Id, card or phone.")
  var person: String
  @Argument(help: "The number of the consultation.")
  var number: Int
  @Option(help: "What was found, in a line.")
  var note = ""
  @Option(help: "What suits them: a colour, material, style or tag of the catalogue.")
  var suits: [String] = []
  @Option(help: "What does not.")
  var avoid: [String] = []
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let ledger = try session.open()
    let (today, by) = (ledger.today, try session.actor().name)
    let (suits, avoids) = (suits.map(PersonName.cleaned), avoid.map(PersonName.cleaned))
    let note = PersonName.cleaned(note)
    try session.consult(person, "advise \(number) \([note] + suits + ["-"] + avoids)", number: number) { person in
      person.advise(number, note: note, suits: suits, avoids: avoids, on: today, by: by) ? number : nil
    }
  }
}

/// `consult keep PERSON SKU… [--number N]`: puts a set on the list of that consultation, else of the newest.
struct ConsultKeepCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "keep", abstract: "Keep a set on their list.")

  @Argument(help: "Id, card or phone.")
  var person: String
  @Argument(help: "The products of the set.")
  var items: [String]
  @Option(help: "The number of the consultation.")
  var number: Int?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let ledger = try session.open()
    let skus = items.map { SKU($0) }
    if let unknown = skus.first(where: { ledger.state.catalogue[$0] == nil }) {
      throw Problem.refused(.unknownProduct(unknown))
    }
    let (today, by, number) = (ledger.today, try session.actor().name, number)
    try session.consult(person, "keep \(items) \(number ?? 0)", number: number) {
      $0.keep(skus, in: number, on: today, by: by)
    }
  }
}

/// `consult cancel PERSON NUMBER`: takes an open appointment back.
struct ConsultCancelCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "cancel", abstract: "Take an appointment back.")

  @Argument(help: "Id, card or phone.")
  var person: String
  @Argument(help: "The number of the consultation.")
  var number: Int
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let number = number
    try session.consult(person, "cancel \(number)", number: number) { $0.cancelConsultation(number) ? number : nil }
  }
}

/// `consult list [PERSON]`: `[{"id","name","number","topic","status","on","slot","by","note","suits","avoids","sets":[[SKU]]}]`:
/// everything of one person, or the open appointments of everyone, the next one first.
struct ConsultListCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "Appointments, and what was advised.")

  @Argument(help: "Id, card or phone; everyone's open appointments when not given.")
  var person: String?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let ledger = try session.openForReading()
    var rows: [(person: Person, consultation: Consultation)] = []
    if let person {
      let file = ledger.person(try session.person(person))
      rows = file.map { file in file.consultations.map { (file, $0) } } ?? []
    } else {
      rows = OpenAppointment.all(ledger.directory()).compactMap { open in
        guard let file = ledger.person(open.person) else { return nil }
        return file.consultation(open.appointment.number).map { (file, $0) }
      }
    }
    session.print(.array(rows.map { $0.consultation.json(of: $0.person) })) { words in
      guard !rows.isEmpty else { return words.pick("No consultation is on file", "还没有咨询记录") }
      var table = TextTable()
      for (person, consultation) in rows {
        table.add([
          "\(consultation.number)", words.day(consultation.day), consultation.slot, person.name,
          words.name(of: consultation.topic), words.name(of: consultation.status), consultation.note,
        ])
      }
      return table.text
    }
  }
}

extension Session {
  /// Changes a person's file and says what became of the consultation.
  ///
  /// - Parameters:
  ///   - again: Its number where the command was carried out before under this id; what `change` says when not given.
  ///   - change: The number of the consultation; `nil` where there is none that can be changed so.
  fileprivate func consult(
    _ text: String, _ content: String, number asked: Int? = nil, again: ((Person) -> Int?)? = nil,
    _ change: (inout Person) -> Int?
  ) throws {
    let ledger = try open()
    let id = try person(text)
    guard var file = ledger.person(id) else { throw Problem.refused(.unknownMember) }
    let known = again?(file) ?? asked
    let changed = change(&file)
    let receipt = try submit(.savePerson(file), content: "consult \(id) \(content)")
    let number = receipt.isRepeat ? known ?? changed : changed
    guard let number, let saved = ledger.person(id), let consultation = saved.consultation(number) else {
      throw Problem.refused(.unknownConsultation(asked ?? 0))
    }
    print(consultation.json(of: saved)) { words in
      words.pick(
        "\(words.name(of: consultation.topic)), \(number): \(words.name(of: consultation.status))",
        "\(words.name(of: consultation.topic))，\(number)：\(words.name(of: consultation.status))")
    }
  }
}

extension Consultation {
  fileprivate func json(of person: Person) -> JSONValue {
    [
      "id": .text(person.id), "name": .string(person.name), "number": .integer(number),
      "topic": .string(topic.rawValue), "status": .string(status.rawValue), "on": .day(day), "slot": .nonempty(slot),
      "by": .nonempty(by), "note": .nonempty(note), "suits": .array(suits.map { .string($0) }),
      "avoids": .array(avoids.map { .string($0) }),
      "sets": .array(sets.map { .array($0.items.map { .text($0) }) }),
    ]
  }
}
