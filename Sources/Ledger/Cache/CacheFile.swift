import Shop

/// A mapped cache file: sorted tables of records, found by binary search, read when asked for.
///
/// Layout: magic, the header's length in 8 bytes and its sum in 8, the header, records, one index a table (entries of
/// 32 bytes: key, offset, length), the sums of all blocks from the header's end to the sums.
final class CacheFile: Sendable {
  let header: CacheHeader
  private let bytes: MappedBytes
  private let sums: BlockSums
  private let bodyStart: Int

  static let entrySize = 32
  static let preambleSize = 32

  /// - Returns: `nil` for anything but a sound header of this format and `program`.
  init?(_ bytes: MappedBytes, program: String) {
    let read = bytes.withBytes { bytes -> (CacheHeader, [UInt64], Int)? in
      guard bytes.count >= CacheFile.preambleSize, bytes.prefix(16).elementsEqual(CacheHeader.magic) else { return nil }
      let length = Int(truncatingIfNeeded: bytes.loadUnaligned(fromByteOffset: 16, as: UInt64.self))
      let sum = bytes.loadUnaligned(fromByteOffset: 24, as: UInt64.self)
      guard length > 0, length <= bytes.count - CacheFile.preambleSize else { return nil }
      let end = CacheFile.preambleSize + length
      let body = UnsafeRawBufferPointer(rebasing: bytes[CacheFile.preambleSize..<end])
      guard BlockSums.sum(body) == sum else { return nil }
      var reader = BinaryFieldReader(body)
      guard let header = try? reader.read(CacheHeader.self), header.format == CacheHeader.format,
        header.program == program, header.indexes.count == CacheTable.allCases.count,
        header.counts.count == header.indexes.count, header.sums >= 0, header.sumsOffset >= end,
        header.sumsOffset + (header.sums + 1) * 8 == bytes.count
      else { return nil }
      // The last sum is that of the sums.
      let table = UnsafeRawBufferPointer(rebasing: bytes[header.sumsOffset..<(bytes.count - 8)])
      guard BlockSums.sum(table) == bytes.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self) else {
        return nil
      }
      let sums = (0..<header.sums).map { table.loadUnaligned(fromByteOffset: $0 * 8, as: UInt64.self) }
      return (header, sums, end)
    }
    guard let (header, sums, end) = read else { return nil }
    self.header = header
    self.bytes = bytes
    self.sums = BlockSums(sums)
    bodyStart = end
  }

  /// A cache whose bytes are not what was written.
  struct Damage: Error {}

  /// The record of `key`; `nil` when the table has none.
  func record<Value: Record>(_ key: CacheKey, in table: CacheTable, as type: Value.Type) throws(Damage) -> Value? {
    let index = header.indexes[table.rawValue]
    var low = 0
    var high = header.counts[table.rawValue]
    while low < high {
      let middle = (low + high) / 2
      let entry = try entry(at: index + middle * CacheFile.entrySize)
      if entry.key == key { return try read(entry, as: type) }
      if entry.key < key { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  /// Every record of a table in the order of its keys.
  func forEach<Value: Record>(
    in table: CacheTable, as type: Value.Type, _ body: (Value) -> Void
  ) throws(Damage) {
    let index = header.indexes[table.rawValue]
    for place in 0..<header.counts[table.rawValue] {
      body(try read(try entry(at: index + place * CacheFile.entrySize), as: type))
    }
  }

  /// Looks at all blocks of a table's records and index.
  func verify(_ table: CacheTable) throws(Damage) {
    let end = header.indexes[table.rawValue] + header.counts[table.rawValue] * CacheFile.entrySize
    let before = table.rawValue - 1
    let start = before < 0 ? bodyStart : header.indexes[before]
    guard start <= end else { throw Damage() }
    try sound(start..<end) { _ in }
  }

  /// Every record of a table as bytes, for writing the next cache.
  func forEachBytes(in table: CacheTable, _ body: (CacheKey, UnsafeRawBufferPointer) -> Void) throws(Damage) {
    let index = header.indexes[table.rawValue]
    for place in 0..<header.counts[table.rawValue] {
      let entry = try entry(at: index + place * CacheFile.entrySize)
      try sound(entry.range) { body(entry.key, $0) }
    }
  }

  private struct Entry {
    var key: CacheKey
    var range: Range<Int>
  }

  private func entry(at offset: Int) throws(Damage) -> Entry {
    try sound(offset..<offset + CacheFile.entrySize) { (bytes) throws(Damage) in
      let start = Int(truncatingIfNeeded: bytes.loadUnaligned(fromByteOffset: 16, as: UInt64.self))
      let length = Int(truncatingIfNeeded: bytes.loadUnaligned(fromByteOffset: 24, as: UInt64.self))
      guard start >= bodyStart, length >= 0, length <= header.sumsOffset - start else { throw Damage() }
      let key = CacheKey(
        high: bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self),
        low: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
      return Entry(key: key, range: start..<start + length)
    }
  }

  private func read<Value: Record>(_ entry: Entry, as type: Value.Type) throws(Damage) -> Value {
    try sound(entry.range) { (bytes) throws(Damage) in
      var reader = BinaryFieldReader(bytes)
      guard let value = try? reader.read(type) else { throw Damage() }
      return value
    }
  }

  /// Bytes whose blocks have proved sound.
  private func sound<Result>(
    _ range: Range<Int>, _ body: (UnsafeRawBufferPointer) throws(Damage) -> Result
  ) throws(Damage) -> Result {
    try bytes.withBytes { (all) throws(Damage) in
      guard range.lowerBound >= bodyStart, range.upperBound <= header.sumsOffset else { throw Damage() }
      let covered = UnsafeRawBufferPointer(rebasing: all[bodyStart..<header.sumsOffset])
      guard sums.areSound(range.lowerBound - bodyStart..<range.upperBound - bodyStart, of: covered) else {
        throw Damage()
      }
      return try body(UnsafeRawBufferPointer(rebasing: all[range]))
    }
  }
}
