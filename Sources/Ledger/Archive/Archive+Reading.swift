import Crypto

extension Archive {
  /// A file inside an archive.
  public struct Entry: Hashable, Sendable {
    public let name: String
    /// Bytes.
    public let size: Int
    /// Bytes of the archive before its content.
    public let offset: Int
  }

  /// Reads the whole archive and compares every file with the list of check sums.
  ///
  /// - Returns: Its files in their order, the list left out.
  @discardableResult
  public func verify() throws(ArchiveError) -> [Entry] {
    let file = try open()
    defer { try? fileSystem.close(file) }
    var sums: [(sum: String, name: String)] = []
    var entries = try entries(of: file)
    guard let list = entries.popLast(), list.name == Archive.listName else { throw .wrongList }
    for entry in entries {
      var hash = SHA256()
      try read(entry, of: file) { (chunk) throws(ArchiveError) in hash.update(data: chunk) }
      sums.append((hash.finalize().hexadecimal, entry.name))
    }
    var text: [UInt8] = []
    try read(list, of: file) { (chunk) throws(ArchiveError) in text += chunk }
    let lines = String(decoding: text, as: UTF8.self).split(separator: "\n")
    guard lines.count == sums.count else { throw .wrongList }
    for (line, sum) in zip(lines, sums) where line != "\(sum.sum)  \(sum.name)" {
      throw line.hasSuffix("  \(sum.name)") ? .damaged(sum.name) : .wrongList
    }
    return entries
  }

  /// The content of one small file, as settings or head.json.
  public func contents(of entry: Entry) throws(ArchiveError) -> [UInt8] {
    let file = try open()
    defer { try? fileSystem.close(file) }
    var bytes: [UInt8] = []
    try read(entry, of: file) { (chunk) throws(ArchiveError) in bytes += chunk }
    return bytes
  }

  func open() throws(ArchiveError) -> OpenFile {
    try Archive.disk { () throws(DiskError) in try fileSystem.open(path, .read) }
  }

  /// All headers, each checked; names are safe and differ.
  private func entries(of file: OpenFile) throws(ArchiveError) -> [Entry] {
    var entries: [Entry] = []
    var names = Set<String>()
    var offset = 0
    let size = try Archive.disk { () throws(DiskError) in try fileSystem.size(file) }
    let end = [UInt8](repeating: 0, count: TarHeader.blockSize)
    while true {
      let start = offset
      let block = try Archive.disk { () throws(DiskError) in
        try fileSystem.read(file, at: start, count: TarHeader.blockSize)
      }
      if block == end, size >= offset + 2 * TarHeader.blockSize { return entries }
      guard let header = TarHeader(block) else { throw .malformed(offset: offset) }
      guard TarHeader.isSafe(header.name) else { throw .unsafeName(header.name) }
      guard names.insert(header.name).inserted else { throw .duplicate(header.name) }
      offset += TarHeader.blockSize
      entries.append(Entry(name: header.name, size: header.size, offset: offset))
      offset += header.size + header.padding
      guard offset <= size else { throw .malformed(offset: start) }
    }
  }

  func read(
    _ entry: Entry, of file: OpenFile, _ body: ([UInt8]) throws(ArchiveError) -> Void
  ) throws(ArchiveError) {
    var done = 0
    while done < entry.size {
      let count = min(Archive.chunkSize, entry.size - done)
      let chunk = try Archive.disk { () throws(DiskError) in
        try fileSystem.read(file, at: entry.offset + done, count: count)
      }
      guard chunk.count == count else { throw .malformed(offset: entry.offset + done) }
      try body(chunk)
      done += count
    }
  }
}
