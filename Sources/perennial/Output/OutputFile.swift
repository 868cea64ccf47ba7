import Ledger

/// A file that a command writes outside the shop: whole or not at all, for its owner alone.
enum OutputFile {
  /// - Parameters:
  ///   - path: `-` is standard output.
  ///   - body: Gets a function that takes the bytes in order.
  static func write(to path: String, _ body: (_ put: @escaping ([UInt8]) throws -> Void) throws -> Void) throws {
    guard path != "-" else { return try body { Output.write($0, to: 1) } }
    let fileSystem = PosixFileSystem()
    let temporary = path + FilePath.temporarySuffix
    let file = try fileSystem.open(temporary, .openOrCreate)
    var isDone = false
    defer {
      try? fileSystem.close(file)
      if !isDone { try? fileSystem.unlinkIfPresent(temporary) }
    }
    try fileSystem.truncate(file, to: 0)
    var offset = 0
    try body { bytes in
      try fileSystem.write(bytes, to: file, at: offset)
      offset += bytes.count
    }
    try fileSystem.synchronize(file)
    try fileSystem.rename(temporary, to: path)
    isDone = true
  }
}
