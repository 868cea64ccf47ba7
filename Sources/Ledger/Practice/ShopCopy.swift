import Shop

/// A shop folder copied as it stands, without the lock and without a byte written where it comes from (S95).
public enum ShopCopy {
  /// Copies what a shop needs to open: settings, staff, journal, people, cache.
  ///
  /// What is written meanwhile does no harm: the head is copied before the lines that it names, lines before the bulk
  /// files and people's files that they name.
  ///
  /// - Parameter folder: An empty folder, or one that is missing.
  public static func make(_ fileSystem: any FileSystem, of shop: String, in folder: String) throws(DiskError) {
    try fileSystem.ensureDirectory(folder)
    for name in ["head.json", StaffFile.name, "shop.json", "catalogue.json"] {
      try copy(fileSystem, "\(shop)/\(name)", to: "\(folder)/\(name)")
    }
    try copyFiles(fileSystem, "\(shop)/cache", to: "\(folder)/cache") { _ in true }
    try copyFiles(fileSystem, "\(shop)/journal", to: "\(folder)/journal", where: JournalFolder.isMonthFile)
    try copyFiles(fileSystem, "\(shop)/journal", to: "\(folder)/journal") { !JournalFolder.isMonthFile($0) }
    try fileSystem.ensureDirectory("\(folder)/people")
    guard try fileSystem.status("\(shop)/people") != nil else { return }
    for part in try fileSystem.list("\(shop)/people") {
      guard try fileSystem.status("\(shop)/people/\(part)")?.kind == .directory else { continue }
      try copyFiles(fileSystem, "\(shop)/people/\(part)", to: "\(folder)/people/\(part)") { _ in true }
    }
  }

  private static func copyFiles(
    _ fileSystem: any FileSystem, _ source: String, to target: String, where isWanted: (String) -> Bool
  ) throws(DiskError) {
    guard try fileSystem.status(source) != nil else { return }
    try fileSystem.ensureDirectory(target)
    for name in try fileSystem.list(source) where isWanted(name) && !name.hasSuffix(FilePath.temporarySuffix) {
      try copy(fileSystem, "\(source)/\(name)", to: "\(target)/\(name)")
    }
  }

  /// A file that is gone by now is none.
  private static func copy(_ fileSystem: any FileSystem, _ path: String, to target: String) throws(DiskError) {
    guard let bytes = try fileSystem.contents(of: path) else { return }
    try fileSystem.replaceUnsynchronized(target, with: bytes)
  }
}
