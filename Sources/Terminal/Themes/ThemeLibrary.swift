/// The themes that can be chosen: files found by whoever may read files, and the one compiled in.
public struct ThemeLibrary: Sendable {
  /// A theme file as it was found.
  public struct File: Hashable, Sendable {
    /// The file's name without folder and extension; the name to choose it by.
    public let stem: String
    /// Where it was found, for messages.
    public let origin: String
    public let contents: String

    public init(stem: String, origin: String, contents: String) {
      self.stem = stem
      self.origin = origin
      self.contents = contents
    }
  }

  /// Why a theme cannot be had.
  public enum Failure: Error, Hashable {
    /// No file and no theme has that name.
    case unknown(name: String, available: [String])
    /// The file is there but wrong.
    case broken(origin: String, ThemeError)
  }

  private let files: [File]

  /// The earlier of two files with the same stem wins, so pass the folders in the order they are searched.
  public init(files: [File]) {
    var seen: Set<String> = []
    self.files = files.filter { seen.insert(Self.folded($0.stem)).inserted }
  }

  /// The names to choose from: the files' stems and the compiled-in theme, sorted.
  public var names: [String] {
    let stems = files.map(\.stem)
    let builtIn = Theme.builtIn.name.lowercased()
    return (stems.contains { Self.folded($0) == Self.folded(builtIn) } ? stems : stems + [builtIn]).sorted()
  }

  /// The theme of that name; case, spaces, hyphens and underscores do not matter.
  public func theme(named name: String) throws(Failure) -> Theme {
    let wanted = Self.folded(name)
    if let file = files.first(where: { Self.folded($0.stem) == wanted }) { return try Self.read(file) }
    if wanted == Self.folded(Theme.builtIn.name) { return .builtIn }
    for file in files {
      if let theme = try? Self.read(file), Self.folded(theme.name) == wanted { return theme }
    }
    throw .unknown(name: name, available: names)
  }

  private static func read(_ file: File) throws(Failure) -> Theme {
    do {
      return try Theme.parse(yaml: file.contents)
    } catch {
      throw .broken(origin: file.origin, error)
    }
  }

  private static func folded(_ name: String) -> String {
    name.lowercased().filter { $0 != " " && $0 != "-" && $0 != "_" }
  }
}
