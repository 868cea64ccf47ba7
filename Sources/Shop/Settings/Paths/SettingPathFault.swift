/// Why a typed setting was not taken, as facts.
public enum SettingPathFault: Error, Hashable, Sendable {
  /// No setting stands at this path.
  case unknown(SettingsPath)
  /// The path names a group of settings or a row, not one value.
  case group(SettingsPath)
  /// The text is no such value.
  case unreadable(SettingsPath, text: String, expected: SettingKind)
  /// More digits than the currency has, which has `most` (N4).
  case tooManyDigits(SettingsPath, most: Int)
  /// An amount beyond ``Money/limit``.
  case tooLarge(SettingsPath)
  /// May not be left blank.
  case needed(SettingsPath)
  /// Not a list of rows, or not one of its rows.
  case notARow(SettingsPath)
  /// A row of this code stands there already.
  case rowExists(SettingsPath)
  /// A row keeps its code: what refers to it would lose it.
  case codeIsKept(SettingsPath)
  /// Someone else has changed it since it was shown.
  case changedMeanwhile(SettingsPath, now: String)
}

extension SettingPathFault {
  /// The setting it is about.
  public var path: SettingsPath {
    switch self {
    case .unknown(let path), .group(let path), .unreadable(let path, _, _), .tooManyDigits(let path, _),
      .tooLarge(let path), .needed(let path), .notARow(let path), .rowExists(let path), .codeIsKept(let path),
      .changedMeanwhile(let path, _):
      path
    }
  }

  /// Its name for scripts.
  public var code: String {
    switch self {
    case .unknown: "unknown-setting"
    case .group: "setting-group"
    case .unreadable: "setting-unreadable"
    case .tooManyDigits: "too-many-digits"
    case .tooLarge: "amount-too-large"
    case .needed: "setting-needed"
    case .notARow: "not-a-row"
    case .rowExists: "row-exists"
    case .codeIsKept: "code-is-kept"
    case .changedMeanwhile: "changed-meanwhile"
    }
  }
}
