/// One change of a setting as it was typed.
public enum SettingEdit: Hashable, Sendable {
  /// Puts what was typed in the place of the value. With `was`, the text that stood there when it was shown: a value that
  /// someone else has changed since is not overwritten.
  case set(SettingsPath, to: String, was: String? = nil)
  /// Adds a row of this code to the list.
  case add(SettingsPath, row: String)
  /// Takes a row away, or makes an optional value blank.
  case remove(SettingsPath)

  public var path: SettingsPath {
    switch self {
    case .set(let path, _, _), .remove(let path): path
    case .add(let path, let row): path.appending(row)
    }
  }
}

extension Record {
  /// Carries an edit out; nothing is changed when it cannot be.
  ///
  /// - Parameter currency: What typed amounts are read with (N4).
  public mutating func apply(_ edit: SettingEdit, in currency: Currency) throws(SettingPathFault) {
    switch edit {
    case .set(let path, let text, let was):
      if let was, let now = setting(path)?.text(in: currency), now != was, now != text {
        throw .changedMeanwhile(path, now: now)
      }
      try SettingWriter.apply(.set(text), at: path, to: &self, currency: currency)
    case .add(let path, let row):
      try SettingWriter.apply(.add(row), at: path, to: &self, currency: currency)
    case .remove(let path):
      try SettingWriter.apply(.remove, at: path, to: &self, currency: currency)
    }
  }

  /// Puts a typed text in the place of the value at a path.
  public mutating func set(
    _ path: SettingsPath, to text: String, in currency: Currency
  ) throws(SettingPathFault) {
    try apply(.set(path, to: text), in: currency)
  }
}
