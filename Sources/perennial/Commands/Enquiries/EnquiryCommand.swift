import ArgumentParser
import Console
import Ledger
import Shop

/// `enquiry`: what someone asked about without buying, and whom to call now that it is in (S44).
struct EnquiryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "enquiry", abstract: "Note what was asked about, and call when it is in.",
    subcommands: [EnquiryAddCommand.self, EnquiryListCommand.self, EnquiryCloseCommand.self])
}

/// `enquiry add PERSON TEXT [--item ITEM]`: `{"id","number"}`.
struct EnquiryAddCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "add", abstract: "Note what someone asked about.")

  @Argument(help: "Id, card or phone.")
  var person: String
  @Argument(help: "What they asked, in a line.")
  var text: String
  @Option(help: "A product, tag, material or kind of the catalogue, so that its arrival is noticed.")
  var item: String?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let ledger = try session.open()
    let id = try session.person(person)
    guard var person = ledger.person(id) else { throw Problem.refused(.unknownMember) }
    if let item, ledger.state.products(named: item).isEmpty { throw Problem.refused(.unknownProduct(SKU(item))) }
    let line = PersonName.cleaned(text)
    guard !line.isEmpty else { throw Problem.refused(.nameMissing) }
    // Under an id that was used before the same enquiry is meant, not the next.
    person.ask(line, item: item ?? "", on: ledger.today, by: try session.actor().name)
    _ = try session.submit(.savePerson(person), content: "enquiry add \(id) \([line, item ?? ""])")
    let number = ledger.person(id)?.profile.enquiries.last { $0.text == line }?.number ?? 0
    session.print(["id": .text(id), "number": .integer(number)]) { words in
      words.pick("Noted: enquiry \(number)", "已记录：询问\(number)")
    }
  }
}

/// `enquiry list [--all]`: `[{"id","name","number","day","text","item","arrived":[{"sku","day","stock"}]}]`: those whose
/// item has come in since; with `--all` every open one.
struct EnquiryListCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "Whom to call because it is in.")

  @Flag(help: "Also those whose item has not come in.")
  var all = false
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let ledger = try session.openForReading()
    let state = ledger.state
    let rows: [CallWhenIn]
    if all {
      rows = ledger.directory().flatMap { entry in
        entry.enquiries.map {
          CallWhenIn(person: entry.id, enquiry: $0, arrivals: state.arrivals(of: $0.item, since: $0.day))
        }
      }.sorted { ($0.enquiry.day, $0.person) < ($1.enquiry.day, $1.person) }
    } else {
      rows = state.callsWhenIn(ledger.directory())
    }
    let people = rows.map { ($0, ledger.person($0.person)) }
    session.print(
      .array(
        people.map { row, person in
          [
            "id": .text(row.person), "name": .string(person?.name ?? ""), "number": .integer(row.enquiry.number),
            "day": .day(row.enquiry.day), "text": .string(person?.enquiry(row.enquiry.number)?.text ?? ""),
            "item": .nonempty(row.enquiry.item),
            "arrived": .array(
              row.arrivals.map { ["sku": .text($0.sku), "day": .day($0.day), "stock": .integer($0.stock)] }),
          ]
        })
    ) { words in
      guard !rows.isEmpty else { return words.pick("Nobody waits for what is here", "没有要通知到货的顾客") }
      var table = TextTable()
      for (row, person) in people {
        table.add([
          person?.name ?? "", words.day(row.enquiry.day), person?.enquiry(row.enquiry.number)?.text ?? "",
          row.arrivals.map { "\($0.sku) x\($0.stock)" }.joined(separator: " "),
        ])
      }
      return table.text
    }
  }
}

/// `enquiry close PERSON NUMBER --outcome bought|told|no-longer|unreachable`: `{"id","number"}`.
struct EnquiryCloseCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "close", abstract: "Say how an enquiry ended.")

  @Argument(help: "Id, card or phone.")
  var person: String
  @Argument(help: "The enquiry's number.")
  var number: Int
  @Option(help: "bought, told, no-longer or unreachable.")
  var outcome: String
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let ledger = try session.open()
    guard let outcome = EnquiryOutcome(rawValue: outcome) else {
      throw Problem.usage(.value(option: "--outcome", text: outcome, expected: .enquiryOutcome))
    }
    let id = try session.person(person)
    guard var person = ledger.person(id) else { throw Problem.refused(.unknownMember) }
    let isOpen = person.closeEnquiry(number, as: outcome, on: ledger.today)
    let receipt = try session.submit(
      .savePerson(person), content: "enquiry close \(id) \(number) \(outcome.rawValue)")
    // A repeat under the same id finds it closed already, as it left it.
    guard isOpen || receipt.isRepeat else { throw Problem.refused(.unknownEnquiry(number)) }
    session.print(["id": .text(id), "number": .integer(number)]) { words in words.pick("Closed", "已结束") }
  }
}
