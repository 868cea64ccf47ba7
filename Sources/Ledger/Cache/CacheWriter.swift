import Shop

/// Writes a cache file table by table, keys in rising order, with bounded memory besides the indexes.
struct CacheWriter {
  private let fileSystem: any FileSystem
  private let file: OpenFile
  private let bodyStart: Int
  private var buffer: [UInt8] = []
  private var flushed = 0
  private var block: [UInt8] = []
  private var sums: [UInt64] = []
  private var index: [UInt8] = []
  private var count = 0
  private var header: CacheHeader
  private var records = BinaryFieldWriter()

  private static let bufferSize = 1 << 20
  /// Room kept for the header, whose length is known only at the end: what it takes without tables, doubled.
  private let headerRoom: Int

  /// - Parameter header: All but the tables' places, which are filled in here.
  init(_ fileSystem: any FileSystem, path: String, header: CacheHeader) throws(DiskError) {
    self.fileSystem = fileSystem
    self.header = header
    var writer = BinaryFieldWriter()
    try? writer.write(header)
    headerRoom = writer.bytes.count + 512
    bodyStart = CacheFile.preambleSize + headerRoom
    file = try fileSystem.open(path, .openOrCreate)
    try fileSystem.truncate(file, to: 0)
  }

  private var offset: Int { bodyStart + flushed + buffer.count }

  mutating func add<Value: Record>(_ key: CacheKey, _ value: Value) throws(DiskError) {
    records.removeAll()
    try? records.write(value)
    let bytes = records.bytes
    addEntry(key, length: bytes.count)
    try append(bytes)
  }

  mutating func add(_ key: CacheKey, _ bytes: [UInt8]) throws(DiskError) {
    addEntry(key, length: bytes.count)
    try append(bytes)
  }

  /// Ends a table; called once a table in the order of ``CacheTable``.
  mutating func endTable() throws(DiskError) {
    header.indexes.append(offset)
    header.counts.append(count)
    try append(index)
    index = []
    count = 0
  }

  /// Writes sums and header. The file is whole when this returns, though not yet lasting: what a power cut leaves of it
  /// proves unsound and is made anew.
  mutating func finish() throws(DiskError) {
    try flush()
    if !block.isEmpty { sums.append(block.withUnsafeBytes { BlockSums.sum($0) }) }
    header.sumsOffset = bodyStart + flushed
    header.sums = sums.count
    var table: [UInt8] = []
    for sum in sums { withUnsafeBytes(of: sum) { table.append(contentsOf: $0) } }
    let whole = table.withUnsafeBytes { BlockSums.sum($0) }
    withUnsafeBytes(of: whole) { table.append(contentsOf: $0) }
    try fileSystem.write(table, to: file, at: header.sumsOffset)
    var writer = BinaryFieldWriter()
    try? writer.write(header)
    var head = writer.bytes
    // The reader takes what lies behind the header's fields for padding.
    head.append(contentsOf: [UInt8](repeating: 0, count: max(0, headerRoom - head.count)))
    var preamble = CacheHeader.magic
    withUnsafeBytes(of: UInt64(head.count)) { preamble.append(contentsOf: $0) }
    withUnsafeBytes(of: head.withUnsafeBytes { BlockSums.sum($0) }) { preamble.append(contentsOf: $0) }
    try fileSystem.write(preamble + head, to: file, at: 0)
    try fileSystem.close(file)
  }

  func abandon() { try? fileSystem.close(file) }

  private mutating func addEntry(_ key: CacheKey, length: Int) {
    for word in [key.high, key.low, UInt64(offset), UInt64(length)] {
      withUnsafeBytes(of: word) { index.append(contentsOf: $0) }
    }
    count += 1
  }

  private mutating func append(_ bytes: [UInt8]) throws(DiskError) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= CacheWriter.bufferSize { try flush() }
  }

  private mutating func flush() throws(DiskError) {
    try fileSystem.write(buffer, to: file, at: bodyStart + flushed)
    flushed += buffer.count
    block.append(contentsOf: buffer)
    buffer.removeAll(keepingCapacity: true)
    var start = 0
    while block.count - start >= BlockSums.blockSize {
      sums.append(
        block.withUnsafeBytes {
          BlockSums.sum(UnsafeRawBufferPointer(rebasing: $0[start..<start + BlockSums.blockSize]))
        })
      start += BlockSums.blockSize
    }
    block.removeFirst(start)
  }
}
