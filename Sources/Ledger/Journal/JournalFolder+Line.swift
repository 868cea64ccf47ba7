import Shop

extension JournalFolder {
  /// One line whose place is known, its chain not verified again; `nil` when no line of that form stands there.
  func line(file name: String, at offset: Int) throws(DiskError) -> JournalLine? {
    let file = try fileSystem.open(path(name), .read)
    defer { try? fileSystem.close(file) }
    // Most lines are short: a small piece first.
    for count in [4_096, LineForm.limit + 1] {
      let bytes = try fileSystem.read(file, at: offset, count: count)
      guard let end = bytes.firstIndex(of: 0x0A) else { continue }
      let line = Array(bytes[..<end])
      guard let hash = line.withUnsafeBytes({ LineForm.link(of: $0) }) else { return nil }
      return JournalLine(bytes: line, hash: hash, file: name, number: 0, offset: offset)
    }
    return nil
  }
}
