extension JournalFolder {
  static func isBulkFile(_ name: String) -> Bool {
    name.hasPrefix("bulk-") && name.hasSuffix(".jsonl") && !name.contains("/")
  }

  /// A reader of the bulk file that a line commits.
  public func bulkReader(_ reference: BulkReference) throws(JournalError) -> BulkReader {
    try BulkReader(self, reference)
  }

  /// Verifies the bulk file that a line commits.
  public func verify(_ reference: BulkReference) throws(JournalError) {
    var reader = try bulkReader(reference)
    defer { reader.close() }
    while try reader.nextBytes() != nil {}
  }

  /// Removes the bulk files that no line names and nobody is writing. Under the lock, after the journal was read to its
  /// end.
  ///
  /// - Parameter named: The files of all lines that commit one.
  /// - Returns: The names removed.
  /// - Throws: What the disk refused; the rest is swept another time.
  @discardableResult
  public func sweepBulkFiles(except named: Set<String>) throws(DiskError) -> [String] {
    var removed: [String] = []
    for name in try fileSystem.list(folder) where JournalFolder.isBulkFile(name) && !named.contains(name) {
      let file = try fileSystem.open(path(name), .readWrite)
      defer { try? fileSystem.close(file) }
      guard try fileSystem.tryLock(file) else { continue }
      try fileSystem.unlink(path(name))
      removed.append(name)
    }
    return removed
  }
}
