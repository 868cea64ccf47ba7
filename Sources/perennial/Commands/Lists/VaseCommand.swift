import ArgumentParser
import Console
import Insight
import Ledger
import Shop

/// `vase`: whose flowers want a word today (D07): `[{"id","name","order","number","from","wilts","item","step","nextDue"}]`,
/// the first to wilt first; `step` is `care-tip` or `refresh`. Who may not be contacted for it is not listed (K1).
struct VaseCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "vase", abstract: "Whose flowers want a care tip, or wilt about now.")

  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let ledger = try session.openForReading()
    let notes = VaseClock.due(
      state: ledger.state, directory: ledger.directory(), on: ledger.today, at: ledger.now)
    let json = notes.map { note -> JSONValue in
      [
        "id": .text(note.id), "name": .string(note.name), "order": .text(note.order), "number": .string(note.number),
        "from": .day(note.life.from), "wilts": .day(note.life.wilts), "item": .optional(note.sku) { .text($0) },
        "step": .string(note.step.rawValue), "nextDue": .optional(note.nextDue) { .day($0) },
      ]
    }
    session.print(.array(json)) { words in
      var table = TextTable()
      for note in notes {
        table.add([note.name, words.name(of: note.step), words.vaseLine(note, today: ledger.today)])
      }
      return table.text
    }
  }
}
