import Glibc
import Shop

/// What the surroundings of the process say.
struct Environment {
  private let lookUp: (String) -> String?

  init(_ lookUp: @escaping (String) -> String?) { self.lookUp = lookUp }

  /// The environment of this process.
  static var process: Environment { Environment { name in getenv(name).map { String(cString: $0) } } }

  /// The value of a variable; `nil` when it is missing or empty.
  subscript(name: String) -> String? {
    guard let value = lookUp(name), !value.isEmpty else { return nil }
    return value
  }

  /// The language of the locale; `nil` when that is neither of ours.
  var language: Language? {
    guard let locale = self["LC_ALL"] ?? self["LC_MESSAGES"] ?? self["LANG"] else { return nil }
    if locale.hasPrefix("zh") { return .chinese }
    return locale.hasPrefix("en") ? .english : nil
  }

  /// The home of whoever runs the program.
  var home: String { self["HOME"] ?? "." }

  /// Where the shop lies unless told otherwise.
  var shopFolder: String {
    self["PERENNIAL_DATA"] ?? (self["XDG_DATA_HOME"] ?? "\(home)/.local/share") + "/perennial"
  }

  /// Preferences of the person at the keyboard.
  var configurationFolder: String { (self["XDG_CONFIG_HOME"] ?? "\(home)/.config") + "/perennial" }

  /// The log.
  var stateFolder: String { (self["XDG_STATE_HOME"] ?? "\(home)/.local/state") + "/perennial" }

  /// Where a demo shop goes.
  var temporaryFolder: String { self["TMPDIR"] ?? "/tmp" }
}
