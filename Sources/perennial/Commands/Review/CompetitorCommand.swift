import ArgumentParser
import Console
import Insight
import Ledger
import Shop

/// `competitor`: what other shops offer, as somebody saw it (S124).
struct CompetitorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "competitor", abstract: "Note what other shops offer, beside our own prices.",
    subcommands: [CompetitorListCommand.self, CompetitorAddCommand.self, CompetitorRemoveCommand.self])
}

/// `competitor list`: `[{"number","competitor","item","price","service","day","source","old","ours","ourPrice":{"from","to"},
/// "difference","sold","standing","action","owner","deadline"}]`, the newest first. `difference` is of 1, above 0 where we
/// are dearer; `sold` counts our pieces of the last 90 days.
struct CompetitorListCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "List the notes beside our prices.")

  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let ledger = try session.openForReading()
    try session.require(.reports)
    let today = ledger.today
    let rows = CompetitorComparison.all(ledger.state, SalesHistory(ledger.state), on: today)
    session.print(.array(rows.map { $0.json(on: today) })) { words in
      var table = TextTable()
      for row in rows {
        let note = row.note
        table.add([
          "\(note.number)", note.competitor, note.item, note.price.map { words.money($0) } ?? "",
          row.ours.map { words.money($0.lowerBound) } ?? "", words.name(of: note.standing), words.day(note.day),
          note.source, note.action,
        ])
      }
      return table.text
    }
  }
}

/// `competitor add COMPETITOR ITEM --source TEXT [--price AMOUNT] [--service TEXT] [--on DAY] [--ours SKU|CATEGORY]
/// [--standing strength|even|weakness] [--action TEXT] [--owner NAME] [--deadline DAY] [--replace NUMBER]`: the note, as
/// `list` prints it without our side.
struct CompetitorAddCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "add", abstract: "Note what another shop offers.")

  @Argument(help: "The other shop.")
  var competitor: String
  @Argument(help: "What they call it.")
  var item: String
  @Option(help: "Where it was seen.")
  var source: String
  @Option(help: "Their price.")
  var price: String?
  @Option(help: "How they serve.")
  var service: String?
  @Option(help: "The day on which it was seen; today unless named.")
  var on: String?
  @Option(help: "What of ours it is held against: a SKU or a category.")
  var ours: String?
  @Option(help: "strength, even or weakness.")
  var standing: String?
  @Option(help: "What is to be done about it.")
  var action: String?
  @Option(help: "Who sees to it.")
  var owner: String?
  @Option(help: "By when.")
  var deadline: String?
  @Option(help: "The number of the note that it takes the place of.")
  var replace: Int?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let ledger = try session.open()
    var note = CompetitorNote()
    note.number = replace ?? 0
    (note.competitor, note.item, note.source) = (competitor, item, source)
    note.price = try price.map { try session.amount($0, option: "--price") }
    (note.service, note.ours, note.action, note.owner) = (service ?? "", ours ?? "", action ?? "", owner ?? "")
    note.day = try on.map { try session.day($0, option: "--on") } ?? ledger.today
    note.deadline = try deadline.map { try session.day($0, option: "--deadline") }
    if let standing {
      guard let found = CompetitorStanding(rawValue: standing) else {
        throw Problem.usage(.value(option: "--standing", text: standing, expected: .standing))
      }
      note.standing = found
    }
    // Without a day it is the day of the first time: under its id the same note is meant.
    let typed = [
      competitor, item, source, price, service, on, ours, standing, action, owner, deadline, replace.map(String.init),
    ]
    let content = "competitor add \(typed.map { $0 ?? "" })"
    for case .competitorNoted(let kept) in try session.submit(.noteCompetitor(note), content: content).events {
      note = kept
    }
    session.print(.object(note.fields(on: ledger.today))) { words in
      words.pick("Noted as \(note.number): ", "已记录（\(note.number)）：") + note.competitor + " " + note.item
    }
  }
}

/// `competitor remove NUMBER`: `{"number"}`.
struct CompetitorRemoveCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "remove", abstract: "Take a note away.")

  @Argument(help: "The note's number.")
  var number: Int
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    _ = try session.submit(.dropCompetitor(number))
    session.print(["number": .integer(number)]) { words in words.pick("Removed: \(number)", "已删除：\(number)") }
  }
}

extension CompetitorComparison {
  fileprivate func json(on today: Day) -> JSONValue {
    .object(
      note.fields(on: today) + [
        ("ourPrice", .optional(ours) { ["from": .money($0.lowerBound), "to": .money($0.upperBound)] }),
        ("difference", .optional(difference) { .double($0) }), ("sold", .integer(sold)),
      ])
  }
}

extension CompetitorNote {
  fileprivate func fields(on today: Day) -> [(String, JSONValue)] {
    [
      ("number", .integer(number)), ("competitor", .string(competitor)), ("item", .string(item)),
      ("price", .optional(price) { .money($0) }), ("service", .string(service)), ("day", .day(day)),
      ("source", .string(source)), ("old", .bool(isOld(on: today))), ("ours", .string(ours)),
      ("standing", .string(standing.rawValue)), ("action", .string(action)), ("owner", .string(owner)),
      ("deadline", .optional(deadline) { .day($0) }),
    ]
  }
}
