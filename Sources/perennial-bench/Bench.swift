import ArgumentParser
import Foundation
import Ledger
import Shop
import Starter

/// Measures the shop folder and the console on a synthetic shop. Figures are for comparing within one run: machines are
/// noisy.
@main
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "perennial-bench",
    abstract: "Times the first frame, a key on Find, a saved order and the figures, on a synthetic shop.")

  @Option(help: "Members of the synthetic shop.") var members = 2_000
  @Option(help: "Orders of the synthetic shop.") var orders = 10_000
  @Option(help: "The seed it is drawn from.") var seed: UInt64 = 1
  @Option(help: "Where the shop is made; it is removed afterwards.") var folder: String?

  func run() throws {
    let folder = folder ?? NSTemporaryDirectory() + "perennial-bench-\(ProcessInfo.processInfo.processIdentifier)"
    let disk = TimedFileSystem(PosixFileSystem())
    defer { try? disk.removeTree(folder) }
    let report = Report()
    let shop = try BenchShop(disk: disk, folder: folder, members: members, orders: orders, seed: seed, report: report)
    try shop.starts()
    try shop.frames()
    try shop.commands()
    try shop.figures()
    BenchModels(ledger: shop.ledger, report: report).run()
  }
}

/// The clock of the machine.
struct MachineClock: ShopClock {
  let isFixed = false
  var now: Instant { Instant(seconds: Int(Date().timeIntervalSince1970)) }
  func pause(milliseconds: Int) { Thread.sleep(forTimeInterval: Double(milliseconds) / 1_000) }
}
