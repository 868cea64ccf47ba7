import LedgerTesting
import Shop
import Testing

@testable import Ledger

@Suite struct JournalDamageTests {
  private let file = "shop/journal/2026-11.jsonl"
  private let day = Day(year: 2026, month: 11, day: 21) ?? Day(number: 0)

  private func shop(lines: Int) throws -> JournalBench {
    var bench = JournalBench(try JournalBench.emptyShop())
    _ = try bench.open()
    for number in 0..<lines { try bench.append("c\(number)", day) }
    return bench
  }

  private func reason(_ bench: JournalBench) -> (JournalDamage.Reason, line: Int)? {
    do {
      _ = try bench.read()
      return nil
    } catch JournalError.damaged(let damage) {
      return (damage.reason, damage.line)
    } catch {
      return nil
    }
  }

  @Test("Any changed byte of any line but the last is found")
  func changedByte() throws {
    let bench = try shop(lines: 3)
    let bytes = try #require(try bench.disk.contents(of: file))
    for index in bytes.indices where index % 7 == 0 {
      let copy = bench.disk.afterKill()
      copy.tamper(file) { $0[index] ^= 1 }
      #expect(throws: (any Error).self, "byte \(index)") {
        var damaged = JournalBench(copy)
        _ = try damaged.open()
      }
    }
  }

  @Test("Damage names file, line and byte")
  func place() throws {
    let bench = try shop(lines: 3)
    let bytes = try #require(try bench.disk.contents(of: file))
    let second = try #require(bytes.firstIndex(of: 0x0A)) + 1
    bench.disk.tamper(file) { $0[second + 20] ^= 1 }
    do {
      _ = try bench.read()
      Issue.record("damage was not found")
    } catch JournalError.damaged(let damage) {
      #expect(damage.file == "2026-11.jsonl")
      #expect(damage.line == 2)
      #expect(damage.byte == second)
      var isBroken = false
      if case .brokenChain = damage.reason { isBroken = true }
      #expect(isBroken)
    }
  }

  @Test("A line taken out breaks the chain")
  func missingLine() throws {
    let bench = try shop(lines: 3)
    bench.disk.tamper(file) { bytes in
      guard let end = bytes.firstIndex(of: 0x0A) else { return }
      bytes.removeSubrange(...end)
    }
    #expect(reason(bench)?.line == 1)
  }

  @Test("A journal that ends before the head does not open for writing")
  func endsBeforeHead() throws {
    var bench = try shop(lines: 3)
    let position = bench.writer.position
    bench.disk.tamper(file) { $0 = Array($0.prefix(($0.firstIndex(of: 0x0A) ?? 0) + 1)) }
    let end = try bench.read().1.position.offset
    let damage = JournalDamage(
      file: "2026-11.jsonl", line: 1, byte: end, reason: .endsBeforeHead(position))
    #expect(throws: JournalError.damaged(damage)) { _ = try bench.open() }
  }

  @Test("A position that is not in the file is refused")
  func wrongPosition() throws {
    let bench = try shop(lines: 2)
    var position = bench.writer.position
    position.offset -= 1
    #expect(throws: JournalError.self) { _ = try bench.read(from: position) }
    position.offset += 1
    #expect(try bench.read(from: position).0 == [])
    position.file = "2026-10.jsonl"
    #expect(throws: JournalError.self) { _ = try bench.read(from: position) }
  }

  @Test("A torn line is set aside as it stood, and the journal goes on")
  func torn() throws {
    var bench = try shop(lines: 2)
    let whole = try #require(try bench.disk.contents(of: file))
    let torn = Array("{\"n\":3,\"t\":\"2026-1".utf8)
    bench.disk.tamper(file) { $0 += torn }
    let (ids, reader) = try bench.read()
    #expect(ids == ["c0", "c1"])
    #expect(reader.torn == TornTail(file: "2026-11.jsonl", offset: whole.count, bytes: torn))
    let copy = try #require(try bench.writer.resume(after: reader, head: try bench.journal.head().position))
    #expect(try bench.disk.contents(of: copy) == torn)
    #expect(try bench.disk.contents(of: file) == whole)
    try bench.append("c2", day)
    #expect(try bench.read().0 == ["c0", "c1", "c2"])
  }

  @Test("A torn line with a later file behind it is damage")
  func tornInside() throws {
    var bench = try shop(lines: 2)
    try bench.append("c2", day + 20)
    bench.disk.tamper(file) { $0 += [0x7B] }
    #expect(reason(bench)?.0 == .unterminated)
  }

  @Test("A month's first line names the file before it")
  func months() throws {
    var bench = try shop(lines: 1)
    let before = bench.writer.position
    try bench.append("c1", day + 20)
    var reader = bench.journal.reader(from: before)
    let line = try #require(try reader.next())
    #expect(line.file == "2026-12.jsonl")
    #expect(try line.parsed().envelope.previous == FileLink(file: "2026-11.jsonl", hash: before.hash))
    // A day of a month gone by is written where the journal stands.
    try bench.append("c2", day)
    #expect(bench.writer.position.file == "2026-12.jsonl")
    #expect(try bench.read().0 == ["c0", "c1", "c2"])
  }

  @Test("The link is what the format says")
  func link() throws {
    let bench = try shop(lines: 1)
    let bytes = try #require(try bench.disk.contents(of: file))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(
      text.hasPrefix("{\"n\":1,\"t\":\"2026-11-21T00:00:00Z\",\"bd\":\"2026-11-21\",\"by\":\"owner\",\"at\":\"till\","))
    // printf '%s%s' 00000000000000000000000000000000 LINE-UP-TO-LINK | sha256sum | cut -c1-32
    #expect(text.hasSuffix(",\"h\":\"0840fd1c81caa3f8f52c5d19c79aac48\"}\n"))
  }

  @Test("Bulk files: verified when named, swept when not, left alone while written")
  func bulk() throws {
    var bench = try shop(lines: 1)
    try bench.perform(.bulk("b1", day, lines: 3))
    var unnamed = try BulkWriter(bench.journal, id: "b2")
    try unnamed.append(events: Array("[]".utf8))
    #expect(try bench.journal.sweepBulkFiles(except: ["bulk-b1.jsonl"]) == [])
    unnamed.close()
    #expect(try bench.journal.sweepBulkFiles(except: ["bulk-b1.jsonl"]) == ["bulk-b2.jsonl"])
    #expect(try bench.read().0 == ["c0", "b1"])
    bench.disk.tamper("shop/journal/bulk-b1.jsonl") { $0[9] ^= 1 }
    #expect(throws: JournalError.self) { try bench.read() }
    bench.disk.tamper("shop/journal/bulk-b1.jsonl") { $0 = [] }
    #expect(throws: JournalError.self) { try bench.read() }
    try bench.disk.unlink("shop/journal/bulk-b1.jsonl")
    #expect(throws: JournalError.self) { try bench.read() }
  }

  @Test("A line longer than 256 KiB is refused and leaves nothing")
  func tooLong() throws {
    var bench = try shop(lines: 1)
    #expect(throws: JournalFailure.self) { try bench.append("big", day, size: 90_000) }
    try bench.append("next", day)
    #expect(try bench.read().0 == ["c0", "next"])
  }
}
