import Glibc
import Ledger
import Shop

/// What the person at the keyboard chose in the console: theme, language, the counter's name. Not the shop's business.
struct Preferences: Record {
  var theme = ""
  var language: Language?
  /// What this counter is called; empty for the terminal's or machine's name.
  var counter = ""
  var extra = UnknownFields()

  init() {}

  mutating func fields<Coder: FieldCoder>(_ coder: inout Coder) throws(FieldError) {
    try coder.field("theme", &theme)
    try coder.field("language", &language)
    try coder.field("counter", &counter)
    try coder.unknown(&extra)
  }
}

/// The file they are kept in. A file that cannot be read or written is no reason not to sell.
struct PreferencesFile {
  private let folder: String
  private let fileSystem = PosixFileSystem()
  private var path: String { "\(folder)/settings.json" }

  /// - Parameter folder: Where the person's configuration lies.
  init(folder: String) { self.folder = folder }

  func read() -> Preferences {
    guard let bytes = try? fileSystem.contents(of: path) else { return Preferences() }
    return (try? JSONDocument(parsing: bytes).read(Preferences.self)) ?? Preferences()
  }

  func change(_ body: (inout Preferences) -> Void) {
    var preferences = read()
    body(&preferences)
    guard let bytes = try? JSONText.pretty(preferences, amounts: .minorUnits) else { return }
    FolderPath.make(folder)
    try? fileSystem.replace(path, with: bytes)
  }
}

/// Folders outside the shop.
enum FolderPath {
  /// The path from the root, for what is remembered beyond this run.
  static func absolute(_ path: String) -> String {
    guard !path.hasPrefix("/"), let current = getcwd(nil, 0) else { return path }
    defer { free(current) }
    return String(cString: current) + "/" + path
  }

  /// Makes a folder and those above it, as far as that can be done.
  static func make(_ path: String) {
    let parts = path.split(separator: "/")
    for count in parts.indices {
      mkdir((path.hasPrefix("/") ? "/" : "") + parts[...count].joined(separator: "/"), 0o700)
    }
  }
}
