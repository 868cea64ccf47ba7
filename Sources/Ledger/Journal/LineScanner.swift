import Glibc

/// Cuts a file into lines, reading a megabyte at a time.
struct LineScanner {
  let fileSystem: any FileSystem
  let file: OpenFile
  /// Offset in the file of the next line.
  private(set) var offset: Int
  private var chunk: [UInt8] = []
  private var cursor = 0

  static let chunkSize = 1 << 20

  enum Step {
    /// A line without its line feed.
    case line([UInt8])
    /// The end of the file, `rest` being the bytes behind the last line feed.
    case end(rest: [UInt8])
    /// More bytes than a line may have without a line feed.
    case tooLong
  }

  init(_ fileSystem: any FileSystem, _ file: OpenFile, at offset: Int) {
    self.fileSystem = fileSystem
    self.file = file
    self.offset = offset
  }

  mutating func next() throws(DiskError) -> Step {
    if let line = lineInChunk() { return .line(line) }
    let known = chunk.count - cursor
    guard known <= LineForm.limit else { return .tooLong }
    let bytes = try fileSystem.read(file, at: offset, count: LineScanner.chunkSize)
    chunk = bytes
    cursor = 0
    if let line = lineInChunk() { return .line(line) }
    return chunk.count > LineForm.limit ? .tooLong : .end(rest: chunk)
  }

  private mutating func lineInChunk() -> [UInt8]? {
    guard let end = newline() else { return nil }
    let line = Array(chunk[cursor..<end])
    offset += end + 1 - cursor
    cursor = end + 1
    return line
  }

  private func newline() -> Int? {
    chunk.withUnsafeBytes { bytes in
      guard cursor < bytes.count, let base = bytes.baseAddress else { return nil }
      return memchr(base + cursor, 0x0A, bytes.count - cursor).map { UnsafeRawPointer($0) - base }
    }
  }
}
