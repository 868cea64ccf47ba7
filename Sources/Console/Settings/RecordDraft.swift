import Shop

/// A record as it is, and as what was typed would make it; nothing of it is saved yet.
struct RecordDraft<Value: Record & Hashable & Sendable> {
  private(set) var base: Value
  private(set) var edits: [SettingEdit] = []
  /// The record with every edit that can be read.
  private(set) var after: Value { didSet { settings = after.settingList } }
  /// The settings of ``after``: listed once a change, for a frame asks for them many times.
  private(set) var settings: [Setting]
  /// Edits that cannot be read.
  private(set) var faults: [SettingsPath: SettingPathFault] = [:]
  let currency: Currency

  init(_ base: Value, _ currency: Currency) {
    self.base = base
    after = base
    settings = base.settingList
    self.currency = currency
  }

  /// The settings at a path or inside it, as edited; none where nothing stands.
  func settings(within path: SettingsPath) -> [Setting] { settings.filter { $0.path.isWithin(path) } }

  /// The setting at exactly this path, as edited.
  func setting(_ path: SettingsPath) -> Setting? { settings.first { $0.path == path } }

  var isChanged: Bool { !edits.isEmpty }

  /// What stands in a field: what was typed, else the value.
  func text(of setting: Setting) -> String { typed(setting.path) ?? setting.text(in: currency) }

  /// What was typed at a path and is not what stood there.
  private func typed(_ path: SettingsPath) -> String? {
    for case .set(path, let text, _) in edits { return text }
    return nil
  }

  func isChanged(_ path: SettingsPath) -> Bool { edits.contains { $0.path.isWithin(path) } }

  mutating func type(_ text: String, at path: SettingsPath) {
    let was = base.setting(path)?.text(in: currency)
    let place = edits.firstIndex { if case .set(path, _, _) = $0 { true } else { false } }
    if let place { edits.remove(at: place) }
    if text != was { edits.insert(.set(path, to: text, was: was), at: place ?? edits.count) }
    apply()
  }

  /// - Returns: Why there is no such row.
  mutating func add(_ row: String, to list: SettingsPath) -> SettingPathFault? {
    var trial = after
    do throws(SettingPathFault) {
      try trial.apply(.add(list, row: row), in: currency)
    } catch {
      return error
    }
    edits.append(.add(list, row: row))
    apply()
    return nil
  }

  mutating func remove(_ row: SettingsPath) {
    let isNew = edits.contains { if case .add = $0 { $0.path == row } else { false } }
    edits.removeAll { $0.path.isWithin(row) }
    if !isNew { edits.append(.remove(row)) }
    apply()
  }

  /// Puts a row one place up.
  mutating func moveUp(_ row: String, in list: SettingsPath) {
    guard case .list(var rows)? = setting(list)?.value, let place = rows.firstIndex(of: row), place > 0 else {
      return
    }
    rows.swapAt(place, place - 1)
    edits.removeAll { if case .set(list, _, _) = $0 { true } else { false } }
    edits.append(.set(list, to: rows.joined(separator: ", ")))
    apply()
  }

  /// Takes up what is in force by now. Edits that have come true, here or elsewhere, are done.
  mutating func rebase(onto new: Value) {
    guard new != base else { return }
    base = new
    edits = edits.compactMap { edit in
      switch edit {
      case .set(let path, let text, let was):
        let now = base.setting(path)?.text(in: currency)
        return now == text ? nil : .set(path, to: text, was: was == nil ? nil : now)
      case .add(let list, let row):
        if case .list(let rows)? = base.setting(list)?.value, rows.contains(row) { return nil }
        return edit
      case .remove(let path): return base.settings(within: path).isEmpty ? nil : edit
      }
    }
    apply()
  }

  private mutating func apply() {
    var result = base
    faults = [:]
    for edit in edits {
      do throws(SettingPathFault) {
        try result.apply(edit, in: currency)
      } catch {
        faults[edit.path] = error
      }
    }
    after = result
  }
}
