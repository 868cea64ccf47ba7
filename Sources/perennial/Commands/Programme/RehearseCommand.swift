import ArgumentParser
import Console
import Ledger
import Shop

/// `rehearse`: what edited rules would have made of the last 12 months (S127, D14). Saves nothing.
///
/// `--json`: `{"from","through","orders","before":FIGURES,"after":FIGURES,"gained":{"count","first":[ID…]},"lost":{…}}`
/// with FIGURES `{"discounts","pointsValue","earned","outstanding","liability","tiers":{CODE:MEMBERS}}`.
struct RehearseCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "rehearse", abstract: "Replay the last 12 months under edited rules, and save nothing.",
    discussion: "Example: perennial rehearse --set programme.earnPoints=2 --set tiers.gold.reach.spend=1500.00")

  @Option(help: ArgumentHelp("A rule and its value; may be given several times.", valueName: "RULE=VALUE"))
  var set: [String] = []
  @OptionGroup var globals: GlobalOptions

  private static let named = 10

  func run(in session: Session) throws {
    let ledger = try session.openForReading()
    try session.require(.settings)
    let state = ledger.state
    var rules = state.settings
    for change in set {
      let parts = change.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2 else { throw Problem.usage(.missing(option: "RULE=VALUE")) }
      do throws(SettingPathFault) {
        try rules.set(SettingsPath(String(parts[0])), to: String(parts[1]), in: state.globals.currency)
      } catch {
        throw Problem.refused(.setting(error))
      }
    }
    if let fault = rules.faults(with: state.catalogue).first { throw Problem.refused(.settingsInvalid(fault)) }
    guard let played = RuleRehearsal(of: state, under: rules, on: ledger.today) else { return }
    session.print(json(played)) { text(played, rules, ledger, $0) }
  }

  private func json(_ played: RuleRehearsal) -> JSONValue {
    [
      "from": .day(played.from), "through": .day(played.through), "orders": .integer(played.orders),
      "before": json(played.before), "after": json(played.after), "gained": json(played.gained),
      "lost": json(played.lost),
    ]
  }

  private func json(_ figures: RuleFigures) -> JSONValue {
    let tiers = figures.members.sorted { $0.key < $1.key }
    return [
      "discounts": .money(figures.discounts), "pointsValue": .money(figures.pointsValue),
      "earned": .points(figures.earned), "outstanding": .points(figures.outstanding),
      "liability": .money(figures.liability),
      "tiers": .object(tiers.map { ($0.key.text, .integer($0.value)) }),
    ]
  }

  private func json(_ moves: [RuleRehearsal.TierMove]) -> JSONValue {
    ["count": .integer(moves.count), "first": .array(moves.prefix(Self.named).map { .text($0.id) })]
  }

  private func text(_ played: RuleRehearsal, _ rules: ShopSettings, _ ledger: Ledger, _ words: Words) -> String {
    var table = TextTable()
    for row in words.rows(of: played, rules: rules) { table.add([row.label, row.before, row.after]) }
    func names(_ moves: [RuleRehearsal.TierMove]) -> [String] {
      moves.prefix(Self.named).compactMap { ledger.person($0.id)?.name }
    }
    table.add([words.wouldRise(played.gained.count, names(played.gained))])
    table.add([words.wouldFall(played.lost.count, names(played.lost))])
    return table.text
  }
}
