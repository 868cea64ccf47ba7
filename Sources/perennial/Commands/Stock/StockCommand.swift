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
    let moves = receipt.events.compactMap { event -> StockMoved? in
      if case .stockMoved(let moved) = event { moved } else { nil }
    }
    // What is made to order is thrown away with its counted parts.
    let own = moves.first { $0.sku.text == options.sku }
    var json: [(String, JSONValue?)] = [
      ("sku", .string(options.sku)), ("stock", .optional(own?.stockAfter) { .integer($0) }),
    ]
    if own == nil {
      json.append(
        ("parts", .array(moves.map { ["sku": .text($0.sku), "stock": .optional($0.stockAfter) { .integer($0) }] })))
    }
    print(.object(json)) { words in
      moves.map { moved in
        let stock = moved.stockAfter ?? 0
        let cost = moved.kind == .wasted ? moved.cost.map { ", " + words.money($0) } ?? "" : ""
        return words.pick("\(moved.sku): \(stock) in stock\(cost)", "\(moved.sku)：库存 \(stock)\(cost)")
      }.joined(separator: "\n")
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
