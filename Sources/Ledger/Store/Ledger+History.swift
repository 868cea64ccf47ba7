import Shop

extension Ledger {
  /// How the tier of a person changed, oldest first, from the journal's lines: for what is handed out to them. Reads the
  /// whole journal.
  public func tierHistory(of id: PersonID) -> [TierChanged] {
    let cards = Set([id] + (state.storedAccount(id)?.mergedCards ?? []))
    var changes: [TierChanged] = []
    var reader = journal.reader()
    defer { reader.close() }
    while let line = try? reader.next() {
      guard let events = try? EventLine.events(in: line.parsed().events) else { continue }
      for case .tierChanged(let fact) in events where cards.contains(fact.account) { changes.append(fact) }
    }
    return changes
  }
}
