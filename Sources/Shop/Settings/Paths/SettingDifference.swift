/// A setting that two versions have differently.
public struct SettingDifference: Hashable, Sendable {
  public var path: SettingsPath
  public var pattern: SettingsPath
  public var language: Language?
  public var kind: SettingKind
  /// `nil` where it did not stand there: its row was added.
  public var before: SettingValue?
  /// `nil` where it stands no longer: its row was removed.
  public var after: SettingValue?
}

extension Record {
  /// What differs between an older version and this one, in the order of this one; what was removed comes last.
  ///
  /// Of a row that one of them lacks, only what is not blank is told.
  public func differences(from before: Self) -> [SettingDifference] {
    let (old, new) = (before.settingList, settingList)
    let oldValues = Dictionary(old.map { ($0.path, $0.value) }, uniquingKeysWith: { first, _ in first })
    let newPaths = Set(new.map(\.path))
    let blanks = Dictionary(Self.settingSchema.map { ($0.blankKey, $0.value) }, uniquingKeysWith: { first, _ in first })
    func difference(_ setting: Setting, _ before: SettingValue?, _ after: SettingValue?) -> SettingDifference? {
      guard before != after else { return nil }
      if before == nil || after == nil, (before ?? after) == blanks[setting.blankKey] { return nil }
      return SettingDifference(
        path: setting.path, pattern: setting.pattern, language: setting.language, kind: setting.kind, before: before,
        after: after)
    }
    return new.compactMap { difference($0, oldValues[$0.path], $0.value) }
      + old.filter { !newPaths.contains($0.path) }.compactMap { difference($0, $0.value, nil) }
  }
}

extension Setting {
  /// What its blank value goes by.
  fileprivate var blankKey: String { pattern.text + (language.map { "." + $0.rawValue } ?? "") }
}
