import ArgumentParser
import Console
import Ledger
import Shop
import Starter

/// `generate`: a synthetic shop of any size, for measurements.
struct GenerateCommand: ShopCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate", abstract: "Make a reproducible synthetic shop, for measurements.")

  @Argument(help: "The folder, which must be missing or empty.")
  var dir: String
  @Option(help: "How many members.")
  var members = 2_000
  @Option(help: "How many orders.")
  var orders = 10_000
  @Option(help: "The same seed makes the same shop.")
  var seed: UInt64 = 1
  @Option(help: "florist, boutique or perfumery.")
  var kind = "florist"
  @OptionGroup var globals: GlobalOptions

  func run(in session: Session) throws {
    guard (0...10_000_000).contains(members), (0...100_000_000).contains(orders) else {
      throw Problem.usage(.value(option: "--members", text: "\(members)", expected: .count))
    }
    let words = try ShopWords(kind: kind)
    var generator = SeededGenerator(seed: seed)
    let opening = words.opening(language: session.words.language, using: &generator)
    try session.fill(
      Session.folder(named: dir), opening, with: GeneratedShop(members: members, orders: orders, seed: seed),
      content: "generate \(members) \(orders) \(seed) \(kind)", opened: GeneratedShop.openingDay)
    try session.printFilledShop(Session.folder(named: dir))
  }
}

/// SplitMix64 (Steele, Lea and Flood 2014).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}
