import Foundation
import Ledger
import Shop
import Testing

@Suite("A selling program that is killed at any moment", .serialized)
struct KillJourney {
  private struct Generator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  @Test("300 times kill -9: no order that was acknowledged is lost, none is there twice")
  func killed() throws {
    let folder = TemporaryFolder.make("kill") + "/shop"
    let made = try Program.run(["init", "--data", folder, "--name", "Kill", "--kind", "florist"])
    try #require(made.status == 0, "\(made.errors)")
    let opened = try DemoFolder.open(folder)
    let product = try #require(
      opened.state.catalogue.products.first { $0.price != nil && !$0.limited && !$0.retired })
    let clock = ContinuousClock()
    let whole = try clock.measure { _ = try sell(product.sku, "whole", folder, killAfter: nil) }
    var generator = Generator(state: 42)
    var acknowledged: [String: String] = ["whole": ""]
    for number in 0..<300 {
      let delay = whole * Double.random(in: 0...1.1, using: &generator)
      if let order = try sell(product.sku, "sale-\(number)", folder, killAfter: delay) {
        acknowledged["sale-\(number)"] = order
      }
    }
    let ledger = try DemoFolder.open(folder)
    #expect(ledger.damage == nil)
    // Killed ones may be there too, each once; acknowledged ones must.
    let saved = ledger.state.globals.orders
    #expect(saved >= acknowledged.count)
    #expect(saved <= 301)
    for (_, order) in acknowledged where !order.isEmpty {
      #expect(ledger.state.order(try #require(OrderID(order))) != nil)
    }
    // Repeating every command makes each order be there exactly once.
    for number in stride(from: 0, to: 300, by: 20) {
      let again = try sell(product.sku, "sale-\(number)", folder, killAfter: nil)
      if let first = acknowledged["sale-\(number)"] { #expect(again == first) }
    }
    let check = try Program.run(["check", "--data", folder])
    #expect(check.status == 0, "\(check.output) \(check.errors)")
  }

  /// Sells one piece, and kills the program after a while.
  ///
  /// - Returns: The order's id when the program said that it is saved.
  private func sell(_ sku: SKU, _ id: String, _ folder: String, killAfter delay: Duration?) throws -> String? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(Program.path))
    process.arguments = ["order", "add", "--data", folder, "--item", sku.text, "--id", id, "--json"]
    process.environment = Program.environment
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    if let delay {
      let clock = ContinuousClock()
      let end = clock.now + delay
      while clock.now < end {}
      kill(process.processIdentifier, SIGKILL)
    }
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    // A whole JSON object on standard output is the acknowledgement, whether or not the program lived to exit.
    guard let document = try? JSONDocument(parsing: Array(bytes)) else { return nil }
    return document.root["order"]?.string
  }
}
