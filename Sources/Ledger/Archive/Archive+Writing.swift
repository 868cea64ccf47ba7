import Crypto

extension Archive {
  /// Writes the archive beside its place, waits for the device, reads it back, and only then puts it there.
  ///
  /// - Parameter items: In the order of the archive; names must be safe and differ.
  /// - Throws: Why there is no new archive; an older one of that name is left as it was.
  public func write(_ items: [Item]) throws(ArchiveError) {
    var names = Set<String>([Archive.listName])
    for item in items {
      guard TarHeader.isSafe(item.name) else { throw .unsafeName(item.name) }
      guard names.insert(item.name).inserted else { throw .duplicate(item.name) }
    }
    let temporary = path + FilePath.temporarySuffix
    do throws(ArchiveError) {
      let file = try Archive.disk { () throws(DiskError) in try fileSystem.open(temporary, .openOrCreate) }
      do throws(ArchiveError) {
        var output = Output(fileSystem: fileSystem, file: file)
        try output.write(items)
        try Archive.disk { () throws(DiskError) in try fileSystem.synchronize(file) }
      } catch {
        try? fileSystem.close(file)
        throw error
      }
      try Archive.disk { () throws(DiskError) in try fileSystem.close(file) }
      try Archive(fileSystem, temporary).verify()
      try Archive.disk { () throws(DiskError) in
        try fileSystem.rename(temporary, to: path)
        try fileSystem.synchronizeDirectory(FilePath.folder(of: path))
      }
    } catch {
      try? fileSystem.unlink(temporary)
      throw error
    }
  }

  /// The archive while it grows.
  private struct Output {
    let fileSystem: any FileSystem
    let file: OpenFile
    private var offset = 0
    private var list = ""

    init(fileSystem: any FileSystem, file: OpenFile) {
      self.fileSystem = fileSystem
      self.file = file
    }

    mutating func write(_ items: [Item]) throws(ArchiveError) {
      try Archive.disk { () throws(DiskError) in try fileSystem.truncate(file, to: 0) }
      for item in items {
        let digest =
          switch item.source {
          case .bytes(let bytes): try write(item.name, bytes)
          case .file(let path, let length): try copy(item.name, path, length)
          }
        list += "\(digest.hexadecimal)  \(item.name)\n"
      }
      _ = try write(Archive.listName, Array(list.utf8))
      // The format ends with two empty blocks.
      try append([UInt8](repeating: 0, count: 2 * TarHeader.blockSize))
    }

    private mutating func append(_ bytes: [UInt8]) throws(ArchiveError) {
      try Archive.disk { () throws(DiskError) in try fileSystem.write(bytes, to: file, at: offset) }
      offset += bytes.count
    }

    private mutating func write(_ name: String, _ bytes: [UInt8]) throws(ArchiveError) -> SHA256.Digest {
      let header = TarHeader(name: name, size: bytes.count)
      guard bytes.count < TarHeader.sizeLimit else { throw .tooLarge(name) }
      try append(header.bytes + bytes + [UInt8](repeating: 0, count: header.padding))
      return SHA256.hash(data: bytes)
    }

    private mutating func copy(_ name: String, _ path: String, _ length: Int?) throws(ArchiveError) -> SHA256.Digest {
      let source = try Archive.disk { () throws(DiskError) in try fileSystem.open(path, .read) }
      defer { try? fileSystem.close(source) }
      let size = try Archive.disk { () throws(DiskError) in try fileSystem.size(source) }
      let header = TarHeader(name: name, size: length ?? size)
      guard header.size <= size else { throw .changed(name) }
      guard size < TarHeader.sizeLimit else { throw .tooLarge(name) }
      try append(header.bytes)
      var hash = SHA256()
      var copied = 0
      while copied < header.size {
        let count = min(Archive.chunkSize, header.size - copied)
        let chunk = try Archive.disk { () throws(DiskError) in try fileSystem.read(source, at: copied, count: count) }
        guard chunk.count == count else { throw .changed(name) }
        hash.update(data: chunk)
        try append(chunk)
        copied += count
      }
      try append([UInt8](repeating: 0, count: header.padding))
      return hash.finalize()
    }
  }
}
