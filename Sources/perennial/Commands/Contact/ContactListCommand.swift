import ArgumentParser
import Console
import Ledger
import Shop

/// `contact list`: whom to wish well: for feasts within their lead time and for members' own days (S22-S24). Without leave
/// nobody stands on it; the others are counted by reason (K1, K2).
///
/// With `--json`: `[{"due","day","members":[{"id","name","occasion","day","channel","template"}],
/// "left":[{"reason","members":N}],"done":N}]`, one for each feast and one for `dates`, whose `day` is null.
struct ContactListCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List whom to greet for feasts and for days of their own.")

  @Option(help: "Only this: a feast, or dates for members' own days.")
  var due: String?
  @Option(help: "Only members of this tier.")
  var tier: String?
  @Option(help: "Only members of this segment.")
  var segment: String?
  @Option(help: "Only members whom this member of staff looks after.")
  var owner: String?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let ledger = try session.openForReading()
    let state = ledger.state
    var lists = Greetings.due(
      state: state, directory: ledger.directory(), at: ledger.now, on: ledger.today,
      for: try audience(state.settings))
    if let due {
      guard due == Greetings.ownDatesName || Feast(rawValue: due) != nil else {
        throw Problem.usage(.value(option: "--due", text: due, expected: .due))
      }
      lists.removeAll { $0.cause.name != due }
    }
    session.print(.array(lists.map(\.json))) { words in
      lists.map { words.text(of: $0) }.joined(separator: "\n\n")
    }
  }

  private func audience(_ settings: ShopSettings) throws -> Greetings.Audience {
    if let tier {
      guard settings.tier(TierCode(tier)) != nil else {
        throw Problem.usage(.value(option: "--tier", text: tier, expected: .tier))
      }
      return .tier(TierCode(tier))
    }
    if let segment {
      guard settings.segments.contains(where: { $0.code.text == segment }) else {
        throw Problem.refused(.unknownSegment(SegmentCode(segment)))
      }
      return .segment(SegmentCode(segment))
    }
    return owner.map { .owner($0) } ?? .everyone
  }
}

extension Greetings {
  fileprivate static let ownDatesName = "dates"

  fileprivate var json: JSONValue {
    [
      "due": .string(cause.name), "day": .optional(cause.day) { .day($0) },
      "members": .array(
        rows.map { row in
          [
            "id": .text(row.id), "name": .string(row.name), "occasion": .optional(row.subject.occasion) { .text($0) },
            "day": .day(row.day), "channel": .string(row.channel.rawValue), "template": .text(row.template),
          ]
        }),
      "left": .array(
        skippedByNumber.map { ["reason": .string($0.reason.rawValue), "members": .integer($0.number)] }),
      "done": .integer(done),
    ]
  }
}

extension Greetings.Cause {
  /// A feast's code, or `dates`.
  fileprivate var name: String {
    switch self {
    case .feast(let day): day.feast.rawValue
    case .ownDates: Greetings.ownDatesName
    }
  }

  fileprivate var day: Day? { if case .feast(let day) = self { day.day } else { nil } }
}

extension Words {
  fileprivate func text(of list: Greetings) -> String {
    var lines = [heading(of: list.cause)]
    var table = TextTable()
    for row in list.rows {
      table.add([
        row.id.description, row.name, row.subject.occasion.map { occasion($0) } ?? "", day(row.day),
        name(of: row.channel), row.template.text,
      ])
    }
    if !list.rows.isEmpty { lines.append(table.text) }
    lines.append(leftOut(of: list))
    return lines.filter { !$0.isEmpty }.joined(separator: "\n")
  }
}
