import ArgumentParser
import Console
import Ledger
import Shop

/// `keys`: the key table that README contains.
struct KeysCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "Print the table of keys, as README has it.")

  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let table = KeyTable(language: session.words.language)
    session.print(.array(table.sections.map(\.json))) { words in
      table.sections.map { $0.markdown(words) }.joined(separator: "\n\n")
    }
  }
}

extension KeyTable.Section {
  fileprivate var json: JSONValue {
    [
      "title": .string(title),
      "keys": .array(
        rows.map { row in
          [
            "key": .string(row.key), "others": .string(row.others), "label": .string(row.label),
            "help": .string(row.help),
          ]
        }),
    ]
  }

  fileprivate func markdown(_ words: Words) -> String {
    let head = "| \(title) | \(words.pick("also", "也可按")) | |\n| --- | --- | --- |"
    let body = rows.map { "| \($0.key) \($0.label) | \($0.others) | \($0.help) |" }
    return ([head] + body).joined(separator: "\n")
  }
}
