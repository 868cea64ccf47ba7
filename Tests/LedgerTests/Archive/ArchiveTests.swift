import LedgerTesting
import Testing

@testable import Ledger

@Suite struct ArchiveTests {
  private func disk() throws -> (FaultyFileSystem, [Archive.Item]) {
    let disk = FaultyFileSystem()
    try disk.createDirectory("shop")
    try disk.createDirectory("shop/journal")
    let file = try disk.open("shop/journal/2026-11.jsonl", .createNew)
    try disk.write((0..<700).map { UInt8($0 & 0xFF) }, to: file, at: 0)
    try disk.close(file)
    try disk.synchronizeAll("shop")
    return (
      disk,
      [
        Archive.Item(name: "shop.json", source: .bytes(Array("{}\n".utf8))),
        Archive.Item(name: "empty", source: .bytes([])),
        Archive.Item(
          name: "journal/2026-11.jsonl", source: .file(path: "shop/journal/2026-11.jsonl", length: 600)),
      ]
    )
  }

  @Test("A backup restores byte by byte, and two of the same shop are equal")
  func roundTrip() throws {
    let (disk, items) = try disk()
    try Archive(disk, "one.tar").write(items)
    try Archive(disk, "two.tar").write(items)
    #expect(try disk.contents(of: "one.tar") == disk.contents(of: "two.tar"))
    #expect(try #require(try disk.contents(of: "one.tar")).count % 512 == 0)
    try Archive(disk, "one.tar").restore(to: "new")
    #expect(try disk.list("new") == ["empty", "journal", "shop.json"])
    #expect(try disk.contents(of: "new/shop.json") == Array("{}\n".utf8))
    #expect(try disk.contents(of: "new/empty") == [])
    #expect(try disk.contents(of: "new/journal/2026-11.jsonl") == (0..<600).map { UInt8($0 & 0xFF) })
    #expect(throws: ArchiveError.occupied("new")) { try Archive(disk, "one.tar").restore(to: "new") }
  }

  @Test("Any changed byte is refused, and nothing is restored")
  func damage() throws {
    let (disk, items) = try disk()
    try Archive(disk, "one.tar").write(items)
    let size = try #require(try disk.contents(of: "one.tar")).count
    for index in stride(from: 0, to: size - 1_024, by: 13) {
      let copy = disk.afterKill()
      var isPadding = false
      copy.tamper("one.tar") { bytes in
        // What fills a file's last block carries nothing.
        isPadding = bytes[index] == 0
        bytes[index] ^= 0x11
      }
      if isPadding { continue }
      #expect(throws: ArchiveError.self, "byte \(index)") { try Archive(copy, "one.tar").restore(to: "new") }
      #expect(try copy.status("new") == nil)
      #expect(try copy.status("new.tmp") == nil)
    }
    disk.tamper("one.tar") { $0.removeLast(1_024) }
    #expect(throws: ArchiveError.self) { try Archive(disk, "one.tar").verify() }
  }

  @Test(
    "Names that leave the folder are refused both ways",
    arguments: ["/etc/passwd", "../x", "a/../../x", "a//b", "./a", "", "a\\b", String(repeating: "a", count: 101)])
  func traversal(name: String) throws {
    let (disk, _) = try disk()
    #expect(throws: ArchiveError.unsafeName(name)) {
      try Archive(disk, "bad.tar").write([Archive.Item(name: name, source: .bytes([]))])
    }
    guard (1...100).contains(name.utf8.count) else { return }
    let file = try disk.open("forged.tar", .createNew)
    try disk.write(TarHeader(name: name, size: 0).bytes + [UInt8](repeating: 0, count: 1_024), to: file, at: 0)
    #expect(throws: ArchiveError.unsafeName(name)) { try Archive(disk, "forged.tar").restore(to: "new") }
  }

  @Test("A power cut at any step leaves the old backup or the whole new one")
  func powerCut() throws {
    let (start, items) = try disk()
    try Archive(start, "one.tar").write(items)
    let old = try start.contents(of: "one.tar")
    let less = Array(items.prefix(1))
    let whole = start.afterKill()
    try Archive(whole, "one.tar").write(less)
    let new = try whole.contents(of: "one.tar")
    #expect(old != new)
    for step in 0..<whole.operationCount {
      let disk = start.afterKill()
      disk.setFaults([step: .crash])
      try? Archive(disk, "one.tar").write(less)
      for seed in 0..<UInt64(5) {
        let found = try disk.afterCrash(seed: seed).contents(of: "one.tar")
        #expect(found == old || found == new, "step \(step)")
      }
    }
  }

  @Test("A restore that is cut short leaves no shop behind")
  func cutRestore() throws {
    let (start, items) = try disk()
    try Archive(start, "one.tar").write(items)
    let whole = start.afterKill()
    try Archive(whole, "one.tar").restore(to: "new")
    for step in 0..<whole.operationCount {
      let disk = start.afterKill()
      disk.setFaults([step: .crash])
      try? Archive(disk, "one.tar").restore(to: "new")
      let found = disk.afterCrash(seed: UInt64(step))
      guard try found.status("new") != nil else { continue }
      #expect(try found.contents(of: "new/journal/2026-11.jsonl")?.count == 600, "step \(step)")
    }
  }
}
