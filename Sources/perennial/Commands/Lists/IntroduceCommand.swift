import ArgumentParser
import Console
import Insight
import Ledger
import Shop

/// `introduce [SKU]`: regulars who took earlier new items within thirty days of their launch, whom it suits (S70):
/// `{"sku","name","launched","rows":[{"id","name","bought":[{"sku","on"}],"score"}]}`; without a SKU the newest item.
struct IntroduceCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "introduce", abstract: "Whom a new item is worth introducing to.")

  @Argument(help: "The new item; the newest one when not given.")
  var item: String?
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let ledger = try session.openForReading()
    let (state, today) = (ledger.state, ledger.today)
    let asked = item.map { SKU($0) }
    if let asked, state.catalogue[asked] == nil { throw Problem.refused(.unknownProduct(asked)) }
    guard let product = asked.flatMap({ state.catalogue[$0] }) ?? NewItemIntroduction.items(state, on: today).first
    else {
      session.print(["rows": .array([])]) { words in words.noNewItem }
      return
    }
    let rows = NewItemIntroduction(of: product.sku, state: state, on: today) { ledger.person($0) }.rows
    let names = rows.map { ledger.person($0.member)?.name ?? "" }
    session.print([
      "sku": .text(product.sku), "name": .string(session.words.name(product.name)),
      "launched": .optional(product.launched) { .day($0) },
      "rows": .array(
        zip(rows, names).map { row, name in
          [
            "id": .text(row.member), "name": .string(name),
            "bought": .array(row.bought.map { ["sku": .text($0.sku), "on": .day($0.day)] }),
            "score": .double((row.score * 10_000).rounded() / 10_000),
          ]
        }),
    ]) { words in
      guard !rows.isEmpty else { return words.nobodyToIntroduce }
      var table = TextTable()
      for (row, name) in zip(rows, names) {
        let bought = row.bought.map { "\($0.sku) \(words.day($0.day))" }
        table.add([name, bought.joined(separator: "; ")])
      }
      return table.text
    }
  }
}
