import ArgumentParser
import Console
import Insight
import Ledger
import Shop

/// `lapsed results [--from DAY] [--round CODE]`: what winning back has yielded, by playbook and by month, and contacted
/// against kept back (S110, D12).
///
/// With `--json`: `{"from","taken","contacted","returned","lost","open","worth","playbooks":[{"playbook",…}],"months":[{"month",
/// "list",…}],"arms":{"contacted","contactedReturned","keptBack","keptBackReturned","running"}}`.
struct LapsedResultsCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "results", abstract: "What winning back has yielded, by playbook and month.")

  @Option(help: "The first day; a year ago by default.")
  var from: String?
  @Option(help: "Compare those of one round or campaign alone.")
  var round: String?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let ledger = try session.openForReading()
    try session.require(.lapsedList)
    let since = try from.map { try session.day($0, option: "--from") } ?? ledger.today.adding(months: -12)
    let yield = WinBackYield.make(
      state: ledger.state, since: since, on: ledger.today, round: round.map { CampaignCode($0) })
    let playbooks = yield.playbooks.sorted { ($0.key?.text ?? "") < ($1.key?.text ?? "") }
    let months = yield.months.sorted { $0.key < $1.key }
    var fields: [(String, JSONValue?)] = [("from", .day(since))] + yield.all.fields
    fields.append(
      (
        "playbooks",
        .array(playbooks.map { .object([("playbook", .optional($0.key) { .text($0) })] + $0.value.fields) })
      ))
    fields.append(
      (
        "months",
        .array(
          months.map {
            .object([("month", .string($0.key.text)), ("list", .string($0.key.list.rawValue))] + $0.value.fields)
          })
      ))
    fields.append(("arms", .arms(yield.arms)))
    session.print(.object(fields)) { words in
      var table = TextTable()
      for (code, tally) in playbooks {
        let name = code.flatMap { ledger.state.settings.winBack.playbook($0) }.map { words.name($0.name) }
        table.add([name ?? code?.text ?? "-"] + tally.cells(words))
      }
      for (month, tally) in months { table.add([month.text + " " + words.name(of: month.list)] + tally.cells(words)) }
      let arms = yield.arms
      guard arms.contacted + arms.heldOut > 0 else { return table.text }
      return table.text + "\n"
        + words.arms(arms.contacted, arms.contactedReturned, heldOut: arms.heldOut, arms.heldOutReturned)
        + "\n" + words.sentence(for: arms)
    }
  }
}

/// `lapsed layers [--note]`: how many members each layer has, and who has changed; with `--note` the changes are written
/// (S99, S135).
///
/// With `--json`: `{"core","active","potential","changed"}`.
struct LapsedLayersCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "layers", abstract: "Count the layers, and note who has changed.")

  @Flag(help: "Write the changes.")
  var note = false
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let ledger = try note ? session.open() : session.openForReading()
    try session.require(.lapsedList)
    var changed = MemberLayer.changes(in: ledger.state, on: ledger.today).count
    if note {
      let notes = MemberLayer.changes(in: ledger.state, on: ledger.today)
      let receipt = try session.submit(.noteLayers(notes), content: "lapsed layers")
      changed = receipt.events.count { if case .layerChanged = $0 { true } else { false } }
    }
    let layers = MemberLayer.all(in: ledger.state, on: ledger.today)
    let counts = MemberLayer.allCases.map { layer in (layer, layers.values.count { $0 == layer }) }
    session.print(
      .object(counts.map { ($0.0.rawValue, .integer($0.1)) } + [("changed", .integer(changed))])
    ) { words in
      words.list(counts.map { "\(words.name(of: $0.0)) \($0.1)" } + [words.pick("changed \(changed)", "变动\(changed)")])
    }
  }
}

extension WinBackYield.Tally {
  fileprivate var fields: [(String, JSONValue?)] {
    [
      ("taken", .integer(taken)), ("contacted", .integer(contacted)), ("returned", .integer(returned)),
      ("lost", .integer(lost)), ("open", .integer(open)), ("worth", .money(worth)),
    ]
  }

  fileprivate func cells(_ words: Words) -> [String] {
    [
      words.pick("\(taken) taken up", "跟进\(taken)"), words.pick("\(contacted) contacted", "联系\(contacted)"),
      words.pick("\(returned) returned", "回来\(returned)"), words.money(worth),
    ]
  }
}

extension WinBackYield.Month {
  fileprivate var text: String { "\(year)-\(month < 10 ? "0" : "")\(month)" }
}

extension JSONValue {
  fileprivate static func arms(_ arms: WinBackArms) -> JSONValue {
    [
      "contacted": .integer(arms.contacted), "contactedReturned": .integer(arms.contactedReturned),
      "keptBack": .integer(arms.heldOut), "keptBackReturned": .integer(arms.heldOutReturned),
      "running": .integer(arms.running),
    ]
  }
}
