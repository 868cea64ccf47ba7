import ArgumentParser
import Console
import Ledger
import Shop

/// `member duplicates`: files that may be one person, the likeliest first (I2, S58).
///
/// Prints `{"matches":N,"pairs":[{"one","other","names":[…],"degree","signs":[…],"score"}]}`.
struct MemberDuplicatesCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "duplicates", abstract: "List files that may be one and the same person.")

  @Option(help: "Rows at most; all are counted.")
  var limit = 50
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    guard limit > 0 else { throw Problem.usage(.value(option: "--limit", text: String(limit), expected: .count)) }
    let directory = try session.openForReading().directory()
    let pairs = DuplicateFinder.pairs(in: directory)
    let names = Dictionary(directory.map { ($0.id, $0.name) }) { first, _ in first }
    let rows = pairs.prefix(limit)
    let json = rows.map { pair -> JSONValue in
      [
        "one": .text(pair.one), "other": .text(pair.other),
        "names": .array([pair.one, pair.other].map { .string(names[$0] ?? "") }),
        "degree": .string("\(pair.likeness.degree)"), "score": .integer(pair.likeness.score),
        "signs": .array(pair.likeness.signs.map { .string($0.rawValue) }),
      ]
    }
    session.print(["matches": .integer(pairs.count), "pairs": .array(json)]) { words in
      var table = TextTable()
      for pair in rows {
        table.add([
          names[pair.one] ?? "", names[pair.other] ?? "", words.likeness(pair.likeness), pair.one.description,
          pair.other.description,
        ])
      }
      let count = words.pick("\(rows.count) of \(pairs.count)", "\(rows.count)/\(pairs.count)")
      return [table.text, count].filter { !$0.isEmpty }.joined(separator: "\n")
    }
  }
}
