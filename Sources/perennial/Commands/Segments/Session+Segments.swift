import Console
import Ledger
import Shop

extension Session {
  /// A rule as it stands on the command line, its codes looked up.
  func segmentRule(_ text: String) throws -> SegmentRule {
    let rule: SegmentRule
    do throws(SegmentSyntaxFault) {
      rule = try SegmentRule(parsing: text)
    } catch {
      throw Problem.usage(.rule(error))
    }
    let state = try openForReading().state
    if let fault = state.settings.faults(of: rule, key: "rule", with: state.catalogue).first {
      throw Problem.refused(.settingsInvalid(fault))
    }
    return rule
  }

  /// Who is in a segment today, in the order of ids.
  func members(of rule: SegmentRule) throws -> [DirectoryEntry] {
    let ledger = try openForReading()
    let (state, today) = (ledger.state, ledger.today)
    return ledger.directory().filter { entry in
      state.account(entry.id).map { rule.contains($0, entry, in: state, on: today) } ?? false
    }.sorted { $0.id < $1.id }
  }
}

extension Segment {
  func fields(_ words: Words, members: Int) -> [(String, JSONValue)] {
    [
      ("code", .text(code)), ("name", .string(words.name(name))), ("rule", .string(rule.text)),
      ("members", .integer(members)),
    ]
  }

  func json(_ words: Words, members: Int) -> JSONValue { .object(fields(words, members: members)) }
}

extension Words {
  func members(_ count: Int) -> String { pick(count == 1 ? "1 member" : "\(count) members", "\(count)位会员") }
}
