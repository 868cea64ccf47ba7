import ArgumentParser
import Console
import Ledger
import Shop

/// `contact templates`: the shop's wordings (S87).
///
/// With `--json`: `[{"code","purpose","title","text","fields":[…],"occasions":[…]}]`, the text with its fields in braces.
struct ContactTemplatesCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "templates", abstract: "List the wordings of messages.")

  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let templates = try session.openForReading().state.settings.contact.templates.filter { !$0.retired }
    let words = session.words
    let json = templates.map { template -> JSONValue in
      [
        "code": .text(template.code), "purpose": .string(template.purpose.rawValue),
        "title": .string(words.name(template.title)), "text": .string(template.text[words.language]),
        "fields": .array(template.fields.map(\.rawValue).sorted().map { .string($0) }),
        "occasions": .array(template.occasions.map { .text($0) }),
      ]
    }
    session.print(.array(json)) { words in
      var table = TextTable()
      for template in templates {
        table.add([
          template.code.text, words.name(of: template.purpose), words.name(template.title),
          template.text[words.language],
        ])
      }
      return table.text
    }
  }
}
