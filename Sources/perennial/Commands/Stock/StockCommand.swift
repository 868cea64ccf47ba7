import ArgumentParser
import Console
import Ledger
import Shop

/// `stock`: what came, what there is, what wilted (X1).
struct StockCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stock", abstract: "Receive, count and write off stock.",
    subcommands: [StockReceiveCommand.self, StockCountCommand.self, StockWasteCommand.self, StockListCommand.self])
}

/// What the three moves have in common.
struct StockMoveOptions: ParsableArguments {
  @Argument(help: "The product.")
  var sku: String
  @Argument(help: "Pieces.")
  var count: Int
  @Option(help: "A reason code.")
  var reason: String?
}

struct StockReceiveCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "receive", abstract: "Goods came in.")

  @OptionGroup var move: StockMoveOptions
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws { try session.move(.received, move) }
}

struct StockCountCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "count", abstract: "So many were counted.")

  @OptionGroup var move: StockMoveOptions
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws { try session.move(.counted, move) }
}

struct StockWasteCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "waste", abstract: "So many wilted or broke.")

  @OptionGroup var move: StockMoveOptions
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws { try session.move(.wasted, move) }
}

extension Session {
  fileprivate func move(_ kind: StockMove, _ options: StockMoveOptions) throws {
    let code = options.reason ?? ""
    guard code.utf8.count <= 32, code.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
      throw Problem.usage(.value(option: "--reason", text: code, expected: .reason))
    }
    let receipt = try submit(
      .moveStock(StockMoved(sku: SKU(options.sku), kind: kind, quantity: options.count, reason: code)))
    for case .stockMoved(let moved) in receipt.events {
      let stock = moved.stockAfter
      print(["sku": .text(moved.sku), "stock": .optional(stock) { .integer($0) }]) { words in
        words.pick("\(moved.sku): \(stock ?? 0) in stock", "\(moved.sku)：库存 \(stock ?? 0)")
      }
    }
  }
}

extension StockMoved {
  /// Pieces there are once this has happened; `nil` where the product is not tracked.
  fileprivate var stockAfter: Int? {
    switch kind {
    case .received: (before ?? 0) + quantity
    case .counted: quantity
    case .wasted, .sold: before.map { $0 - quantity }
    case .returned: before.map { $0 + quantity }
    }
  }
}

/// `stock list`: every product that is tracked.
struct StockListCommand: ShopCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "List what there is.")

  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    let state = try session.openForReading().state
    let products = state.catalogue.products.filter { !$0.retired }
    let json = products.map { product -> JSONValue in
      [
        "sku": .text(product.sku), "name": .string(session.words.name(product.name)),
        "stock": .optional(state.figures(product.sku)?.stock) { .integer($0) },
      ]
    }
    session.print(.array(json)) { words in
      var table = TextTable()
      for product in products {
        let stock = state.figures(product.sku)?.stock
        table.add([
          product.sku.text, words.name(product.name), stock.map { "\($0)" } ?? words.pick("untracked", "不计库存"),
        ])
      }
      return table.text
    }
  }
}
