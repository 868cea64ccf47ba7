import ArgumentParser
import Console
import Ledger
import Shop

/// `stock list`: every product, what there is of it, how old it is and what to do; with `--low` or `--ageing` only those,
/// the most pressing first (S66, S67):
/// `[{"sku","name","stock","made","level","age":{"days","level","since","wilts","ageing","old"},"sold","action":{"name","to","with","pieces","cost"},"substitutes":[SKU…]}]`.
/// Products that nobody counts have `stock` null and nothing else.
struct StockListCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "List what there is.")

  @Flag(help: "Only what is low or sold out.")
  var low = false
  @Flag(help: "Only what is ageing or old.")
  var ageing = false
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let ledger = try session.openForReading()
    let state = ledger.state
    let all = state.stockReview(on: ledger.today)
    let rows = all.filter { row in (!low && !ageing) || (low && row.isLow) || (ageing && row.isAgeing) }
    let counted = Set(all.map(\.sku))
    let others = low || ageing ? [] : state.catalogue.products.filter { !$0.retired && !counted.contains($0.sku) }
    func name(_ sku: SKU) -> String { state.catalogue[sku].map { session.words.name($0.name) } ?? sku.text }
    let json =
      rows.map { self.json($0, name: name($0.sku)) }
      + others.map { ["sku": .text($0.sku), "name": .string(name($0.sku)), "stock": .null] }
    session.print(.array(json)) { words in
      var table = TextTable()
      for row in rows {
        table.add([
          row.sku.text, name(row.sku), "\(row.stock)", row.age.map { words.pick("\($0.days) d", "\($0.days)天") } ?? "",
          row.action.map { words.step($0, product: name) } ?? "",
        ])
      }
      for product in others {
        table.add([product.sku.text, name(product.sku), words.pick("untracked", "不计库存"), "", ""])
      }
      return table.text
    }
  }

  private func json(_ row: StockRow, name: String) -> JSONValue {
    [
      "sku": .text(row.sku), "name": .string(name), "stock": .integer(row.stock), "made": .bool(row.isMade),
      "level": .string(row.level.rawValue),
      "age": .optional(row.age) { age in
        [
          "days": .integer(age.days), "level": .string(age.level.rawValue), "since": .day(age.oldest),
          "wilts": .optional(age.wilts) { .day($0) }, "ageing": .integer(age.ageing), "old": .integer(age.old),
        ]
      },
      "sold": .integer(row.sold), "action": .optional(row.action) { json($0) },
      "substitutes": .array(row.substitutes.map { .text($0) }),
    ]
  }

  private func json(_ action: StockAction) -> JSONValue {
    let name = JSONValue.string(action.code)
    return switch action {
    case .reorder(let level): ["name": name, "to": .integer(level)]
    case .orderPart(let sku), .pair(let sku): ["name": name, "with": .text(sku)]
    case .markDown(let price): ["name": name, "to": .money(price)]
    case .writeOff(let pieces, let cost):
      ["name": name, "pieces": .integer(pieces), "cost": .optional(cost) { .money($0) }]
    case .sellFirst, .bouquet: ["name": name]
    }
  }
}
