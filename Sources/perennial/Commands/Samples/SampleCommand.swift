import ArgumentParser
import Console
import Ledger
import Shop

/// `sample`: what members took home or tried on, when to ask, and how many bought it afterwards (S27).
struct SampleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample", abstract: "Log samples and try-ons, and follow them up.",
    subcommands: [SampleAddCommand.self, SampleListCommand.self, SampleCloseCommand.self])
}

/// `sample add MEMBER SKU [--try-on] [--days N]`: `{"sample","member","sku","kind","on","due"}`.
struct SampleAddCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "add", abstract: "Log a sample or a try-on.")

  @Argument(help: "The member: id, card or phone.")
  var member: String
  @Argument(help: "The product.")
  var item: String
  @Flag(help: "It was tried on and not taken home.")
  var tryOn = false
  @Option(help: "Follow it up after so many days; as the settings say when not given.")
  var days: Int?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let wish = SampleWish(
      member: try session.account(member).id, sku: SKU(item), kind: tryOn ? .tryOn : .sample, days: days)
    let receipt = try session.submit(.logSample(wish))
    for case .sampleLogged(let fact) in receipt.events {
      session.print(fact.sample.json(of: fact.account, bought: nil)) { words in
        words.pick("To be asked on \(words.day(fact.sample.due))", "\(words.day(fact.sample.due))回访")
          + "  \(fact.sample.id)"
      }
    }
  }
}

/// `sample list [--from DAY]`: `{"given","bought","products":[{"sku","given","bought"}],"open":[{"sample","member","name",
/// "sku","kind","on","due","bought"}]}`: the open ones of everyone, the first due first, and what was bought afterwards of
/// those given since that day.
struct SampleListCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "Whom to ask, and what was bought.")

  @Option(help: "Count those given since this day.")
  var from: String?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let ledger = try session.openForReading()
    let report = SampleReport(ledger.state, since: try from.map { try session.day($0, option: "--from") })
    let names = report.open.map { ledger.person($0.member)?.name ?? "" }
    let open = zip(report.open, names).map { row, name -> JSONValue in
      row.sample.json(of: row.member, bought: row.bought, name: name)
    }
    let json: JSONValue = [
      "given": .integer(report.given), "bought": .integer(report.bought),
      "products": .array(
        report.products.map { ["sku": .text($0.sku), "given": .integer($0.given), "bought": .integer($0.bought)] }),
      "open": .array(open),
    ]
    session.print(json) { words in
      var table = TextTable()
      for (row, name) in zip(report.open, names) {
        table.add([
          words.day(row.sample.due), name, row.sample.sku.text, words.name(of: row.sample.kind), "\(row.sample.id)",
        ])
      }
      table.add([words.pick("Given, bought", "试用、购买"), "\(report.given)", "\(report.bought)"])
      return table.text
    }
  }
}

/// `sample close MEMBER --outcome liked|not-for-them|no-answer [--sample ID]`: `{"sample","member","outcome","on"}`; without
/// an id the one that is due first.
struct SampleCloseCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "close", abstract: "Say how they liked it.")

  @Argument(help: "The member: id, card or phone.")
  var member: String
  @Option(help: "liked, not-for-them or no-answer.")
  var outcome: String
  @Option(help: "Which one, where several are open.")
  var sample: String?
  @OptionGroup var globals: GlobalOptions

  func validate() throws {
    if SampleOutcome(rawValue: outcome) == nil {
      throw ValidationError("--outcome is one of \(SampleOutcome.allCases.map(\.rawValue).joined(separator: ", ")).")
    }
  }

  func run(in session: Session) throws {
    let account = try session.account(member)
    // A command that is repeated with its id names the one that it closed.
    let known = sample.flatMap { SampleID($0) } ?? account.openSamples.first?.id ?? account.samples.last?.id
    guard let known else { throw Problem.refused(.sampleGone) }
    let answer = SampleAnswer(member: account.id, sample: known, outcome: SampleOutcome(rawValue: outcome) ?? .noAnswer)
    let receipt = try session.submit(
      .closeSample(answer), content: "sample close \(account.id) \(sample ?? "") \(outcome)")
    for case .sampleClosed(let fact) in receipt.events {
      session.print([
        "sample": .text(fact.sample), "member": .text(fact.account),
        "outcome": .optional(fact.outcome) { .string($0.rawValue) }, "on": .day(fact.day),
      ]) { $0.pick("Noted", "已记下") }
    }
  }
}

extension Sample {
  fileprivate func json(of member: PersonID, bought: OrderID?, name: String? = nil) -> JSONValue {
    [
      "sample": .text(id), "member": .text(member), "name": .optional(name) { .string($0) }, "sku": .text(sku),
      "kind": .string(kind.rawValue), "on": .day(day), "due": .day(due), "bought": .optional(bought) { .text($0) },
    ]
  }
}
