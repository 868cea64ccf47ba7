import ArgumentParser
import Console
import Ledger
import Shop

/// `settings`: how the shop and its programme run, each setting by its path.
struct SettingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "settings", abstract: "Read and change the shop's settings.",
    subcommands: [
      SettingsGetCommand.self, SettingsSetCommand.self, SettingsAddCommand.self, SettingsRemoveCommand.self,
      SettingsEditCommand.self, SettingsHistoryCommand.self, SettingsCheckCommand.self,
    ])
}

/// `settings get [PATH]`: one setting, those of a group or a row, or all.
///
/// `--json` prints `[{"path","kind","value"}]`, amounts in minor units and rates in hundredths of a percent, `null` where
/// there is no value.
struct SettingsGetCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "get", abstract: "Show settings.")

  @Argument(help: "A path, as programme.earnPoints or tiers.gold; all when left out.")
  var path: String?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let path = SettingsPath(path ?? "")
    let settings = try session.openForReading().state.settings.settings(within: path)
    guard !settings.isEmpty else { throw Problem.refused(.setting(.unknown(path))) }
    let json = settings.map { setting -> JSONValue in
      [
        "path": .text(setting.path), "kind": .string(setting.kind.name),
        "value": JSONValue(setting.value),
      ]
    }
    session.print(.array(json)) { words in
      if settings.count == 1, settings[0].path == path { return settings[0].text(in: words.currency) }
      var table = TextTable()
      for setting in settings { table.add([setting.path.text, setting.text(in: words.currency)]) }
      return table.text
    }
  }
}

extension JSONValue {
  /// A setting's value: amounts in minor units.
  init(_ value: SettingValue) {
    switch value {
    case .absent: self = .null
    case .number(let number): self = .integer(number)
    case .amount(let amount): self = .money(amount)
    case .text(let text): self = .string(text)
    case .flag(let isOn): self = .bool(isOn)
    case .list(let texts): self = .array(texts.map { .string($0) })
    }
  }

  /// What differs between two versions of the settings.
  static func changes(_ differences: [SettingDifference]) -> JSONValue {
    .array(
      differences.map { difference in
        [
          "path": .text(difference.path), "before": .optional(difference.before) { JSONValue($0) },
          "after": .optional(difference.after) { JSONValue($0) },
        ]
      })
  }
}

extension SettingKind {
  /// Its name for scripts.
  var name: String {
    switch self {
    case .number: "number"
    case .percent: "percent"
    case .points: "points"
    case .amount: "amount"
    case .text: "text"
    case .flag: "flag"
    case .choice: "choice"
    case .code: "code"
    case .day: "day"
    case .time: "time"
    case .date: "date"
    case .rows: "rows"
    }
  }
}

extension Array where Element == SettingDifference {
  /// `delivery.fee: 12.00 -> 15.00`, a line each.
  func text(_ words: Words) -> String {
    map { difference in
      let (before, after) = (difference.shown(difference.before, words), difference.shown(difference.after, words))
      return "\(difference.path): \(before) -> \(after)"
    }.joined(separator: "\n")
  }
}

extension SettingDifference {
  fileprivate func shown(_ value: SettingValue?, _ words: Words) -> String {
    let text = value?.text(as: kind, in: words.currency) ?? ""
    return text.isEmpty ? words.pick("(nothing)", "（空）") : text
  }
}
