extension Record {
  /// The edits that make an older version this one; `nil` when edits cannot say it, as of a field that no version knows.
  public func edits(from before: Self, in currency: Currency) -> [SettingEdit]? where Self: Equatable {
    let old = Dictionary(before.settingList.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    let new = settingList
    var edits: [SettingEdit] = []
    var result = before
    func apply(_ edit: SettingEdit) -> Bool {
      edits.append(edit)
      return (try? result.apply(edit, in: currency)) != nil
    }
    for setting in new where setting.kind == .rows {
      let (was, now) = (old[setting.path]?.value.rows ?? [], setting.value.rows)
      for row in was where !now.contains(row) {
        guard apply(.remove(setting.path.appending(row))) else { return nil }
      }
      let kept = was.filter { now.contains($0) }
      for row in now where !was.contains(row) { guard apply(.add(setting.path, row: row)) else { return nil } }
      if kept + now.filter({ !was.contains($0) }) != now {
        guard apply(.set(setting.path, to: setting.text(in: currency))) else { return nil }
      }
    }
    let blank = Dictionary(result.settingList.map { ($0.path, $0.value) }, uniquingKeysWith: { first, _ in first })
    for setting in new where setting.kind != .rows && blank[setting.path] != setting.value {
      let was = old[setting.path]?.text(in: currency)
      guard apply(.set(setting.path, to: setting.text(in: currency), was: was)) else { return nil }
    }
    return result == self ? edits : nil
  }
}

extension SettingValue {
  fileprivate var rows: [String] { if case .list(let rows) = self { rows } else { [] } }
}
