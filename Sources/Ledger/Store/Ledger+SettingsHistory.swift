import Shop

/// One change of the settings as the journal has it.
public struct SettingsRevision: Sendable {
  /// Number of its line.
  public var n: Int
  public var at: Instant
  public var day: Day
  public var by: String
  public var counter: String
  public var differences: [SettingDifference]
}

extension Ledger {
  /// The changes of settings since the shop was opened, newest first.
  ///
  /// Reads the journal from its first line; only lines that speak of settings are taken apart.
  ///
  /// - Parameter path: Only changes at this path or inside it.
  public func settingsHistory(
    within path: SettingsPath = "", limit: Int = .max
  ) throws(JournalError) -> [SettingsRevision] {
    var found: [SettingsRevision] = []
    var reader = journal.reader(upTo: fold.position.n)
    defer { reader.close() }
    while let line = try reader.next() {
      guard line.speaksOfSettings else { continue }
      let parsed = try line.parsed()
      for case .settingsChanged(let changed) in (try? EventLine.events(in: parsed.events)) ?? [] {
        // The first version is what the shop was opened with.
        guard let before = changed.before else { continue }
        let differences = changed.after.differences(from: before).filter { $0.path.isWithin(path) }
        guard !differences.isEmpty else { continue }
        let envelope = parsed.envelope
        found.append(
          SettingsRevision(
            n: envelope.n, at: envelope.instant, day: envelope.businessDay, by: envelope.by, counter: envelope.counter,
            differences: differences))
      }
    }
    return Array(found.suffix(limit).reversed())
  }
}

extension JournalLine {
  fileprivate var speaksOfSettings: Bool {
    let mark = Self.settingsMark
    return bytes.withUnsafeBytes { bytes in
      guard bytes.count >= mark.count else { return false }
      return (0...(bytes.count - mark.count)).contains { start in
        bytes[start + 5] == mark[5] && mark.indices.allSatisfy { bytes[start + $0] == mark[$0] }
      }
    }
  }

  private static let settingsMark = Array("\"e\":\"settings.changed\"".utf8)
}
