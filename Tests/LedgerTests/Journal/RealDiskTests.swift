import Foundation
import LedgerTesting
import Shop
import Testing

@testable import Ledger

/// The journal on the machine's own disk.
@Suite struct RealDiskTests {
  @Test("The journal on a real disk reads back what two writers wrote in turn")
  func twoWriters() throws {
    let disk = PosixFileSystem()
    let shop = FileManager.default.temporaryDirectory.path + "/perennial-\(UUID().uuidString)"
    try disk.createDirectory(shop)
    defer { try? disk.removeTree(shop) }
    let journal = JournalFolder(disk, shop: shop)
    try journal.create()
    var writers = [JournalWriter(journal), JournalWriter(journal)]
    var known = [JournalPosition.genesis, .genesis]
    for number in 0..<20 {
      let counter = number % 3 == 0 ? 0 : 1
      var reader = journal.reader(from: known[counter])
      while try reader.next() != nil {}
      try writers[counter].resume(after: reader, head: try journal.head().position)
      reader.close()
      let day = Day(number: 20_000 + number * 4)
      let envelope = Envelope(
        instant: Instant(seconds: 0), businessDay: day, by: "owner", counter: "till \(counter)",
        commandID: "c\(number)", contentDigest: "d")
      known[counter] = try writers[counter].append(envelope, events: Array("[]".utf8))
    }
    var reader = journal.reader()
    var ids: [String] = []
    while let line = try reader.next() { ids.append(try line.parsed().envelope.commandID) }
    #expect(ids == (0..<20).map { "c\($0)" })
    #expect(try journal.head() == .at(reader.position))
    #expect(try journal.monthFiles().count == 3)
  }
}
